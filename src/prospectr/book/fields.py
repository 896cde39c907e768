"""Fields of the seller's own: made, changed, and what they hold for a contact."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.book.outcome import outcome_named
from prospectr.core.errors import Candidate, DateNotUnderstoodError, InputError, NotFoundError, ProspectrError
from prospectr.core.field import (
    RESERVED,
    Field,
    FieldFilter,
    FieldKind,
    FieldShown,
    parse_value,
    split_comparison,
    split_setting,
)
from prospectr.core.refs import find_ref, say_ref
from prospectr.core.text import check_text, fold_name, slug
from prospectr.core.words import _, ngettext
from prospectr.store import fields

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.store.journal import Journal

LONGEST_NAME = 100
"""Letters a field's name or a choice may have: they head columns and are typed."""


class FieldNameRefusedError(InputError):
    """A field cannot be called that."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(
            _('A field cannot be called "{name}": {reason}.').format(name=name, reason=reason),
            hint=_('Call it after what it holds: prospectr field add "Shoe size" --kind number'),
        )


class FieldExistsError(InputError):
    """Another field goes by that name."""

    def __init__(self, field: Field) -> None:
        super().__init__(
            _("There is a field {name} already: {ref}, typed {slug}:…").format(
                name=field.name, ref=say_ref("field", field.id), slug=field.slug
            ),
            hint=_("See the fields: prospectr field list"),
        )


class ChoicesRefusedError(InputError):
    """The choices do not go with the field."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason, hint=_("For example: prospectr field add Colour --choice red --choice blue"))


class ChoiceInUseError(ProspectrError):
    """A choice that a contact holds stays."""

    def __init__(self, field: Field, choice: str, count: int) -> None:
        sentence = ngettext(
            "{count} contact holds {choice} in {field}; nothing was changed.",
            "{count} contacts hold {choice} in {field}; nothing was changed.",
            count,
        )
        super().__init__(
            sentence.format(count=count, choice=choice, field=field.slug),
            hint=_('Change them first: prospectr list --field "{field}={choice}"').format(
                field=field.slug, choice=choice
            ),
        )


class FieldNotFoundError(NotFoundError):
    """No field goes by that name."""

    def __init__(self, name: str, there: Sequence[Field]) -> None:
        super().__init__(
            _('There is no field "{name}".').format(name=name),
            hint=_("See the fields: prospectr field list")
            if there
            else _('Make one: prospectr field add "Shoe size" --kind number'),
            candidates=tuple(
                Candidate(ref=say_ref("field", field.id), name=field.name, detail=field.slug) for field in there
            ),
        )


class ComparisonRefusedError(InputError):
    """Only numbers and days are smaller or greater."""

    def __init__(self, field: Field, comparison: str) -> None:
        super().__init__(
            _("{field} holds a {kind}; {sign} compares numbers and days with a value.").format(
                field=field.slug, kind=field.kind, sign=comparison
            ),
            hint=_("Compare it with =, for example: prospectr list --field {field}=VALUE").format(field=field.slug),
        )


class SettingNotUnderstoodError(InputError):
    """What a field is to hold is written ``field=value``."""

    def __init__(self, text: str) -> None:
        super().__init__(
            _('"{text}" does not say what a field is to hold.').format(text=text),
            hint=_("Write it like --field shoe-size=42; nothing after the = takes the value away."),
        )


class Fields:
    """Fields of the seller's own."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def all(self) -> list[tuple[Field, int]]:
        """List the fields, each with the number of contacts it holds something for."""
        counts = fields.count_holders(self._book.database)
        return [(field, counts.get(field.id, 0)) for field in fields.list_fields(self._book.database)]

    def by_key(self, reads: Journal | None = None) -> dict[str, Field]:
        """Return the fields by what may be typed for each: the slug, and what its name now would be as one."""
        there = fields.list_fields(reads or self._book.database)
        return {slug(field.name): field for field in there} | {field.slug: field for field in there}

    def get(self, text: str, there: Mapping[str, Field] | None = None) -> Field:
        """Return the field that ``text`` names: by its typed id, slug or name. Raises ``FieldNotFoundError``."""
        there = self.by_key() if there is None else there
        typed = find_ref(text)
        wanted = check_text(_("name"), text.strip())
        found = there.get(slug(wanted)) if wanted else None
        if typed and typed[0] == "field":
            found = next((field for field in there.values() if field.id == typed[1]), None)
        if found is None:
            raise FieldNotFoundError(text, list(dict.fromkeys(there.values())))
        return found

    def add(self, name: str, kind: FieldKind | None = None, choices: Sequence[str] = ()) -> Outcome:
        """Make a field; one with choices holds one of them, one without a kind a text."""
        wanted = kind or ("choice" if choices else "text")
        given = self._check_name(name)
        kept = _join_choices(choices)
        if (wanted == "choice") != bool(kept):
            raise ChoicesRefusedError(
                _("A field with choices is of the kind choice, and names at least one of them.")
                if kept
                else _("A field of the kind choice needs at least one choice.")
            )
        with self._book.act("field.add") as unit:
            self._refuse_twin(unit, given)
            gone = fields.deleted_fields_called(unit, given)
            made = fields.add_field(unit, Field(slug="", name=given, folded_name="", kind=wanted, choices=kept))
            remark = _("{ref}, deleted, was called {name} too.  Bring it back:  prospectr undelete {ref}")
            unit.remarks += [remark.format(ref=say_ref("field", field.id), name=field.name) for field in gone[:1]]
            return outcome_named(unit, made)

    def may_be_called(self, name: str) -> bool:
        """Tell whether a field may have that name."""
        try:
            self._check_name(name)
        except InputError:
            return False
        return True

    def write_new(self, unit: Journal, name: str) -> Field:
        """Make a field that holds a text, inside the caller's unit of work.

        Raises ``FieldNameRefusedError`` and ``FieldExistsError``.
        """
        given = self._check_name(name)
        self._refuse_twin(unit, given)
        return fields.add_field(unit, Field(slug="", name=given, folded_name="", kind="text"))

    def edit(self, field: Field, changes: Mapping[str, object]) -> Outcome:
        """Change a field: its ``name``, and the ``choices`` it has, all of them.

        A choice spelled anew changes with all who hold it. Raises
        ``ChoiceInUseError`` where one that is held would go.
        """
        with self._book.act("field.edit") as unit:
            after = field
            if "name" in changes:
                name = self._check_name(str(changes["name"]))
                self._refuse_twin(unit, name, field)
                after = replace(after, name=name, folded_name=fold_name(name))
            if "choices" in changes:
                after = replace(after, choices=self._change_choices(unit, field, changes["choices"]))
            return outcome_named(unit, unit.update("field", field, after))

    def refuse_twin(self, unit: Journal, field: Field) -> None:
        """Refuse a field that is to come back where another goes by its name. Raises ``FieldExistsError``."""
        self._refuse_twin(unit, field.name, field)

    def parse_value(self, field: Field, text: str) -> str:
        """Return ``text`` as the field keeps it. Raises ``FieldValueRefusedError`` or ``DateNotUnderstoodError``."""
        return parse_value(field, check_text(field.slug, text), self._read_day)

    def parse_settings(self, texts: Sequence[str]) -> list[tuple[Field, str]]:
        """Read what fields are to hold, each as ``shoe-size=42``; an empty value means nothing."""
        there = self.by_key() if texts else {}
        read = []
        for text in texts:
            setting = split_setting(text)
            if setting is None:
                raise SettingNotUnderstoodError(text)
            field = self.get(setting[0], there)
            read.append((field, self.parse_value(field, setting[1]) if setting[1] else ""))
        return read

    def parse_filters(self, texts: Sequence[str]) -> tuple[list[Field], list[FieldFilter]]:
        """Read what a list is to show and to hold: ``shoe-size``, ``shoe-size=42``, ``shoe-size>=40``, ``shoe-size=``.

        The first value are the fields named, the second the filters among them.
        """
        there = self.by_key()
        named: dict[int, Field] = {}
        filters = []
        for text in texts:
            name, comparison, value = split_comparison(text)
            field = self.get(name, there)
            named[field.id] = field
            if comparison:
                if comparison != "=" and (field.kind not in {"number", "date"} or not value):
                    raise ComparisonRefusedError(field, comparison)
                filters.append(FieldFilter(field, comparison, self.parse_value(field, value) if value else ""))
        return list(named.values()), filters

    def write(self, unit: Journal, contact_id: int, settings: Sequence[tuple[Field, str]]) -> None:
        """Let fields hold what they are to hold for a contact, inside the caller's unit of work.

        Of two values for one field the last counts.
        """
        have = {value.field_id: value for value in fields.values_of(unit, contact_id)}
        for field, value in {field.id: (field, value) for field, value in settings}.values():
            held = have.get(field.id)
            if held is None:
                if value:
                    fields.hold(unit, contact_id, field.id, value)
            else:
                gone = None if value else unit.now
                unit.update("field_value", held, replace(held, value=value or held.value, deleted_at=gone))

    def settings_with(self, shown: Sequence[FieldShown], given: Sequence[str]) -> list[str]:
        """Return all that a contact's fields hold once some are set anew, each as ``shoe-size=42``.

        ``shown`` is what they hold; an empty value in ``given`` takes one away.
        """
        changed = {field.slug for field, _value in self.parse_settings(given)}
        stays = [f"{held.slug}={held.value}" for held in shown if held.slug not in changed]
        return stays + [text for text in given if text.partition("=")[2].strip()]

    def settings_after(self, unit: Journal, contact_id: int, wanted: Sequence[str]) -> list[tuple[Field, str]]:
        """Return what to write so that a contact's fields hold ``wanted``, all of it, each as ``shoe-size=42``.

        What they hold already is not read anew.
        """
        there = {field.id: field for field in fields.list_fields(unit)}
        held = [value for value in fields.values_of(unit, contact_id) if value.field_id in there]
        have = {f"{there[value.field_id].slug}={value.value}": there[value.field_id] for value in held}
        new = self.parse_settings([text for text in wanted if text not in have])
        stays = {have[text].id for text in wanted if text in have} | {field.id for field, _value in new}
        return new + [(field, "") for field in have.values() if field.id not in stays]

    def _read_day(self, text: str) -> date:
        when = self._book.follow_ups.parse_when(text)
        if when.at is not None:
            raise DateNotUnderstoodError(text, _("a day is kept without a time"))
        return when.on

    def _check_name(self, name: str) -> str:
        given = check_text(_("name"), " ".join(name.split()), limit=LONGEST_NAME)
        if not any(map(str.isalpha, given)):
            raise FieldNameRefusedError(given, _("it needs a letter"))
        if slug(given) in RESERVED:
            raise FieldNameRefusedError(given, _("{slug} means something else here").format(slug=slug(given)))
        return given

    def _refuse_twin(self, unit: Journal, name: str, but: Field | None = None) -> None:
        there = (field for field in fields.list_fields(unit) if but is None or field.id != but.id)
        twin = next((field for field in there if slug(name) in {field.slug, slug(field.name)}), None)
        if twin:
            raise FieldExistsError(twin)

    def _change_choices(self, unit: Journal, field: Field, wanted: object) -> str:
        if field.kind != "choice":
            raise ChoicesRefusedError(
                _("{field} has no choices: it holds a {kind}.").format(field=field.slug, kind=field.kind)
            )
        kept = _join_choices([str(choice) for choice in wanted] if isinstance(wanted, (list, tuple)) else [str(wanted)])
        if not kept:
            raise ChoicesRefusedError(_("A field of the kind choice needs at least one choice."))
        spelled = {fold_name(choice): choice for choice in kept.splitlines()}
        holders = fields.holders_of(unit, field.id)
        for held in holders:
            choice = spelled.get(fold_name(held.value))
            if choice is None:
                raise ChoiceInUseError(field, held.value, sum(other.value == held.value for other in holders))
            unit.update("field_value", held, replace(held, value=choice))
        return kept


def _join_choices(choices: Sequence[str]) -> str:
    """Return choices one a line, each once however it is spelled."""
    there: dict[str, str] = {}
    for choice in choices:
        given = check_text(_("choice"), " ".join(choice.split()), limit=LONGEST_NAME)
        if given:
            there.setdefault(fold_name(given), given)
    return "\n".join(there.values())

"""Capture: a quick-add line understood as far as it can be, and written."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from prospectr.book.reach import Reach, read_reach, write_reach
from prospectr.core.contact import Contact, split_label
from prospectr.core.dates import local_day
from prospectr.core.errors import AmbiguousError, InputError, NotFoundError
from prospectr.core.money import parse_money
from prospectr.core.occasion import BIRTHDAY
from prospectr.core.record import record
from prospectr.core.text import check_text, display_line
from prospectr.core.words import _
from prospectr.store import companies, contacts, sources, tags

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from prospectr.book import Book
    from prospectr.book.refs import Refs
    from prospectr.core.company import Company
    from prospectr.core.deal import Offer
    from prospectr.core.field import Field
    from prospectr.core.followup import Plan
    from prospectr.core.occasion import DayOfYear
    from prospectr.core.pipeline import Stage
    from prospectr.core.quickadd import QuickAdd
    from prospectr.store.journal import Journal

NAME_FROM_NOTE = 40
"""How many letters of a note name a contact of whom nothing else was typed."""

Read = TypeVar("Read")


class NobodyToAddError(InputError):
    """The line names nobody."""

    def __init__(self) -> None:
        super().__init__(
            _("There is nothing to add: a contact needs a name, a company, an e-mail, a phone or a note."),
            hint=_('Type one line, for example: prospectr add Nora Lind nora@lind.dk ":: met at the market"'),
        )


class NotUnderstood(NamedTuple):
    """Words of a line that could not be followed, and why, where there is a reason to tell."""

    words: str
    reason: str = ""

    def say(self) -> str:
        """Say that they are kept all the same."""
        kept = _("Not understood, kept in the note: {words}").format(words=self.words)
        return f"{kept} ({self.reason.rstrip('.')})" if self.reason else kept


@record
class Capture:
    """A quick-add line as far as it is understood: what will be written, and the words kept for the inbox."""

    name: str
    line: QuickAdd
    reach: tuple[Reach, ...] = ()
    plan: Plan | None = None
    birthday: DayOfYear | None = None
    offer: Offer | None = None
    fields: tuple[tuple[Field, str], ...] = ()
    referred_by_id: int | None = None
    not_understood: tuple[NotUnderstood, ...] = ()

    @property
    def note(self) -> str:
        """What is kept as a note: the words that were not understood, and the note itself."""
        parts = (" ".join(odd.words for odd in self.not_understood), self.line.note or "")
        return "\n".join(part for part in parts if part)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the seller should know of it: what looks wrong, and what was not understood."""
        wrong = [reach.say_malformed() for reach in self.reach if reach.normal is None]
        return (*wrong, *(odd.say() for odd in self.not_understood))


class Lookups:
    """What lines name that the book knows, read once however many lines there are.

    ``fields`` are the seller's own by what is typed, where they are at hand already.
    """

    def __init__(self, book: Book, fields: Mapping[str, Field] | None = None) -> None:
        self._book = book
        self._fields = fields
        self._stages: dict[str, Stage | NotFoundError | AmbiguousError] = {}

    @cached_property
    def fields(self) -> Mapping[str, Field]:
        """The fields of the seller's own, by what is typed."""
        return self._book.fields.by_key() if self._fields is None else self._fields

    def get_stage(self, text: str) -> Stage:
        """Return the stage that ``text`` names. Raises what ``Pipelines.get_stage`` raises, without looking again."""
        if text not in self._stages:
            try:
                self._stages[text] = self._book.pipelines.get_stage(text)
            except (NotFoundError, AmbiguousError) as error:
                self._stages[text] = error
        found = self._stages[text]
        if isinstance(found, (NotFoundError, AmbiguousError)):
            raise found
        return found

    @cached_property
    def first_stage(self) -> Stage:
        """Where a deal begins of which no stage is said."""
        return self._book.pipelines.begin()


def read_capture(book: Book, line: QuickAdd, lookups: Lookups | None = None) -> Capture:
    """Understand a line as far as it can be, all but who sent them; ``lookups`` serve for many lines."""
    lookups = lookups or Lookups(book)
    for field, text in (
        (_("next step"), line.next),
        (_("name"), line.by),
        (_("company"), line.company),
        (_("source"), line.source),
        (_("source detail"), line.source_detail),
        (_("role"), line.role),
        (_("language"), line.language),
        (_("title"), line.deal),
        (_("stage"), line.stage),
        *((_("tag"), tag) for tag in line.tags),
    ):
        check_text(field, text or "")
    odd = [NotUnderstood(words) for words in line.leftovers]
    plan = _attempt(odd, "next", line.next, book.follow_ups.parse)
    birthday = _attempt(odd, "bday", line.bday, book.occasions.parse_day)
    offer = _read_offer(book, line, odd, lookups)
    fields = []
    for key, text in line.fields:
        own = lookups.fields[key]
        value = _attempt(odd, key, text, partial(book.fields.parse_value, own))
        fields += [] if value is None else [(own, value)]
    return _checked(
        Capture(
            name=check_text(_("name"), _name_of(line, odd)),
            line=line,
            reach=read_reach(line, book.settings.region),
            plan=plan,
            birthday=birthday,
            offer=offer,
            fields=tuple(fields),
            not_understood=tuple(odd),
        )
    )


def _read_offer(book: Book, line: QuickAdd, odd: list[NotUnderstood], lookups: Lookups) -> Offer | None:
    """Understand the deal of a line; what of it cannot be is noted among ``odd``, and the rest stands without it.

    A value, a stage or a day without a deal opens none: what is being sold is not known.
    """
    title = (line.deal or "").strip()
    if not title:
        reason = _("what is being sold is not said, like deal:website")
        for key, text in (("", line.amount), ("stage", line.stage), ("close", line.close)):
            odd += [NotUnderstood(_typed(key, text), reason)] if text else []
        return None
    from prospectr.core.deal import Offer

    stage = _attempt(odd, "stage", line.stage, lookups.get_stage)
    return Offer(
        title=title,
        stage=stage or lookups.first_stage,
        amount=_attempt(odd, "", line.amount, lambda text: parse_money(text, book.settings.currency)),
        close_on=_attempt(odd, "close", line.close, book.standing.parse_day),
    )


def find_referrer(capture: Capture, refs: Refs) -> Capture:
    """Find who sent a contact, if the line names anybody; a name that is not clear is kept in the note."""
    odd = list(capture.not_understood)
    card = _attempt(odd, "by", capture.line.by, refs.get_contact)
    found = card.contact.id if card else capture.referred_by_id
    return _checked(replace(capture, referred_by_id=found, not_understood=tuple(odd)))


def write_capture(book: Book, unit: Journal, capture: Capture) -> tuple[int, list[object]]:
    """Write a captured contact inside the caller's unit of work; the id, and the records written with it."""
    line = capture.line
    company, is_new_company = find_or_add_company(unit, line.company)
    contact = contacts.add_contact(
        unit,
        Contact(
            slug="",
            name=capture.name,
            company_id=company.id if company else None,
            source_id=find_or_add_source(unit, line.source),
            source_detail=line.source_detail or "",
            referred_by_id=capture.referred_by_id,
            role=line.role,
            language=line.language,
            priority=line.priority or "normal",
            in_inbox=bool(capture.not_understood),
            added_on=local_day(unit.now),
        ),
    )
    write_reach(unit, contact.id, capture.reach)
    for tag in line.tags:
        tags.hang_tag(unit, contact.id, tag)
    if capture.fields:
        book.fields.write(unit, contact.id, capture.fields)
    records: list[object] = [company] if company and is_new_company else []
    if capture.birthday:
        records.append(book.occasions.write(unit, contact.id, BIRTHDAY, capture.birthday))
    if capture.offer:
        records.append(book.deals.write(unit, contact.id, capture.offer, is_new=True))
    if capture.plan:
        records.append(book.follow_ups.write(unit, contact.id, capture.plan, is_new=True))
    if capture.note:
        records.append(book.notes.write(unit, contact.id, capture.note))
    return contact.id, records


def find_or_add_company(unit: Journal, name: str | None) -> tuple[Company | None, bool]:
    """Return the company called ``name``, written now if it is new, and whether it is; None without a name."""
    if not name or not name.strip():
        return None, False
    found = companies.find_company_called(unit, check_text(_("company"), name))
    return (found, False) if found else (companies.add_company(unit, name), True)


def find_or_add_source(unit: Journal, name: str | None) -> int | None:
    """Return the number of the source called ``name``, written now if it is new; None without a name."""
    if not name or not name.strip():
        return None
    found = sources.find_source_called(unit, check_text(_("source"), name)) or sources.add_source(unit, name)
    return found.id


def _attempt(odd: list[NotUnderstood], key: str, text: str | None, read: Callable[[str], Read]) -> Read | None:
    """Read a part of a line; one that is not understood is noted among ``odd``, so that it is kept."""
    if not text:
        return None
    try:
        return read(text)
    except (InputError, NotFoundError, AmbiguousError) as error:
        odd.append(NotUnderstood(_typed(key, text), error.message))
        return None


def _typed(key: str, text: str) -> str:
    """Return a part of a line as it was typed; money has no key."""
    return f"{key}:{text}" if key else text


def _checked(capture: Capture) -> Capture:
    check_text(_("note"), capture.note)
    return capture


def _name_of(line: QuickAdd, odd: Sequence[NotUnderstood]) -> str:
    ways = (split_label(value)[1] for value in (*line.emails, *line.phones, *line.links))
    for name in (line.name, line.company, *ways, line.deal):
        if name and name.strip():
            return name.strip()
    note = display_line(line.note or " ".join(one.words for one in odd)).strip()
    if not note:
        raise NobodyToAddError
    return note if len(note) <= NAME_FROM_NOTE else note[:NAME_FROM_NOTE].rstrip() + "…"

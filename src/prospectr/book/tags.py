"""Tags: listed, renamed, put together, deleted."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from prospectr.book.names import NameNotFoundError, NameTakenError, candidates, check_name, find_named
from prospectr.book.outcome import outcome_named
from prospectr.core.market import say_market
from prospectr.core.text import fold_name
from prospectr.core.words import _, ngettext
from prospectr.store import tags

if TYPE_CHECKING:
    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.tag import Tag
    from prospectr.store.journal import Journal

EXAMPLE = "prospectr tag rename caffe cafe"


class TagNotFoundError(NameNotFoundError):
    """No tag goes by that name."""


class Tags:
    """The words that hang on contacts."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def all(self) -> list[tuple[Tag, int]]:
        """List the tags by name, each with the number of its contacts."""
        return tags.list_tags(self._book.database)

    def get(self, text: str) -> Tag:
        """Return the tag called ``text``, with its ``+`` or without, or of that typed id.

        Raises ``TagNotFoundError`` with near names.
        """
        reads, name = self._book.database, plain(text)
        found = find_named(
            "tag", name, called=partial(tags.find_tag_called, reads), numbered=partial(tags.find_tag, reads)
        )
        if found is None:
            there = [tag for tag, _count in tags.list_tags(reads)]
            hint = (_("See the tags there are: prospectr tag list"),)
            raise TagNotFoundError(_('There is no tag "{name}".'), name, candidates("tag", there), hint)
        return found

    def rename(self, tag: Tag, name: str) -> Outcome:
        """Give a tag another name; where a tag is called so already, the contacts of both have that one alone."""
        given = check_name(plain(name), EXAMPLE)
        with self._book.act("tag.rename") as unit:
            there = tags.find_tag_called(unit, given)
            if there is None or there.id == tag.id:
                renamed = unit.update("tag", tag, replace(tag, name=given, folded_name=fold_name(given)))
                if renamed.name != tag.name:
                    unit.remarks += [f"{tag.name} → {renamed.name}", *self._still_named(tag, renamed)]
                return outcome_named(unit, renamed)
            count = self._hand_over(unit, tag, there)
            unit.update("tag", tag, replace(tag, deleted_at=unit.now))
            said = ngettext(
                "{old} is {new} now, on {count} contact more.", "{old} is {new} now, on {count} contacts more.", count
            )
            unit.remarks += [said.format(old=tag.name, new=there.name, count=count), *self._still_named(tag, there)]
            return outcome_named(unit, there)

    def delete(self, tag: Tag) -> Outcome:
        """Delete a tag: it is taken off everyone."""
        with self._book.act("tag.delete") as unit:
            count = tags.count_tagged(unit, tag.id)
            tags.take_all(unit, tags.hangings_of(unit, tag.id))
            gone = unit.update("tag", tag, replace(tag, deleted_at=unit.now))
            said = ngettext("It is taken off {count} contact.", "It is taken off {count} contacts.", count)
            unit.remarks.append(said.format(count=count))
            return outcome_named(unit, gone)

    def undelete(self, tag: Tag) -> Outcome:
        """Bring a deleted tag back to those it was taken off with it. Raises ``NameTakenError``."""
        with self._book.act("tag.undelete") as unit:
            there = tags.find_tag_called(unit, tag.name)
            if there:
                raise NameTakenError("tag", there)
            for hanging in tags.hangings_deleted_with(unit, tag.id):
                unit.update("contact_tag", hanging, replace(hanging, deleted_at=None))
            return outcome_named(unit, unit.update("tag", tag, replace(tag, deleted_at=None)))

    def _still_named(self, old: Tag, new: Tag) -> list[str]:
        """Say that the target market names a tag by a name it has no more, and what changes that."""
        from shlex import quote

        market = self._book.settings.target_market
        stale = [one for one in market if one.kind == "tag" and fold_name(one.words) == old.folded_name]
        if not stale or old.folded_name == new.folded_name:
            return []
        named = quote(say_market([replace(one, words=new.name) if one in stale else one for one in market]))
        said = _("The target market still says tag {tag}:  prospectr config set target_market {market}")
        return [said.format(tag=stale[0].words, market=named)]

    def _hand_over(self, unit: Journal, old: Tag, new: Tag) -> int:
        """Hang ``new`` wherever ``old`` hangs; return how many contacts did not have it yet."""
        have = {hanging.contact_id for hanging in tags.hangings_of(unit, new.id)}
        before = tags.count_tagged(unit, new.id)
        for hanging in tags.hangings_of(unit, old.id):
            doubled = hanging.contact_id in have
            after = replace(hanging, deleted_at=unit.now) if doubled else replace(hanging, tag_id=new.id)
            unit.update("contact_tag", hanging, after)
        return tags.count_tagged(unit, new.id) - before


def plain(text: str) -> str:
    """Return a tag as typed without its sign and the blanks around it."""
    return text.strip().removeprefix("+").strip()

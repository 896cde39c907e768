"""Many contacts at once: one a line, all of them one step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from prospectr.book.capture import Capture, Lookups, find_referrer, read_capture, write_capture
from prospectr.book.reach import EXACT
from prospectr.book.refs import Refs
from prospectr.core.changes import Outcome
from prospectr.core.errors import InputError
from prospectr.core.lines import BadLine
from prospectr.core.refs import say_ref
from prospectr.core.text import fold
from prospectr.core.words import _, ngettext
from prospectr.store import contacts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from prospectr.book import Book
    from prospectr.core.quickadd import QuickAdd
    from prospectr.store.journal import Journal

TOGETHER = 500
"""How many contacts are written before what follows from them is saved."""

NAMED = 5
"""How many of many contacts a sentence names."""


class Twin(NamedTuple):
    """A contact that may be the same person as one who was there before, both by number."""

    new: int
    there: int


def read_captures(
    book: Book, lines: Iterable[tuple[int, QuickAdd]], settings: Sequence[str], on_step: Callable[[], None]
) -> tuple[list[Capture], list[BadLine]]:
    """Understand numbered lines as far as they can be; those that name nobody or hold what no book can keep are bad.

    ``settings`` (``shoe-size=42``) are what fields hold for all of them.
    """
    lookups = Lookups(book)
    given = tuple(book.fields.parse_settings(settings))
    captures, bad = [], []
    for number, line in lines:
        try:
            capture = read_capture(book, line, lookups)
        except InputError as error:
            bad.append(BadLine(number, error.message))
        else:
            captures.append(replace(capture, fields=(*capture.fields, *given)))
        on_step()
    return captures, bad


def add_many(book: Book, captures: Sequence[Capture], shown: int | None, on_step: Callable[[], None]) -> Outcome:
    """Write captured contacts as one step; ``shown`` is how many of them come back with the outcome.

    Who sent somebody may stand in a line before. Contacts that may be there
    already are named: of so many, only those with an e-mail, a phone or the whole name in common.
    """
    with book.act("contact.add_many") as unit:
        refs = Refs(book, unit)
        reached = contacts.reached(unit, {way.normal for one in captures for way in one.reach if way.normal})
        called = contacts.called(unit, {fold(one.name) for one in captures})
        added: list[int] = []
        inbox: list[int] = []
        twins: list[Twin] = []
        for capture in captures:
            if capture.line.by or len(added) % TOGETHER == 0:
                unit.finish()
            found = find_referrer(capture, refs)
            contact_id, _records = write_capture(book, unit, found)
            added.append(contact_id)
            inbox += [contact_id] if found.not_understood else []
            exact = [way.normal for way in found.reach if way.normal and way.kind in EXACT]
            name = fold(found.name)
            like = [reached[normal] for normal in exact if normal in reached]
            like += [called[name]] if name in called else []
            twins += [Twin(contact_id, there) for there in dict.fromkeys(like)]
            reached |= {normal: contact_id for normal in exact if normal not in reached}
            called.setdefault(name, contact_id)
            on_step()
        _name(unit, captures, added)
        unit.finish()
        return Outcome(
            operation=unit.operation_id,
            cards=tuple(contacts.get_cards(unit, added[:shown])),
            remarks=tuple(_remarks(captures, added, inbox, twins, shown)),
        )


def _name(unit: Journal, captures: Sequence[Capture], added: Sequence[int]) -> None:
    """Say what the step is about: the last contact added, and some of the names."""
    if added:
        names = [capture.name for capture in captures]
        shown = names if len(names) <= NAMED else [*names[: NAMED - 1], "…", names[-1]]
        unit.about("contact", added[-1], ", ".join(shown))


def _remarks(
    captures: Sequence[Capture], added: Sequence[int], inbox: Sequence[int], twins: Sequence[Twin], shown: int | None
) -> list[str]:
    count = len(added)
    said = []
    if shown is not None and count > shown:
        sentence = _("{count} contacts were added; these are the first {shown}.  See them:  prospectr list")
        said.append(sentence.format(count=count, shown=shown))
    wrong = sum(way.normal is None for capture in captures for way in capture.reach)
    if wrong:
        sentence = ngettext(
            "{count} e-mail, phone or link looks wrong; it is kept as typed.",
            "{count} e-mails, phones and links look wrong; they are kept as typed.",
            wrong,
        )
        said.append(sentence.format(count=wrong))
    if inbox:
        sentence = ngettext(
            "{count} has words that were not understood.  Look:  prospectr list --inbox",
            "{count} have words that were not understood.  Look:  prospectr list --inbox",
            len(inbox),
        )
        said.append(sentence.format(count=len(inbox)))
    if twins:
        pairs = [
            _("{new} (like {there})").format(new=say_ref("contact", twin.new), there=say_ref("contact", twin.there))
            for twin in twins[:NAMED]
        ]
        listed = ", ".join(pairs + ["…"] * (len(twins) > NAMED))
        sentence = ngettext(
            "{count} may be in the book already: {listed}",
            "{count} may be in the book already: {listed}",
            len({twin.new for twin in twins}),
        )
        said.append(sentence.format(count=len({twin.new for twin in twins}), listed=listed))
    return said

"""Questions asked of the person at the terminal, on stderr, so that stdout holds the answer alone."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from prospectr.core.errors import AmbiguousError, CancelledError, InputError
from prospectr.core.followup import FOLLOW_UP_KINDS
from prospectr.core.text import check_text, display
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from prospectr.book.records import Record
    from prospectr.cli.options import Call
    from prospectr.core.contact import ContactCard
    from prospectr.core.followup import FollowUp

Chosen = TypeVar("Chosen")

YES, NO, QUIT = frozenset({"y", "yes"}), frozenset({"n", "no"}), frozenset({"q", "quit"})
NONE = NO | QUIT | {"none", "-"}
"""What a person types to say that none of it is wanted."""


def ask(question: str) -> str | None:
    """Ask for a line; None where there is no more input, or no terminal any more. Ctrl-C raises KeyboardInterrupt.

    A line that no book can keep is asked for again, so that it cannot spoil the answers before it.
    """
    try:
        while True:
            sys.stderr.write(display(question))
            sys.stderr.flush()
            try:
                typed = check_text(_("text"), sys.stdin.readline())
            except UnicodeDecodeError:
                sys.stderr.write(_("That was not valid UTF-8.") + "\n")
            except InputError as error:
                sys.stderr.write(error.message + "\n")
            else:
                if typed:
                    return typed.strip()
                sys.stderr.write("\n")
                return None
    except OSError:
        return None
    except KeyboardInterrupt:
        with suppress(OSError):  # the terminal may be gone
            sys.stderr.write("\n")
        raise


def confirm(question: str, *, enter: bool = True) -> bool:
    """Ask for a yes or no; Enter is what ``enter`` says, ``q`` and the end of all input no."""
    while True:
        typed = ask(f"{question} [Y/n] " if enter else f"{question} [y/N] ")
        if typed is None:
            return False
        if not typed:
            return enter
        if typed.lower() in YES:
            return True
        if typed.lower() in NO | QUIT:
            return False
        sys.stderr.write(_("Type y or n.") + "\n")


def get_contact(call: Call, text: str) -> ContactCard:
    """Return the contact that ``text`` names; of several, the one the person chooses."""
    return get_chosen(call, call.book.refs.get_contact, text)


def get_contact_and_words(
    call: Call, ref: str, words: Sequence[str] | None, *, needs_words: bool = False
) -> tuple[ContactCard, list[str]]:
    """Return the contact that ``ref`` names with the first of ``words`` that go on with the name, and the other words.

    ``needs_words`` says that a command without words makes no sense.
    """
    named, others = call.book.refs.split([ref, *(words or ())], needs_words=needs_words)
    return get_contact(call, named), others


def get_follow_up(call: Call, text: str, kinds: Collection[str] = FOLLOW_UP_KINDS) -> tuple[FollowUp, ContactCard]:
    """Return the follow-up that ``text`` names by its id, or the earliest of ``kinds`` with the contact it names."""
    return get_chosen(call, lambda named: call.book.refs.get_follow_up(named, kinds), text)


def get_record(call: Call, text: str) -> tuple[str, Record]:
    """Return the type and the record of the typed id ``text``, or the contact it names; of several, the one chosen."""
    return get_chosen(call, call.book.records.get, text)


def get_chosen(call: Call, find: Callable[[str], Chosen], text: str) -> Chosen:
    """Return what ``find`` makes of ``text``; where that could be several, of the one the person chooses."""
    while True:
        try:
            return find(text)
        except AmbiguousError as error:
            if not call.can_ask:
                raise
            text = choose(call, error)


def choose(call: Call, error: AmbiguousError) -> str:
    """Offer a numbered list, the best first, and return the id of the one chosen."""
    from prospectr.present.view import Cell, Table

    rows = tuple(
        (Cell(str(number)), Cell(entry.ref, "id"), Cell(entry.name, "name"), Cell(entry.detail or "-", "dim"))
        for number, entry in enumerate(error.candidates, 1)
    )
    table = Table(rows=rows, flexible=(2, 3), right=(0,))
    call.output.warn(error.message)
    call.output.ask_below([table])
    refs = {entry.ref: entry.ref for entry in error.candidates}
    refs |= {str(number): entry.ref for number, entry in enumerate(error.candidates, 1)}
    while True:
        typed = ask(_("Which one? [1-{count} or an id, Enter for none] ").format(count=len(error.candidates)))
        if not typed or typed.lower() in NONE:
            raise CancelledError
        if typed.lower() in refs:
            return refs[typed.lower()]
        call.output.warn(_("Type a number or an id of the list; Enter leaves everything as it is."))

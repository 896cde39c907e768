"""Questions asked of the person at the terminal, on stderr, so that stdout holds the answer alone."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from prospectr.cli.output import table_of
from prospectr.core.errors import AmbiguousError, CancelledError, InputError, ProspectrError
from prospectr.core.followup import FOLLOW_UP_KINDS
from prospectr.core.text import check_text, display, fold
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from prospectr.book.dealrefs import State
    from prospectr.book.records import Record
    from prospectr.cli.options import Call
    from prospectr.core.contact import ContactCard
    from prospectr.core.deal import DealCard
    from prospectr.core.errors import Candidate
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


def ask_line(question: str) -> str:
    """Ask for a line; ``q`` and the end of all input raise CancelledError."""
    typed = ask(question)
    if typed is None or typed.lower() in QUIT:
        raise CancelledError
    return typed


def ask_day(call: Call, question: str) -> str:
    """Ask for a day to park somebody until; what was typed, a day that can be read, a no, or nothing.

    A yes is asked for its day alone.
    """
    while True:
        typed = ask_line(question)
        if not typed or typed.lower() in NO:
            return typed
        if typed.lower() in YES:
            question = _("From which day on? [like +3m or +6m] ")
            continue
        try:
            call.book.standing.parse_day(typed)
        except InputError as error:
            call.output.warn(" ".join((error.message, *error.hints)))
            continue
        return typed


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


def get_about_and_words(
    call: Call, ref: str, words: Sequence[str] | None, *, needs_words: bool = False
) -> tuple[ContactCard, int | None, list[str]]:
    """Return the contact that ``ref`` names, the deal of theirs if one is meant, and the words that follow the name.

    Names go on as in ``get_contact_and_words``.
    """
    named, others = call.book.refs.split([ref, *(words or ())], needs_words=needs_words)
    card, deal_id = get_chosen(call, call.book.refs.get_about, named)
    return card, deal_id, others


def get_follow_up(call: Call, text: str, kinds: Collection[str] = FOLLOW_UP_KINDS) -> tuple[FollowUp, ContactCard]:
    """Return the follow-up that ``text`` names by its id, or the earliest of ``kinds`` with the contact it names."""
    return get_chosen(call, lambda named: call.book.refs.get_follow_up(named, kinds), text)


def get_deal(call: Call, text: str, state: State = "open") -> DealCard:
    """Return the deal that ``text`` names, among those of ``state``; of several, the one the person chooses."""
    return get_chosen(call, lambda named: call.book.refs.get_deal(named, state), text)


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


def choose(call: Call, error: ProspectrError, question: str = "") -> str:
    """Offer the candidates of an error as a numbered list, the best first, and return the id of the one chosen.

    ``question`` asks for it in other words, with ``{count}`` in them.
    """
    call.output.warn(error.message)
    refs = list_candidates(call, error.candidates)
    folded = {fold(entry.name): entry.ref for entry in error.candidates}
    question = question or _("Which one? [1-{count} or an id, Enter for none] ")
    while True:
        typed = ask(question.format(count=len(error.candidates)))
        if not typed or typed.lower() in NONE:
            raise CancelledError
        if typed.lower() in refs:
            return refs[typed.lower()]
        begun = [ref for name, ref in folded.items() if name.startswith(fold(typed))]
        if len(begun) == 1:
            return begun[0]
        call.output.warn(_("Type a number or an id of the list; Enter leaves everything as it is."))


def list_candidates(call: Call, candidates: Sequence[Candidate]) -> dict[str, str]:
    """Show candidates as a numbered list; return what may be typed of it, a number or an id, with the id it means."""
    call.output.ask_below([table_of(candidates, numbered=True)])
    refs = {entry.ref: entry.ref for entry in candidates}
    return refs | {str(number): entry.ref for number, entry in enumerate(candidates, 1)}

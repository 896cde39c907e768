"""What the palette finds: actions by their words, records by whatever the book finds them by."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.refs import find_ref, say_ref
from prospectr.core.text import fold
from prospectr.core.words import _
from prospectr.tui.keys import ACTIONS, find_action
from prospectr.tui.screens.help import say_action

if TYPE_CHECKING:
    from prospectr.book import Book
    from prospectr.core.contact import ContactCard
    from prospectr.tui.action import Action
    from prospectr.tui.screens.frame import Frame

MOST_RECORDS = 50
MATCHES_SHOWN = 3
"""So many records of one contact are offered beside the contact."""


class Entry(NamedTuple):
    """What can be chosen: its ``value``, what stands before it (a key, an id), its words, and more in grey.

    ``why`` says why it cannot be; ``is_near`` that what was typed is the beginning of what it is called.
    """

    value: str
    key: str
    text: str
    more: str = ""
    why: str = ""
    is_near: bool = False


def find_actions(typed: str, frame: Frame) -> list[Entry]:
    """Return the actions in which every word typed occurs: what can be done on ``frame`` first, near ones above."""
    words = fold(typed).split()
    wanted = dict.fromkeys((*frame.keys_wanted(), *(action.id for action in ACTIONS)))
    entries = [_entry(find_action(name), words, frame) for name in wanted if name != "palette"]
    found = [entry for entry in entries if entry is not None]
    return sorted(found, key=lambda entry: (bool(entry.why), not entry.is_near))


def _entry(action: Action, words: list[str], frame: Frame) -> Entry | None:
    label, sentence = _(action.label), _(action.sentence)
    called = fold(f"{label} {action.command}").split()
    searched = fold(f"{label} {sentence} {action.command} {action.id}")
    if not all(word in searched for word in words):
        return None
    return Entry(
        value=action.id,
        key=frame.book_app.keymap.first_key(action.id),
        text=say_action(action),
        more=action.command,
        why=frame.why_not(action),
        is_near=bool(words) and any(part.startswith(words[0]) for part in called),
    )


def find_records(book: Book, typed: str) -> list[Entry]:
    """Return the records that what was typed names or is found in; where there are none, those with near names."""
    named = find_ref(typed.strip())
    if named is not None:
        return [Entry(say_ref(*named), say_ref(*named), _("open it"), is_near=True)]
    found = book.search.find(typed, limit=MOST_RECORDS)
    if not found.hits:
        return [_contact(card) for card in book.refs.near(typed)]
    entries: list[Entry] = []
    for hit in found.hits:
        entries.append(_contact(hit.card))
        entries += [
            Entry(ref := say_ref(match.type, match.id), ref, match.words, hit.card.contact.name)
            for match in hit.matches[:MATCHES_SHOWN]
        ]
    return entries[:MOST_RECORDS]


def _contact(card: ContactCard) -> Entry:
    ref = say_ref("contact", card.contact.id)
    return Entry(ref, ref, card.contact.name, card.company or "")

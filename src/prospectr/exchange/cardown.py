"""What a card of ours says that vCards have no word for: ``X-PROSPECTR-…``, written and read back without a loss."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from prospectr.core.contact import ASKED_AGAIN, PRIORITIES, STANDINGS
from prospectr.core.incoming import IncomingAnswer
from prospectr.core.money import CURRENCIES
from prospectr.core.note import NOTE_KINDS
from prospectr.core.qualification import ANSWER_VALUES, CRITERIA
from prospectr.exchange.contentlines import escape, join_parts, split_parts, unescape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prospectr.core.contact import ContactCard
    from prospectr.core.incoming import IncomingNote
    from prospectr.core.note import Note
    from prospectr.core.outgoing import Outgoing
    from prospectr.core.qualification import Answer
    from prospectr.exchange.contentlines import Head

PREFIX = "X-PROSPECTR-"
WHOLE = f"{PREFIX}WHOLE"  # an address that is to be read as it stands, lines and all
NOTE_ON, NOTE_PINNED, NOTE_KIND = f"{PREFIX}ON", f"{PREFIX}PINNED", f"{PREFIX}KIND"

_UUID = r"[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}"
_NUMBER = r"\d{1,15}"
_YES = "yes"

_WORDS = {
    "STANDING-REASON": "standing_reason",
    "NO-NEXT-WHY": "no_next_why",
    "SOURCE": "source",
    "SOURCE-DETAIL": "source_detail",
    "REFERRED-BY": "referred_by",
}
_CHOICES = {
    "PRIORITY": ("priority", PRIORITIES),
    "STANDING": ("standing", STANDINGS),
    "ASKED-AGAIN": ("asked_again", ASKED_AGAIN),
}
_DAYS = {"STANDING-ON": "standing_on", "BACK-ON": "back_on", "ADDED-ON": "added_on"}


class Own:
    """What was read of our own lines: ``values`` by the fields of ``IncomingContact``, and lists of the rest."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.company: dict[str, Any] = {}
        self.fields: list[tuple[str, str]] = []
        self.answers: list[IncomingAnswer] = []

    def read(self, name: str, value: str) -> bool:
        """Read one line of ours by its name and value; False where it says nothing we wrote."""
        try:
            return self._read(name.removeprefix(PREFIX), value)
        except ValueError:
            return False

    def _read(self, word: str, value: str) -> bool:
        text = unescape(value).strip()
        if word in _WORDS:
            self.values[_WORDS[word]] = text
        elif word in _CHOICES and text in _CHOICES[word][1]:
            self.values[_CHOICES[word][0]] = text
        elif word in _DAYS:
            self.values[_DAYS[word]] = date.fromisoformat(text)
        elif word == "INBOX":
            self.values["in_inbox"] = text == _YES
        elif word == "CONTACT" and re.fullmatch(_UUID, text):
            self.values["uuid"] = text
        elif word == "COMPANY":
            trade, place, size = split_parts(value, ";")
            self.company = {"trade": trade, "place": place, "size": _parse_number(size)}
        elif word == "FIELD":
            name, held = split_parts(value, ";")
            self.fields.append((name, held))
        elif word == "ANSWER":
            self.answers.append(_parse_answer(split_parts(value, ";")))
        else:
            return False
        return True


def _parse_number(text: str) -> int | None:
    if not text:
        return None
    if re.fullmatch(_NUMBER, text) is None:
        raise ValueError(text)
    return int(text)


def _parse_day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _parse_answer(parts: list[str]) -> IncomingAnswer:
    criterion, value, answered_on, amount, currency, decides_on, words = parts
    if criterion not in CRITERIA or value not in ANSWER_VALUES:
        raise ValueError(criterion, value)
    if bool(amount) != bool(currency) or (currency and currency not in CURRENCIES):
        raise ValueError(amount, currency)
    return IncomingAnswer(
        criterion=criterion,
        value=value,
        answered_on=_parse_day(answered_on),
        words=words,
        amount_minor=_parse_number(amount),
        currency=currency or None,
        decides_on=_parse_day(decides_on),
    )


def dress_note(note: IncomingNote, head: Head) -> IncomingNote:
    """Return a note with its day, kind and pin, where the line says them."""
    if not head.parameters:
        return note
    try:
        noted_on = _parse_day(head.get(NOTE_ON))
    except ValueError:
        noted_on = None
    kind = head.get(NOTE_KIND) if head.get(NOTE_KIND) in NOTE_KINDS else note.kind
    return note._replace(noted_on=noted_on, kind=kind, pinned=head.get(NOTE_PINNED) == _YES)


def say_note_parameters(note: Note) -> str:
    """Return the parameters that tell a note's day, and its kind and pin where they are not the usual ones."""
    kind = f";{NOTE_KIND}={note.kind}" if note.kind != "note" else ""
    pinned = f";{NOTE_PINNED}={_YES}" if note.pinned else ""
    return f";{NOTE_ON}={note.noted_on.isoformat()}{kind}{pinned}"


def say_own_lines(person: Outgoing) -> Iterator[str]:
    """Yield the lines of ours for all that vCards have no word for."""
    card, company = person.card, person.company
    yield from (f"{PREFIX}{word}:{escape(text)}" for word, text in _say_values(card) if text)
    if company is not None and (company.trade or company.place or company.size is not None):
        size = "" if company.size is None else str(company.size)
        yield f"{PREFIX}COMPANY:{join_parts((company.trade, company.place, size))}"
    for field in card.fields:
        yield f"{PREFIX}FIELD:{join_parts((field.name, field.value))}"
    for answer in person.answers:
        yield f"{PREFIX}ANSWER:{join_parts(_answer_parts(answer))}"


def _say_values(card: ContactCard) -> Iterator[tuple[str, str]]:
    contact = card.contact
    yield "CONTACT", contact.uuid
    yield "PRIORITY", contact.priority if contact.priority != "normal" else ""
    yield "STANDING", contact.standing if contact.standing != "active" else ""
    yield "STANDING-REASON", contact.standing_reason
    yield "ASKED-AGAIN", contact.asked_again or ""
    yield "NO-NEXT-WHY", contact.no_next_why
    yield "SOURCE", card.source or ""
    yield "SOURCE-DETAIL", contact.source_detail
    yield "REFERRED-BY", card.referred_by or ""
    yield "INBOX", _YES if contact.in_inbox else ""
    for word, field in _DAYS.items():
        on: date | None = getattr(contact, field)
        yield word, on.isoformat() if on else ""


def _answer_parts(answer: Answer) -> tuple[str, ...]:
    return (
        answer.criterion,
        answer.value,
        answer.answered_on.isoformat(),
        "" if answer.amount_minor is None else str(answer.amount_minor),
        answer.currency or "",
        answer.decides_on.isoformat() if answer.decides_on else "",
        answer.words,
    )

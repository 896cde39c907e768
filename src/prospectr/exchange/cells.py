"""Contacts, deals and follow-ups as rows of a sheet: the headings, and the cells below them.

The headings are a format: English and the same whatever language the seller
speaks, so that an import knows them again (``layouts/own.py``). What repeats has
numbered columns, ``E-mail 1``, ``E-mail 2``, as many as the export needs.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from prospectr.core.money import CURRENCIES, Money, type_money
from prospectr.core.occasion import BIRTHDAY, plain_day_of_year
from prospectr.core.qualification import current_answers
from prospectr.core.refs import say_ref

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prospectr.core.contact import ContactCard
    from prospectr.core.field import FieldShown
    from prospectr.core.note import Note
    from prospectr.core.outgoing import Breadth, Outgoing, OutgoingDeal, OutgoingFollowUp
    from prospectr.core.qualification import Answer

Cell = str | int | Decimal | date | None

POINTS = {"email": "E-mail", "phone": "Phone", "address": "Address", "link": "Link"}
"""The heading of each way to reach somebody, in the order of the columns."""

OWN_FIELD = "Field: "
"""What stands before the name of a field of the seller's own in its heading."""

PERSON = (
    *("Name", "ID", "UUID", "Company", "Company trade", "Company place", "Company size", "Role", "Language"),
    *("Priority", "Standing", "Standing reason", "Standing on", "Back on", "Asked again", "No next step because"),
    *("Inbox", "Added", "Source", "Source detail", "Referred by", "Tags", "Birthday"),
)
"""The headings every sheet of contacts has. "ID" is not the first: a spreadsheet takes that for another format."""

DEAL = (
    *("Title", "ID", "UUID", "Contact", "Contact UUID", "Contact e-mail", "Do not contact", "Company", "Value"),
    *("Currency", "Pipeline", "Stage", "State", "Opened", "Closed", "Expected close", "Odds", "Lost reason", "Words"),
)
FOLLOW_UP = (
    *("Contact", "ID", "UUID", "Contact UUID", "Contact e-mail", "Do not contact", "Company", "Kind", "Words", "Due"),
    *("Time", "Zone", "State", "Closed", "Repeats every", "Repeats unit", "Repeats from", "Repeats until", "Deal"),
    "Deal UUID",
)

YES = "yes"


def join_tags(tags: Sequence[str]) -> str:
    r"""Write tags into one cell: ``cafe, vip``; a comma or a backslash in one has a backslash before it."""
    return ", ".join(tag.replace("\\", "\\\\").replace(",", "\\,") for tag in tags)


def split_tags(text: str) -> list[str]:
    r"""Read what ``join_tags`` wrote: parted by commas that have no backslash before them, one space after each."""
    tags, taken = [""], False
    for letter in text:
        if taken:
            tags[-1] += letter
            taken = False
        elif letter == "\\":
            taken = True
        elif letter == ",":
            tags.append("")
        else:
            tags[-1] += letter
    return [tag for tag in (tags[0], *(tag.removeprefix(" ") for tag in tags[1:])) if tag]


def person_headings(breadth: Breadth) -> list[str]:
    """Return the headings of a sheet of contacts that is as broad as that."""
    headings = list(PERSON)
    for kind, heading in POINTS.items():
        for number in range(1, breadth.points.get(kind, 0) + 1):
            headings += [f"{heading} {number}", f"{heading} {number} label"]
    for number in range(1, breadth.days + 1):
        headings += [f"Day {number}", f"Day {number} label"]
    headings += [OWN_FIELD + name for name in breadth.fields]
    for criterion in breadth.criteria:
        headings += criterion_headings(criterion)
    return headings + _note_headings(breadth, pinned=True)


def criterion_headings(criterion: str) -> list[str]:
    """Return the headings of what was answered to a criterion."""
    name = criterion.capitalize()
    more = {"budget": ["Budget amount"], "timeline": ["Decides on"]}.get(criterion, [])
    return [name, f"{name} words", f"{name} on", *more]


def person_cells(person: Outgoing, breadth: Breadth) -> list[Cell]:
    """Return the cells of a contact, one for each of ``person_headings``."""
    card, company = person.card, person.company
    contact = card.contact
    birthday = next((day for day in person.occasions if day.label == BIRTHDAY), None)
    cells: list[Cell] = [
        *(contact.name, say_ref("contact", contact.id), contact.uuid, company.name if company else ""),
        *((company.trade, company.place, company.size) if company else ("", "", None)),
        *(contact.role, contact.language, contact.priority, contact.standing, contact.standing_reason),
        *(contact.standing_on, contact.back_on, contact.asked_again or "", contact.no_next_why),
        *(YES if contact.in_inbox else "", contact.added_on, card.source or "", contact.source_detail),
        *(card.referred_by or "", join_tags(card.tags), plain_day_of_year(birthday) if birthday else ""),
    ]
    for kind in POINTS:
        points = [(point.value, point.label) for point in card.points if point.kind == kind]
        cells += _pairs(points, breadth.points.get(kind, 0))
    days = [(plain_day_of_year(day), day.label) for day in person.occasions if day is not birthday]
    cells += _pairs(days, breadth.days)
    held = {field.name: _plain(field) for field in card.fields}
    cells += [held.get(name, "") for name in breadth.fields]
    cells += _answered(person, breadth)
    return cells + _note_cells([note for note in person.notes if note.deal_id is None], breadth, pinned=True)


def deal_headings(breadth: Breadth) -> list[str]:
    """Return the headings of a sheet of deals that is as broad as that."""
    return [*DEAL, *_note_headings(breadth, pinned=False)]


def deal_cells(one: OutgoingDeal, breadth: Breadth) -> list[Cell]:
    """Return the cells of a deal, one for each of ``deal_headings``; odds of its stage are left empty."""
    card, deal = one.card, one.card.deal
    return [
        *(deal.title, say_ref("deal", deal.id), deal.uuid, *_whose(card.contact)),
        *(_amount(deal.amount), deal.currency or "", card.pipeline.name, card.stage.name, deal.state),
        *(deal.opened_on, deal.closed_on, deal.close_on, deal.odds),
        *(one.reason, deal.closing_words, *_note_cells(one.notes, breadth, pinned=False)),
    ]


def follow_up_headings() -> list[str]:
    """Return the headings of a sheet of follow-ups."""
    return list(FOLLOW_UP)


def follow_up_cells(one: OutgoingFollowUp) -> list[Cell]:
    """Return the cells of a follow-up, one for each of ``follow_up_headings``."""
    step = one.follow_up
    name, *whose = _whose(one.contact)
    return [
        *(name, say_ref("follow_up", step.id), step.uuid, *whose, step.kind, step.words, step.due_on),
        *(step.due_time or "", step.zone or "", step.state, step.closed_on),
        *(step.repeat_every, step.repeat_unit or "", step.repeat_from_on, step.repeat_until_on),
        *((one.deal.title, one.deal.uuid) if one.deal else ("", "")),
    ]


def _whose(card: ContactCard) -> tuple[Cell, ...]:
    """Return what tells a contact in the row of a deal or a follow-up: name, uuid, e-mail, standing, company."""
    email = next((point.value for point in card.points if point.kind == "email"), "")
    alone = YES if card.contact.standing == "do-not-contact" else ""
    return card.contact.name, card.contact.uuid, email, alone, card.company or ""


def _pairs(values: Sequence[tuple[str, str]], places: int) -> Iterator[Cell]:
    """Give values with their labels, in as many pairs of cells as there are places."""
    for value, label in values:
        yield value
        yield label
    for _place in range(2 * (places - len(values))):
        yield ""


def _note_headings(breadth: Breadth, *, pinned: bool) -> list[str]:
    headings = []
    for number in range(1, breadth.notes + 1):
        headings += [f"Note {number}", f"Note {number} on"]
        if pinned:
            headings.append(f"Note {number} pinned")
        if breadth.note_kinds:
            headings.append(f"Note {number} kind")
    return headings


def _note_cells(notes: Sequence[Note], breadth: Breadth, *, pinned: bool) -> list[Cell]:
    cells: list[Cell] = []
    for note in notes:
        cells += [note.words, note.noted_on]
        if pinned:
            cells.append(YES if note.pinned else "")
        if breadth.note_kinds:
            cells.append("" if note.kind == "note" else note.kind)
    each = 2 + pinned + breadth.note_kinds
    return cells + [""] * (each * (breadth.notes - len(notes)))


def _answered(person: Outgoing, breadth: Breadth) -> list[Cell]:
    """Return what was answered last to each criterion of the sheet."""
    if not breadth.criteria:
        return []
    cells: list[Cell] = []
    answers = current_answers(person.answers)
    for criterion in breadth.criteria:
        answer = answers.get(criterion)
        cells += [answer.value, answer.words, answer.answered_on] if answer else ["", "", None]
        if criterion == "budget":
            cells.append(_offered(answer))
        elif criterion == "timeline":
            cells.append(answer.decides_on if answer else None)
    return cells


def _offered(answer: Answer | None) -> str:
    """Return the amount that goes with an answer, as it is typed."""
    if answer is None or answer.amount_minor is None or answer.currency is None:
        return ""
    return type_money(Money(answer.amount_minor, answer.currency))


def _amount(amount: Money | None) -> Decimal | None:
    """Return an amount as a number with the decimals of its currency, exactly."""
    return None if amount is None else Decimal(amount.minor).scaleb(-CURRENCIES[amount.currency][0])


def _plain(field: FieldShown) -> Cell:
    """Return what a field holds as its kind is: a number, a day or a text."""
    with suppress(ValueError, ArithmeticError):
        if field.kind == "number":
            return Decimal(field.value)
        if field.kind == "date":
            return date.fromisoformat(field.value)
    return field.value

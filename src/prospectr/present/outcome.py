"""What an act changed, and how to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.company import Company
from prospectr.core.followup import FollowUp
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern, Note
from prospectr.core.qualification import Answer, say_criterion
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present.phrases import (
    STATES,
    VALUES,
    joined,
    say_answer_words,
    say_interaction,
    say_lifecycle_name,
    say_reach,
    say_step,
    say_who,
)
from prospectr.present.records import TYPE_OF, Item, contact_item, item
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.changes import Outcome


def items(outcome: Outcome, today: date) -> list[Item]:
    """Return the records as they are afterwards, the contact first."""
    return [*(contact_item(card, today) for card in outcome.cards), *(item(record) for record in outcome.records)]


def rows(outcome: Outcome, today: date) -> list[list[str]]:
    """Return the records as fields: type, id, what; of a contact, the name."""
    shown = [["contact", say_ref("contact", card.contact.id), card.contact.name] for card in outcome.cards]
    shown += [[TYPE_OF[type(record)], _ref(record), say_record(record, today)] for record in outcome.records]
    return shown


def blocks(outcome: Outcome, today: date, headline: str = "") -> list[Block]:
    """Return what changed as a small table under ``headline``, then the remarks and who may be the same person.

    What the act was about stands first: the contact added, the follow-up deleted.
    """
    table = [
        (
            Cell(say_ref("contact", card.contact.id), "id"),
            Cell(joined(say_who(card), say_reach(card)), "name"),
            Cell(say_lifecycle_name(card.contact), "dim"),
        )
        for card in outcome.cards
    ]
    table += [(Cell(_ref(record), "id"), Cell(say_record(record, today)), Cell("")) for record in outcome.records]
    table.sort(key=lambda cells: cells[0].text != outcome.subject)
    heads = [headline, *[""] * (len(table) - 1)]
    shown: list[Block] = []
    if table:
        headed = tuple((Cell(head, "head"), *cells) for head, cells in zip(heads, table, strict=True))
        shown.append(Table(rows=headed, flexible=(2,)))
    return shown + [line(remark) for remark in remarks(outcome)]


def remarks(outcome: Outcome) -> list[str]:
    """Return what the seller should know of it: the remarks, and the contacts that may be the same person."""
    said = _("Similar contact: {ref} {who}.  Look:  prospectr show {ref}")
    similar = [said.format(ref=say_ref("contact", card.contact.id), who=say_who(card)) for card in outcome.similar]
    return [*outcome.remarks, *similar]


def say_record(record: object, today: date) -> str:
    """Say any record in one line."""
    if isinstance(record, FollowUp):
        state = "" if record.state == "planned" else _(STATES[record.state])
        return joined(say_step(record, today), state)
    if isinstance(record, Interaction):
        return say_interaction(record, today)
    if isinstance(record, Note):
        return joined(_("pinned note") if record.pinned else _("note"), record.words)
    if isinstance(record, Concern):
        return joined(_("concern"), record.words)
    if isinstance(record, Answer):
        return joined(say_criterion(record.criterion), _(VALUES[record.value]), say_answer_words(record, today))
    return joined(_("company"), record.name) if isinstance(record, Company) else ""


def _ref(record: object) -> str:
    return say_ref(TYPE_OF[type(record)], record.id)  # type: ignore[attr-defined]

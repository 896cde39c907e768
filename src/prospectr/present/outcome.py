"""What an act changed, and how to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.company import Company
from prospectr.core.field import Field
from prospectr.core.followup import FollowUp, say_state_of
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern, Note
from prospectr.core.occasion import Occasion
from prospectr.core.qualification import Answer, say_criterion
from prospectr.core.record import type_of
from prospectr.core.refs import say_ref
from prospectr.core.source import Source, SourceCost
from prospectr.core.tag import Tag
from prospectr.core.words import _
from prospectr.present.phrases import (
    VALUES,
    joined,
    say_answer_words,
    say_company_facts,
    say_concern,
    say_fields,
    say_interaction,
    say_is,
    say_note_kind,
    say_occasion,
    say_origin,
    say_reach,
    say_step,
    say_who,
)
from prospectr.present.records import Item, contact_item, item
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from prospectr.core.changes import Outcome
    from prospectr.core.contact import Contact, ContactCard


def items(outcome: Outcome, today: date) -> list[Item]:
    """Return the records as they are afterwards, the contact first."""
    return [*(contact_item(card, today) for card in outcome.cards), *(item(record) for record in outcome.records)]


def rows(outcome: Outcome, today: date) -> list[list[str]]:
    """Return the records as fields: type, id, what; of a contact, the name."""
    shown = [["contact", say_ref("contact", card.contact.id), card.contact.name] for card in outcome.cards]
    people = _people(outcome)
    shown += [[type_of(record), _ref(record), say_record(record, today, people)] for record in outcome.records]
    return shown


def blocks(outcome: Outcome, today: date, headline: str = "") -> list[Block]:
    """Return what changed as a small table under ``headline``, then the remarks and who may be the same person.

    What the act was about stands first: the contact added, the follow-up deleted;
    below a contact that was added or edited, the tags and where they came from.
    """
    table = [
        (
            Cell(say_ref("contact", card.contact.id), "id"),
            Cell(joined(say_who(card), say_reach(card), say_fields(card, today)), "name"),
            say_is(card.contact)._replace(role="dim"),
        )
        for card in outcome.cards
    ]
    people = _people(outcome)
    filed = [_say_filed(card) for card in outcome.cards if outcome.is_filed]
    table += [(Cell(""), Cell(said, "dim"), Cell("")) for said in filed if said]
    table += [
        (Cell(_ref(record), "id"), Cell(say_record(record, today, people)), Cell("")) for record in outcome.records
    ]
    table.sort(key=lambda cells: cells[0].text != outcome.subject)
    heads = [headline, *[""] * (len(table) - 1)]
    shown: list[Block] = []
    if table:
        headed = tuple((Cell(head, "head"), *cells) for head, cells in zip(heads, table, strict=True))
        shown.append(Table(rows=headed, flexible=(2,)))
    return shown + [line(remark) for remark in remarks(outcome)]


def _say_filed(card: ContactCard) -> str:
    """Say the tags of a contact and where they came from: ``+cafe · source fair · sent by Jan``."""
    sent = _("sent by {name}").format(name=card.referred_by) if card.referred_by else ""
    return joined(" ".join(f"+{tag}" for tag in card.tags), say_origin(card), sent)


def remarks(outcome: Outcome) -> list[str]:
    """Return what the seller should know of it: the remarks, and the contacts that may be the same person."""
    said = _("Similar contact: {ref} {who}.  Look:  prospectr show {ref}")
    similar = [said.format(ref=say_ref("contact", card.contact.id), who=say_who(card)) for card in outcome.similar]
    return [*outcome.remarks, *similar]


def _people(outcome: Outcome) -> dict[int, Contact]:
    return {card.contact.id: card.contact for card in outcome.cards}


def say_record(record: object, today: date, people: Mapping[int, Contact] | None = None) -> str:
    """Say any record in one line; ``people`` are the contacts it may speak of, by their numbers."""
    if isinstance(record, FollowUp):
        state = "" if record.state == "planned" else say_state_of(record)
        return joined(say_step(record, today), state)
    if isinstance(record, Interaction):
        return say_interaction(record, today)
    if isinstance(record, Note):
        return joined(say_note_kind(record), record.words)
    if isinstance(record, Concern):
        return say_concern(record, today)
    if isinstance(record, Occasion):
        return say_occasion(record)
    if isinstance(record, Answer):
        return joined(say_criterion(record.criterion), _(VALUES[record.value]), say_answer_words(record, today, people))
    return _say_noun(record, today)


def _say_noun(record: object, today: date) -> str:
    """Say a record that belongs to no single contact in one line."""
    if isinstance(record, Company):
        return joined(_("company"), record.name, say_company_facts(record))
    if isinstance(record, Tag):
        return joined(_("tag"), record.name)
    if isinstance(record, Field):
        from prospectr.present.fields import say_field

        return joined(_("field"), say_field(record))
    if isinstance(record, (Source, SourceCost)):
        from prospectr.present.sources import say_cost, say_source

        return say_source(record) if isinstance(record, Source) else say_cost(record, today)
    return ""


def _ref(record: object) -> str:
    return say_ref(type_of(record), record.id)  # type: ignore[attr-defined]

"""What an act changed, and how to take it back."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from prospectr.core.company import Company
from prospectr.core.deal import Deal, DealPerson
from prospectr.core.field import Field
from prospectr.core.followup import FollowUp, say_state_of
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern, Note
from prospectr.core.occasion import Occasion
from prospectr.core.pipeline import LostReason, Pipeline, Stage, StageCheck
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
    without_command,
)
from prospectr.present.records import Item, contact_item, deal_item, item
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from prospectr.core.changes import Outcome
    from prospectr.core.contact import Contact, ContactCard
    from prospectr.core.deal import DealCard


def items(outcome: Outcome, today: date) -> list[Item]:
    """Return the records as they are afterwards, the contact first."""
    deals = _deals(outcome)
    return [
        *(contact_item(card, today) for card in outcome.cards),
        *(_item(record, deals, today) for record in outcome.records),
    ]


def rows(outcome: Outcome, today: date) -> list[list[str]]:
    """Return the records as fields: type, id, what; of a contact, the name."""
    shown = [["contact", say_ref("contact", card.contact.id), card.contact.name] for card in outcome.cards]
    shown += [[type_of(record), _ref(record), said] for record, said in _said(outcome, today)]
    return shown


def blocks(outcome: Outcome, today: date, headline: str = "") -> list[Block]:
    """Return what changed as a small table under ``headline``, then the remarks and who may be the same person.

    What the act was about stands first: the contact added, the follow-up deleted;
    below a contact that was added or edited, the tags and where they came from.
    """
    table: list[tuple[Cell, ...]] = [
        (
            Cell(say_ref("contact", card.contact.id), "id"),
            Cell(joined(say_who(card), say_reach(card), say_fields(card, today)), "name"),
            say_is(card.contact)._replace(role="dim"),
        )
        for card in outcome.cards
    ]
    filed = [_say_filed(card) for card in outcome.cards if outcome.is_filed]
    table += [(Cell(""), Cell(said, "dim")) for said in filed if said]
    table += [(Cell(_ref(record), "id"), Cell(said)) for record, said in _said(outcome, today)]
    table.sort(key=lambda cells: cells[0].text != outcome.subject)
    deals = {say_ref("deal", card.deal.id): card for card in outcome.deals}
    table = [row for cells in table for row in _broken(cells, deals.get(cells[0].text), outcome.subject, today)]
    heads = [headline, *[""] * (len(table) - 1)]
    shown: list[Block] = []
    if table:
        headed = tuple((Cell(head, "head"), *cells) for head, cells in zip(heads, table, strict=True))
        shown.append(Table(rows=headed, flexible=(2,)))
    return shown + [line(remark) for remark in remarks(outcome)]


def say_short(outcome: Outcome, today: date, headline: str) -> list[str]:
    """Say what an act did in a few lines: the record it was about under ``headline``, then the remarks."""
    said = {_ref(record): text for record, text in _said(outcome, today)}
    said |= {say_ref("contact", card.contact.id): say_who(card) for card in outcome.cards}
    first = f"{outcome.subject} {said.get(outcome.subject, '')}".strip()
    who = ""
    if outcome.cards and outcome.subject != say_ref("contact", outcome.cards[0].contact.id):
        who = outcome.cards[0].contact.name
    return [joined(f"{headline}  {first}".strip(), who), *filter(None, map(without_command, remarks(outcome)))]


def _broken(cells: tuple[Cell, ...], card: DealCard | None, subject: str, today: date) -> list[tuple[Cell, ...]]:
    """Put the figures of a deal below it, so that neither they nor its stage are cut.

    Of one the act was not about, only when it should close.
    """
    if card is None:
        return [cells]
    from prospectr.present.deal import say_close, say_in_two

    head, figures = say_in_two(card, today)
    if cells[0].text != subject:
        figures = say_close(card.deal, today) if card.deal.is_open else ""
    below = [(Cell(""), Cell(figures, "dim"))] if figures else []
    return [(cells[0], Cell(head)), *below]


def _say_filed(card: ContactCard) -> str:
    """Say the tags of a contact and where they came from: ``+cafe · source fair · sent by Jan``."""
    sent = _("sent by {name}").format(name=card.referred_by) if card.referred_by else ""
    return joined(" ".join(f"+{tag}" for tag in card.tags), say_origin(card), sent)


def remarks(outcome: Outcome) -> list[str]:
    """Return what the seller should know of it: the remarks, and the contacts that may be the same person."""
    return [*outcome.remarks, *(_say_similar(outcome, card) for card in outcome.similar)]


def _say_similar(outcome: Outcome, card: ContactCard) -> str:
    """Say who may be the same person, and what makes them one: the older of the two stays."""
    said = _("Similar contact: {ref} {who}.  To merge:  prospectr contact merge {refs}")
    numbers = sorted({card.contact.id, *(one.contact.id for one in outcome.cards[-1:])})
    refs = " ".join(say_ref("contact", number) for number in numbers)
    return said.format(ref=say_ref("contact", card.contact.id), who=say_who(card), refs=refs)


def people_of(outcome: Outcome) -> dict[int, Contact]:
    """Return the contacts an act was concerned with, by their numbers."""
    return {card.contact.id: card.contact for card in outcome.cards}


def _deals(outcome: Outcome) -> dict[int, DealCard]:
    return {card.deal.id: card for card in outcome.deals}


def _said(outcome: Outcome, today: date) -> list[tuple[object, str]]:
    """Say each record, and for which deal it is where that one is not among them."""
    people, deals = people_of(outcome), _deals(outcome)
    told = {record.id for record in outcome.records if isinstance(record, Deal)}
    said: list[tuple[object, str]] = []
    for record in outcome.records:
        if isinstance(record, StageCheck) and told:
            said.append((record, _say_ticked(record, is_true=record.id not in outcome.cleared)))
            continue
        card = deals.get(getattr(record, "deal_id", None) or 0)
        is_for = _("for {ref} {title}").format(ref=say_ref("deal", card.deal.id), title=card.deal.title) if card else ""
        is_for = "" if card and card.deal.id in told else is_for
        said.append((record, joined(say_record(record, today, people, deals), is_for)))
    return said


def _say_ticked(point: StageCheck, *, is_true: bool) -> str:
    """Say a point of a checklist that was gone through for a deal, with its box."""
    return f"[x] {point.words}" if is_true else f"[ ] {point.words}"


def _item(record: object, deals: Mapping[int, DealCard], today: date) -> Item:
    card = deals.get(record.id) if isinstance(record, Deal) else None
    if card is None:
        return item(record)
    return deal_item(card, today)


def say_record(
    record: object,
    today: date,
    people: Mapping[int, Contact] | None = None,
    deals: Mapping[int, DealCard] = MappingProxyType({}),
) -> str:
    """Say any record in one line; ``people`` are the contacts it may speak of, ``deals`` the cards of deals."""
    if isinstance(record, (Deal, DealPerson)):
        return _say_of_deal(record, today, people or {}, deals)
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


def _say_of_deal(
    record: Deal | DealPerson, today: date, people: Mapping[int, Contact], deals: Mapping[int, DealCard]
) -> str:
    from prospectr.present.deal import ROLES, say_value, say_written

    if isinstance(record, DealPerson):
        person = people.get(record.contact_id)
        return joined(_(ROLES[record.role]), person.name if person else "")
    card = deals.get(record.id)
    return say_written(card, today) if card else joined(record.title, say_value(record))


def _say_noun(record: object, today: date) -> str:
    """Say a record that belongs to no single contact in one line."""
    if isinstance(record, Company):
        return joined(_("company"), record.name, say_company_facts(record))
    if isinstance(record, Tag):
        return joined(_("tag"), record.name)
    if isinstance(record, Field):
        from prospectr.present.fields import say_field

        return joined(_("field"), say_field(record))
    if isinstance(record, LostReason):
        return joined(_("reason"), record.name)
    if isinstance(record, (Pipeline, Stage, StageCheck)):
        return _say_of_pipelines(record)
    if isinstance(record, (Source, SourceCost)):
        from prospectr.present.sources import say_cost, say_source

        return say_source(record) if isinstance(record, Source) else say_cost(record, today)
    if type_of(record) == "goal":
        from prospectr.present.goal import say_goal

        return say_goal(record)  # type: ignore[arg-type]
    return ""


def _say_of_pipelines(record: Pipeline | Stage | StageCheck) -> str:
    if isinstance(record, Pipeline):
        from prospectr.present.pipelines import say_pipeline

        return say_pipeline(record)
    from prospectr.present.stages import say_check, say_stage

    return say_stage(record) if isinstance(record, Stage) else say_check(record)


def _ref(record: object) -> str:
    return say_ref(type_of(record), record.id)  # type: ignore[attr-defined]

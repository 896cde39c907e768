"""What became of a line for ``add``: each mark with what it means, as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.company import Company
from prospectr.core.deal import Deal
from prospectr.core.followup import FollowUp
from prospectr.core.note import Note
from prospectr.core.occasion import Occasion
from prospectr.core.refs import say_ref
from prospectr.core.words import N_, _
from prospectr.present.phrases import (
    joined,
    say_fields,
    say_occasion,
    say_origin,
    say_point,
    say_step,
    say_who,
    without_command,
)
from prospectr.present.view import Block, Cell, line

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.changes import Outcome
    from prospectr.core.contact import ContactCard, ContactPoint
    from prospectr.present.view import Role

WIDTH = 11

MARKS = (
    (N_("name"), N_("the first words; then, in any order:")),
    (N_("ways"), "nora@lind.dk   081 234 5678   https://lind.dk"),
    (N_("company"), "@Lind Café"),
    (N_("deal"), "deal:menu 900eur   stage:closing   close:eom"),
    (N_("next"), "next:call tue 10:00 about the menu"),
    (N_("origin"), "source:fair/red flyer   by:ana"),
    (N_("more"), "+tag   bday:12 may"),
    (N_("note"), N_(":: all that follows, to the letter")),
)
"""What a line may hold, each with an example."""


def legend() -> list[Block]:
    """Say what a line may hold."""
    return [_part(_(label), Cell(_(example), "dim")) for label, example in MARKS]


def blocks(outcome: Outcome, today: date) -> list[Block]:
    """Return what a line became, as ``contacts.add`` did or would do it, and who may be the same person."""
    (card,) = outcome.cards
    shown = [*_person(outcome, card), *_said(outcome, today)]
    shown += [_part(_("fields"), Cell(say_fields(card, today)))] if card.fields else []
    shown += [_part(_("note"), Cell(one.words)) for one in outcome.records if isinstance(one, Note)]
    shown += [_part("?", Cell(without_command(remark), "none")) for remark in outcome.remarks]
    if card.contact.in_inbox:
        shown.append(_part("", Cell(_("goes to the inbox, to be looked at later"), "dim")))
    for other in outcome.similar:
        there = joined(f"{say_ref('contact', other.contact.id)} {say_who(other)}", _("in the book"))
        shown.append(_part(_("similar"), Cell(there, "none")))
    return shown


def _person(outcome: Outcome, card: ContactCard) -> list[Block]:
    """Say who they are, how they are reached and where they came from."""
    shown = [_part(_("name"), Cell(card.contact.name, "head"))]
    if card.company:
        is_new = any(isinstance(one, Company) for one in outcome.records)
        known = _("new") if is_new else _("in the book")
        shown.append(_part(_("company"), Cell(card.company), Cell(f"  {known}", "dim")))
    reach = [cell for point in card.points for cell in _reached(point)]
    shown += [_part(_("ways"), *reach)] if reach else []
    sent = _("sent by {name}").format(name=card.referred_by) if card.referred_by else ""
    origin = joined(say_origin(card), sent, " ".join(f"+{tag}" for tag in card.tags))
    return [*shown, _part(_("origin"), Cell(origin))] if origin else shown


def _reached(point: ContactPoint) -> tuple[Cell, ...]:
    """Say a way to reach them as typed, and as it is compared where that is written otherwise."""
    is_other = point.normal not in {None, point.value}
    return Cell(say_point(point)), Cell(f" = {point.normal}   " if is_other else "   ", "dim")


def _said(outcome: Outcome, today: date) -> list[Block]:
    """Say the deal, the next step and the days to remember."""
    shown: list[Block] = []
    for one in outcome.records:
        if isinstance(one, Deal):
            from prospectr.present.deal import say_close, say_in_two

            for card in outcome.deals:
                said = joined(say_in_two(card, today)[0], say_close(one, today) if one.close_on else "")
                shown.append(_part(_("deal"), Cell(said)))
        elif isinstance(one, FollowUp):
            shown.append(_part(_("next"), Cell(say_step(one, today))))
        elif isinstance(one, Occasion):
            shown.append(_part(_("remember"), Cell(say_occasion(one))))
    return shown


def _part(label: str, *cells: Cell) -> Block:
    role: Role = "none" if label == "?" else "dim"
    return line(Cell(f"{label:<{WIDTH}}", role), *cells, indent=WIDTH)

"""A merge before it is done: both sides field by field, and what goes over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.merging import BECOMES, FIELDS
from prospectr.core.refs import say_ref
from prospectr.core.words import _, ngettext
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from prospectr.core.contact import ContactCard
    from prospectr.core.merging import MergePlan


def blocks(plan: MergePlan) -> list[Block]:
    """Return a table of the fields for each who is merged, then how many records go over."""
    shown: list[Block] = []
    for other, merged in zip(plan.others, plan.merged, strict=True):
        head = (Cell(""), *(_named(card) for card in (plan.kept, other)), Cell(""))
        fields = tuple(
            (
                Cell(_(FIELDS[field.field]) if field.field in FIELDS else field.field, "dim"),
                Cell(field.kept or "-"),
                Cell(field.other or "-"),
                Cell(_(BECOMES[field.becomes]), "late" if field.becomes in {"noted", "taken"} else "dim"),
            )
            for field in merged.fields
        )
        shown.append(Table(rows=(head, *fields), flexible=(1, 2), key="merge"))
    if plan.moves:
        moved = ", ".join(_say_count(table, count) for table, count in plan.moves)
        shown.append(line(_("Goes over to {ref}: {moved}.").format(moved=moved, ref=_ref(plan.kept))))
    return shown


def say_question(plan: MergePlan) -> str:
    """Ask whether to merge."""
    others = ", ".join(f"{_ref(card)} {card.contact.name}" for card in plan.others)
    question = _("Merge {others} into {ref} {name}?")
    return question.format(others=others, ref=_ref(plan.kept), name=plan.kept.contact.name)


def _say_count(table: str, count: int) -> str:
    said = {
        "deal": ngettext("{count} deal", "{count} deals", count),
        "follow_up": ngettext("{count} follow-up", "{count} follow-ups", count),
        "interaction": ngettext("{count} interaction", "{count} interactions", count),
        "note": ngettext("{count} note", "{count} notes", count),
        "concern": ngettext("{count} concern", "{count} concerns", count),
        "answer": ngettext("{count} answer", "{count} answers", count),
        "occasion": ngettext("{count} day to remember", "{count} days to remember", count),
    }[table]
    return said.format(count=count)


def _named(card: ContactCard) -> Cell:
    return Cell(f"{_ref(card)} {card.contact.name}", "head")


def _ref(card: ContactCard) -> str:
    return say_ref("contact", card.contact.id)

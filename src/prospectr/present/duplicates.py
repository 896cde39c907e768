"""Likely duplicates: who may be kept twice, why, and what merges or tells them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.refs import say_ref
from prospectr.core.words import _, ngettext
from prospectr.present.phrases import joined, say_percent, say_reach, say_who
from prospectr.present.records import Item, contact_item
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.contact import ContactCard
    from prospectr.core.duplicates import LikelyPair, LikelyPairs


def items(found: LikelyPairs, today: date) -> list[Item]:
    """Return the pairs as JSON objects, each with both contacts."""
    return [
        {
            "type": "likely_pair",
            "id": "+".join(_refs(pair)),
            "first": contact_item(pair.first, today),
            "second": contact_item(pair.second, today),
            "likeness": pair.likeness,
            "reasons": list(pair.reasons),
            "names": pair.names,
            "same": list(pair.same),
            "other": list(pair.other),
        }
        for pair in found.pairs
    ]


def rows(found: LikelyPairs, today: date) -> list[list[str]]:
    """Return the pairs as fields: percent, id and name of both, why."""
    del today
    return [
        [
            str(pair.likeness),
            *(part for card in (pair.first, pair.second) for part in (_ref(card), say_who(card))),
            ", ".join(pair.reasons),
        ]
        for pair in found.pairs
    ]


def blocks(found: LikelyPairs, today: date) -> list[Block]:
    """Return the pairs numbered, both sides below each other, then why, and the command that merges them."""
    del today
    if not found.pairs:
        said = ngettext(
            "Nobody is likely to be in the book twice, among {count} contact.",
            "Nobody is likely to be in the book twice, among {count} contacts.",
            found.compared,
        )
        return [line(said.format(count=found.compared))]
    shown: list[Block] = []
    for number, pair in enumerate(found.pairs, 1):
        shown.append(Table(rows=_sides(number, pair), flexible=(2, 3), key="pairs", right=(0,)))
        why = joined(say_percent(pair.likeness), ", ".join(pair.reasons))
        shown.append(line("    ", Cell(why, "dim"), indent=4))
        command = f"prospectr contact merge {' '.join(_refs(pair))}"
        shown.append(line("    ", Cell(command), whole=True, is_hint=True))
    return [*shown, *_rest(found)]


def _sides(number: int, pair: LikelyPair) -> tuple[tuple[Cell, ...], ...]:
    return tuple(
        (Cell(count), Cell(_ref(card), "id"), Cell(say_who(card), "name"), Cell(say_reach(card), "dim"))
        for count, card in ((str(number), pair.first), ("", pair.second))
    )


def _rest(found: LikelyPairs) -> list[Block]:
    """Say what is not shown, what was not compared, and what to do of a pair that is two people."""
    rest: list[Block] = []
    if found.more:
        said = ngettext(
            "{count} more pair; all of them:  prospectr contact dupes --limit 0",
            "{count} more pairs; all of them:  prospectr contact dupes --limit 0",
            found.more,
        )
        rest.append(line(Cell(said.format(count=found.more), "dim"), is_hint=True))
    if found.cut:
        rest.append(line(Cell(say_cut(found.cut), "dim")))
    refs = " ".join(_refs(found.pairs[0]))
    apart = _("Two people after all?  Say so once:  prospectr contact distinct {refs}").format(refs=refs)
    return [*rest, line(apart, is_hint=True)]


def say_cut(count: int) -> str:
    """Say that in groups too large not everybody was compared with everybody."""
    said = ngettext(
        "In {count} large group of like names each was compared with the nearest alone.",
        "In {count} large groups of like names each was compared with the nearest alone.",
        count,
    )
    return said.format(count=count)


def _refs(pair: LikelyPair) -> tuple[str, str]:
    return _ref(pair.first), _ref(pair.second)


def _ref(card: ContactCard) -> str:
    return say_ref("contact", card.contact.id)

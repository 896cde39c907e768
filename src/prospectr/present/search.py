"""What a search found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.money import say_money
from prospectr.core.refs import say_ref
from prospectr.core.text import display_line, excerpt, find_spans
from prospectr.core.words import _
from prospectr.present.contacts import COMPANY, IS, NAME, contact_cells, row
from prospectr.present.phrases import DOT, joined
from prospectr.present.records import Item, contact_item
from prospectr.present.view import Block, Cell, Table, line

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.deal import DealCard
    from prospectr.core.search import Found, Hit

EXCERPT = 60


def items(found: Found, today: date) -> list[Item]:
    """Return the contacts found as JSON objects, each with the records that ``matched``."""
    return [
        {
            **contact_item(hit.card, today),
            "matched": [
                {"type": match.type, "id": say_ref(match.type, match.id), "words": match.words} for match in hit.matches
            ],
        }
        for hit in found.hits
    ]


def rows(found: Found, today: date) -> list[list[str]]:
    """Return the contacts found as fields: those of a list of contacts, then id and words of what matched first."""
    return [
        [
            *row(hit.card, today),
            say_ref(hit.matches[0].type, hit.matches[0].id) if hit.matches else "",
            hit.matches[0].words if hit.matches else "",
        ]
        for hit in found.hits
    ]


def blocks(found: Found, today: date) -> list[Block]:
    """Return the contacts found as a list, under each the words that matched."""
    if not found.hits:
        return [line(_("Nothing found.  See everyone:  prospectr list"))]
    shown: list[Block] = []
    for hit in found.hits:
        cells = contact_cells(hit.card, today)
        marked = (cells[0], *(_marked(cell, found) for cell in cells[1:3]), *cells[3:])
        shown.append(Table(rows=(marked,), flexible=(NAME, COMPANY, IS), key="found", right=(4,)))
        shown.extend(_matches(hit, found, today))
    if found.more:
        shown.append(line(Cell(_("There are more; all of them:  prospectr find --all …"), "dim"), is_hint=True))
    return shown


def _marked(cell: Cell, found: Found) -> Cell:
    shown = display_line(cell.text)
    return Cell(shown, cell.role, tuple(find_spans(shown, found.words)))


def _matches(hit: Hit, found: Found, today: date) -> list[Block]:
    shown: list[Block] = []
    for match in hit.matches:
        words, spans = excerpt(display_line(match.words), found.words, EXCERPT)
        cells = [Cell(words, "dim", tuple(spans))]
        if match.deal is not None:
            cells += _about_deal(match.deal, found, today)
        shown.append(line("     ", Cell(say_ref(match.type, match.id), "id"), "  ", *cells, indent=9))
    if not hit.matches:
        shown.extend(_matching_reach(hit, found))
    return shown


def _about_deal(card: DealCard, found: Found, today: date) -> list[Cell]:
    """Say where a deal stands and what it is worth, and what was said when it was closed where that matched."""
    from prospectr.present.deal import say_place

    amount = say_money(card.deal.amount, short=True) if card.deal.amount else ""
    cells = [Cell(DOT + joined(say_place(card, today), amount), "dim")]
    words, spans = excerpt(display_line(card.deal.closing_words), found.words, EXCERPT)
    return [*cells, Cell(DOT, "dim"), Cell(words, "dim", tuple(spans))] if spans else cells


def _matching_reach(hit: Hit, found: Found) -> list[Block]:
    """Show the e-mail, phone or tag that matched, where name and company did not."""
    texts = [*(point.value for point in hit.card.points), *(f"+{tag}" for tag in hit.card.tags)]
    named = f"{hit.card.contact.name} {hit.card.company or ''}"
    if find_spans(named, found.words):
        return []
    matching = [(text, find_spans(display_line(text), found.words)) for text in texts]
    return [line("     ", Cell(display_line(text), "dim", tuple(spans))) for text, spans in matching if spans]

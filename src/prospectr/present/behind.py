"""What is behind a figure: its records, under what became of them, as the lists of their kind show them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from prospectr.core.behind import NO_VALUE
from prospectr.core.refs import find_ref
from prospectr.core.words import N_, _, ngettext
from prospectr.present.phrases import joined
from prospectr.present.view import BLANK, Block, Cell, line

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.behind import Behind, BehindType
    from prospectr.present.records import Item

PARTS = {
    "moved-on": N_("moved on"),
    "went-back": N_("went back"),
    "lost": N_("lost"),
    "still-in": N_("still in"),
    "moved-on-before": N_("moved on, of those that came before"),
    "lost-before": N_("lost, of those that came before"),
    "went-on": N_("went on"),
    "not-yet": N_("not yet"),
    "won": N_("won"),
    "won-without-value": N_("won without a value"),
    "expected": N_("expected"),
    "open": N_("open"),
    "apart": N_("in no month"),
    "beyond": N_("close on other days"),
    "no-value": N_("no value"),
    "no-close-date": N_("no close date to come"),
    "in": N_("from them"),
    "out": N_("from you"),
    "new-leads": N_("new leads"),
    "answered": N_("answered in time"),
    "unanswered": N_("not answered in time"),
    "still-open": N_("still open"),
    "in-time": N_("done in time"),
    "not-in-time": N_("not done in time"),
    "touches": N_("touches"),
    "to-prospect": N_("became a prospect"),
    "to-first-win": N_("first win"),
    "lead": N_("lead"),
    "prospect": N_("prospect"),
    "opportunity": N_("opportunity"),
    "customer": N_("customer"),
    "repeat": N_("bought again"),
    "once": N_("bought once"),
    "unfit": N_("found unfit"),
    "about": N_("about"),
    "late-stage": N_("in a late stage"),
    "booked": N_("meetings booked"),
    "held": N_("meetings held"),
}
"""What is true of the records of a part, by its name."""

WORDS = PARTS | {
    "all": N_("all"),
    "none": N_("none given"),
    "inbound": N_("inbound"),
    "outbound": N_("outbound"),
    "unknown": N_("unknown"),
    "leads": N_("new leads"),
    "response": N_("response rate"),
    "follow-ups": N_("follow-up rate"),
    "first-win": N_("first win"),
    "left-out": N_("left out"),
}
"""What a row is called that has no name of its own."""


def items(behind: Behind, today: date) -> list[Item]:
    """Return the records as JSON objects, each with the part it is of."""
    return [item | {"part": part.name} for part in behind.parts for item in _room(part.type).items(part.cards, today)]


def rows(behind: Behind, today: date) -> list[list[str]]:
    """Return the records as fields: the part, then those of a list of its kind."""
    return [[part.name, *row] for part in behind.parts for row in _room(part.type).rows(part.cards, today)]


def beside(behind: Behind) -> Item:
    """Return what stands beside the items: the row, and how many records each part has."""
    return {"behind": behind.row, "parts": {part.name: len(part.ids) for part in behind.parts}}


def blocks(behind: Behind, today: date) -> list[Block]:
    """Return the records as a page: the name of the row, and a table for each part that has any."""
    shown: list[Block] = [line(Cell(_say_row(behind), "name"), "  ", Cell(_say_count(behind), "dim"))]
    if not behind.count:
        return [*shown, line(_("Nothing."))]
    for part in behind.parts:
        if part.ids:
            said = joined(_(PARTS[part.name]))
            if said != _say_row(behind):  # the head of the page says it
                shown += [BLANK, line(Cell(said, "head"), "  ", _say_records(part.type, len(part.ids)))]
            shown += _room(part.type).blocks(part.cards, today) if part.cards else []
        if left := len(part.ids) - len(part.cards):
            more = ngettext("and {count} more", "and {count} more", left).format(count=left)
            shown.append(line(" ", Cell(more, "dim"), Cell("  --limit 0", "dim", is_hint=True)))
    return shown


def _say_row(behind: Behind) -> str:
    """Say what a row is called: as the book calls it, else by the words of its report."""
    words = [word for word in behind.row.split(".") if find_ref(word) is None]
    if behind.name:
        words = [word for word in words if word == NO_VALUE or re.fullmatch("[A-Z]{3}", word)]
    if behind.scope and behind.scope.kind == "coach":
        from prospectr.present.coach import ADVICE

        words = [ADVICE[word].name if word in ADVICE else word for word in words]
    return joined(behind.name, *(_(WORDS.get(word, word)) for word in words)) or behind.row


def _say_count(behind: Behind) -> str:
    """Say how many records of each type there are."""
    counts: dict[BehindType, int] = {}
    for part in behind.parts:
        counts[part.type] = counts.get(part.type, 0) + len(part.ids)
    return joined(*(_say_records(of, count) for of, count in counts.items()))


def _say_records(of: BehindType, count: int) -> str:
    said = {
        "contact": ngettext("{count} contact", "{count} contacts", count),
        "deal": ngettext("{count} deal", "{count} deals", count),
        "interaction": ngettext("{count} talk", "{count} talks", count),
        "follow_up": ngettext("{count} follow-up", "{count} follow-ups", count),
    }
    return said[of].format(count=count)


def _room(of: BehindType) -> Any:  # noqa: ANN401 - a module of present, each with records of its own
    """Return the room that shows lists of a type."""
    from prospectr.present import contacts, deals, lists

    return {"contact": contacts, "deal": deals, "interaction": lists, "follow_up": lists}[of]

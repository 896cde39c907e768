"""What was done week by week, and what came of it: answers, steps done in time, touches, and how long it took."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.activity import RESPONSE_DAYS
from prospectr.core.behind import opens
from prospectr.core.dates import say_date
from prospectr.core.figures import say_tenths
from prospectr.core.interaction import INTERACTION_KINDS
from prospectr.core.words import _, ngettext
from prospectr.present.bars import bar, sparkline
from prospectr.present.phrases import joined, say_kind
from prospectr.present.reports import rate_item, say_days, say_rate
from prospectr.present.view import BLANK, Block, Cell, Table, line_with_hint

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.activity import Activity, Touches, Wait, Week
    from prospectr.present.records import Item

BAR = 10

FIELDS = 6 + len(INTERACTION_KINDS)
"""How many fields a line has with ``--plain``."""


def items(activity: Activity, today: date) -> list[Item]:
    """Return activity as JSON objects: each week, then the measures of the whole period."""
    del today
    return [*map(_week_item, activity.weeks), _measures_item(activity)]


def _week_item(week: Week) -> Item:
    return {
        "type": "activity_week",
        "id": week.from_on.isoformat(),
        "interactions": week.total,
        "came_in": week.came_in,
        "went_out": week.went_out,
        "kinds": dict(zip(INTERACTION_KINDS, week.kinds, strict=True)),
        "conversations": week.conversations,
    }


def _measures_item(activity: Activity) -> Item:
    touches = activity.touches
    tenths = touches.tenths_a_month
    return {
        "type": "activity_measures",
        "id": "measures",
        "leads": activity.leads,
        "response": {"rate": rate_item(activity.response.rate), "still_open": activity.response.still_open},
        "follow_ups": rate_item(activity.follow_ups),
        "touches": {
            "count": touches.count,
            "contacts": touches.contacts,
            "days": touches.days,
            "a_month": None if tenths is None else tenths / 10,
        },
        "days_to_prospect": _wait_item(activity.to_prospect),
        "days_to_first_win": _wait_item(activity.to_win),
    }


def _wait_item(wait: Wait) -> Item:
    return {"count": wait.count, "median_days": wait.median_days}


def rows(activity: Activity, today: date) -> list[list[str]]:
    """Return activity as fields: each week, then the measures, their lines filled up with empty fields.

    A week: ``week``, its Monday, interactions, in, out, each kind, conversations. A measure: its name, nothing, its
    figure, and the numbers it rests on: part, whole and still open of a rate; touches, contacts and days; how many.
    """
    del today
    touches, answered, done = activity.touches, activity.response, activity.follow_ups
    tenths = touches.tenths_a_month
    waits = {"days to prospect": activity.to_prospect, "days to first win": activity.to_win}
    return [
        *(["week", week.from_on.isoformat(), *map(str, _counts(week))] for week in activity.weeks),
        _row("leads", activity.leads),
        _row("response", answered.rate.percent, answered.rate.part, answered.rate.whole, answered.still_open),
        _row("follow-ups", done.percent, done.part, done.whole),
        _row("touches", "" if tenths is None else say_tenths(tenths), touches.count, touches.contacts, touches.days),
        *(_row(name, wait.median_days, wait.count) for name, wait in waits.items()),
    ]


def _row(name: str, figure: int | str | None, *behind: int) -> list[str]:
    filled = [name, "", "" if figure is None else str(figure), *map(str, behind)]
    return filled + [""] * (FIELDS - len(filled))


def blocks(activity: Activity, today: date) -> list[Block]:
    """Return activity as a page: the weeks with a bar each, and below them the measures."""
    if not activity.weeks:
        nothing = line_with_hint(
            _("Nothing was logged in these days."),
            _('Log a talk:  prospectr log REF "..."'),
            _("Press {interaction.log} on a contact to log a talk."),
        )
        return [nothing, BLANK, _measures(activity)]
    return [_lines(activity.weeks), BLANK, _weeks(activity.weeks, today), BLANK, _measures(activity)]


MOST_WEEKS = 52
"""How many weeks a line of them shows, the last of all."""


def _lines(weeks: tuple[Week, ...]) -> Table:
    """Draw how the interactions and the conversations went, a cell for each week."""
    lately = weeks[-MOST_WEEKS:]
    lines = (
        (_("interactions"), [week.total for week in lately]),
        (_("talks"), [week.conversations for week in lately]),
    )
    cells = tuple(
        (Cell(name, "dim"), Cell(sparkline(counts)), Cell(_say_most(max(counts)), "dim")) for name, counts in lines
    )
    return Table(rows=cells, flexible=(), bars=(1,))


def _say_most(most: int) -> str:
    return ngettext("at most {count} a week", "at most {count} a week", most).format(count=most)


def _weeks(weeks: tuple[Week, ...], today: date) -> Table:
    most = max(week.total for week in weeks)
    names = ("", _("all"), _("in"), _("out"), *map(say_kind, INTERACTION_KINDS), _("talks"))
    head = (Cell(_("week of"), "dim"), *(Cell(name, "dim") for name in names))
    totals = (
        Cell(_("together"), "dim", opens=opens("activity", "all")),
        Cell(""),
        *(_count_cell(sum(column)) for column in zip(*map(_counts, weeks), strict=True)),
    )
    cells = (
        (
            Cell(
                _week_name(week.from_on, today),
                opens=opens("activity", week.from_on.isoformat()) if week.total else "",
            ),
            Cell(bar(week.total, most, BAR)),
            *map(_count_cell, _counts(week)),
        )
        for week in weeks
    )
    return Table(
        rows=(head, *cells, totals), flexible=(), right=tuple(range(2, 2 + len(_counts(weeks[0])))), bars=(1,), fold=0
    )


def _count_cell(count: int) -> Cell:
    """Say how many there were; a dash of none, which is easier to pass over."""
    return Cell(str(count)) if count else Cell("-", "dim")


def _week_name(monday: date, today: date) -> str:
    """Say the Monday of a week without its weekday, which they share."""
    return say_date(monday, today).partition(" ")[2]


def _counts(week: Week) -> tuple[int, ...]:
    return week.total, week.came_in, week.went_out, *week.kinds, week.conversations


def _measures(activity: Activity) -> Table:
    response = activity.response
    still_open = ngettext("{count} still open", "{count} still open", response.still_open)
    measures = (
        ("leads", activity.leads, _("new leads"), str(activity.leads or "-"), ""),
        (
            "response",
            response.rate.whole + response.still_open,
            _("response rate"),
            say_rate(response.rate),
            joined(
                _("first outreaches answered within {days} days").format(days=RESPONSE_DAYS),
                still_open.format(count=response.still_open) if response.still_open else "",
            ),
        ),
        (
            "follow-ups",
            activity.follow_ups.whole,
            _("follow-up rate"),
            say_rate(activity.follow_ups),
            _("done by the day planned last"),
        ),
        ("touches", activity.touches.count, _("touches a month"), *_say_touches(activity.touches)),
        ("to-prospect", activity.to_prospect.count, _("lead to prospect"), *_say_wait(activity.to_prospect)),
        ("to-first-win", activity.to_win.count, _("lead to first win"), *_say_wait(activity.to_win)),
    )
    cells = tuple(
        (Cell(name, opens=opens("activity", row) if count else ""), Cell(figure, "name"), Cell(why, "dim"))
        for row, count, name, figure, why in measures
    )
    return Table(rows=cells, flexible=(), fold=2)


def _say_touches(touches: Touches) -> tuple[str, str]:
    """Say how often an open contact was touched, and the numbers that comes from."""
    tenths = touches.tenths_a_month
    if tenths is None:
        return "-", _("nobody active you have talked to")
    people = ngettext("{count} open contact", "{count} open contacts", touches.contacts).format(count=touches.contacts)
    done = ngettext("{count} touch", "{count} touches", touches.count).format(count=touches.count)
    return say_tenths(tenths), joined(done, people, say_days(touches.days))


def _say_wait(wait: Wait) -> tuple[str, str]:
    if not wait.count:
        return "-", _("nobody in these days")
    of = ngettext("median of {count} contact", "median of {count} contacts", wait.count).format(count=wait.count)
    return say_days(wait.median_days), of

"""Goals, each a page: what is won, what is expected, what must still be created, in money and in conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.behind import opens
from prospectr.core.dates import say_date
from prospectr.core.figures import Rate
from prospectr.core.goal import LEAST_WON
from prospectr.core.money import Money, say_money
from prospectr.core.period import say_period
from prospectr.core.refs import say_ref
from prospectr.core.words import _, ngettext
from prospectr.present.bars import bar
from prospectr.present.phrases import joined, say_percent
from prospectr.present.records import Item, item, money_item
from prospectr.present.view import BLANK, Block, Cell, Table, line, line_with_hint

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from prospectr.core.goal import Goal, GoalReport, Rates


def items(reports: Sequence[GoalReport], today: date) -> list[Item]:
    """Return goals as JSON objects, each with its figures."""
    del today
    return [_item(report) for report in reports]


def _item(report: GoalReport) -> Item:
    goal, rates = report.goal, report.rates
    return {
        **item(goal),
        "period": say_period(goal.period),
        "pipeline_name": report.pipeline.name,
        "won": _money(goal, report.won_minor),
        "won_deals": report.won_deals,
        "won_without_value": report.unvalued,
        "expected": _money(goal, report.expected_minor),
        "open_deals": report.open_deals,
        "open_without_value": report.without_value,
        "open_without_close": report.without_close,
        "still_to_create": _money(goal, report.still_minor),
        "conversations_to_start": report.conversations,
        "pace": {
            "working_days": report.pace.days,
            "gone": report.pace.gone,
            "due": _money(goal, report.pace.due_minor),
            "ahead": _money(goal, report.ahead_minor),
        },
        "rates": rates
        and {
            "since": rates.since.isoformat(),
            "conversations": rates.conversations,
            "won_deals": rates.won_deals,
            "of_this_goal": rates.valued,
            "won": _money(goal, rates.won_minor),
            "mean_won": _money(goal, rates.mean_minor),
            "enough": rates.is_enough,
        },
    }


def _money(goal: Goal, minor: int) -> Item | None:
    return money_item(Money(minor, goal.currency))


def rows(reports: Sequence[GoalReport], today: date) -> list[list[str]]:
    """Return goals as fields: id, period, pipeline, goal, won, expected, still to create, conversations, due by now."""
    del today
    return [
        [
            say_ref("goal", report.goal.id),
            say_period(report.goal.period),
            report.pipeline.name,
            say_money(report.goal.amount),
            *(say_of(report, minor) for minor in (report.won_minor, report.expected_minor, report.still_minor)),
            "" if report.conversations is None else str(report.conversations),
            say_of(report, report.pace.due_minor),
        ]
        for report in reports
    ]


def blocks(reports: Sequence[GoalReport], today: date) -> list[Block]:
    """Return each goal as a small page of its own."""
    if not reports:
        hint = _("Set one:  prospectr goal set 2026-11 6000eur")
        return [
            line_with_hint(
                _("No goal for these days."), hint, _("Press {command} to set one: goal set 2026-11 6000eur")
            ),
            line(Cell(_("See those of other days:  prospectr goal list"), "dim"), is_hint=True),
        ]
    shown: list[Block] = []
    for report in reports:
        shown += [*([BLANK] if shown else []), *_page(report, today)]
    return shown


def _page(report: GoalReport, today: date) -> list[Block]:
    goal, amount = report.goal, report.goal.amount_minor
    is_over = goal.until_on < today
    still = _("to create") if not is_over else _("missed by") if report.still_minor else _("reached")
    figures = (
        (
            _("won"),
            report.won_minor,
            _say_won(report),
            _opens(goal, "won") if report.won_deals + report.unvalued else "",
        ),
        (
            _("expected"),
            report.expected_minor,
            "" if is_over else _say_open(report.open_deals),
            _opens(goal, "expected") if report.open_deals else "",
        ),
        (still, report.still_minor, "", ""),
    )
    table = Table(
        rows=tuple(
            (
                Cell(""),
                Cell(word, opens=there),
                Cell(say_of(report, minor)),
                Cell(bar(minor, amount)),
                Cell(said, "dim"),
            )
            for word, minor, said, there in figures
            if not (is_over and minor == 0 and word != _("won"))
        ),
        flexible=(),
        key="goals",
        right=(2,),
        bars=(3,),
        fold=4,
    )
    aim = _("goal {amount}, reached") if report.won_minor >= amount else _("goal {amount}")
    head = line(
        Cell(say_ref("goal", goal.id), "id"),
        "  ",
        Cell(say_period(goal.period), "head"),
        "  ",
        joined(report.pipeline.name, aim.format(amount=say_money(goal.amount))),
    )
    return [
        head,
        table,
        *_say_left_out(report),
        *(line("  ", Cell(said, "dim"), indent=2) for said in _beneath(report, today)),
    ]


def _opens(goal: Goal, figure: str) -> str:
    return opens("goal", say_ref("goal", goal.id), figure)


def _beneath(report: GoalReport, today: date) -> list[str]:
    """Say what stands below the figures: what to start, and the pace."""
    return [*_say_start(report, today), _say_pace(report, today)]


def _say_left_out(report: GoalReport) -> list[Block]:
    """Say how many open deals are in no period, and where they are listed."""
    value, close = report.without_value, report.without_close
    deals = ngettext("{count} open deal", "{count} open deals", value).format(count=value)
    without = [_("{deals} without a value").format(deals=deals)] if value else []
    if close:
        named = ngettext("{count} open deal", "{count} open deals", close)
        deals = str(close) if value else named.format(count=close)
        without.append(_("{deals} without a close date to come").format(deals=deals))
    if not without:
        return []
    said = _("Left out: {deals}.").format(deals=", ".join(without))
    return [
        line("  ", Cell(said, "dim", opens=_opens(report.goal, "left-out")), indent=2),
        line("  ", Cell(_("See them:  prospectr report forecast"), "dim"), indent=2, is_hint=True),
    ]


def say_of(report: GoalReport, minor: int) -> str:
    """Say an amount in the currency of a goal."""
    return say_money(Money(minor, report.goal.currency))


def say_share(report: GoalReport) -> str:
    """Say how much of a goal is won, in percent; a goal is never of nothing."""
    return say_percent(Rate(part=report.won_minor, whole=report.goal.amount_minor).percent or 0)


def _say_won(report: GoalReport) -> str:
    deals = ngettext("{count} deal", "{count} deals", report.won_deals).format(count=report.won_deals)
    without = ngettext("{count} won without a value", "{count} won without a value", report.unvalued)
    return joined(say_share(report), deals, without.format(count=report.unvalued) if report.unvalued else "")


def _say_open(count: int) -> str:
    if count == 0:
        return _("no open deal closes by then")
    return ngettext("{count} open deal, by its odds", "{count} open deals, by their odds", count).format(count=count)


def _say_start(report: GoalReport, today: date) -> list[str]:
    """Say how many conversations to start, and what that rests on; or that there is too little to say it."""
    rates = report.rates
    if rates is None or report.still_minor == 0:
        return []
    said = _say_rates(report, rates, today)
    if report.conversations is None:
        return [said]
    start = ngettext("{count} conversation to start.", "{count} conversations to start.", report.conversations)
    return [f"{start.format(count=report.conversations)} {said}"]


def _say_rates(report: GoalReport, rates: Rates, today: date) -> str:
    since = say_date(rates.since, today)
    if rates.valued < LEAST_WON or rates.won_minor == 0:
        few = ngettext(
            "How many conversations to start: said from {least} deals on; {count} is won with a value since {day}.",
            "How many conversations to start: said from {least} deals on; {count} are won with a value since {day}.",
            rates.valued,
        )
        return few.format(count=rates.valued, least=LEAST_WON, day=since)
    if rates.conversations == 0:
        none = _("How many conversations to start: none is logged since {day}.")
        return none.format(day=since)
    talks = ngettext("{count} conversation", "{count} conversations", rates.conversations)
    wins = ngettext("{count} won deal", "{count} won deals", rates.won_deals)
    return _("Since {day}: {talks} for {wins}; {amount} a deal on average ({valued} like this).").format(
        day=since,
        talks=talks.format(count=rates.conversations),
        wins=wins.format(count=rates.won_deals),
        amount=say_of(report, rates.mean_minor),
        valued=ngettext("{count} deal", "{count} deals", rates.valued).format(count=rates.valued),
    )


def _say_pace(report: GoalReport, today: date) -> str:
    """Say the working days gone, what an even pace would have won by now, and how far ahead or behind that is."""
    pace = report.pace
    days = _("{gone} of {days} working days gone").format(gone=pace.gone, days=pace.days)
    if report.goal.until_on < today or report.goal.from_on > today:
        return days
    due = _("{amount} by now").format(amount=say_of(report, pace.due_minor))
    apart = report.ahead_minor
    stands = _("{amount} ahead") if apart > 0 else _("{amount} behind") if apart < 0 else _("on pace")
    return joined(days, due, stands.format(amount=say_of(report, abs(apart))))


def say_goal(goal: Goal) -> str:
    """Say a goal in a few words."""
    return joined(_("goal"), say_period(goal.period), say_money(goal.amount))

"""What a seller's own figures advise: for each rule that fired its numbers, what to do, and the command for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.behind import opens
from prospectr.core.coach import SHOWN, row_of
from prospectr.core.figures import Rate, say_tenths
from prospectr.core.money import Money, say_money
from prospectr.core.period import ALL_TIME
from prospectr.core.refs import say_ref
from prospectr.core.words import N_, _, ngettext
from prospectr.present.phrases import joined
from prospectr.present.records import money_item
from prospectr.present.reports import rate_item, say_days, say_rate
from prospectr.present.view import BLANK, Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from prospectr.core.coach import About, Coaching, Figure, Finding, TooLittle
    from prospectr.core.period import Period
    from prospectr.present.records import Item


class Advice(NamedTuple):
    """How a rule is said: its name, the numbers it rests on, what it lacks to tell, what to do, and how.

    ``by_key`` is how on a screen with keys.

    The gaps of ``numbers`` are the figures of the finding; ``{deal}`` and ``{contact}`` in ``command`` the first
    it is about.
    """

    name: str
    numbers: tuple[str, ...]
    lacks: str
    do: str
    command: str
    by_key: str


ADVICE = {
    "closing-heavy": Advice(
        N_("Much to close, and no meeting booked"),
        (N_("open deals in a late stage: {late}"), N_("meetings booked: {booked}")),
        N_("open deals: {have} of {need}"),
        N_("Prospect more: make cold calls, beginning with leads you have not talked to."),
        "prospectr list --untouched",
        N_("Press {screen.contacts} for your contacts."),
    ),
    "meeting-heavy": Advice(
        N_("Many meetings, and little to close"),
        (N_("meetings booked: {booked}"), N_("open deals in a late stage: {late}")),
        N_("open deals: {have} of {need}"),
        N_("Make fewer calls; find out more about whom you meet, and tailor each presentation to them."),
        "prospectr today --days 14",
        N_("Press {screen.today} for the days ahead."),
    ),
    "closing-skill": Advice(
        N_("Many meetings, and few sales"),
        (N_("meetings held: {held}"), N_("deals won: {won}")),
        N_("meetings held: {have} of {need}"),
        N_("Work on your closing: ask for the sale in every meeting, and look at why deals were lost."),
        "prospectr report outcomes",
        N_("Press {move.left} for the outcomes."),
    ),
    "no-authority": Advice(
        N_("Time for people who cannot decide"),
        (N_("touches after they said so: {touches}"), N_("people: {people}")),
        N_("touches: {have} of {need}"),
        N_("Ask each of them who decides, and talk to that person."),
        "prospectr qualify {contact}",
        N_("Press {contact.qualify} on one of them to ask who decides."),
    ),
    "authority-unknown": Advice(
        N_("Nobody knows who decides"),
        (N_("deals in a late stage without a decision maker: {deals}"),),
        N_("deals in a late stage: {have} of {need}"),
        N_("Find out who decides before you give them more of your time."),
        "prospectr qualify {contact}",
        N_("Press {contact.qualify} on one of them to ask who decides."),
    ),
    "slow": Advice(
        N_("Slow deals"),
        (
            N_("{pipeline}: open longer than {limit} days: {deals}"),
            N_("won deals took {median} days (median of {won}); slow is longer than 1.5 times that"),
        ),
        N_("deals won: {have} of {need}"),
        N_("Ask what is missing and agree on a day to decide, or let the deal go."),
        'prospectr next {deal} "call mon"',
        N_("Press {follow_up.plan} on one of them to plan a next step."),
    ),
    "stalled": Advice(
        N_("Stalled deals"),
        (N_("idle for longer than their stage allows: {deals}"),),
        N_("open deals: {have} of {need}"),
        N_("Offer a trial, a demo or a small gift."),
        "prospectr deal trial {deal} +2w",
        N_("Press {deal.trial} on one of them to plan a trial."),
    ),
    "worse-stage": Advice(
        N_("A stage that went better before"),
        (N_("moved on from {stage}: {now}"), N_("of those that came in the days before: {before}")),
        N_("deals that moved on or were lost, in both periods: {have} of {need}"),
        N_("Look at the deals you lost there, and go through the stage's checklist before each talk."),
        "prospectr report funnel {days}",
        N_("Press {record.open} to see the deals."),
    ),
    "one-large": Advice(
        N_("One deal worth several others"),
        (N_("the largest deal: {largest} of {total}"), N_("{equal}")),
        N_("open deals with a value in one currency: {have} of {need}"),
        N_("Do not let the others wait for it: they are what is left if it falls through."),
        "prospectr show {deal}",
        N_("Press {record.open} to see them all."),
    ),
}
"""How each rule is said."""


def items(coaching: Coaching, today: date) -> list[Item]:
    """Return the findings as JSON objects, then the rules that found nothing, and those with too little to tell."""
    del today
    advice: list[Item] = [
        {
            "type": "advice",
            "id": finding.rule,
            "figures": {name: _figure_item(figure) for name, figure in finding.figures.items()},
            "stage": say_ref("stage", finding.stage_id) if finding.stage_id else None,
            "pipeline": say_ref("pipeline", finding.pipeline_id) if finding.pipeline_id else None,
            "about": [_about_item(about) for about in finding.about],
            "do": _(ADVICE[finding.rule].do),
            "command": _command(finding),
        }
        for finding in coaching.findings
    ]
    quiet: list[Item] = [{"type": "rule_quiet", "id": rule} for rule in coaching.quiet]
    return [
        *advice,
        *quiet,
        *(
            {"type": "rule_untold", "id": lack.rule, "have": lack.have, "need": lack.need}
            for lack in coaching.too_little
        ),
    ]


def _figure_item(figure: Figure) -> object:
    if isinstance(figure, Rate):
        return rate_item(figure)
    return money_item(figure) if isinstance(figure, Money) else figure


def _about_item(about: About) -> Item:
    return {
        "deal": say_ref("deal", about.deal_id) if about.deal_id else None,
        "contact": say_ref("contact", about.contact_id),
        "days": about.days,
        "touches": about.touches,
        "amount": money_item(about.amount),
    }


def rows(coaching: Coaching, today: date) -> list[list[str]]:
    """Return what every rule said as fields: ``advice``, ``quiet`` or ``untold``, the rule, the numbers.

    Then, of advice: what to do, the command, the ids of those it is about. Of one untold the numbers are those it
    lacks.
    """
    del today
    return [
        *(
            [
                "advice",
                finding.rule,
                joined(*_numbers(finding, coaching)),
                _(ADVICE[finding.rule].do),
                _command(finding),
                " ".join(_ref(about) for about in finding.about),
            ]
            for finding in coaching.findings
        ),
        *(["quiet", rule, "", "", "", ""] for rule in coaching.quiet),
        *(["untold", lack.rule, _say_needed(lack), "", "", ""] for lack in coaching.too_little),
    ]


def blocks(coaching: Coaching, today: date) -> list[Block]:
    """Return the advice as a page, each finding with those it is about; then which rules could not tell, and why."""
    del today
    shown: list[Block] = []
    for finding in coaching.findings:
        shown += [*_finding(finding, coaching), BLANK]
    if not coaching.findings:
        nothing = (
            _("Nothing to advise.") if coaching.quiet else _("Nothing to advise yet: there is too little to go by.")
        )
        shown += [line(nothing), BLANK]
    if coaching.quiet:
        fine = joined(*(_(ADVICE[rule].name) for rule in coaching.quiet))
        shown.append(line(Cell(_("Looked at, and fine:"), "dim"), " ", fine, indent=2))
    if coaching.too_little:
        lacks = joined(*map(_say_lack, coaching.too_little))
        shown.append(line(Cell(_("Too little to tell:"), "dim"), " ", lacks, indent=2))
    if coaching.left_out:
        names = joined(*(_(ADVICE[rule].name) for rule in coaching.left_out))
        shown.append(line(Cell(_("Left out, since meetings belong to no pipeline:"), "dim"), " ", names, indent=2))
    return shown


def _finding(finding: Finding, coaching: Coaching) -> Iterable[Block]:
    advice = ADVICE[finding.rule]
    there = opens("coach", row_of(finding))
    yield line(Cell(_(advice.name), "head", opens=there))
    yield line("  ", joined(*_numbers(finding, coaching)), indent=2)
    shown = finding.about[:SHOWN]
    if shown:
        yield Table(rows=tuple(_about_cells(about, coaching) for about in shown), flexible=(2, 3), right=(4, 5))
    more = len(finding.about) - len(shown)
    if more:
        yield line("  ", Cell(ngettext("and {count} more", "and {count} more", more).format(count=more), "dim"))
    yield line("  ", _(advice.do), indent=2)
    yield line("  ", Cell(_command(finding), "id", is_hint=True, by_key=_(advice.by_key)), whole=True)


def _about_cells(about: About, coaching: Coaching) -> tuple[Cell, ...]:
    name = coaching.contacts.get(about.contact_id, "")
    count = "" if about.days is None else say_days(about.days)
    if about.touches is not None:
        count = ngettext("{count} touch", "{count} touches", about.touches).format(count=about.touches)
    title = coaching.deals.get(about.deal_id, "") if about.deal_id else ""
    amount = say_money(about.amount, short=True) if about.amount else ""
    return (
        Cell(""),
        Cell(_ref(about), "id"),
        Cell(title or name, "name"),
        Cell(name if title else ""),
        Cell(amount),
        Cell(count),
    )


def _ref(about: About) -> str:
    return say_ref("deal", about.deal_id) if about.deal_id else say_ref("contact", about.contact_id)


def _numbers(finding: Finding, coaching: Coaching) -> list[str]:
    """Say the numbers a finding rests on, one beside the other."""
    figures = {name: _say_figure(figure) for name, figure in finding.figures.items()}
    figures["stage"] = coaching.stages.get(finding.stage_id or 0, "")
    figures["pipeline"] = coaching.pipelines.get(finding.pipeline_id or 0, "")
    tenths = finding.figures.get("median_tenths")
    if isinstance(tenths, int):
        figures["median"] = say_tenths(tenths).removesuffix(".0")
    if finding.rule == "one-large":
        figures["equal"] = _say_equal(finding)
    return [_(sentence).format(**figures) for sentence in ADVICE[finding.rule].numbers]


def _say_figure(figure: Figure) -> str:
    if isinstance(figure, Rate):
        return say_rate(figure)
    return say_money(figure, short=True) if isinstance(figure, Money) else str(figure)


def _say_equal(finding: Finding) -> str:
    """Say how many of the others it takes to equal the largest deal."""
    count, others = finding.figures["count"], _say_figure(finding.figures["others"])
    number = count if isinstance(count, int) else 0
    if finding.figures["equal"] is None:
        sentence = ngettext("the {count} other is worth {others}", "all {count} others are worth {others}", number)
    else:
        sentence = ngettext(
            "the next {count} is worth {others}", "the next {count} together are worth {others}", number
        )
    return sentence.format(count=number, others=others)


def _command(finding: Finding) -> str:
    """Return the command for what to do, about the first that the finding names."""
    first = finding.about[0] if finding.about else None
    named = {"deal": _ref(first), "contact": say_ref("contact", first.contact_id)} if first else {}
    return ADVICE[finding.rule].command.format(**named, days=_options(finding.period)).rstrip()


def _options(period: Period | None) -> str:
    """Return the options that ask a report for a period."""
    if period is None:
        return ""
    since = "" if period.from_on == ALL_TIME.from_on else f"--since {period.from_on.isoformat()}"
    until = "" if period.until_on == ALL_TIME.until_on else f"--until {period.until_on.isoformat()}"
    return " ".join(filter(None, (since, until)))


def _say_lack(lack: TooLittle) -> str:
    return _("{rule} ({needed})").format(rule=_(ADVICE[lack.rule].name), needed=_say_needed(lack))


def _say_needed(lack: TooLittle) -> str:
    """Say how much there is of what a rule needs to tell anything."""
    return _(ADVICE[lack.rule].lacks).format(have=lack.have, need=lack.need)

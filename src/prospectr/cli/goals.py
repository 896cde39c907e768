"""``goal``: what is to be won, and what must still be created."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, get_args

import typer

from prospectr.cli.acts import ActError, ChoiceOrWord, check_options
from prospectr.cli.options import call_of
from prospectr.core.record import Kept
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.cli.options import Call

Act = Literal["show", "list", "set"]

OPTIONS = {"show": {"behind"}, "list": {"year"}, "set": {"pipeline"}}
"""The options of each act."""

EXAMPLES = {
    "show": "prospectr goal show 2026-Q4",
    "list": "prospectr goal list --year 2026",
    "set": "prospectr goal set 2026-11 6000eur",
}


def goal(
    context: typer.Context,
    act: Annotated[
        str, typer.Argument(metavar="[show|list|set]", show_default=False, click_type=ChoiceOrWord(get_args(Act)))
    ] = "show",
    words: Annotated[list[str] | None, typer.Argument(metavar="[PERIOD] [AMOUNT]", show_default=False)] = None,
    pipeline: Annotated[
        str, typer.Option("--pipeline", metavar="PIPELINE", help=N_("set: for this pipeline, instead of the first"))
    ] = "",
    year: Annotated[str, typer.Option("--year", metavar="YEAR", help=N_("list: those of this year"))] = "",
    behind: Annotated[
        str,
        typer.Option("--behind", metavar="gID", help=N_("show: list the deals it counts; or some, like g1.expected")),
    ] = "",
) -> None:
    """Set what you want to win, and see what must still be created for it.

    show says of the goals whose period it is, or of those of a PERIOD, what is
    won, what your open deals bring by their odds, and what is still to be
    created: in money, and in conversations to start by your own rates. set
    takes a PERIOD, a month 2026-11, a quarter 2026-Q4 or a year 2026, and an
    AMOUNT; set again changes it. A goal is changed by edit g1 too, and deleted
    by delete g1.

    Examples:
      prospectr goal set 2026-11 6000eur

      prospectr goal

      prospectr goal list --year 2026

      prospectr goal --behind g1

    """
    call, given = call_of(context), list(words or ())
    if act not in EXAMPLES:
        act, given = "show", [act, *given]
    options = {"pipeline": pipeline, "year": year, "behind": behind}
    check_options(f"goal {act}", options, OPTIONS[act], EXAMPLES[act])
    if act == "set":
        if len(given) < 2:
            raise ActError(_("goal set needs a period and an amount."), EXAMPLES[act])
        written = call.book.goals.set(given[0], " ".join(given[1:]), pipeline=pipeline)
        is_changed = any(isinstance(record, Kept) and record.version > 1 for record in written.records)
        call.wrote(written, _("Changed") if is_changed else _("Set"))
    elif behind:
        _show_behind(call, behind, given)
    else:
        _show(call, act, given, year)


def _show_behind(call: Call, row: str, given: Sequence[str]) -> None:
    """List the deals behind a goal."""
    from prospectr.present import behind as presenter

    if given:
        raise ActError(_("--behind names a goal by its id, without a period."), "prospectr goal --behind g1")
    read = call.book.behind.of_goal(row)
    if call.output.as_json:
        call.output.json(presenter.items(read, call.today), presenter.beside(read))
    else:
        call.output.show(presenter, read, call.today)


def _show(call: Call, act: str, given: Sequence[str], year: str) -> None:
    if act == "list":
        from prospectr.present import goals

        if given:
            raise ActError(_("goal list takes no period: name a year with --year."), EXAMPLES[act])
        call.output.show(goals, call.book.goals.reports(year), call.today)
        return
    from prospectr.present import goal as page

    if len(given) > 1:
        raise ActError(_("goal show takes one period."), EXAMPLES[act])
    reports = call.book.goals.current(given[0] if given else "")
    call.output.show(page, reports, call.today)

"""``goal``: what is to be won, and what must still be created."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, get_args

import typer

from prospectr.cli.acts import ChoiceOrWord
from prospectr.cli.options import call_of
from prospectr.core.errors import InputError
from prospectr.core.record import Kept
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.cli.options import Call

Act = Literal["show", "list", "set"]

EXAMPLES = {
    "show": "prospectr goal show 2026-Q4",
    "list": "prospectr goal list --year 2026",
    "set": "prospectr goal set 2026-11 6000eur",
}


class GoalActError(InputError):
    """An act on goals was given too few words, too many, or an option of another act."""

    def __init__(self, sentence: str, act: str) -> None:
        super().__init__(sentence, hint=_("For example: {example}").format(example=EXAMPLES[act]))


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

    """
    call, given = call_of(context), list(words or ())
    if act not in EXAMPLES:
        act, given = "show", [act, *given]
    if pipeline and act != "set":
        raise GoalActError(_("{flag} does not go with goal {act}.").format(flag="--pipeline", act=act), act)
    if year and act != "list":
        raise GoalActError(_("{flag} does not go with goal {act}.").format(flag="--year", act=act), act)
    if act == "set":
        if len(given) < 2:
            raise GoalActError(_("goal set needs a period and an amount."), act)
        written = call.book.goals.set(given[0], " ".join(given[1:]), pipeline=pipeline)
        is_changed = any(isinstance(record, Kept) and record.version > 1 for record in written.records)
        call.wrote(written, _("Changed") if is_changed else _("Set"))
    else:
        _show(call, act, given, year)


def _show(call: Call, act: str, given: Sequence[str], year: str) -> None:
    if act == "list":
        from prospectr.present import goals

        if given:
            raise GoalActError(_("goal list takes no period: name a year with --year."), act)
        call.output.show(goals, call.book.goals.reports(year), call.today)
        return
    from prospectr.present import goal as page

    if len(given) > 1:
        raise GoalActError(_("goal show takes one period."), act)
    reports = call.book.goals.current(given[0] if given else "")
    call.output.show(page, reports, call.today)

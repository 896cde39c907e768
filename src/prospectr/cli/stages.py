"""``stage``: where deals stand, their odds, and what should be true before they move on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from prospectr.cli.acts import ActError, check_options
from prospectr.cli.options import Call, call_of
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Callable

    from prospectr.core.changes import Outcome

Act = Literal["list", "add", "rename", "move", "check", "delete"]
Odds = Annotated[str, typer.Option("--odds", metavar="N", help=N_("add: its odds in percent"))]
Idle = Annotated[
    str, typer.Option("--idle", metavar="DAYS", help=N_("add: for how many days a deal may be idle in it"))
]
InPipeline = Annotated[str, typer.Option("--pipeline", metavar="PIPELINE", help=N_("list and add: of this pipeline"))]
To = Annotated[str, typer.Option("--to", metavar="STAGE", help=N_("delete: where its open deals go"))]
After = Annotated[str, typer.Option("--after", metavar="STAGE", help=N_("add and move: right after this one"))]
Before = Annotated[str, typer.Option("--before", metavar="STAGE", help=N_("add and move: right before this one"))]
First = Annotated[bool, typer.Option("--first", help=N_("add and move: before all others"))]

OPTIONS = {
    "list": {"pipeline"},
    "add": {"odds", "idle", "after", "before", "first", "pipeline"},
    "rename": set[str](),
    "move": {"after", "before", "first"},
    "check": set[str](),
    "delete": {"to"},
}
"""The options of each act."""

EXAMPLES = {
    "list": "prospectr stage list",
    "add": "prospectr stage add Contract --after closing --odds 90",
    "rename": 'prospectr stage rename objections "Last questions"',
    "move": "prospectr stage move objections --before presentation",
    "check": 'prospectr stage check closing "the sale was asked for"',
    "delete": "prospectr stage delete objections --to closing",
}


def stage(
    context: typer.Context,
    act: Annotated[Act, typer.Argument(metavar="[list|add|rename|move|check|delete]", show_default=False)] = "list",
    words: Annotated[list[str] | None, typer.Argument(metavar="[STAGE] [NEW|POINT]", show_default=False)] = None,
    odds: Odds = "",
    idle: Idle = "",
    first: First = False,
    after: After = "",
    before: Before = "",
    pipeline: InPipeline = "",
    to: To = "",
) -> None:
    """List the stages of deals, add one, rename it, move it, give it a checklist, or delete it.

    add takes a NAME; left out, the odds are halfway between those of its
    neighbours. rename takes a STAGE and its NEW name. check takes a STAGE and a POINT: what should be true before a
    deal leaves it. delete asks where the open deals of a stage go. Name, odds
    and idle days are changed by edit e2, a point by edit b4 and delete b4.

    Examples:
      prospectr stage add Contract --after closing --odds 90 --idle 5

      prospectr stage move objections --before presentation

      prospectr stage check closing "the sale was asked for"

      prospectr stage delete objections --to closing

    """
    call, typed = call_of(context), words or ()
    places: dict[str, Any] = {"first": first, "after": after, "before": before}
    options = {"odds": odds, "idle": idle, "pipeline": pipeline, "to": to, **places}
    check_options(f"stage {act}", options, OPTIONS[act], EXAMPLES[act])
    if act != "list" and not " ".join(typed).strip():
        raise ActError(_("stage {act} needs the name of a stage.").format(act=act), EXAMPLES[act])
    stages, pipelines, named = call.book.stages, call.book.pipelines, " ".join(typed)
    if act == "list":
        _list(call, named, pipeline)
    elif act == "add":
        row = pipelines.get(pipeline) if pipeline else None
        call.wrote(stages.add(named, pipeline=row, odds=odds, idle=idle, **places), _("Added"))
    elif act == "move":
        call.wrote(stages.move(pipelines.get_stage(named), **places), _("Moved"))
    elif act == "rename":
        there, name = stages.split(typed)
        if not name:
            raise ActError(_("stage rename needs two names: the stage as it is, and as it should be."), EXAMPLES[act])
        call.wrote(stages.edit(there, {"name": name}), _("Renamed"))
    elif act == "check":
        call.wrote(call.book.checklists.add(*stages.split(typed)), _("Added"))
    else:
        gone = pipelines.get_stage(named)
        call.wrote(ask_where_to(call, to, lambda target: stages.delete(gone, target)), _("Deleted"))


def ask_where_to(call: Call, to: str, delete: Callable[[str], Outcome]) -> Outcome:
    """Delete by ``delete``, which takes the stage that open deals go to; ask for it where it is missing."""
    from prospectr.book.pipelines import DealsInTheWayError
    from prospectr.cli.prompts import choose

    try:
        return delete(to)
    except DealsInTheWayError as error:
        if not call.can_ask:
            raise
        return delete(
            choose(call, error, _("Where do they go? [1-{count}, an id or how it begins, Enter changes nothing] "))
        )


def _list(call: Call, named: str, pipeline: str) -> None:
    from prospectr.present import stages

    if named:
        raise ActError(_("stage list takes no name: it lists them all."), EXAMPLES["list"])
    row = call.book.pipelines.get(pipeline) if pipeline else None
    call.output.show(stages, call.book.stages.all(row), call.today)

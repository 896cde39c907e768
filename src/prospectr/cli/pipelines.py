"""``pipeline``: rows of stages, the selling one and others."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from prospectr.cli.acts import ActError, check_options
from prospectr.cli.options import call_of
from prospectr.cli.stages import To, ask_where_to
from prospectr.core.words import N_, _

Act = Literal["list", "add", "rename", "move", "delete"]

OPTIONS = {
    "list": set[str](),
    "add": {"stages"},
    "rename": set[str](),
    "move": {"first", "after", "before"},
    "delete": {"to"},
}
"""The options of each act."""

EXAMPLES = {
    "list": "prospectr pipeline list",
    "add": 'prospectr pipeline add recruit --stages "Contacted, Interview, Trial day, Joined"',
    "rename": "prospectr pipeline rename recruit Hiring",
    "move": "prospectr pipeline move recruit --first",
    "delete": "prospectr pipeline delete recruit",
}


def pipeline(
    context: typer.Context,
    act: Annotated[Act, typer.Argument(metavar="[list|add|rename|move|delete]", show_default=False)] = "list",
    name: Annotated[list[str] | None, typer.Argument(metavar="[PIPELINE] [NEW]", show_default=False)] = None,
    stages: Annotated[
        str, typer.Option("--stages", metavar="NAMES", help=N_("add: its stages, separated by commas"))
    ] = "",
    first: Annotated[bool, typer.Option("--first", help=N_("move: before all others"))] = False,
    after: Annotated[str, typer.Option("--after", metavar="PIPELINE", help=N_("move: right after this one"))] = "",
    before: Annotated[str, typer.Option("--before", metavar="PIPELINE", help=N_("move: right before this one"))] = "",
    to: To = "",
) -> None:
    """List pipelines, add one, rename it, move it, or delete it.

    The first of them is where a deal goes that names none; move puts another
    there. add takes a NAME and its stages, whose odds rise in even steps; more
    are added by stage add. rename takes a PIPELINE and its NEW name. delete
    asks where the open deals go.

    Examples:
      prospectr pipeline list

      prospectr pipeline add recruit --stages "Contacted, Interview, Trial day, Joined"

      prospectr pipeline delete recruit --to closing

    """
    call, named = call_of(context), " ".join(name or ())
    options = {"stages": stages, "first": first, "after": after, "before": before, "to": to}
    check_options(f"pipeline {act}", options, OPTIONS[act], EXAMPLES[act])
    if act == "list":
        from prospectr.present import pipelines

        if named:
            raise ActError(_("pipeline list takes no name: it lists them all."), EXAMPLES[act])
        call.output.show(pipelines, call.book.pipelines.all(), call.today)
        return
    if not named.strip():
        raise ActError(_("pipeline {act} needs the name of a pipeline.").format(act=act), EXAMPLES[act])
    if act == "add":
        call.wrote(call.book.pipelines.add(named, stages), _("Added"))
    elif act == "rename":
        if name is None or len(name) != 2:
            raise ActError(
                _("pipeline rename needs two names: the pipeline as it is, and as it should be."), EXAMPLES[act]
            )
        old, new = name
        call.wrote(call.book.pipelines.edit(call.book.pipelines.get(old), {"name": new}), _("Renamed"))
    elif act == "move":
        there = call.book.pipelines.get(named)
        call.wrote(call.book.pipelines.move(there, first=first, after=after, before=before), _("Moved"))
    else:
        gone = call.book.pipelines.get(named)
        call.wrote(ask_where_to(call, to, lambda target: call.book.pipelines.delete(gone, target)), _("Deleted"))

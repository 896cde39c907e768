"""``undo``, ``redo`` and ``history``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from prospectr.cli.options import MOST, Call, Limit, call_of
from prospectr.core.errors import InputError
from prospectr.core.words import N_, _, ngettext
from prospectr.present import history as presenter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.core.changes import Operation

SHOWN = 10
"""How many of the acts undone or done again a person is shown."""


class TwoCountsError(InputError):
    """How many and which one exclude each other."""

    def __init__(self) -> None:
        super().__init__(
            _("Say how many to undo, or which one; not both."),
            hint=_("For example: prospectr undo 3, or prospectr undo --op 12"),
        )


def undo(
    context: typer.Context,
    count: Annotated[int | None, typer.Argument(metavar="[N]", min=1, max=MOST, show_default=False)] = None,
    operation: Annotated[
        int | None, typer.Option("--op", min=1, max=MOST, metavar="NUMBER", help=N_("undo this operation, see history"))
    ] = None,
) -> None:
    """Undo what was done last, or the last N things.

    Examples:
      prospectr undo

      prospectr undo --op 12

    """
    call = call_of(context)
    if count is not None and operation is not None:
        raise TwoCountsError
    undone = call.book.history.undo(count or 1) if operation is None else call.book.history.undo_operation(operation)
    if not undone[0].undone:  # it was an undo that was undone
        _say(call, undone, _("Done again"), _("Undo:  prospectr undo --op {number}").format(number=undone[-1].id))
        return
    again = f"prospectr redo {len(undone)}" if len(undone) > 1 else "prospectr redo"
    _say(call, undone, _("Undone"), _("Do it again:  {command}").format(command=again))


def redo(
    context: typer.Context,
    count: Annotated[int, typer.Argument(metavar="[N]", min=1, max=MOST, show_default=False)] = 1,
) -> None:
    """Do again what was undone last, or the last N things.

    Example:
      prospectr redo

    """
    call = call_of(context)
    _say(call, call.book.history.redo(count), _("Done again"), _("Undo:  prospectr undo"))


def history(
    context: typer.Context,
    imports: Annotated[
        bool, typer.Option("--imports", help=N_("only what came in from files, with its counts"))
    ] = False,
    limit: Limit = None,
) -> None:
    """Show what was done, the newest first.

    Examples:
      prospectr history --limit 10

      prospectr history --imports

    """
    call = call_of(context)
    if imports:
        from prospectr.present import batches

        call.output.show(batches, call.book.imports.batches(call.limit(limit)), call.today)
        return
    call.output.show(presenter, call.book.history.operations(call.limit(limit)), call.today)


def _say(call: Call, operations: Sequence[Operation], headline: str, way_back: str) -> None:
    from prospectr.present.view import Block, Cell, Table, line

    call.note_saved(in_book=True)
    if call.dry_run:
        call.output.heading(_("What would be done, and is not (--dry-run):"))
    if call.output.as_json or call.output.plain:
        call.output.show(presenter, operations, call.today)
        if call.dry_run:
            call.output.message(_("Nothing was changed (--dry-run)."))
        return
    rows = tuple(
        (
            Cell("" if number else headline, "head"),
            Cell(f"#{operation.id}", "id"),
            Cell(presenter.say_operation(operation)),
        )
        for number, operation in enumerate(operations[:SHOWN])
    )
    page: list[Block] = [Table(rows=rows, flexible=(2,))]
    if (more := len(operations) - SHOWN) > 0:
        page.append(line(Cell(ngettext(" … and {count} more", " … and {count} more", more).format(count=more), "dim")))
    if not call.output.quiet:
        call.output.page(page)
    call.output.message(_("Nothing was changed (--dry-run).") if call.dry_run else way_back)

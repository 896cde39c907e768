"""``reason``: why deals are lost."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from prospectr.cli.options import call_of
from prospectr.core.errors import InputError
from prospectr.core.words import _

Act = Literal["list", "add", "rename", "delete"]

NAMES = {"list": (0, 0), "add": (1, 99), "rename": (2, 2), "delete": (1, 99)}
"""How many words each act takes, at least and at most; those of ``add`` and ``delete`` are one name."""


class ReasonsMissingError(InputError):
    """An act on reasons was given too few names, or too many."""

    def __init__(self, act: Act) -> None:
        from prospectr.book.reasons import EXAMPLES

        sentence = {
            "list": _("reason list takes no name: it lists them all."),
            "add": _("reason add needs the name of the new reason."),
            "rename": _("reason rename needs two names: the reason as it is, and as it should be."),
            "delete": _("reason delete needs the name of a reason."),
        }[act]
        super().__init__(sentence, hint=_("For example: {example}").format(example=EXAMPLES[act]))


def reason(
    context: typer.Context,
    act: Annotated[Act, typer.Argument(metavar="[list|add|rename|delete]", show_default=False)] = "list",
    names: Annotated[list[str] | None, typer.Argument(metavar="[REASON] [NEW]", show_default=False)] = None,
) -> None:
    """List why deals are lost, add a reason, rename one, or delete one.

    list shows each with the number of deals lost for it, in the order lose
    offers them. rename OLD NEW renames it for those deals too. delete takes it
    off the list; the deals lost for it keep it.

    Examples:
      prospectr reason list

      prospectr reason add "moved away"

      prospectr reason rename price "too dear"

      prospectr reason delete competitor

    """
    call = call_of(context)
    given, reasons = list(names or ()), call.book.reasons
    least, most = NAMES[act]
    if not least <= len(given) <= most:
        raise ReasonsMissingError(act)
    if act == "list":
        from prospectr.present import reasons as presenter

        call.output.show(presenter, reasons.all(), call.today)
    elif act == "add":
        call.wrote(reasons.add(" ".join(given)), _("Added"))
    elif act == "rename":
        call.wrote(reasons.rename(reasons.get(given[0]), given[1]), _("Renamed"))
    else:
        call.wrote(reasons.delete(reasons.get(" ".join(given))), _("Deleted"))

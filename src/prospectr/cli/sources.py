"""``source``: where leads come from, and what that costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from prospectr.cli.acts import ActError, check_options
from prospectr.cli.options import call_of
from prospectr.core.money import looks_like_money
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Sequence

Act = Literal["list", "add", "cost"]

OPTIONS = {
    "list": {"since", "until"},
    "add": {"inbound"},
    "cost": {"from", "until", "month", "words"},
}
"""The options of each act."""

EXAMPLES = {
    "list": "prospectr source list --since 2026-11-01",
    "add": "prospectr source add flyer --outbound",
    "cost": "prospectr source cost fair 300eur --month 2026-11",
}


def source(
    context: typer.Context,
    act: Annotated[Act, typer.Argument(metavar="[list|add|cost]", show_default=False)] = "list",
    words: Annotated[list[str] | None, typer.Argument(metavar="[NAME] [AMOUNT]", show_default=False)] = None,
    inbound: Annotated[
        bool | None, typer.Option("--inbound/--outbound", help=N_("add: they find you, or you find them"))
    ] = None,
    since: Annotated[str, typer.Option("--since", metavar="WHEN", help=N_("list: from this day on"))] = "",
    first: Annotated[str, typer.Option("--from", metavar="DAY", help=N_("cost: the first day it was for"))] = "",
    until: Annotated[
        str, typer.Option("--until", metavar="DAY", help=N_("list and cost: up to and including this day"))
    ] = "",
    month: Annotated[str, typer.Option("--month", metavar="YYYY-MM", help=N_("cost: the month it was for"))] = "",
    note: Annotated[str, typer.Option("--words", help=N_("cost: what it was"))] = "",
) -> None:
    """List sources with what a lead of each costs, add one, or keep what one cost.

    list counts the contacts that came from each source in the period, and adds
    up its costs, each currency by itself; of a cost of which only some days
    lie in the period, those days count. add takes a NAME; a source also comes
    with its first contact. cost takes a NAME, an AMOUNT and its period. A cost
    is changed by edit m1 and deleted by delete m1, a source by edit s1.

    Examples:
      prospectr source list --since 2026-01-01

      prospectr source add flyer --outbound

      prospectr source cost flyer 300eur --month 2026-11

      prospectr source cost fair "RM 300" --from 2026-11-14 --until 2026-11-15

    """
    call, given = call_of(context), list(words or ())
    options: dict[str, object] = {"since": since, "from": first, "until": until, "month": month, "words": note}
    options |= {"inbound": inbound is not None}
    check_options(f"source {act}", options, OPTIONS[act], EXAMPLES[act])
    if act == "list":
        from prospectr.present import sources

        if given:
            raise ActError(_("source list takes no name: it lists them all."), EXAMPLES[act])
        call.output.show(sources, call.book.sources.report(since, until), call.today)
    elif act == "add":
        direction = None if inbound is None else "inbound" if inbound else "outbound"
        call.wrote(call.book.sources.add(" ".join(given), direction), _("Added"))
    else:
        name, amount = split_amount(given)
        if not name:
            raise ActError(_("source cost needs the name of a source and an amount."), EXAMPLES[act])
        kept = call.book.sources.cost(
            call.book.sources.get(name), amount, month=month, since=first, until=until, words=note
        )
        call.wrote(kept, _("Kept"))


def split_amount(words: Sequence[str]) -> tuple[str, str]:
    """Split a name and the amount after it; the amount may be two words, ``300 EUR``."""
    two = " ".join(words[-2:])
    is_apart = len(words) > 2 and sum(any(map(str.isdecimal, word)) for word in words[-2:]) == 1
    if is_apart and looks_like_money(two):
        return " ".join(words[:-2]), two
    return " ".join(words[:-1]), "".join(words[-1:])

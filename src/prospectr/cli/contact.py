"""``contact``: who is likely in the book twice, merged or told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, get_args

import typer

from prospectr.cli.acts import ActError, ActMissingError, Acts, check_options
from prospectr.cli.options import Call, Limit, call_of
from prospectr.cli.prompts import confirm, get_contact
from prospectr.core.duplicates import LEAST
from prospectr.core.errors import CancelledError, InputError
from prospectr.core.refs import say_ref
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.core.contact import ContactCard
    from prospectr.core.merging import MergePlan

Act = Literal["dupes", "merge", "distinct"]
OPTIONS = {"dupes": {"limit", "least"}, "merge": set[str](), "distinct": set[str]()}
"""The options of each act."""

EXAMPLES = {
    "dupes": "prospectr contact dupes --least 70",
    "merge": "prospectr contact merge c12 c51",
    "distinct": "prospectr contact distinct c12 c51",
}
ActNamed = Annotated[
    str, typer.Argument(metavar="[dupes|merge|distinct]", show_default=False, click_type=Acts(get_args(Act)))
]


class MergeNotConfirmedError(InputError):
    """Nobody is there to be asked whether to merge, and no option says so."""

    def __init__(self, cards: Sequence[ContactCard]) -> None:
        refs = " ".join(say_ref("contact", card.contact.id) for card in cards)
        super().__init__(
            _("A merge is confirmed, and nobody can be asked here."),
            hint=(
                _("Look first: prospectr contact merge {refs} --dry-run").format(refs=refs),
                _("To do it: prospectr contact merge {refs} --yes").format(refs=refs),
            ),
        )


def contact(
    context: typer.Context,
    act: ActNamed = "",
    refs: Annotated[list[str] | None, typer.Argument(metavar="[REF] [REF...]", show_default=False)] = None,
    least: Annotated[
        int | None,
        typer.Option(
            "--least", metavar="PERCENT", min=1, max=99, help=N_("dupes: how likely a pair is at least; 50 otherwise")
        ),
    ] = None,
    limit: Limit = None,
) -> None:
    """Find who is likely in the book twice, merge contacts, or tell them apart.

    dupes lists pairs that are likely one person, the likeliest first, with the
    reasons. merge takes the contact who stays and those who are the same
    person: all that belongs to them goes over, nothing is lost, and each of
    their names leads to the one who stays. distinct keeps that two are two
    people; they are not offered again. A name of several words is quoted.

    Examples:
      prospectr contact dupes

      prospectr contact merge c12 c51

      prospectr contact distinct c12 c51

    """
    call = call_of(context)
    if not act:
        raise ActMissingError("contact", list(get_args(Act)), EXAMPLES["dupes"])
    check_options(f"contact {act}", {"least": least, "limit": limit is not None}, OPTIONS[act], EXAMPLES[act])
    named = list(refs or ())
    if act == "dupes":
        _refuse_words(act, named)
        _list(call, limit, LEAST if least is None else least)
        return
    if len(named) < 2 or (act == "distinct" and len(named) > 2):
        said = (
            _("contact merge needs two contacts or more.")
            if act == "merge"
            else _("contact distinct needs two contacts.")
        )
        raise ActError(said, EXAMPLES[act])
    if act == "merge":
        _merge(call, named)
    else:
        first, second = (get_contact(call, name) for name in named)
        call.wrote(call.book.duplicates.distinct(first, second), _("Told apart"))


def _refuse_words(act: str, named: Sequence[str]) -> None:
    if named:
        raise ActError(_("contact {act} takes no name: it looks at everybody.").format(act=act), EXAMPLES[act])


def _list(call: Call, limit: int | None, least: int) -> None:
    from prospectr.cli.progress import progress
    from prospectr.present import duplicates as presenter

    with progress(call.output, _("Comparing"), call.book.duplicates.count_steps()) as step:
        found = call.book.duplicates.find(call.limit(limit), least, step)
    call.output.show(presenter, found, call.today)
    if found.cut and (call.output.as_json or call.output.plain):
        call.output.message(presenter.say_cut(found.cut))


def _merge(call: Call, named: Sequence[str]) -> None:
    from prospectr.present import merging as presenter

    # Only whoever is named by exactly one name: a merge chooses nobody.
    kept, *others = (call.book.refs.get_contact(name) for name in named)
    plan = call.book.merging.plan(kept, others)
    if not (call.yes or call.dry_run):
        _confirm(call, plan)
    call.wrote(call.book.merging.merge(kept, others), _("Merged"))
    if call.dry_run and not (call.output.as_json or call.output.plain or call.output.quiet):
        call.output.page(presenter.blocks(plan))


def _confirm(call: Call, plan: MergePlan) -> None:
    """Show both sides and ask. Raises ``MergeNotConfirmedError`` and ``CancelledError``."""
    from prospectr.present import merging as presenter

    if not call.can_ask:
        raise MergeNotConfirmedError([plan.kept, *plan.others])
    call.output.ask_below(presenter.blocks(plan))
    if not confirm(presenter.say_question(plan), enter=False):
        raise CancelledError

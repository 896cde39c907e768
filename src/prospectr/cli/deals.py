"""``deal``, ``move`` and ``reopen``: what is being sold, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, get_args

import typer

from prospectr.cli.acts import ActMissingError, Acts, check_options
from prospectr.cli.options import call_of
from prospectr.core.errors import InputError, NotFoundError
from prospectr.core.money import is_meant_as_money, resembles_money
from prospectr.core.refs import find_ref, say_ref
from prospectr.core.text import fold
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.cli.options import Call

Act = Literal["add", "who", "trial", "checklist"]


class StageMissingError(InputError):
    """A deal is to be moved, and no stage is named."""

    def __init__(self, typed: str, stages: Sequence[str]) -> None:
        from shlex import quote

        example = _("For example: prospectr move {deal} {stage}")
        super().__init__(
            _("Say where to: the stage after the deal."),
            hint=(
                example.format(deal=quote(typed), stage=quote(stages[-1].lower())),
                _("There are: {stages}").format(stages=", ".join(stages)),
            ),
        )


OPTIONS = {
    "add": {"amount", "close", "stage", "odds", "pipeline", "next", "why"},
    "who": {"role", "remove"},
    "trial": {"demo"},
    "checklist": {"done", "undone", "all"},
}
"""The options of each act."""

EXAMPLES = {
    "add": 'prospectr deal add nora "Website" 1200eur',
    "who": "prospectr deal who nora jan lind --role champion",
    "trial": "prospectr deal trial nora +2w two weeks of coffee",
    "checklist": "prospectr deal checklist nora --done b2",
}

ENDS = {
    "won": N_("To win it:  prospectr win {ref}"),
    "win": N_("To win it:  prospectr win {ref}"),
    "lost": N_("To lose it:  prospectr lose {ref} --reason REASON"),
    "lose": N_("To lose it:  prospectr lose {ref} --reason REASON"),
}
"""What is typed for a stage and is the end of a deal, and how a deal ends so."""

ActNamed = Annotated[
    str, typer.Argument(metavar="[add|who|trial|checklist]", show_default=False, click_type=Acts(get_args(Act)))
]
Amount = Annotated[str, typer.Option("--amount", help=N_("add: its value, like 1200eur"))]
Close = Annotated[str, typer.Option("--close", metavar="WHEN", help=N_("add: when it should close"))]
InStage = Annotated[str, typer.Option("--stage", metavar="STAGE", help=N_("add: where it begins"))]
Odds = Annotated[str, typer.Option("--odds", metavar="N", help=N_("add: odds of its own, in percent"))]
InPipeline = Annotated[str, typer.Option("--pipeline", metavar="PIPELINE", help=N_("add: another pipeline"))]
Next = Annotated[str, typer.Option("--next", metavar='"KIND WHEN"', help=N_("add: the next step"))]
Why = Annotated[str, typer.Option("--why", help=N_("add: why it is opened now, kept as a note on it"))]
RoleOption = Annotated[str, typer.Option("--role", metavar="ROLE", help=N_("who: what they are to it"))]
Remove = Annotated[bool, typer.Option("--remove", help=N_("who: take them off"))]
Demo = Annotated[bool, typer.Option("--demo", help=N_("trial: it is a demo"))]
Done = Annotated[
    list[str] | None, typer.Option("--done", metavar="POINT", help=N_("checklist: what is true; repeatable"))
]
Undone = Annotated[
    list[str] | None, typer.Option("--undone", metavar="POINT", help=N_("checklist: what is not; repeatable"))
]
Whole = Annotated[bool, typer.Option("--all", help=N_("checklist: of all stages"))]


def deal(
    context: typer.Context,
    act: ActNamed = "",
    ref: Annotated[str, typer.Argument(metavar="REF", show_default=False)] = "",
    words: Annotated[list[str] | None, typer.Argument(metavar="[WORDS...]", show_default=False)] = None,
    amount: Amount = "",
    close: Close = "",
    stage: InStage = "",
    odds: Odds = "",
    pipeline: InPipeline = "",
    step: Next = "",
    why: Why = "",
    role: RoleOption = "",
    remove: Remove = False,
    demo: Demo = False,
    done: Done = None,
    undone: Undone = None,
    everything: Whole = False,
) -> None:
    """Open a deal with a contact, or keep who is who in it, its trial and its checklist.

    add takes a contact, a TITLE and the AMOUNT, which comes last and may be
    left out: a value that is not known yet is listed apart, never guessed. One
    opened before need, interest and fit are known is opened all the same: you
    are told, and it is kept which of them were not yes. The others take a
    deal: its id, words of its title, or its contact where one is open with
    them. who takes a person and a role: decision-maker, champion, influencer,
    user or blocker; trial takes the day it ends.

    Examples:
      prospectr deal add nora "Website" 1200eur --close eom

      prospectr deal who nora jan lind --role champion

      prospectr deal trial nora +2w two weeks of coffee

    """
    call, typed = call_of(context), _named(act, ref, words or ())
    new = {"amount": amount, "close": close, "stage": stage, "odds": odds, "pipeline": pipeline}
    new |= {"next": step, "why": why}
    of_others = {"role": role, "remove": remove, "demo": demo, "done": done, "undone": undone, "all": everything}
    check_options(f"deal {act}", new | of_others, OPTIONS[act], EXAMPLES[act])
    if act == "add":
        _add(call, typed, new)
        return
    from prospectr.cli import dealings

    if act == "who":
        dealings.who(call, typed, role=role, remove=remove)
    elif act == "trial":
        dealings.trial(call, typed, demo=demo)
    else:
        dealings.checklist(call, typed, done=done or (), undone=undone or (), everything=everything)


def _named(act: str, ref: str, words: Sequence[str]) -> list[str]:
    """Return what an act was given; refuse one without a contact or a deal, and the noun without an act."""
    if not act:
        raise ActMissingError("deal", list(OPTIONS), EXAMPLES["add"])
    if not ref:
        raise ActMissingError(f"deal {act}", ["REF"], EXAMPLES[act])
    return [ref, *words]


def _add(call: Call, typed: Sequence[str], options: Mapping[str, str]) -> None:
    """Open a deal with the contact named first; of one opened early a person is asked why now.

    Not in a further pipeline: who is recruited there is not asked for need, interest and fit.
    """
    from prospectr.cli.prompts import get_contact_and_words

    card, words = get_contact_and_words(call, typed[0], typed[1:], needs_words=True)
    title, last = (words, "") if options["amount"] else split_value(words)
    deals, pipeline = call.book.deals, options["pipeline"]
    offer = deals.parse_offer(
        " ".join(title),
        options["amount"] or last,
        stage=options["stage"],
        close=options["close"],
        odds=options["odds"],
        pipeline_id=call.book.pipelines.get(pipeline).id if pipeline else None,
    )
    call.book.standing.refuse_left_alone(card.contact)
    why = options["why"]
    is_asked = call.can_ask and not call.yes and offer.stage.pipeline_id == call.book.pipelines.first().id
    if not why and is_asked and deals.is_early(card.contact.id):
        why = _ask_why(call)
    call.wrote(deals.add(card.contact.id, offer, why=why, then=options["next"]), _("Added"))


def _ask_why(call: Call) -> str:
    """Ask why a deal is opened early; a command with an id in it is no reason."""
    from prospectr.cli.followups import is_command
    from prospectr.cli.prompts import ask

    while typed := ask(_("Not all of need, interest and fit is yes yet. Why now? [Enter to skip] ")):
        if not (is_command(typed) and any(map(find_ref, typed.split()))):
            return typed
        call.output.warn(_('"{text}" is a command; this asks why the deal is opened now.').format(text=typed))
    return ""


def move(
    context: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="DEAL", show_default=False)],
    words: Annotated[list[str] | None, typer.Argument(metavar="STAGE", show_default=False)] = None,
    pipeline: Annotated[str, typer.Option("--pipeline", metavar="PIPELINE", help=N_("to a stage of this one"))] = "",
    step: Annotated[str, typer.Option("--next", metavar='"KIND WHEN"', help=N_("the next step"))] = "",
) -> None:
    """Move a deal to another stage, forward or backward.

    DEAL is its id, words of its title, or its contact where one deal is open
    with them; STAGE the beginning of a stage's name. What should be true
    before it moves on and is not ticked is said, and never in the way.

    Examples:
      prospectr move nora presentation

      prospectr move d31 closing --next "call fri"

    """
    from prospectr.cli.followups import offer_next
    from prospectr.cli.prompts import get_chosen, get_deal

    call = call_of(context)
    pipelines = call.book.pipelines
    row = pipelines.get(pipeline).id if pipeline else None
    named, place = call.book.refs.split_stage([ref, *(words or ())], row)
    if not place and row is None:
        card = get_deal(call, named)
        raise StageMissingError(named, [stage.name for stage in pipelines.stages_of(card.pipeline.id)])
    card = get_deal(call, named)
    if place:
        is_only, row = row is not None, row or card.pipeline.id
        try:
            stage = get_chosen(call, lambda text: pipelines.get_stage(text, row, only=is_only), place)
        except NotFoundError as error:
            if fold(place) in ENDS:
                ref = say_ref("deal", card.deal.id)
                error.hints = (_(ENDS[fold(place)]).format(ref=ref), *error.hints)
            raise
    else:
        stage = pipelines.stages_of(row or card.pipeline.id)[0]
    moved = call.book.deals.move(card.deal, stage, then=step)
    call.wrote(moved, _("Moved"))
    offer_next(call, moved)


def reopen(
    context: typer.Context, closed: Annotated[list[str], typer.Argument(metavar="DEAL", show_default=False)]
) -> None:
    """Open a deal again that was won or lost, in the stage it was in.

    DEAL is its id, words of its title, or its contact where they have one deal
    that was won or lost. The words it was closed with are kept as a note on it.

    Examples:
      prospectr reopen d31

      prospectr reopen nora

    """
    from prospectr.cli.prompts import get_deal

    call = call_of(context)
    card = get_deal(call, " ".join(closed), "closed")
    call.wrote(call.book.deals.reopen(card.deal), _("Open again"))


def split_value(words: Sequence[str]) -> tuple[Sequence[str], str]:
    """Split what is being sold and the amount after it, which may be two words, ``300 EUR``, or not be there.

    A bare number is an amount too, unless it is all there is; so is what could
    only be one and is wrong, so that it is refused and not sold. An amount
    alone leaves nothing that is sold.
    """
    two = " ".join(words[-2:])
    if (len(words) > 2 or two == two.upper()) and is_meant_as_money(two) and not is_meant_as_money(words[-1]):
        return words[:-2], two
    last = words[-1] if words else ""
    if len(words) > 1:
        is_amount = is_meant_as_money(last) or resembles_money(last)
    else:
        is_amount = is_meant_as_money(last) and " " not in last
    return (words[:-1], last) if is_amount else (words, "")

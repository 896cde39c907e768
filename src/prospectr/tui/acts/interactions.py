"""What happened: a talk logged with one contact, or the same with several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.dates import say_date
from prospectr.core.followup import INTERACTION_KIND_OF
from prospectr.core.interaction import INTERACTION_KINDS, OUTCOMES, Interaction
from prospectr.core.words import _
from prospectr.present.outcome import remarks
from prospectr.present.phrases import OUTCOMES as OUTCOME_WORDS
from prospectr.present.phrases import joined, say_kind, without_command
from prospectr.present.view import Cell, line
from prospectr.tui.acts.nextstep import offer_next
from prospectr.tui.dialogs.form import Field, Form
from prospectr.tui.subject import refs_of, say_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.present.view import Block
    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.form import Values
    from prospectr.tui.subject import Subject

ABOUT = ("deal", "contact")
NOT_SAID, TODAY = "", "today"


async def log(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Log what happened; after one talk the next step is offered, unless one is planned."""
    refs = refs_of(subjects, ABOUT)

    async def take(values: Values) -> list[Outcome]:
        return await desk.write_each(refs, lambda book, ref: log_one(book, ref, values), "interaction.log", _("Logged"))

    async def preview(values: Values) -> Sequence[Block]:
        day = await desk.ask(lambda book: book.interactions.parse_day(values["day"] or TODAY))
        found = await desk.rehearse(lambda book: log_one(book, refs[0], values))
        kept = next(one.outcome for one in found.records if isinstance(one, Interaction))
        said = joined(say_kind(values["kind"]), _(OUTCOME_WORDS[kept]) if kept else "", say_date(day, desk.today))
        return [line(said), *(line(Cell(without_command(remark), "dim")) for remark in remarks(found))]

    fields, draft = _fields(await _kind_due(desk, subjects)), f"log {' '.join(refs)}"
    about = say_names(subjects)
    outcomes = await desk.open(Form(_("What happened"), fields, take, about=about, preview=preview, draft=draft))
    if len(outcomes) == 1:
        await offer_next(desk, outcomes[0])


def log_one(book: Book, ref: str, values: Values) -> Outcome:
    """Log what a form says of a talk with a contact, or about a deal."""
    card, deal_id = book.refs.get_about(ref)
    return book.interactions.log(
        card.contact.id,
        values["words"],
        kind=values["kind"],
        direction=values["way"],
        outcome=values["outcome"] or None,
        on=values["day"],
        deal_id=deal_id,
    )


def _fields(kind: str) -> list[Field]:
    outcomes = ((NOT_SAID, _("usual")), *((word, _(OUTCOME_WORDS[word])) for word in OUTCOMES))
    return [
        Field("words", _("words"), hint=_("what was said, what they want")),
        Field("kind", _("kind"), kind, options=tuple((name, say_kind(name)) for name in INTERACTION_KINDS)),
        Field("way", _("who"), "out", options=(("out", _("you to them")), ("in", _("they to you")))),
        Field("outcome", _("outcome"), NOT_SAID, options=outcomes),
        Field("day", _("day"), TODAY, _("today, yesterday, fri, 20 nov"), proposed=True),
    ]


async def _kind_due(desk: Desk, subjects: Sequence[Subject]) -> str:
    """Return the kind of talk that the step under the cursor would be; else a call."""
    ref = subjects[0].follow_up
    if not ref:
        return "call"
    step, _card = await desk.ask(lambda book: book.refs.get_follow_up(ref))
    return INTERACTION_KIND_OF[step.kind] or "call"

"""Next steps: plan one, complete one, and the offer of the one that comes after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.dates import say_when
from prospectr.core.errors import CancelledError
from prospectr.core.words import _
from prospectr.present.phrases import say_kind
from prospectr.present.view import line
from prospectr.tui.dialogs.form import Field, Form
from prospectr.tui.subject import type_of_ref

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.present.view import Block
    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.form import Values
    from prospectr.tui.subject import Subject


async def plan(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Plan the next step with a contact or for a deal."""
    await ask_next(desk, subjects[0].ref_of(("deal", "contact")), subjects[0].name)


async def complete(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Complete follow-ups; after one, the next step is offered."""
    refs = [subject.ref_of(("occasion", "follow_up")) for subject in subjects]
    outcomes = await desk.write_each(refs, complete_one, "follow_up.complete", _("Done"))
    if len(outcomes) == 1:
        await offer_next(desk, outcomes[0])


def complete_one(book: Book, ref: str) -> Outcome:
    """Complete a follow-up, or see to a day to remember."""
    if type_of_ref(ref) == "occasion":
        _table, occasion = book.records.get(ref)
        return book.occasions.complete(occasion)  # type: ignore[arg-type]
    step, _card = book.refs.get_follow_up(ref)
    return book.follow_ups.complete(step)


async def offer_next(desk: Desk, outcome: Outcome) -> None:
    """Offer the step that comes next, unless one is planned."""
    if not outcome.cards or outcome.cards[0].next_step is not None:
        return
    from prospectr.core.refs import say_ref

    card = outcome.cards[0]
    try:
        await ask_next(desk, say_ref("contact", card.contact.id), card.contact.name)
    except CancelledError:
        return


async def ask_next(desk: Desk, ref: str, name: str, value: str = "") -> None:
    """Ask for a next step, and plan it."""

    async def take(values: Values) -> Outcome:
        def act(book: Book) -> Outcome:
            card, deal_id = book.refs.get_about(ref)
            return book.follow_ups.plan(card.contact.id, values["step"], deal_id=deal_id)

        return await desk.write(act, _("Planned"))

    async def preview(values: Values) -> Sequence[Block]:
        if not values["step"].strip():
            return []
        planned = await desk.ask(lambda book: book.follow_ups.parse(values["step"]))
        return [
            line(f"{say_kind(planned.kind)} {say_when(planned.when.on, planned.when.at, desk.today)} {planned.words}")
        ]

    step = Field("step", _("step"), value, _("like: call tue 10:00 about the menu"))
    await desk.open(Form(_("Next step"), [step], take, about=name, preview=preview, draft=f"next {ref}"))

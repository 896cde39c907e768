"""The question for the next step: asked for by a key, and offered after what was done, filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.book.nextstep import find_next_step, keep_words
from prospectr.core.dates import say_when
from prospectr.core.errors import CancelledError
from prospectr.core.refs import say_ref
from prospectr.core.words import _
from prospectr.present.phrases import joined, say_kind
from prospectr.present.questions import say_planned_already
from prospectr.present.view import line
from prospectr.tui.dialogs.form import Field, Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.present.view import Block
    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.form import Values


async def offer_next(desk: Desk, outcome: Outcome, *, asks_words: bool = False, title: str = "") -> None:
    """Offer the step that comes next after an act, filled in: Enter takes it, Esc leaves it; or say which is planned.

    With ``asks_words`` what came of it may be said, too.
    """
    found = await desk.ask(lambda book: find_next_step(book, outcome))
    if found is None:
        return
    if found.planned is not None:
        desk.say_more(say_planned_already(found.planned, desk.today))
        return
    contact = found.card.contact
    ref = say_ref("deal", found.deal.id) if found.deal else say_ref("contact", contact.id)
    name = joined(contact.name, found.deal.title if found.deal else "")
    told = outcome if asks_words else None
    try:
        await ask_next(desk, [ref], name, found.proposal, told=told, title=title, is_offer=True)
    except CancelledError:
        return


async def ask_next(
    desk: Desk,
    refs: Sequence[str],
    name: str,
    value: str = "",
    *,
    told: Outcome | None = None,
    title: str = "",
    is_offer: bool = False,
) -> None:
    """Ask for a next step, and plan it with each of ``refs``; an offer may be left empty.

    ``told`` is the act of which it may be said what came of it.
    """

    async def take(values: Values) -> object:
        words, step = values.get("words", "").strip(), values["step"].strip()
        if is_offer and not step:
            if not (told and words):
                return None
            return await desk.write(lambda book: keep_words(book, told, words), _("Kept"))

        def act(book: Book, ref: str) -> Outcome:
            card, deal_id = book.refs.get_about(ref)
            return book.follow_ups.plan(card.contact.id, step, deal_id=deal_id)

        if not (told and words):
            return await desk.write_each(refs, act, "follow_up.plan", _("Planned"))

        def together(book: Book) -> Outcome:
            with book.as_one("follow_up.plan", told.cards[0].contact.name):
                keep_words(book, told, words)
                return act(book, refs[0])

        return await desk.write(together, _("Planned"))

    async def preview(values: Values) -> Sequence[Block]:
        if not values["step"].strip():
            return [line(_("no next step"))] if is_offer else []
        planned = await desk.ask(lambda book: book.follow_ups.parse(values["step"]))
        when = say_when(planned.when.on, planned.when.at, desk.today)
        return [line(joined(f"{say_kind(planned.kind)} {when}", planned.words))]

    fields = [Field("step", _("next"), value, _("like: call tue 10:00 about the menu"), proposed=is_offer)]
    if told:
        fields.append(Field("words", _("came of it"), hint=_("what came of it, if it is worth keeping")))
    draft = "" if is_offer else f"next {' '.join(refs)}"
    await desk.open(Form(title or _("Next step"), fields, take, about=name, preview=preview, draft=draft))

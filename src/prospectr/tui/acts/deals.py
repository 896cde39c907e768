"""Deals: opened, and moved from column to column, by keys or by the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.board import LEAD, PROSPECT, WON
from prospectr.core.dates import say_when
from prospectr.core.errors import ProspectrError
from prospectr.core.money import say_money, type_money
from prospectr.core.pipeline import neighbour
from prospectr.core.quickadd import split_deal
from prospectr.core.refs import say_ref
from prospectr.core.words import N_, _
from prospectr.present.deal import say_close
from prospectr.present.phrases import joined, say_kind
from prospectr.present.view import line
from prospectr.tui.dialogs.choice import Choice, keyed
from prospectr.tui.dialogs.form import Field, Form
from prospectr.tui.subject import say_names

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.contact import Contact
    from prospectr.core.deal import DealCard
    from prospectr.core.money import Money
    from prospectr.core.pipeline import Stage
    from prospectr.present.view import Block
    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.form import Values
    from prospectr.tui.subject import Subject

DEAL = ("deal",)
UNMARK = N_("{screen.back} takes the marks off.")


class NotMovedError(ProspectrError):
    """What is on a card cannot go there."""


class Mover(NamedTuple):
    """What is to be moved: a contact, with the deal that is meant unless they have none that is open."""

    subject: Subject
    contact: Contact
    deal: DealCard | None = None
    stages: Sequence[Stage] = ()

    @property
    def ref(self) -> str:
        """The typed id of the deal."""
        return say_ref("deal", self.deal.deal.id) if self.deal else ""

    @property
    def state(self) -> str:
        """Whether the deal is open, won or lost; nothing without one."""
        return self.deal.deal.state if self.deal else ""

    def beside(self, by: int) -> Stage | None:
        """Return the stage so many further on, back where ``by`` is negative; None where the row ends."""
        return neighbour(self.stages, self.deal.stage, by) if self.deal else None


async def move_on(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Move cards to the next column: a lead is qualified, a prospect is offered a deal, a last stage is closed."""
    await _move_beside(desk, subjects, 1)


async def move_back(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Move cards to the column before; a deal that was won is opened again."""
    await _move_beside(desk, subjects, -1)


async def move(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Move deals to a stage that is chosen."""
    movers = [await _find(desk, subject) for subject in subjects]
    _refuse_unmovable(desk, movers)
    row, here = movers[0].stages, {mover.deal.stage.id for mover in movers if mover.deal}
    rows = await desk.ask(lambda book: book.pipelines.all())
    there = [(stage, stage.name) for stage in row]
    there += [
        (stage, f"{entry.pipeline.name}: {stage.name}")
        for entry in rows
        for stage in entry.stages
        if entry.pipeline.id != row[0].pipeline_id
    ]
    options = keyed([(say_ref("stage", stage.id), said) for stage, said in there if here != {stage.id}])
    chosen = await desk.open(Choice(_("Move to"), options, about=say_names(subjects)))
    await _move_all(desk, movers, lambda book, _mover: book.pipelines.get_stage(chosen))


async def move_to(desk: Desk, subjects: Sequence[Subject], section: str) -> None:
    """Move cards to a column they were dropped on."""
    movers = [await _find(desk, subject) for subject in subjects]
    if section == WON:
        await _close(desk, movers)
    elif section in {LEAD, PROSPECT}:
        await _drop_left(desk, movers, section)
    elif len(movers) == 1 and not movers[0].state:
        await ask_deal(desk, movers[0].contact, stage=section)
    elif len(movers) == 1 and movers[0].state == "won":
        await _reopen(desk, movers[0], section)
    else:
        _refuse_unmovable(desk, movers)
        await _move_all(desk, movers, lambda book, _mover: book.pipelines.get_stage(section))


async def add(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Open a deal with a contact."""
    ref = subjects[0].ref_of(("contact",))
    card = await desk.ask(lambda book: book.refs.get_contact(ref))
    await ask_deal(desk, card.contact)


async def ask_deal(desk: Desk, contact: Contact, *, stage: str = "") -> None:
    """Ask what is to be sold, and open a deal; of one opened early, why now.

    It begins at ``stage``, else at the first of the pipeline that is shown. Who
    is recruited in a further pipeline is not asked for need, interest and fit.
    """
    pipeline_id = None if stage else desk.pipeline_id

    def find(book: Book) -> tuple[Stage, bool, Money | None]:
        book.standing.refuse_left_alone(contact)
        begins = book.pipelines.begin(stage, pipeline_id)
        is_early = begins.pipeline_id == book.pipelines.first().id and book.deals.is_early(contact.id)
        return begins, is_early, book.qualification.budget(contact.id)

    begins, is_early, budget = await desk.ask(find)
    known = type_money(budget) if budget else ""

    async def take(values: Values) -> Outcome:
        def act(book: Book) -> Outcome:
            title, amount = _title_and_value(values, known)
            offer = book.deals.parse_offer(title, amount, stage=say_ref("stage", begins.id), close=values["close"])
            return book.deals.add(contact.id, offer, why=values.get("why", ""), then=values["next"].strip())

        outcome = await desk.write(act, _("Added"))
        desk.point_at(outcome)
        return outcome

    async def preview(values: Values) -> Sequence[Block]:
        if not any(value.strip() for name, value in values.items() if (name, value) != ("amount", known)):
            return []
        title, amount = _title_and_value(values, known)
        return await desk.ask(lambda book: _offer_blocks(book, values | {"title": title, "amount": amount}, begins))

    fields = [
        Field("title", _("deal"), hint=_("what is being sold, like menu 900eur")),
        Field("amount", _("value"), known, _("like 1200eur; nothing: not known yet"), proposed=bool(known)),
        Field("close", _("close"), hint=_("when it should close, like eom")),
        Field("next", _("next step"), hint=_("like: call tue 10:00")),
    ]
    if is_early:
        fields.append(Field("why", _("why now"), hint=_("not all of need, interest and fit is yes yet")))
    about, draft = joined(contact.name, begins.name), f"deal {say_ref('contact', contact.id)}"
    await desk.open(Form(_("New deal"), fields, take, about=about, preview=preview, draft=draft))


def _title_and_value(values: Values, known: str) -> tuple[str, str]:
    """Take the value out of the title, where it stands at its end and no other was typed."""
    title = values["title"].strip()
    if title and values["amount"].strip() in {"", known}:
        named, amount = split_deal(title)
        if named and amount:
            return named, amount
    return title, values["amount"]


def _offer_blocks(book: Book, values: Values, begins: Stage) -> list[Block]:
    """Say the deal that would be opened, and its next step."""
    from prospectr.core.deal import Deal

    today = book.clock.today()
    offer = book.deals.parse_offer(
        values["title"] or "?", values["amount"], stage=say_ref("stage", begins.id), close=values["close"]
    )
    close = Deal(contact_id=0, stage_id=0, title=offer.title, close_on=offer.close_on, opened_on=today)
    amount = say_money(offer.amount) if offer.amount else _("value not known")
    blocks: list[Block] = [line(joined(offer.title, amount, begins.name, say_close(close, today)))]
    if values["next"].strip():
        plan = book.follow_ups.parse(values["next"])
        blocks.append(
            line(f"{say_kind(plan.kind)} {say_when(plan.when.on, plan.when.at, today)} {plan.words}".rstrip())
        )
    return blocks


async def _move_beside(desk: Desk, subjects: Sequence[Subject], by: int) -> None:
    movers = [await _find(desk, subject) for subject in subjects]
    if len(movers) == 1:
        (mover,) = movers
        if not mover.state:
            await _drop_left(desk, movers, PROSPECT if by > 0 else LEAD)
            return
        if mover.state == "won" and by < 0:
            from prospectr.tui.acts import closing

            await closing.reopen(desk, [mover.subject])
            return
        if mover.state == "open" and by > 0 and mover.beside(by) is None:
            await _close(desk, movers)
            return
    _refuse_unmovable(desk, movers, by)
    await _move_all(desk, movers, lambda _book, mover: mover.beside(by))


async def _drop_left(desk: Desk, movers: Sequence[Mover], section: str) -> None:
    """See to a card that is to go on left of the first stage: what somebody is follows from the answers."""
    (mover, *others) = movers
    if others or mover.state or section == LEAD:
        raise _refused(desk, movers, section)
    if mover.contact.lifecycle == LEAD:
        from prospectr.tui.acts import qualification

        await qualification.qualify(desk, [mover.subject])
    else:
        await ask_deal(desk, mover.contact)


def _refused(desk: Desk, movers: Sequence[Mover], section: str) -> NotMovedError:
    mover = movers[0]
    if len(movers) > 1:
        return NotMovedError(_("Leads and prospects are moved one at a time."), hint=desk.with_keys(_(UNMARK)))
    if mover.deal is not None and mover.state:
        said = _("{title} is in the first column of deals.")
        said = said if section == LEAD and mover.beside(-1) is None else _("{title} is a deal and stays one.")
        hint = desk.with_keys(_("{deal.close} closes it, {record.delete} deletes it."))
        return NotMovedError(said.format(title=mover.deal.deal.title), hint=hint)
    said = _("What {name} is follows from the answers.").format(name=mover.contact.name)
    return NotMovedError(said, hint=desk.with_keys(_("{contact.qualify} asks for them.")))


async def _close(desk: Desk, movers: Sequence[Mover]) -> None:
    """Ask how a deal ends."""
    if len(movers) > 1:
        raise NotMovedError(_("Deals are closed one at a time."), hint=desk.with_keys(_(UNMARK)))
    if not movers[0].state:
        await ask_deal(desk, movers[0].contact)
        return
    from prospectr.tui.acts import closing

    await closing.close(desk, [movers[0].subject])


async def _reopen(desk: Desk, mover: Mover, section: str) -> None:
    """Open a deal again that was won, in the stage of ``section``, as one step to undo."""
    from prospectr.tui.acts.closing import reopen_one
    from prospectr.tui.acts.nextstep import offer_next

    def act(book: Book) -> Outcome:
        with book.as_one("deal.reopen", mover.deal.deal.title if mover.deal else ""):
            opened = reopen_one(book, mover.ref).deals[0].deal
            return book.deals.move(opened, book.pipelines.get_stage(section))

    await offer_next(desk, await desk.write(act, _("Open again")))


def _refuse_unmovable(desk: Desk, movers: Sequence[Mover], by: int = 0) -> None:
    """Refuse cards that cannot go from stage to stage, before any of them is moved."""
    for mover in movers:
        if not mover.state:
            raise _refused(desk, movers, LEAD)
        if mover.state == "open" and mover.deal is not None and by and mover.beside(by) is None:
            if by < 0:
                raise _refused(desk, [mover], LEAD)
            said = _("{title} is in the last stage: close it by itself.").format(title=mover.deal.deal.title)
            raise NotMovedError(
                said, hint=desk.with_keys(_("{screen.back} takes the marks off, {deal.close} closes it."))
            )


async def _move_all(desk: Desk, movers: Sequence[Mover], find: Callable[[Book, Mover], Stage | None]) -> None:
    """Move deals, all of them or none, as one step to undo; after one, the next step is offered."""
    from prospectr.tui.acts.nextstep import offer_next

    named = {mover.ref: mover for mover in movers}

    def act(book: Book, ref: str) -> Outcome:
        stage = find(book, named[ref])
        deal = book.refs.get_deal(ref).deal
        return book.deals.move(deal, stage or book.pipelines.get_stage(say_ref("stage", deal.stage_id)))

    outcomes = await desk.write_each(list(named), act, "deal.move", _("Moved"))
    if len(outcomes) == 1:
        await offer_next(desk, outcomes[0])


async def _find(desk: Desk, subject: Subject) -> Mover:
    """Find what a card stands for; of a contact's several open deals, the one that is chosen."""

    def find(book: Book, ref: str) -> Mover:
        if not subject.deal:
            contact = book.refs.get_contact(subject.ref_of(("contact",))).contact
            if not contact.open_deals:
                return Mover(subject, contact)
        card = book.refs.get_deal(ref)
        deal_of = subject._replace(deal=say_ref("deal", card.deal.id))
        return Mover(deal_of, card.contact.contact, card, book.pipelines.stages_of(card.pipeline.id))

    return await desk.get_chosen(find, subject.ref_of(DEAL))

"""What the seller decides on contacts: to park them, to let go of them, to leave them alone, to take them up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.book.standing import say_called_off
from prospectr.core.closing import says_no
from prospectr.core.dates import say_date
from prospectr.core.refs import say_ref
from prospectr.core.standing import NAMES, parse_reason
from prospectr.core.words import _, ngettext
from prospectr.present.phrases import joined, say_step
from prospectr.present.questions import say_worth_parking
from prospectr.present.view import Cell, line
from prospectr.tui.acts.nextstep import offer_next
from prospectr.tui.dialogs.form import Field, Form
from prospectr.tui.subject import refs_of, say_names

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.contact import Contact
    from prospectr.core.followup import FollowUp
    from prospectr.present.view import Block
    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.form import Values
    from prospectr.tui.subject import Subject

CONTACT = ("contact",)
A_QUARTER = "+3m"
NAMED = 3
"""How many next steps that are called off are named before it is done."""


async def park(desk: Desk, subjects: Sequence[Subject], *, reason: str = "") -> None:
    """Put contacts out of the way until a day; a ``reason`` that is known is proposed."""

    def act(book: Book, contact: Contact, values: Values) -> Outcome:
        return book.standing.park(contact, values["day"], reason=parse_reason(values["reason"]))

    async def preview(values: Values) -> Sequence[Block]:
        day = await desk.ask(lambda book: book.standing.parse_day(values["day"]))
        said = line(_("Back in today on {day}.").format(day=say_date(day, desk.today)))
        return [said, *await _called_off(desk, subjects, day)]

    fields = [
        Field("day", _("until"), A_QUARTER, _("+3m, +6m, mar or a day"), proposed=True),
        Field("reason", _("why"), reason, _("like: no money before spring"), proposed=True),
    ]
    take = _taker(desk, subjects, act, "contact.park", lambda _values: _("Parked"))
    await desk.open(Form(_("Park"), fields, take, about=say_names(subjects), preview=preview))


async def unfit(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Let go of contacts, with the reason; whoever may be asked again is parked until then."""
    refs = refs_of(subjects, CONTACT)

    def find(book: Book) -> list[Contact]:
        people = [book.refs.get_contact(ref).contact for ref in refs]
        for contact in people:
            book.standing.refuse_left_alone(contact)
        return [contact for contact in people if book.standing.is_worth_parking(contact)]

    worth_parking = await desk.ask(find)

    def act(book: Book, contact: Contact, values: Values) -> Outcome:
        reason, again = parse_reason(values["reason"]), values["again"].strip()
        if says_no(again):
            return book.standing.do_not_contact(contact, reason=reason)
        if again:
            return book.standing.park(contact, again, reason=reason, asked_again="yes")
        return book.standing.unfit(contact, reason, park_offered=True)

    async def preview(values: Values) -> Sequence[Block]:
        again, day = values["again"].strip(), None
        said = _(NAMES["do-not-contact"]) if says_no(again) else _(NAMES["unfit"])
        if again and not says_no(again):
            day = await desk.ask(lambda book: book.standing.parse_day(again))
            said = _("parked until {day}").format(day=say_date(day, desk.today))
        offers = [_("{sentence}  Rather park them?").format(sentence=say_worth_parking(one)) for one in worth_parking]
        shown = [line(said), *(line(Cell(offer, "none")) for offer in ([] if again else offers))]
        return [*shown, *await _called_off(desk, subjects, day)]

    fields = [
        Field("reason", _("why"), hint=_("like: too far away")),
        Field("again", _("ask again?"), hint=_("+3m or a day: yes   n: no   empty: not asked")),
    ]
    take = _taker(desk, subjects, act, "contact.unfit", _say_decided)
    await desk.open(Form(_("Let go of"), fields, take, about=say_names(subjects), preview=preview))


async def do_not_contact(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Leave a contact alone."""

    def act(book: Book, contact: Contact, values: Values) -> Outcome:
        return book.standing.do_not_contact(contact, reason=parse_reason(values["reason"]))

    fields = [Field("reason", _("why"), hint=_("like: asked us to stop"))]

    async def preview(_values: Values) -> Sequence[Block]:
        return await _called_off(desk, subjects)

    take = _taker(desk, subjects, act, "contact.do_not_contact", lambda _values: _("Left alone"))
    about = joined(say_names(subjects), _("never in today again, no next step can be planned"))
    await desk.open(Form(_("Leave alone"), fields, take, about=about, preview=preview))


async def activate(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Take contacts up again; with one, the next step is offered."""

    def act(book: Book, ref: str) -> Outcome:
        return book.standing.activate(book.refs.get_contact(ref).contact)

    outcomes = await desk.write_each(refs_of(subjects, CONTACT), act, "contact.activate", _("Active again"))
    if len(outcomes) == 1:
        await offer_next(desk, outcomes[0])


async def no_next(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Say why there is no next step."""

    def act(book: Book, contact: Contact, values: Values) -> Outcome:
        return book.standing.no_next(contact, values["reason"])

    fields = [Field("reason", _("why"), hint=_("like: bought for this year"))]
    take = _taker(desk, subjects, act, "contact.no_next", lambda _values: _("Kept"))
    await desk.open(Form(_("No next step"), fields, take, about=say_names(subjects)))


def _taker(
    desk: Desk,
    subjects: Sequence[Subject],
    act: Callable[[Book, Contact, Values], Outcome],
    verb: str,
    say_headline: Callable[[Values], str],
) -> Callable[[Values], Awaitable[list[Outcome]]]:
    """Return what takes a form that decides on each of the contacts."""
    refs = refs_of(subjects, CONTACT)

    async def take(values: Values) -> list[Outcome]:
        def one(book: Book, ref: str) -> Outcome:
            return act(book, book.refs.get_contact(ref).contact, values)

        return await desk.write_each(refs, one, verb, say_headline(values))

    return take


async def _called_off(desk: Desk, subjects: Sequence[Subject], back_on: date | None = None) -> list[Block]:
    """Say which next steps would be called off, or of many how many; nothing where there is none."""
    refs = refs_of(subjects, CONTACT)

    def find(book: Book) -> list[FollowUp]:
        people = [book.refs.get_contact(ref).contact for ref in refs]
        return [step for contact in people for step in book.standing.steps_in_the_way(contact, back_on)]

    steps = await desk.ask(find)
    if not steps:
        return []
    if len(steps) > NAMED:
        said = ngettext("Calls off {count} next step.", "Calls off {count} next steps.", len(steps))
        return [line(Cell(said.format(count=len(steps)), "none"))]
    named = [line(Cell(f"{say_ref('follow_up', step.id)} {say_step(step, desk.today)}", "dim")) for step in steps]
    return [line(Cell(say_called_off(steps), "none")), *named]


def _say_decided(values: Values) -> str:
    again = values["again"].strip()
    if says_no(again):
        return _("Left alone")
    return _("Parked") if again else _("Marked unfit")

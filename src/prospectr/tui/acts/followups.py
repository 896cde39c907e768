"""Next steps: planned, done, moved, and what becomes of meetings; and the offer of the one that comes after."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from prospectr.core.dates import say_date, say_when
from prospectr.core.errors import CancelledError
from prospectr.core.followup import MEETING_KINDS
from prospectr.core.words import N_, _, ngettext
from prospectr.present.phrases import joined, say_step
from prospectr.present.questions import ask_if_kept, ask_if_missed
from prospectr.present.view import line
from prospectr.tui.acts.nextstep import ask_next, offer_next
from prospectr.tui.dialogs.choice import Choice, Option
from prospectr.tui.dialogs.form import Field, Form
from prospectr.tui.subject import refs_of, say_names, type_of_ref

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.followup import FollowUp
    from prospectr.present.view import Block
    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.form import Values
    from prospectr.tui.subject import Subject

STEP = ("follow_up",)
WAITING = ("concern", "interaction")
TYPED = "typed"
MONDAY = 0


async def plan(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Plan the next step with a contact or for a deal, or the same with several."""
    await ask_next(desk, refs_of(subjects, ("deal", "contact")), say_names(subjects))


async def complete(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Complete follow-ups, answer what waits for it, send cards; after one, the next step is offered."""
    refs = refs_of(subjects, ("occasion", *WAITING, "follow_up"))
    words = ""
    if any(type_of_ref(ref) in WAITING for ref in refs):
        from prospectr.tui.acts.concerns import ask_reply, reply_to

        if len(refs) == 1:
            await reply_to(desk, refs[0], subjects[0].name)
            return
        words = await ask_reply(desk, [ref for ref in refs if type_of_ref(ref) in WAITING])
    is_over = await _ask_if_over(desk, refs, ask_if_kept, N_("Kept already?"))

    def act(book: Book, ref: str) -> Outcome:
        return complete_one(book, ref, words, is_over=is_over)

    outcomes = await desk.write_each(refs, act, "follow_up.complete", _("Done"))
    if len(outcomes) == 1:
        await offer_next(desk, outcomes[0], asks_words=type_of_ref(refs[0]) == "follow_up")


def complete_one(book: Book, ref: str, words: str = "", *, is_over: bool = False) -> Outcome:
    """Complete a follow-up, see to a day to remember, or answer what waits with ``words``."""
    if type_of_ref(ref) == "occasion":
        _table, occasion = book.records.get(ref)
        return book.occasions.complete(occasion)  # type: ignore[arg-type]
    if type_of_ref(ref) in WAITING:
        from prospectr.tui.acts.concerns import answer_one

        return answer_one(book, ref, words)
    step, _card = book.refs.get_follow_up(ref)
    return book.follow_ups.complete(step, is_over=is_over)


async def snooze(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Move follow-ups to another day: one of a few by its key, or any that is typed."""
    refs = refs_of(subjects, STEP)
    days = {"t": desk.today + timedelta(days=1), "m": _next(MONDAY, desk.today), "w": desk.today + timedelta(weeks=1)}
    labels = {"t": _("tomorrow"), "m": _("Monday"), "w": _("in a week")}
    steps = await desk.ask(lambda book: [book.refs.get_follow_up(ref)[0] for ref in refs])
    options = [
        Option(day.isoformat(), key, f"{say_date(day, desk.today)}  {labels[key]}")
        for key, day in days.items()
        if any(step.due_on != day for step in steps)
    ]
    about = say_names(subjects)
    if len(refs) == 1:
        about = joined(say_step(steps[0], desk.today), about)
    options.append(Option(TYPED, "o", _("another day")))
    to = await desk.open(Choice(_("Move to"), options, about=about))
    if to == TYPED:
        await _ask_day(desk, refs, about)
    else:
        await _move(desk, refs, to)


async def meet(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Say what became of a meeting; of another step, that it is done or called off."""
    ref = subjects[0].ref_of(STEP)
    step = await _step(desk, ref)
    there = [("cancel", "x", _("called off"))]
    if step.kind in MEETING_KINDS:
        states = [("confirm", "c", _("confirmed: they said they will be there"))]
        states += [("keep", "h", _("held: it took place")), ("no_show", "n", _("no show: they did not come"))]
        there = [*states, *there]
    else:
        there = [("complete", "d", _("done")), *there]
    if step.recurrence is not None:
        there[-1] = ("cancel", "x", _("called off, this one only"))
        there.append(("cancel_series", "s", _("called off, with all of its series")))
    options = [Option(*one) for one in there]
    about = subjects[0].name
    chosen = await desk.open(Choice(f"{ref}  {say_step(step, desk.today)}", options, about=about))
    acts = {"confirm": confirm, "keep": keep, "no_show": no_show, "complete": complete}
    if chosen in acts:
        await acts[chosen](desk, subjects)
    else:
        await _call_off(desk, [ref], whole=chosen == "cancel_series")


async def confirm(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Note that meetings stand."""

    def act(book: Book, ref: str) -> Outcome:
        return book.follow_ups.confirm(_get_meeting(book, ref))

    await desk.write_each(refs_of(subjects, STEP), act, "follow_up.confirm", _("Confirmed"))


async def keep(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Note that a meeting took place; the next step is offered."""
    refs = refs_of(subjects, STEP)
    is_over = await _ask_if_over(desk, refs, ask_if_kept, N_("Kept already?"))
    outcome = await desk.write(
        lambda book: book.follow_ups.keep(_get_meeting(book, refs[0]), is_over=is_over), _("Kept")
    )
    await offer_next(desk, outcome, asks_words=True)


async def no_show(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Note that they did not come to a meeting; a new one is offered."""
    refs = refs_of(subjects, STEP)
    is_over = await _ask_if_over(desk, refs, ask_if_missed, N_("A no-show already?"))
    outcome = await desk.write(
        lambda book: book.follow_ups.no_show(_get_meeting(book, refs[0]), is_over=is_over), _("No show")
    )
    await offer_next(desk, outcome, asks_words=True, title=_("New meeting"))


async def cancel(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Call follow-ups off, and let days to remember pass; of one that comes again it is asked how many."""
    refs = refs_of(subjects, ("occasion", "follow_up"))
    whole = False
    if len(refs) == 1 and type_of_ref(refs[0]) == "follow_up":
        step = await _step(desk, refs[0])
        if step.recurrence is not None:
            options = [Option("one", "x", _("this one only")), Option("all", "s", _("all of its series"))]
            about = joined(say_step(step, desk.today), subjects[0].name)
            whole = await desk.open(Choice(_("Call off"), options, about=about)) == "all"
    await _call_off(desk, refs, whole=whole)


async def _step(desk: Desk, ref: str) -> FollowUp:
    step, _card = await desk.ask(lambda book: book.refs.get_follow_up(ref))
    return step


def _get_meeting(book: Book, ref: str) -> FollowUp:
    step, _card = book.refs.get_follow_up(ref, MEETING_KINDS)
    return step


async def _ask_if_over(
    desk: Desk, refs: Sequence[str], question: Callable[[FollowUp, date], str], of_several: str
) -> bool:
    """Ask whether meetings whose day is still to come are over; a no cancels. False where there are none."""

    def find(book: Book) -> list[FollowUp]:
        steps = [book.refs.get_follow_up(ref)[0] for ref in refs if type_of_ref(ref) == "follow_up"]
        return [step for step in steps if book.follow_ups.is_ahead(step)]

    ahead = await desk.ask(find)
    if not ahead:
        return False
    asked, count = question(ahead[0], desk.today), len(ahead)
    if count > 1:
        said = ngettext("{count} meeting is still to come.", "{count} meetings are still to come.", count)
        asked = f"{said.format(count=count)} {_(of_several)}"
    options = [Option("no", "n", _("no, it is still to come")), Option("yes", "y", _("yes"))]
    if await desk.open(Choice(asked, options)) == "no":
        raise CancelledError
    return True


async def _ask_day(desk: Desk, refs: Sequence[str], about: str) -> None:
    async def take(values: Values) -> None:
        await _move(desk, refs, values["day"])

    async def preview(values: Values) -> Sequence[Block]:
        if not values["day"].strip():
            return []
        when = await desk.ask(lambda book: book.follow_ups.parse_when(values["day"]))
        return [line(say_when(when.on, when.at, desk.today))]

    field = Field("day", _("to"), hint=_("like: fri, +1w 14:00, 25 dec"))
    await desk.open(Form(_("Move to"), [field], take, about=about, preview=preview))


async def _move(desk: Desk, refs: Sequence[str], day: str) -> None:
    def act(book: Book, ref: str) -> Outcome:
        step, _card = book.refs.get_follow_up(ref)
        return book.follow_ups.snooze(step, day)

    await desk.write_each(refs, act, "follow_up.snooze", _("Moved"))


async def _call_off(desk: Desk, refs: Sequence[str], *, whole: bool) -> None:
    def act(book: Book, ref: str) -> Outcome:
        if type_of_ref(ref) == "occasion":
            _table, occasion = book.records.get(ref)
            return book.occasions.skip(occasion)  # type: ignore[arg-type]
        step, _card = book.refs.get_follow_up(ref)
        return book.follow_ups.cancel(step, whole_series=whole)

    is_step = any(type_of_ref(ref) == "follow_up" for ref in refs)
    outcomes = await desk.write_each(refs, act, "follow_up.cancel", _("Cancelled") if is_step else _("Let pass"))
    if len(outcomes) == 1 and is_step:
        await offer_next(desk, outcomes[0])


def _next(weekday: int, today: date) -> date:
    """Return the next such weekday, a week from today where it is one."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)

"""What goes with a deal: who is who to it, trials and demos, and the checklist of its stage."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from prospectr.core.deal import DEAL_ROLES
from prospectr.core.errors import CancelledError
from prospectr.core.refs import say_ref
from prospectr.core.words import N_, _
from prospectr.present.deal import ROLES
from prospectr.present.phrases import joined, say_plan, say_who
from prospectr.present.view import line
from prospectr.tui.acts.closing import open_deal, say_about
from prospectr.tui.dialogs.choice import Choice, Option, keyed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.contact import ContactCard
    from prospectr.core.deal import DealCard
    from prospectr.present.view import Block
    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.form import Values
    from prospectr.tui.subject import Subject

ADD, OFF = "+", "-"
FOUND = 9
"""How many people a search shows."""

KEYS_OF_ROLES = {"decision-maker": "d", "champion": "c", "influencer": "i", "user": "u", "blocker": "b"}
SENTENCES = {
    "decision-maker": N_("says yes or no"),
    "champion": N_("is for it, and speaks for it"),
    "influencer": N_("is asked for an opinion"),
    "user": N_("will work with it"),
    "blocker": N_("is against it"),
}
"""What each role means."""


async def who(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Show who is who to a deal, to add somebody, give them another role, or take them off; until it is left."""
    from prospectr.present.people import by_person, say_who_decides

    card = await _deal(desk, subjects)
    while True:
        shown = await desk.ask(lambda book: book.dealings.people(card))
        people = {say_ref("contact", person.contact.id): (person, said) for person, said in by_person(shown)}
        options = keyed([(ref, joined(say_who(person), said)) for ref, (person, said) in people.items()])
        options.append(Option(ADD, ADD, _("somebody else")))
        title = _("Who is who: {title}").format(title=card.deal.title)
        chosen = await desk.open(Choice(title, options, about=say_who_decides(shown)))
        with suppress(CancelledError):  # back to the list
            if chosen == ADD:
                await _add_person(desk, card)
            else:
                held = [
                    person.role for person, _card in shown.people if say_ref("contact", person.contact_id) == chosen
                ]
                await _change_person(desk, card, people[chosen][0], held)


async def trial(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Plan the end of a trial, or a demo, for a deal that is open."""
    from prospectr.tui.dialogs.form import Field, Form

    card = await open_deal(desk, subjects)
    kinds = [
        Option("trial", "t", _("a trial: they try it until a day")),
        Option("demo", "d", _("a demo: you show it on a day")),
    ]
    about = say_about(card, desk.today)
    is_demo = await desk.open(Choice(_("Plan a trial or a demo"), kinds, about=about)) == "demo"

    async def take(values: Values) -> Outcome:
        return await desk.write(
            lambda book: book.dealings.plan_trial(card, values["day"], is_demo=is_demo), _("Planned")
        )

    async def preview(values: Values) -> Sequence[Block]:
        if not values["day"].strip():
            return []
        plan = await desk.ask(lambda book: book.dealings.parse_trial(card.deal, values["day"], is_demo=is_demo))
        return [line(joined(say_plan(plan, desk.today), plan.words))]

    hint = _("like: fri 14:00 the new samples") if is_demo else _("like: +2w two weeks of coffee")
    title, label = (_("Demo"), _("on")) if is_demo else (_("Trial"), _("until"))
    field = Field("day", label, hint=hint)
    draft = f"{'demo' if is_demo else 'trial'} {say_ref('deal', card.deal.id)}"
    await desk.open(Form(title, [field], take, about=about, preview=preview, draft=draft))


async def checklist(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Tick what is true of a deal, and take ticks away, in one step to undo."""
    from prospectr.book.checklists import NoChecklistError
    from prospectr.tui.dialogs.checklist import Ticks

    card = await _deal(desk, subjects)
    shown = await desk.ask(lambda book: book.checklists.of(card))
    if not shown.points:
        raise NoChecklistError(card.stage)
    points = [(say_ref("stage_check", point.id), point.words) for point, _check in shown.points]
    before = {say_ref("stage_check", point.id) for point, check in shown.points if check}
    about = say_about(card, desk.today)
    title = _("Before it leaves {stage}").format(stage=card.stage.name)
    after = await desk.open(Ticks(title, points, before, about=about))
    done, undone = sorted(after - before), sorted(before - after)
    if done or undone:
        headline = _("Ticked") if done else _("Unticked")
        await desk.write(lambda book: book.checklists.tick(card, done, undone), headline)


async def _deal(desk: Desk, subjects: Sequence[Subject]) -> DealCard:
    """Return the deal an act is about, open or closed; of several, the one that is chosen."""
    return await desk.get_chosen(lambda book, ref: book.refs.get_deal(ref, "any"), subjects[0].ref_of(("deal",)))


async def _add_person(desk: Desk, card: DealCard) -> None:
    """Ask for somebody, in the book or new, and for what they are to the deal."""
    from prospectr.book.refs import candidate
    from prospectr.tui.dialogs.pick import Pick

    colleagues = card.contact.company or ""
    found: dict[str, ContactCard] = {}
    typed = ""

    async def find(text: str) -> Sequence[Option]:
        nonlocal typed
        typed = text.strip()
        hits = (await desk.ask(lambda book: book.search.find(typed or colleagues, FOUND))).hits
        near = [hit.card for hit in hits if not hit.matches]
        found.update({say_ref("contact", person.contact.id): person for person in near})
        options = [Option(one.ref, "", joined(one.name, one.detail)) for one in map(candidate, near)]
        new = _('add "{line}" as a new contact').format(line=typed)
        return [*options, *([Option(ADD, "", new)] if typed else [])]

    title = _("Who else takes part in the decision?")
    hint = desk.with_keys(_("a name; somebody new: a line as for {contact.add}"))
    chosen = await desk.open(Pick(title, find, about=card.deal.title, hint=hint))
    if chosen != ADD:
        await _change_person(desk, card, found[chosen], [])
        return
    name = typed
    role = await _ask_role(desk, card, name)

    def act(book: Book) -> Outcome:
        with book.as_one("deal.who", card.deal.title):
            added = book.contacts.add(book.contacts.read_line([name]))
            return book.dealings.add_person(card, added.cards[0], role)

    await desk.write(act, _("Kept"))


async def _change_person(desk: Desk, card: DealCard, person: ContactCard, held: Sequence[str]) -> None:
    """Give somebody a role, take from them the one they have, or take them off the deal."""
    role = await _ask_role(desk, card, say_who(person), held)
    if role in (*held, OFF):
        taken = "" if role == OFF else role
        await desk.write(lambda book: book.dealings.remove_person(card, person, taken), _("Removed"))
    else:
        await desk.write(lambda book: book.dealings.add_person(card, person, role), _("Kept"))


async def _ask_role(desk: Desk, card: DealCard, name: str, held: Sequence[str] = ()) -> str:
    """Ask what somebody is to a deal; what they are already can be taken from them."""
    roles = [
        Option(
            role,
            KEYS_OF_ROLES[role],
            joined(_(ROLES[role]), _(SENTENCES[role]), _("take it away") if role in held else ""),
        )
        for role in DEAL_ROLES
    ]
    off = [Option(OFF, OFF, _("nothing any more: take them off the deal"))] if held else []
    title = _("What is {name} to it?").format(name=name)
    return await desk.open(Choice(title, [*roles, *off], about=card.deal.title))

"""Qualify: the walk over the open questions of a contact."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from prospectr.book.qualification import NO_STEP
from prospectr.core.answering import BACK, STOP, with_proposal
from prospectr.core.errors import CancelledError, InputError, ProspectrError
from prospectr.core.qualification import ALTERNATIVES, CRITERIA, PAUSE_AFTER
from prospectr.core.quickadd import with_next
from prospectr.core.refs import say_ref
from prospectr.core.score import say_score, score_of
from prospectr.core.standing import say_set_aside
from prospectr.core.text import fold
from prospectr.core.words import _
from prospectr.present import qualification as presenter
from prospectr.present.phrases import joined, say_is, say_who
from prospectr.present.view import Cell, line
from prospectr.tui.dialogs.qualify import Asked, QualifyDialog

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.book import Book
    from prospectr.book.qualification import Decider
    from prospectr.core.changes import Outcome
    from prospectr.core.contact import ContactCard
    from prospectr.core.followup import Plan
    from prospectr.core.qualification import Walk
    from prospectr.present.view import Block
    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.qualify import Reply
    from prospectr.tui.subject import Subject

DECIDER, STEP, PAUSE = "decider", "step", "pause"
"""What a walk asks besides the criteria and the alternatives."""

BANT, EVERYTHING = "bant", "all"
"""The other walks there are."""

GOES_ON = frozenset({"", "y", "yes"})
"""What goes on where the walk asks whether to."""

KEPT_AS_DRAFT = frozenset({*CRITERIA, ALTERNATIVES, DECIDER})


async def qualify(desk: Desk, subjects: Sequence[Subject]) -> None:
    """Walk the open questions of a contact; where none is open, all of them."""
    ref = subjects[0].contact
    card = await desk.ask(lambda book: book.refs.get_contact(ref))
    walk = await desk.ask(lambda book: book.qualification.walk(card))
    if not walk.questions:
        walk = await desk.ask(lambda book: book.qualification.walk(card, everything=True))
    walking = Walking(desk, walk)
    title = _("Qualify {who}").format(who=joined(say_who(card), say_is(card.contact).text))
    await desk.open(QualifyDialog(title, walking.go, walking.keep_draft))


class Walking:
    """One walk: what was typed so far, by the names of the questions, and how far it is.

    ``_begun`` is what was typed and never taken: it stands there when its question comes.
    """

    def __init__(self, desk: Desk, walk: Walk) -> None:
        self._desk = desk
        self._walk = walk
        self._card: ContactCard = walk.card
        self._draft = f"qualify {say_ref('contact', self._card.contact.id)}"
        self._typed: dict[str, str] = {}
        self._begun: dict[str, str] = dict(desk.drafts.get(self._draft, {}))
        self._refused: tuple[str, ...] = ()
        self._place = 0
        self._has_paused = False
        self._stops = False
        self._unkept: dict[str, str] = {}
        """What the book refused to keep last."""
        self._which = ""

    @property
    def _questions(self) -> list[str]:
        return [*self._walk.questions, *([ALTERNATIVES] if self._walk.asks_alternatives else [])]

    async def go(self, dialog: QualifyDialog) -> None:
        """Ask question after question; what was answered is kept, however it ends."""
        while True:
            place, typed = self._place, dict(self._typed)
            try:
                goes_on = await self._step(dialog)
            except ProspectrError as error:  # a busy book: ask the same again
                self._place, self._typed = place, typed
                if dialog.question in KEPT_AS_DRAFT:
                    self._begun[dialog.question] = dialog.text.strip()
                self._refused = (error.message, *error.hints)
                goes_on = True
            if not goes_on and await self._keep(dialog):
                return

    async def _step(self, dialog: QualifyDialog) -> bool:
        """Ask what comes next; tell whether the walk goes on."""
        left = self._walk.questions[self._place :]
        if self._place == PAUSE_AFTER and left and not self._has_paused:
            self._has_paused = True
            return await self._pause(dialog, left)
        if self._place < len(self._questions):
            return await self._ask_one(dialog, self._questions[self._place])
        return False

    def keep_draft(self, dialog: QualifyDialog) -> None:
        """Keep what is typed and not in the book yet, to be offered the next time."""
        typed = self._begun | self._typed
        text = dialog.text.strip()
        if dialog.question in KEPT_AS_DRAFT and text.lower() not in STOP | BACK:
            typed[dialog.question] = text
        typed = {name: said for name, said in typed.items() if said}
        if typed:
            self._desk.drafts[self._draft] = typed
        else:
            self._desk.drafts.pop(self._draft, None)

    async def _keep(self, dialog: QualifyDialog) -> bool:
        """Write what was answered, as one step; tell whether that could be done."""
        if self._typed:
            self.keep_draft(dialog)
            typed = dict(self._typed)
            try:
                outcome = await self._desk.write(lambda book: self._write(book, typed), _("Kept"), also=self._say_made)
            except ProspectrError as error:
                if self._stops and typed == self._unkept:
                    self._desk.warn(f"{error.message}\n" + _("What you typed is not kept; it stands there again."))
                    return True
                self._unkept = typed
                leaving = _("Stop again to leave; what you typed stands there again the next time.")
                self._refused = (error.message, *error.hints, leaving)
                self._place = max(min(self._place, len(self._questions)) - 1, 0)
                return False
            self._desk.point_at(outcome)
        else:
            self._desk.say(_("Nothing was answered, nothing was changed."))
        text = dialog.text.strip()
        is_taken = text == self._typed.get(dialog.question, "")
        self._begun = {name: said for name, said in self._begun.items() if name not in self._typed}
        self._typed = {}
        if is_taken:
            self._begun.pop(dialog.question, None)
            dialog.clear()
        self.keep_draft(dialog)
        return True

    async def _say_made(self, outcome: Outcome) -> list[str]:
        """Say what the answers made of the contact, and what is still to find out."""
        before, today = self._card.contact, self._desk.today
        page = await self._desk.ask(lambda book: book.contacts.page(before.id, timeline=1))
        told = outcome.cards[0].contact.lifecycle != before.lifecycle
        return presenter.say_still_open(page.answers, page.card, score_of(before, today), today, told=told)

    def _write(self, book: Book, typed: Mapping[str, str]) -> Outcome:
        return book.qualification.keep(self._card, typed)

    async def _pause(self, dialog: QualifyDialog, left: Sequence[str]) -> bool:
        """Ask whether to go on; tell whether to."""
        blocks = [line(presenter.say_pause(left)), line(Cell(_("Enter goes on; n or esc stops and keeps."), "dim"))]
        reply = await dialog.ask(self._asked(PAUSE, blocks, ""))
        if reply.text.lower() in NO_STEP:
            return False
        turned = await self._turn(reply)
        if turned is None and reply.text.lower() not in GOES_ON:  # an answer already: it stands at its question
            self._begun[left[0]] = reply.text
        return True if turned is None else turned

    async def _turn(self, reply: Reply) -> bool | None:
        """Go where a reply leads that is no answer: tell whether the walk goes on; None for an answer."""
        said = reply.text.lower() if reply.way == "said" else ""
        self._stops = reply.way == "stop" or said in STOP
        if self._stops:
            return False
        if reply.way == "back" or said in BACK:
            self._place = max(self._place - 1, 0)
            return True
        if reply.way in {BANT, EVERYTHING}:
            which = "" if reply.way == self._which else reply.way
            ways = {"bant": which == BANT, "everything": which == EVERYTHING}
            self._walk = await self._desk.ask(lambda book: book.qualification.walk(self._card, **ways))
            self._which = which
            names = self._questions
            self._place = next((place for place, name in enumerate(names) if name not in self._typed), len(names))
            return True
        return None

    async def _ask_one(self, dialog: QualifyDialog, name: str) -> bool:
        """Ask one question and note what is typed; tell whether the walk goes on."""
        today = self._desk.today
        asked = presenter.question_of(self._walk, name, "", today)
        head = line(Cell(asked.name, "head"), "  ", asked.known)
        value = self._typed.get(name) or self._begun.get(name, "")
        blocks = [head, line(asked.words), *(line(said) for said in asked.below)]
        reply = await dialog.ask(self._asked(name, blocks, value))
        if reply.way != "said" and reply.text != self._typed.get(name, ""):
            self._begun[name] = reply.text
        turned = await self._turn(reply)
        return await self._take(dialog, name, reply.text) if turned is None else turned

    async def _take(self, dialog: QualifyDialog, name: str, said: str) -> bool:
        """Take an answer, go on to the next question, or ask who decides first."""
        self._begun.pop(name, None)
        if name == "authority":
            self._typed.pop(DECIDER, None)
        if not said:
            self._typed.pop(name, None)
        elif name == ALTERNATIVES:
            self._typed[name] = said
        else:
            contact_id = self._card.contact.id
            try:
                given = await self._desk.ask(lambda book: book.qualification.parse(name, said, contact_id))
            except InputError as error:
                self._begun[name] = said
                self._refused = (error.message, presenter.say_how_to_answer(error, said))
                return True
            self._typed[name] = with_proposal(self._walk, name, given, said)
            if name == "authority" and given.value == "no" and not self._walk.has_decider:
                return await self._ask_decider(dialog)
        self._place += 1
        return True

    async def _ask_decider(self, dialog: QualifyDialog) -> bool:
        """Ask who decides where the contact cannot, and for the step to reach them; tell whether the walk goes on."""
        value = self._begun.pop(DECIDER, "")
        while True:
            reply = await dialog.ask(self._asked(DECIDER, [line(presenter.say_who_decides())], value))
            self._place += 1  # back leads to the question before, which is whether they can decide
            turned = await self._turn(reply)
            if turned is not None or not reply.text:
                return turned is not False
            self._place -= 1
            value = reply.text
            try:
                found, decider = await self._desk.get_chosen(self._find_decider, value)
            except CancelledError:
                continue
            except ProspectrError as error:
                self._refused = (error.message, *error.hints)
                continue
            self._typed[DECIDER] = found
            if decider.plan is None or not decider.is_usual:
                self._place += 1
                return True
            goes_on = await self._ask_step(dialog, decider.name, decider.plan)
            if goes_on is not None:
                return goes_on

    def _find_decider(self, book: Book, text: str) -> tuple[str, Decider]:
        return text, book.qualification.find_decider(self._card, text)

    async def _ask_step(self, dialog: QualifyDialog, name: str, usual: Plan) -> bool | None:
        """Ask for the step to reach who decides; tell whether the walk goes on, None to ask again who that is."""
        question = presenter.say_step_to_reach(name, usual, self._desk.today)
        value = ""
        while True:
            reply = await dialog.ask(self._asked(STEP, [line(question)], value))
            value = reply.text
            if reply.way == "back" or value.lower() in BACK:
                del self._typed[DECIDER]
                return None
            turned = await self._turn(reply)
            if turned is not None:
                return turned
            if fold(value) in NO_STEP:
                value = "-"
            elif value:
                try:
                    await self._desk.ask(partial(_parse_step, value))
                except InputError as error:
                    self._refused = (error.message,)
                    continue
            self._typed[DECIDER] = with_next(self._typed[DECIDER], value)
            self._place += 1
            return True

    def _asked(self, name: str, blocks: Sequence[Block], value: str) -> Asked:
        """Return a question as the dialog asks it."""
        place = min(self._place + 1, len(self._questions))
        progress = _("question {place} of {count}").format(place=place, count=len(self._questions))
        head = joined(progress, say_set_aside(self._card.contact, self._desk.today))
        refused, self._refused = self._refused, ()
        return Asked(name, head, blocks, value, lambda text: self._preview(name, text), refused)

    async def _preview(self, name: str, text: str) -> Sequence[Block]:
        """Say how an answer is understood, and what the score will be."""
        typed = dict(self._typed)
        said = "" if text.lower() in STOP | BACK else text

        def rehearsed(book: Book) -> Outcome:
            if name in CRITERIA and said:
                given = book.qualification.parse(name, said, self._card.contact.id)
                typed[name] = with_proposal(self._walk, name, given, said)
            return self._write(book, typed)

        if name == "authority":
            typed.pop(DECIDER, None)
        if name == STEP:
            typed[DECIDER] = with_next(typed[DECIDER], said)
        elif name != PAUSE:
            typed = {**typed, name: said} if said else {one: kept for one, kept in typed.items() if one != name}
        contact, today = self._card.contact, self._desk.today
        if not typed:
            return [line(_("score {score}").format(score=say_score(score_of(contact, today), contact.answers_known)))]
        try:
            outcome = await self._desk.rehearse(rehearsed)
        except InputError as error:
            how = presenter.say_how_to_answer(error, said) if name in CRITERIA else ""
            return [line(Cell(sentence, "dim")) for sentence in (error.message, how) if sentence]
        heard = DECIDER if name == STEP else name
        return presenter.say_heard(outcome, heard, score_of(contact, today), today)


def _parse_step(text: str, book: Book) -> Plan:
    return book.follow_ups.parse(text)

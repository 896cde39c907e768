"""Qualification: the walk over the open questions, the answers kept, and who decides where a contact cannot."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.book.interactions import check_choice
from prospectr.book.outcome import cards_of_deals
from prospectr.core.answering import parse_answer, repeat_answer, says_same
from prospectr.core.changes import Outcome
from prospectr.core.dates import When, next_working_day
from prospectr.core.errors import AmbiguousError, InputError, NotFoundError
from prospectr.core.followup import TALK_OF_WORD, Plan
from prospectr.core.interaction import INTERACTION_KINDS
from prospectr.core.lifecycle import say_became
from prospectr.core.market import MarketFacts, say_match
from prospectr.core.money import Money
from prospectr.core.note import Note
from prospectr.core.qualification import (
    ALTERNATIVES,
    ANSWER_VALUES,
    CRITERIA,
    Answer,
    Heard,
    Walk,
    aged_answers,
    current_answers,
    find_decider_id,
    is_solved_pain,
    lacks_decider,
    walk_order,
    with_value,
)
from prospectr.core.quickadd import QuickAdd
from prospectr.core.record import record
from prospectr.core.refs import parse_reference, say_ref
from prospectr.core.text import check_text, fold
from prospectr.core.words import _
from prospectr.store import companies, contacts
from prospectr.store.owned import list_owned

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prospectr.book import Book
    from prospectr.book.capture import Capture
    from prospectr.core.answering import AnswerGiven
    from prospectr.core.contact import Contact, ContactCard
    from prospectr.store.journal import Journal

NO_STEP = frozenset({"-", "none", "no", "n"})
"""What stands after ``next:`` where no step to reach who decides is wanted."""


class NobodyToQualifyError(NotFoundError):
    """No lead has an open question."""

    def __init__(self) -> None:
        super().__init__(
            _("No lead has a question left to ask."), hint=_("Add someone you met: prospectr add Nora Lind")
        )


class DeciderNotWantedError(InputError):
    """Somebody else decides only where the contact cannot."""

    def __init__(self, name: str) -> None:
        super().__init__(
            _("Whether {name} can decide was not answered with no, so nobody decides in their place.").format(
                name=name
            ),
            hint=_('Say so with it: --authority "no ..." --decider "..."'),
        )


class DeciderNotNamedError(InputError):
    """A line holds neither a name nor a way to reach somebody."""

    def __init__(self, text: str) -> None:
        super().__init__(
            _('"{text}" does not name who decides.').format(text=text),
            hint=_('For example: --decider "Jan Lind 081 234 5678 next:call tue"'),
        )


class DeciderThemselvesError(InputError):
    """A contact was named as the one who decides in their own place."""

    def __init__(self, name: str) -> None:
        super().__init__(
            _("{name} cannot be the one who decides in their own place.").format(name=name),
            hint=_("Name somebody else, or answer authority with yes."),
        )


@record
class Decider:
    """Who decides in a contact's place: somebody in the book (``card``), or somebody new (``capture``).

    ``plan`` is the step to reach them, None where there need be none; ``is_usual`` tells that nobody named it.
    """

    card: ContactCard | None = None
    capture: Capture | None = None
    plan: Plan | None = None
    is_usual: bool = False

    @property
    def name(self) -> str:
        """What they are called."""
        return self.card.contact.name if self.card else self.capture.name if self.capture else ""


class Qualification:
    """The seven questions and their answers."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def walk(self, card: ContactCard, *, bant: bool = False, everything: bool = False) -> Walk:
        """Return the walk over a contact's open questions, or ``everything``; ``bant`` keeps to the four letters.

        What else they looked at is asked once, and again with ``everything``.
        """
        reads, today, ageing = self._book.database, self._book.clock.today(), self._book.settings.ageing_days
        answers = current_answers(list_owned(reads, Answer, card.contact.id))
        questions = walk_order(answers, today, bant=bant, everything=everything, ageing_days=ageing)
        asks_alternatives = bool(questions) and not bant
        if asks_alternatives and not everything:
            notes = list_owned(reads, Note, card.contact.id)
            asks_alternatives = all(note.kind != ALTERNATIVES for note in notes)
        return Walk(
            card=card,
            answers=answers,
            questions=questions,
            had_two_way_talk=card.contact.last_two_way_on is not None,
            aged=aged_answers(answers, today, ageing),
            deciders=self._deciders(answers),
            proposed=self._propose(card) if "market" in questions else "",
            asks_alternatives=asks_alternatives,
        )

    def _deciders(self, answers: Mapping[str, Answer], reads: Journal | None = None) -> dict[int, Contact]:
        decider_id = find_decider_id(answers)
        found = contacts.get_contacts(reads or self._book.database, [decider_id]) if decider_id else []
        return {contact.id: contact for contact in found}

    def most_worthwhile(self) -> ContactCard:
        """Return the active lead most worth qualifying: the one of highest rank with a question unanswered.

        Where nobody has one, it is the one of highest rank with an answer that
        has aged. Raises ``NobodyToQualifyError``.
        """
        reads, today = self._book.database, self._book.clock.today()
        found = contacts.find_lead_to_qualify(reads, today, self._book.settings.ageing_days)
        if found is None:
            raise NobodyToQualifyError
        return contacts.get_cards(reads, [found.id])[0]

    def budget(self, contact_id: int) -> Money | None:
        """Return what a contact said they can spend; None where they named no sum."""
        answer = current_answers(list_owned(self._book.database, Answer, contact_id)).get("budget")
        if answer is None or answer.amount_minor is None:
            return None
        return Money(answer.amount_minor, answer.currency or "")

    def parse(self, criterion: str, text: str, contact_id: int = 0) -> AnswerGiven:
        """Read an answer: ``yes 900eur paid 850 for the last menu``, or ``same``: what the contact answered before.

        Raises ``AnswerNotUnderstoodError`` and ``NothingToRepeatError``.
        """
        if says_same(text):
            before = current_answers(list_owned(self._book.database, Answer, contact_id))
            return repeat_answer(text, criterion, before.get(criterion))
        return parse_answer(
            text,
            criterion,
            self._book.clock.today(),
            self._book.settings.currency,
            worded=self._book.follow_ups.worded,
        )

    def find_decider(self, card: ContactCard, text: str) -> Decider:
        """Read who decides in a contact's place: one in the book by a name of theirs, else a line as after ``add``.

        Somebody new works where the contact does, and was sent by them, unless
        the line says otherwise. Where the line names no next step, it is a call
        on the next working day; one in the book keeps the step planned already.
        Raises ``DeciderNotNamedError``, ``ContactAmbiguousError``, ``DeciderThemselvesError``, and what a next
        step that is none raises.
        """
        line = self._book.contacts.read_line([text])
        if not (line.name or line.emails or line.phones):
            raise DeciderNotNamedError(text)
        wants_step = line.next is None or fold(line.next) not in NO_STEP
        plan = self._book.follow_ups.parse(line.next) if line.next and wants_step else None
        line = replace(line, next=None)
        found = self._in_the_book(line)
        if found is not None:
            if found.contact.id == card.contact.id:
                raise DeciderThemselvesError(card.contact.name)
            wants_step = wants_step and found.next_step is None and found.contact.standing != "do-not-contact"
        usual = self._usual_step() if wants_step and plan is None else None
        if found is not None:
            return Decider(card=found, plan=plan or usual, is_usual=usual is not None)
        line = replace(line, company=line.company or card.company, by=line.by or say_ref("contact", card.contact.id))
        capture = self._book.contacts.read_capture(line)
        return Decider(capture=capture, plan=plan or usual, is_usual=usual is not None)

    def keep(self, card: ContactCard, texts: Mapping[str, str], heard: Heard | None = None) -> Outcome:
        """Keep what was typed to the questions of a walk, by their names, with ``decider`` and ``alternatives``.

        Raises what ``parse``, ``find_decider`` and ``answer`` raise.
        """
        contact_id = card.contact.id
        given = {name: self.parse(name, text, contact_id) for name, text in texts.items() if name in CRITERIA}
        decider = self.find_decider(card, texts["decider"]) if "decider" in texts else None
        return self.answer(contact_id, given, heard=heard, decider=decider, alternatives=texts.get(ALTERNATIVES, ""))

    def answer(
        self,
        contact_id: int,
        given: Mapping[str, AnswerGiven],
        *,
        heard: Heard | None = None,
        decider: Decider | None = None,
        alternatives: str = "",
    ) -> Outcome:
        """Keep the answers to any number of criteria, as one step; the remarks tell what they made of the contact.

        ``heard`` holds for all of them. ``decider`` goes with an authority
        answered no, now or before: they are added where they are new, and the
        step to reach them is planned, and they are the decision maker of the
        contact's open deals; while it stays no, who was named before
        stays, unless they are deleted. ``alternatives``, what else the contact looked at, is kept as a
        note. Raises ``DeciderNotWantedError``.
        """
        with self._book.act("contact.qualify") as unit:
            before = current_answers(list_owned(unit, Answer, contact_id))
            self._book.standing.take_in(unit, contact_id, "answer")
            (card,) = contacts.get_cards(unit, [contact_id])
            if decider and "authority" not in given and "authority" in before:
                given = {**given, "authority": repeat_answer("", "authority", before["authority"])}
            if decider and ("authority" not in given or given["authority"].value != "no"):
                raise DeciderNotWantedError(card.contact.name)
            decider_id, planned = self._write_decider(unit, decider) if decider else self._decider_before(unit, before)
            records = [
                unit.insert("answer", self._answer(contact_id, name, answer, heard or Heard(), decider_id))
                for name, answer in given.items()
            ]
            if decider_id is not None and any(answer.decider_id == decider_id for answer in records):
                planned += self._book.dealings.put_decider(unit, contact_id, decider_id)
            if alternatives.strip():
                planned.append(self._book.notes.write(unit, contact_id, alternatives.strip(), kind=ALTERNATIVES))
            unit.finish()
            decides = [answer.decider_id for answer in records if answer.decider_id is not None]
            cards = contacts.get_cards(unit, [contact_id, *decides])
            similar = self._book.contacts.similar(unit, cards[-1]) if decider and decider.capture else []
            unit.about("contact", contact_id, card.contact.name)
            after = current_answers(list_owned(unit, Answer, contact_id))
            became = say_became(card.contact, cards[0].contact)
            remarks = (*became, *unit.remarks, *_advice(card.contact, given, after))
            unit.finish()
            dealing = cards_of_deals(unit, planned)
        return Outcome(
            operation=unit.operation_id,
            subject=unit.subject,
            cards=tuple(cards),
            records=(*records, *planned),
            deals=dealing,
            remarks=remarks,
            similar=tuple(similar),
        )

    def edited(self, answer: Answer, changes: Mapping[str, object]) -> Answer:
        """Return ``answer`` with ``value`` and how it was heard (``via``, ``said_by``, ``verified``) changed.

        An empty ``via`` is none. Raises ``ChoiceNotKnownError``.
        """
        if "value" in changes:
            answer = with_value(answer, check_choice("value", str(changes["value"]), ANSWER_VALUES))
        if "via" in changes:
            via = TALK_OF_WORD.get(fold(str(changes["via"])), str(changes["via"]))
            answer = replace(answer, channel=check_choice("via", via, INTERACTION_KINDS) if via else None)
        if "said_by" in changes:
            answer = replace(answer, said_by=check_text("said_by", str(changes["said_by"])).strip())
        return replace(answer, verified=bool(changes["verified"])) if "verified" in changes else answer

    def _answer(
        self, contact_id: int, criterion: str, given: AnswerGiven, heard: Heard, decider_id: int | None
    ) -> Answer:
        return Answer(
            contact_id=contact_id,
            criterion=criterion,
            value=given.value,
            words=check_text(criterion, given.words),
            amount_minor=given.amount.minor if given.amount else None,
            currency=given.amount.currency if given.amount else None,
            decides_on=given.decides_on,
            answered_on=self._book.clock.today(),
            channel=heard.channel or given.heard.channel,
            said_by=check_text("said_by", heard.said_by) or given.heard.said_by,
            verified=heard.verified or given.heard.verified,
            decider_id=decider_id if criterion == "authority" and given.value == "no" else None,
        )

    def _decider_before(self, unit: Journal, before: Mapping[str, Answer]) -> tuple[int | None, list[object]]:
        """Return the number of who was named to decide and is still there, and that nothing was written."""
        there = [one.id for one in self._deciders(before, unit).values() if one.deleted_at is None]
        return there[0] if there else None, []

    def _write_decider(self, unit: Journal, decider: Decider) -> tuple[int, list[object]]:
        """Write who decides and the step to reach them; their number, and the records written."""
        records: list[object] = []
        if decider.card is not None:
            decider_id = decider.card.contact.id
            ref = say_ref("contact", decider_id)
            unit.remarks.append(_("{name} is in the book: {ref}.").format(name=decider.name, ref=ref))
        elif decider.capture is not None:
            decider_id, records = self._book.contacts.write(unit, decider.capture)
            unit.remarks.extend(decider.capture.remarks)
        else:
            raise ValueError(decider)
        if decider.plan is not None:
            is_new = decider.card is None
            records.append(self._book.follow_ups.write(unit, decider_id, decider.plan, is_new=is_new))
        return decider_id, records

    def _in_the_book(self, line: QuickAdd) -> ContactCard | None:
        """Find whom a line names that holds a name or ways to reach somebody, and nothing else.

        A name counts where all its words are words of the contact's name: a
        beginning of one may well be somebody else.
        """
        if replace(line, name="", emails=(), phones=()) != QuickAdd():
            return None
        for text in (*line.emails, *line.phones) or (line.name,):
            try:
                found = self._book.refs.get_contact(text)
            except AmbiguousError as error:
                whole = [one for one in error.candidates if _is_whole(text, one.name)]
                if len(whole) > 1:
                    raise
                if whole:
                    return self._book.refs.get_contact(whole[0].ref)
            except NotFoundError:
                if parse_reference(text).kind == "id":
                    raise
            else:
                if parse_reference(text).kind != "words" or _is_whole(text, found.contact.name, found.contact.slug):
                    return found
        return None

    def _usual_step(self) -> Plan:
        """Return the step to reach who decides that is taken where none is named: a call on the next working day."""
        on = next_working_day(self._book.clock.today(), self._book.settings.working_days)
        return Plan(kind="call", when=When(on))

    def _propose(self, card: ContactCard) -> str:
        """Say why the contact is in the target market, where the seller has one and it can be told."""
        market = self._book.settings.target_market
        if not market:
            return ""
        company_id = card.contact.company_id
        company = companies.find_company(self._book.database, company_id) if company_id else None
        addresses = tuple(point.value for point in card.points if point.kind == "address")
        facts = MarketFacts(
            tags=card.tags,
            trade=company.trade if company else "",
            size=company.size if company else None,
            places=(*((company.place,) if company else ()), *addresses),
            source=card.source or "",
        )
        return say_match(market, facts)


def _is_whole(text: str, *names: str) -> bool:
    """Tell whether every word of ``text`` is a whole word of one of ``names``."""
    words = set(fold(text).split())
    return any(words <= set(fold(name).split()) for name in names)


def _advice(contact: Contact, given: Mapping[str, AnswerGiven], after: Mapping[str, Answer]) -> tuple[str, ...]:
    """Say what the answers just given suggest: asking who decides; letting go kindly, unless that was done already."""
    ref = say_ref("contact", contact.id)
    advice = []
    if {"need", "interest"} & set(given) and is_solved_pain(after) and contact.standing == "active":
        sentence = _("They do not want it solved: let them go kindly.")
        advice.append(f"{sentence}  prospectr park {ref} +6m")
    if "authority" in given and lacks_decider(after):
        advice.append(_("They cannot decide. Who does?  prospectr qualify {ref} --decider NAME").format(ref=ref))
    return tuple(advice)

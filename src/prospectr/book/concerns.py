"""Concerns, requests and messages that came in: raised, answered, and open until then."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.book.interactions import check_choice
from prospectr.book.outcome import outcome_of
from prospectr.core.dates import say_date
from prospectr.core.errors import AmbiguousError, Candidate, InputError, NotFoundError, ProspectrError
from prospectr.core.interaction import Interaction, waits_for_answer
from prospectr.core.note import CONCERN_KINDS, Concern
from prospectr.core.refs import say_ref
from prospectr.core.text import check_text
from prospectr.core.words import _
from prospectr.store import owned

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.contact import Contact, ContactCard
    from prospectr.store.journal import Journal


class ConcernEmptyError(InputError):
    """A concern without words."""

    def __init__(self) -> None:
        super().__init__(
            _("The concern is empty."),
            hint=_("Say it in their words: prospectr concern REF is it dishwasher safe?"),
        )


class AnswerEmptyError(InputError):
    """A concern closed without saying what was answered."""

    def __init__(self, ref: str) -> None:
        super().__init__(
            _("What was answered to {ref} is missing.").format(ref=ref),
            hint=_('Say it: prospectr answered {ref} "yes, up to 60 degrees"').format(ref=ref),
        )


class AnsweredAlreadyError(ProspectrError):
    """The concern or message was answered before."""

    def __init__(self, record: Concern | Interaction, on: date, today: date) -> None:
        ref = say_ref("concern" if isinstance(record, Concern) else "interaction", record.id)
        said = _("{ref} was answered already, {day}: {answer}")
        answer = record.answer if isinstance(record, Concern) else ""
        without = _("{ref} was answered already, {day}.")
        super().__init__(
            (said if answer else without).format(ref=ref, day=say_date(on, today), answer=answer),
            hint=_("To open it again: prospectr edit {ref} --open").format(ref=ref)
            if isinstance(record, Concern)
            else _('To log what you wrote: prospectr log REF "..." --as message'),
        )


class NothingToAnswerError(InputError):
    """The record is none that waits for an answer."""

    def __init__(self, ref: str) -> None:
        super().__init__(
            _("{ref} needs no answer: only concerns, and messages and e-mails that came in, do.").format(ref=ref),
            hint=_("See what waits for one: prospectr today"),
        )


class AnsweredNameError(InputError):
    """Something else was named by its id where a concern or a message is meant."""

    def __init__(self, text: str) -> None:
        super().__init__(
            _('"{text}" is no id of a concern (k3) or of a message that came in (i7).').format(text=text),
            hint=_("See what waits for an answer: prospectr today"),
        )


class NothingOpenError(NotFoundError):
    """Nothing of the contact waits for an answer."""

    def __init__(self, card: ContactCard) -> None:
        super().__init__(
            _("Nothing of {name} waits for an answer.").format(name=card.contact.name),
            hint=_('To log what you wrote: prospectr log {slug} "..." --as message').format(slug=card.contact.slug),
        )


class SeveralOpenError(AmbiguousError):
    """Several things of the contact wait for an answer."""

    def __init__(self, card: ContactCard, waiting: Sequence[Concern | Interaction]) -> None:
        candidates = [
            Candidate(
                ref=say_ref("concern" if isinstance(record, Concern) else "interaction", record.id),
                name=record.words or record.kind,
                detail=record.kind if record.words else "",
            )
            for record in waiting
        ]
        super().__init__(
            _("Several things of {name} wait for an answer.").format(name=card.contact.name),
            hint=_('Name one by its id: prospectr answered {ref} "..."').format(ref=candidates[0].ref),
            candidates=tuple(candidates),
        )


class Concerns:
    """What contacts want to know, and what they wrote."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def raise_(self, contact_id: int, words: str, *, kind: str = "concern", deal_id: int | None = None) -> Outcome:
        """Keep a question, an objection or (``request``) a wish of a contact; open until it is answered.

        With ``deal_id`` it is about that deal of theirs.

        Raises ``ConcernEmptyError``, and ``RecordDeletedError`` where the deal was deleted meanwhile.
        """
        check_choice("kind", kind, CONCERN_KINDS)
        if not words.strip():
            raise ConcernEmptyError
        with self._book.act("concern.raise") as unit:
            if deal_id is not None:
                self._book.standing.deal_now(unit, deal_id)
            concern = unit.insert(
                "concern",
                Concern(
                    contact_id=contact_id,
                    deal_id=deal_id,
                    kind=kind,
                    words=check_text(_("text"), words),
                    raised_on=self._book.clock.today(),
                ),
            )
            return self._outcome(unit, concern)

    def get(self, text: str) -> Concern | Interaction:
        """Return the concern or message that ``text`` names by its id, or the one thing open of the contact it names.

        Raises ``AnsweredNameError`` for the id of anything else,
        ``NothingOpenError`` and ``SeveralOpenError``.
        """
        typed = self._book.refs.find_typed(text)
        if typed is None or typed[0] == "contact":
            card = self._book.refs.get_contact(text)
            waiting = self._waiting(card.contact)
            if not waiting:
                raise NothingOpenError(card)
            if len(waiting) > 1:
                raise SeveralOpenError(card, waiting)
            return waiting[0]
        _table, record = self._book.records.get(text)
        if not isinstance(record, (Concern, Interaction)):
            raise AnsweredNameError(text)
        return record

    def answer(self, concern: Concern, words: str) -> Outcome:
        """Close a concern with what was answered. Raises ``AnswerEmptyError`` and ``AnsweredAlreadyError``."""
        today = self._book.clock.today()
        if concern.answered_on is not None:
            raise AnsweredAlreadyError(concern, concern.answered_on, today)
        if not words.strip():
            raise AnswerEmptyError(say_ref("concern", concern.id))
        with self._book.act("concern.answer") as unit:
            closed = replace(concern, answer=check_text(_("text"), words), answered_on=today)
            return self._outcome(unit, unit.update("concern", concern, closed))

    def reply(self, message: Interaction, words: str = "") -> Outcome:
        """See to a message that came in: log the reply in ``words``, or without words that it needs none.

        Raises ``NothingToAnswerError`` for what is no such message, and
        ``AnsweredAlreadyError`` where it was seen to or written back to since.
        """
        today = self._book.clock.today()
        self._refuse_answered(message, today)
        with self._book.act("interaction.answer") as unit:
            seen = unit.update("interaction", message, replace(message, answered_on=today))
            if not words.strip():
                return self._outcome(unit, seen)
            sent, follow_ups = self._book.interactions.write(
                unit,
                Interaction(
                    contact_id=message.contact_id,
                    deal_id=message.deal_id,
                    kind=message.kind,
                    direction="out",
                    words=check_text(_("text"), words),
                    happened_on=today,
                ),
            )
            return self._outcome(unit, sent, seen, *follow_ups)

    def all(self, limit: int | None = None) -> list[tuple[Concern, ContactCard]]:
        """List the concerns of the whole book with their contacts: the open ones, the longest open first, then others.

        Those of deleted contacts are left out.
        """
        return self._book.records.with_cards(owned.list_concerns(self._book.database, limit))

    def edited(self, concern: Concern, changes: Mapping[str, object]) -> Concern:
        """Return a concern with another answer, opened again or closed today; the answer stays until there is another.

        Raises ``ConcernEmptyError``.
        """
        if not concern.words.strip():
            raise ConcernEmptyError
        answer = check_text(_("answer"), str(changes.get("answer", concern.answer)))
        is_open = bool(changes.get("open", concern.answered_on is None))
        on = None if is_open else concern.answered_on or self._book.clock.today()
        return replace(concern, answer=answer, answered_on=on)

    def _waiting(self, contact: Contact) -> list[Concern | Interaction]:
        """List what is open of a contact: the message that waits, the last thing that happened, then the concerns."""
        reads = self._book.database
        message = owned.list_owned(reads, Interaction, contact.id, 1) if contact.unanswered_on else []
        concerns = [each for each in owned.list_owned(reads, Concern, contact.id) if each.answered_on is None]
        return [*message, *reversed(concerns)]

    def _refuse_answered(self, message: Interaction, today: date) -> None:
        if not waits_for_answer(replace(message, answered_on=None)):
            raise NothingToAnswerError(say_ref("interaction", message.id))
        place = (message.happened_on, message.id)
        talks = owned.list_owned(self._book.database, Interaction, message.contact_id)
        since = [talk.happened_on for talk in talks if talk.direction == "out" and (talk.happened_on, talk.id) > place]
        on = message.answered_on or min(since, default=None)
        if on is not None:
            raise AnsweredAlreadyError(message, on, today)

    def _outcome(self, unit: Journal, record: Concern | Interaction, *others: object) -> Outcome:
        self._book.standing.remind(unit, record.contact_id)
        return outcome_of(unit, record, *others)

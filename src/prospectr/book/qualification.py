"""Qualification: the walk over the open questions, and the answers kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.changes import Outcome
from prospectr.core.contact import Walk
from prospectr.core.errors import NotFoundError
from prospectr.core.lifecycle import say_change
from prospectr.core.qualification import CRITERIA, Answer, AnswerGiven, current_answers, parse_answer, walk_order
from prospectr.core.text import check_text
from prospectr.core.words import _
from prospectr.store import contacts
from prospectr.store.owned import list_owned

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prospectr.book import Book
    from prospectr.core.contact import ContactCard


class NobodyToQualifyError(NotFoundError):
    """No lead has an open question."""

    def __init__(self) -> None:
        super().__init__(
            _("No lead has a question left to ask."), hint=_("Add someone you met: prospectr add Nora Lind")
        )


class Qualification:
    """The seven questions and their answers."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def walk(self, card: ContactCard, *, bant: bool = False, everything: bool = False) -> Walk:
        """Return the walk over a contact's open questions, or ``everything``; ``bant`` keeps to the four letters."""
        answers = current_answers(list_owned(self._book.database, Answer, card.contact.id))
        questions = walk_order(
            answers,
            self._book.clock.today(),
            bant=bant,
            everything=everything,
            ageing_days=self._book.settings.ageing_days,
        )
        return Walk(
            card=card,
            answers=answers,
            questions=questions,
            had_two_way_talk=card.contact.last_two_way_on is not None,
        )

    def most_worthwhile(self) -> ContactCard:
        """Return the lead most worth qualifying: the one of highest rank with a question unanswered.

        Raises ``NobodyToQualifyError``.
        """
        reads, today = self._book.database, self._book.clock.today()
        where = f"deleted_at IS NULL AND lifecycle = 'lead' AND answers_known < {len(CRITERIA)}"
        found = contacts.list_by_rank(reads, where, {}, 1, today)
        if not found:
            raise NobodyToQualifyError
        return contacts.get_cards(reads, [found[0].id])[0]

    def parse(self, criterion: str, text: str) -> AnswerGiven:
        """Read an answer: ``yes 900eur paid 850 for the last menu``. Raises ``AnswerNotUnderstoodError``."""
        return parse_answer(
            text,
            criterion,
            self._book.clock.today(),
            self._book.settings.currency,
            worded=self._book.follow_ups.worded,
        )

    def answer(self, contact_id: int, given: Mapping[str, AnswerGiven]) -> Outcome:
        """Keep the answers to any number of criteria, as one step; the remark tells what they made of the contact."""
        with self._book.act("contact.qualify") as unit:
            before = current_answers(list_owned(unit, Answer, contact_id))
            records = [
                unit.insert(
                    "answer",
                    Answer(
                        contact_id=contact_id,
                        criterion=criterion,
                        value=answer.value,
                        words=check_text(criterion, answer.words),
                        amount_minor=answer.amount.minor if answer.amount else None,
                        currency=answer.amount.currency if answer.amount else None,
                        decides_on=answer.decides_on,
                        answered_on=self._book.clock.today(),
                    ),
                )
                for criterion, answer in given.items()
            ]
            unit.finish()
            (card,) = contacts.get_cards(unit, [contact_id])
            unit.about("contact", contact_id, card.contact.name)
            after = current_answers(list_owned(unit, Answer, contact_id))
            change = say_change(card.contact.name, before, after)
            operation = unit.operation_id
        return Outcome(
            operation=operation,
            subject=unit.subject,
            cards=(card,),
            records=tuple(records),
            remarks=(change,) if change else (),
        )

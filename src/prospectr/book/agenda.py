"""The agenda: read from the book, ordered by the rules of ``core``."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from prospectr.core.agenda import (
    SECTION_LIMIT,
    Agenda,
    AgendaItem,
    Habit,
    arrange,
    arrange_answers,
    arrange_back,
    arrange_idle,
    arrange_occasions,
    build_agenda,
    week_start,
    with_cards,
)
from prospectr.core.contact import ContactCard
from prospectr.core.dates import next_working_day
from prospectr.store import agenda, contacts, followups
from prospectr.store.followups import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.agenda import Record
    from prospectr.core.contact import Contact
    from prospectr.core.deal import DealCard

Owned = TypeVar("Owned", bound="Record")


class Agendas:
    """Whom to talk to, and why."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def read(self, *, days: int = 0, limit: int | None = SECTION_LIMIT, whole_cards: bool = True) -> Agenda:
        """Return today's agenda; ``days`` adds what is planned in that many days to come.

        Sections are cut to ``limit`` lines (None: whole); their totals are not.
        Without ``whole_cards`` a card holds what a line says: the contact and the company.
        """
        reads, today = self._book.database, self._book.clock.today()
        span = Span(today, next_working_day(today, self._book.settings.working_days), today + timedelta(days=days))
        occasions, to_remember = agenda.occasions_to_remember(reads, today, limit)
        shown = build_agenda(
            (
                *self._waiting(today, limit),
                *self._steps(span, limit),
                *arrange_occasions(self._with_contacts(occasions), today),
                *arrange_back(_alone(agenda.contacts_back(reads, today, limit)), today),
                *self._idle(today, limit),
            ),
            today,
            totals={
                "answer": agenda.count_waiting(reads),
                **{section: followups.count_due(reads, section, span) for section in followups.DUE},
                "remember": to_remember,
                "back": agenda.count_back(reads, today),
                "nothing-planned": contacts.count_lacking(reads),
            },
            habit=self._habit(today),
            untouched=contacts.count_contacts(reads, contacts.UNTOUCHED),
            inbox=contacts.count_contacts(reads, "in_inbox = 1"),
            limit=limit,
        )
        if not shown.sections:
            return replace(shown, ahead=followups.count_due_after(reads, today))
        listed = {entry.card.contact.id: entry.card.contact for section in shown.sections for entry in section.items}
        read = contacts.get_cards(reads, [*listed]) if whole_cards else contacts.get_brief_cards(reads, listed.values())
        cards = {card.contact.id: card for card in read}
        return with_cards(shown, cards, self._open_deals(cards))

    def _waiting(self, today: date, limit: int | None) -> tuple[AgendaItem, ...]:
        """Read the messages and concerns that wait for an answer."""
        reads = self._book.database
        return arrange_answers(
            self._with_contacts(agenda.unanswered_messages(reads, limit)),
            self._with_contacts(agenda.open_concerns(reads, limit)),
            today,
        )

    def _steps(self, span: Span, limit: int | None) -> tuple[AgendaItem, ...]:
        """Read what is late, due today, to confirm by the next working day, and planned for the days asked for."""
        reads, working_days = self._book.database, self._book.settings.working_days
        steps = [step for section in followups.DUE for step in followups.first_due(reads, section, span, limit)]
        days = (span.last - span.today).days
        return arrange(self._with_contacts(steps), span.today, days=days, working_days=working_days)

    def _idle(self, today: date, limit: int | None) -> tuple[AgendaItem, ...]:
        """Read what lacks a next step, those with open deals first."""
        reads = self._book.database
        dealing = contacts.list_by_rank(reads, f"deleted_at IS NULL AND {contacts.HAS_IDLE_DEAL}", {}, limit, today)
        left = None if limit is None else limit - len(dealing)
        where = f"deleted_at IS NULL AND {contacts.LACKS_STEP_FOR_NO_DEAL}"
        others = [] if left == 0 else contacts.list_by_rank(reads, where, {}, left, today)
        if not dealing:
            return arrange_idle(_alone(others), today)
        from prospectr.store.deals import idle_deals_of

        deals = idle_deals_of(reads, [contact.id for contact in dealing])
        return arrange_idle(_alone([*dealing, *others]), today, deals)

    def _open_deals(self, cards: Mapping[int, ContactCard]) -> dict[int, tuple[DealCard, ...]]:
        if not any(card.contact.open_deals for card in cards.values()):
            return {}
        from prospectr.store.deals import open_cards_of

        return open_cards_of(self._book.database, cards)

    def _habit(self, today: date) -> Habit:
        """Count the week's conversations beside the number aimed at: that of the goals, else of the configuration."""
        reads = self._book.database
        held = agenda.count_conversations(reads, week_start(today), today)
        aim = self._book.goals.week_aim(today) if agenda.has_goal(reads, today) else None
        return Habit(conversations=held, aim=aim or self._book.settings.conversations, by_goal=aim is not None)

    def _with_contacts(self, records: list[Owned]) -> list[tuple[Owned, ContactCard]]:
        """Put each record beside its contact; the cards are filled in once it is known which are shown."""
        numbers = [record.contact_id for record in records]
        known = {contact.id: contact for contact in contacts.get_contacts(self._book.database, numbers)}
        return [
            (record, ContactCard(contact=known[record.contact_id])) for record in records if record.contact_id in known
        ]


def _alone(people: Iterable[Contact]) -> Iterable[ContactCard]:
    return (ContactCard(contact=contact) for contact in people)

"""The agenda: read from the book, ordered by the rules of ``core``."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from prospectr.core.agenda import (
    MEETING_KINDS,
    SECTION_LIMIT,
    Agenda,
    arrange,
    arrange_idle,
    build_agenda,
    with_cards,
)
from prospectr.core.contact import ContactCard
from prospectr.core.dates import next_working_day
from prospectr.store import contacts, followups

if TYPE_CHECKING:
    from datetime import date

    from prospectr.book import Book
    from prospectr.core.followup import FollowUp


class Agendas:
    """Whom to talk to, and why."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def read(self, *, days: int = 0, limit: int | None = SECTION_LIMIT) -> Agenda:
        """Return today's agenda; ``days`` adds what is planned in that many days to come.

        Sections are cut to ``limit`` lines (None: whole); their totals are not.
        """
        reads, today = self._book.database, self._book.clock.today()
        steps = self._steps(today, days, limit)
        known = {contact.id: contact for contact in contacts.get_contacts(reads, [step.contact_id for step in steps])}
        items = arrange(
            ((step, ContactCard(contact=known[step.contact_id])) for step in steps if step.contact_id in known),
            today,
            days=days,
            working_days=self._book.settings.working_days,
        )
        idle = contacts.list_by_rank(reads, f"deleted_at IS NULL AND {contacts.LACKS_NEXT_STEP}", {}, limit, today)
        agenda = build_agenda(
            (*items, *arrange_idle((ContactCard(contact=contact) for contact in idle), today)),
            today,
            late_total=followups.count_due_before(reads, today),
            idle_total=contacts.count_contacts(reads, contacts.LACKS_NEXT_STEP),
            ahead=followups.count_due_after(reads, today),
            untouched=contacts.count_contacts(reads, contacts.UNTOUCHED),
            inbox=contacts.count_contacts(reads, "in_inbox = 1"),
            limit=limit,
        )
        shown = [entry.card.contact.id for section in agenda.sections for entry in section.items]
        return with_cards(agenda, {card.contact.id: card for card in contacts.get_cards(reads, shown)})

    def _steps(self, today: date, days: int, limit: int | None) -> list[FollowUp]:
        """Read what is late, due today, to confirm by the next working day, and planned within ``days``."""
        reads = self._book.database
        last = today + timedelta(days=days)
        confirm_until = next_working_day(today, self._book.settings.working_days)
        return [
            *followups.due_before(reads, today, limit),
            *followups.due_between(reads, today, last),
            *followups.due_between(reads, last + timedelta(days=1), confirm_until, MEETING_KINDS),
        ]

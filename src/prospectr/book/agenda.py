"""The agenda: read from the book, ordered by the rules of ``core``."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from prospectr.core.agenda import SECTION_LIMIT, Agenda, arrange, arrange_idle, build_agenda
from prospectr.core.dates import next_working_day
from prospectr.store import contacts, followups

if TYPE_CHECKING:
    from prospectr.book import Book

MOST_DAYS = 3_650


class Agendas:
    """Whom to talk to, and why."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def read(self, *, days: int = 0, limit: int | None = SECTION_LIMIT) -> Agenda:
        """Return today's agenda; ``days`` adds what is planned in that many days to come.

        Sections are cut to ``limit`` lines (None: whole); their totals are not.
        """
        reads, today = self._book.database, self._book.clock.today()
        working_days = self._book.settings.working_days
        horizon = max(today + timedelta(days=days), next_working_day(today, working_days))
        steps = [*followups.due_before(reads, today, limit), *followups.due_between(reads, today, horizon)]
        cards = {
            card.contact.id: card for card in contacts.get_cards(reads, list({step.contact_id: None for step in steps}))
        }
        items = arrange(
            ((step, cards[step.contact_id]) for step in steps if step.contact_id in cards),
            today,
            days=days,
            working_days=working_days,
        )
        idle = contacts.list_by_rank(reads, f"deleted_at IS NULL AND {contacts.LACKS_NEXT_STEP}", {}, limit, today)
        return build_agenda(
            (*items, *arrange_idle(contacts.get_cards(reads, idle), today)),
            today,
            late_total=followups.count_due_before(reads, today),
            idle_total=contacts.count_contacts(reads, contacts.LACKS_NEXT_STEP),
            untouched=contacts.count_contacts(reads, "untouched = 1"),
            inbox=contacts.count_contacts(reads, "in_inbox = 1"),
            limit=limit,
        )

"""What is behind a figure: the records that a row of a report, or of a goal, was counted from.

Each reading takes the rows under the very conditions the report counts them
with, and sorts them by the rules it is worked out by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.book import counted_deals, counted_people
from prospectr.core.behind import Behind, Part
from prospectr.store import behind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from prospectr.book import Book
    from prospectr.core.behind import BehindType, Found
    from prospectr.core.report import ReportKind, Scope

READINGS: Mapping[ReportKind, Callable[[Book, Scope, str], Found]] = {
    "funnel": counted_deals.of_funnel,
    "forecast": counted_deals.of_forecast,
    "activity": counted_people.of_activity,
    "sources": counted_people.of_sources,
    "outcomes": counted_deals.of_outcomes,
    "coach": counted_people.of_coach,
}
"""What reads the records behind a row of each report."""


class Behinds:
    """The records behind figures."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def of_report(self, scope: Scope, row: str, limit: int | None = None) -> Behind:
        """Read what is behind a row of a report; ``limit`` is how many records are read whole.

        ``row`` is as ``core.behind.opens`` names it, or as the book calls what it is about.
        Raises ``RowNotFoundError``, and what looking a stage, a source or a reason up raises.
        """
        name, parts = READINGS[scope.kind](self._book, scope, row.strip())
        return Behind(row=row.strip(), parts=self._with_cards(parts, limit), name=name, scope=scope)

    def of_goal(self, row: str, limit: int | None = None) -> Behind:
        """Read what is behind a goal, ``g1``, or one of its figures: ``g1.won``, ``g1.expected``, ``g1.left-out``.

        Raises ``RowNotFoundError``.
        """
        return Behind(row=row.strip(), parts=self._with_cards(counted_deals.of_goal(self._book, row.strip()), limit))

    def _with_cards(self, parts: Iterable[Part], limit: int | None) -> tuple[Part, ...]:
        """Read the records of the parts whole, the first ``limit`` of them all."""
        left, read = limit, []
        for part in parts:
            wanted = part.ids if left is None else part.ids[:left]
            left = None if left is None else left - len(wanted)
            read.append(Part(name=part.name, type=part.type, ids=part.ids, cards=self._cards(part.type, wanted)))
        return tuple(read)

    def _cards(self, of: BehindType, ids: Sequence[int]) -> tuple[object, ...]:
        if not ids:
            return ()
        reads = self._book.database
        if of == "contact":
            from prospectr.store import contacts

            there = {card.contact.id: card for card in contacts.get_cards(reads, ids)}
            return tuple(there[number] for number in ids if number in there)
        if of == "deal":
            from prospectr.store import deals

            return tuple(deals.get_cards(reads, ids))
        from prospectr.core.followup import FollowUp
        from prospectr.core.interaction import Interaction

        if of == "follow_up":
            return tuple(self._book.records.with_cards(behind.records(reads, FollowUp, ids)))
        return tuple(self._book.records.with_cards(behind.records(reads, Interaction, ids)))

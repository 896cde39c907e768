"""The board: read from the book, ordered and added up by the rules of ``core``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.board import LEAD, PROSPECT, WON, Board, Card, Column, Tally, Total, added, card_key
from prospectr.core.deal import idle_days_of, is_slow, slow_after
from prospectr.core.money import Money
from prospectr.core.period import month_of
from prospectr.core.refs import say_ref
from prospectr.store import board, contacts, deals, pipelines

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from prospectr.book import Book
    from prospectr.core.goal import Goal
    from prospectr.core.period import Period
    from prospectr.core.pipeline import Pipeline
    from prospectr.store.board import Counted


class Boards:
    """Where everybody stands, and every deal."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def read(self, pipeline: Pipeline | None = None, period: Period | None = None, limit: int | None = None) -> Board:
        """Return the board of a pipeline, the first where none is named, each column with its first ``limit`` cards.

        What was won and lost is that of ``period``, of this month where none is named.
        """
        reads, today = self._book.database, self._book.clock.today()
        shown = pipeline or self._book.pipelines.first()
        days = period or month_of(today.year, today.month)
        stages = self._book.pipelines.stages_of(shown.id)
        ever = {stage.id for stage in pipelines.all_stages(reads).values() if stage.pipeline_id == shown.id}
        slow = slow_after(deals.won_ages(reads, shown.id).get(shown.id, ()))
        tallies = self._tally(board.count_open(reads, stages, today, slow))
        closed = self._tally(board.count_closed(reads, ever, days))
        first = {say_ref("stage", stage.id): board.first_deals(reads, stage.id, limit, today) for stage in stages}
        cards = self._deal_cards({**first, WON: board.won_deals(reads, ever, days, limit)}, slow)
        return Board(
            pipeline=shown,
            period=days,
            columns=(
                *(self._contacts(section, limit) for section in (LEAD, PROSPECT)),
                *(
                    Column(
                        section=say_ref("stage", stage.id),
                        stage=stage,
                        cards=cards[say_ref("stage", stage.id)],
                        tally=tallies.get(stage.id, Tally()),
                    )
                    for stage in stages
                ),
                Column(section=WON, cards=cards[WON], tally=closed.get("won", Tally())),
            ),
            open=added(tallies.values(), self._book.settings.currency),
            lost=closed.get("lost", Tally()),
            goals=self._goals(shown, days),
        )

    def _contacts(self, lifecycle: str, limit: int | None) -> Column:
        """Read a column left of the first stage: the contacts of a lifecycle without an open deal."""
        reads, today = self._book.database, self._book.clock.today()
        found = contacts.get_cards(reads, board.first_contacts(reads, lifecycle, limit, today))
        return Column(
            section=lifecycle,
            cards=self._arranged((Card(section=lifecycle, contact=card) for card in found), limit),
            tally=Tally(count=board.count_contacts_on(reads, lifecycle)),
        )

    def _deal_cards(self, numbers: Mapping[str, Sequence[int]], slow: int | None) -> dict[str, tuple[Card, ...]]:
        """Read the cards of the deals in each section, all of them at once."""
        today = self._book.clock.today()
        wanted = [number for section in numbers.values() for number in section]
        found = {card.deal.id: card for card in deals.get_cards(self._book.database, wanted)}
        return {
            section: self._arranged(
                Card(
                    section=section,
                    contact=card.contact,
                    deal=card,
                    idle_days=idle_days_of(card, today),
                    slow=is_slow(card.deal, slow, today),
                )
                for card in (found[number] for number in there if number in found)
            )
            for section, there in numbers.items()
        }

    def _arranged(self, cards: Iterable[Card], limit: int | None = None) -> tuple[Card, ...]:
        today = self._book.clock.today()
        return tuple(sorted(cards, key=lambda card: card_key(card, today)))[:limit]

    def _tally(self, counted: Iterable[Counted]) -> dict[object, Tally]:
        """Put what was counted for each currency together, by stage or state."""
        filed: dict[object, list[Tally]] = {}
        for row in counted:
            filed.setdefault(row.key, []).append(_tally_of(row))
        return {key: added(tallies, self._book.settings.currency) for key, tallies in filed.items()}

    def _goals(self, pipeline: Pipeline, period: Period) -> tuple[Goal, ...]:
        """Return the goals of a pipeline for just that period."""
        from prospectr.store import goals

        there = goals.list_goals(self._book.database, period.from_on, period.until_on)
        return tuple(goal for goal in there if goal.pipeline_id == pipeline.id and goal.period == period)


def _tally_of(row: Counted) -> Tally:
    """Return what one row counts; of deals that were won or lost nothing is expected."""
    totals: tuple[Total, ...] = ()
    if row.currency is not None and row.minor is not None:
        worth = None if row.expected is None else Money(row.expected, row.currency)
        totals = (Total(amount=Money(row.minor, row.currency), expected=worth),)
    return Tally(
        count=row.deals,
        totals=totals,
        without_value=0 if totals else row.deals,
        late=row.late,
        none=row.none,
        idle=row.idle,
        slow=row.slow,
    )

"""The board: read from the book, ordered and added up by the rules of ``core``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.core.board import LEAD, PROSPECT, WON, Board, Card, Column, Tally, Total, View, added, card_key
from prospectr.core.deal import idle_days_of, is_slow, slow_after
from prospectr.core.money import Money
from prospectr.core.period import month_of
from prospectr.core.refs import find_ref, say_ref
from prospectr.store import board, contacts, deals, pipelines

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from prospectr.book import Book
    from prospectr.core.goal import Goal
    from prospectr.core.period import Period
    from prospectr.core.pipeline import Pipeline
    from prospectr.store.board import Among, Counted


class Boards:
    """Where everybody stands, and every deal."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def read(
        self,
        pipeline: Pipeline | None = None,
        period: Period | None = None,
        limit: int | None = None,
        view: View | None = None,
    ) -> Board:
        """Return the board of a pipeline, the first where none is named, each column with its first ``limit`` cards.

        What was won and lost is that of ``period``, of this month where none is named; ``view`` asks for other cards.
        """
        reads, today, asked = self._book.database, self._book.clock.today(), view or View()
        shown = pipeline or self._book.pipelines.first()
        days = period or month_of(today.year, today.month)
        stages = self._book.pipelines.stages_of(shown.id)
        among = board.holding(reads, asked.words) if asked.words else None
        slow = self._slow_after(shown)
        tallies = self._tally(board.count_open(reads, stages, today, slow, among))
        closed = self._tally(board.count_closed(reads, self._stages_ever(shown), days, among))
        empty = Board(
            pipeline=shown,
            period=days,
            columns=(
                *(
                    Column(section=name, tally=Tally(count=board.count_contacts_on(reads, name, among)))
                    for name in (LEAD, PROSPECT)
                ),
                *(
                    Column(section=say_ref("stage", stage.id), stage=stage, tally=tallies.get(stage.id, Tally()))
                    for stage in stages
                ),
                Column(section=WON, tally=closed.get("won", Tally())),
            ),
            open=added(tallies.values(), self._book.settings.currency),
            lost=closed.get("lost", Tally()),
            goals=self._goals(shown, days),
        )
        numbers = {
            column.section: self._first(empty, column, asked.limits.get(column.section, limit), among)
            for column in empty.columns
        }
        self._keep(empty, numbers, asked.kept, among)
        cards = self._cards(numbers, slow)
        return replace(
            empty,
            columns=tuple(replace(column, cards=cards[column.section]) for column in empty.columns),
            aside=self._aside(empty, numbers, asked.kept, slow) if among else (),
        )

    def more(self, shown: Board, section: str, limit: int, words: Sequence[Sequence[str]] = ()) -> tuple[Card, ...]:
        """Return the first ``limit`` cards of one column of a board that was read, of what holds all ``words``."""
        among = board.holding(self._book.database, words) if words else None
        (column,) = (column for column in shown.columns if column.section == section)
        numbers = {section: self._first(shown, column, limit, among)}
        return self._cards(numbers, self._slow_after(shown.pipeline))[section]

    def _first(self, shown: Board, column: Column, limit: int | None, among: Among | None) -> list[int]:
        """List the first ``limit`` of a column, in no order: contacts left of the first stage, then deals."""
        reads, today = self._book.database, self._book.clock.today()
        if column.section == WON:
            return board.won_deals(reads, self._stages_ever(shown.pipeline), shown.period, limit, among)
        if column.stage is None:
            return board.first_contacts(reads, column.section, limit, today, among)
        return board.first_deals(reads, column.stage.id, limit, today, among)

    def _keep(self, shown: Board, numbers: Mapping[str, list[int]], kept: Iterable[str], among: Among | None) -> None:
        """Put the records ``kept`` beside the first of the column they are in, unless they are of none."""
        for noun, places in (("contact", board.places_of_contacts), ("deal", board.places_of_deals)):
            named = [found[1] for found in map(find_ref, kept) if found and found[0] == noun]
            there = places(self._book.database, named, shown.period, among) if named else {}
            for number, section in there.items():
                if number not in numbers.get(section, [number]):
                    numbers[section].append(number)

    def _aside(
        self, shown: Board, numbers: Mapping[str, Sequence[int]], kept: Iterable[str], slow: int | None
    ) -> tuple[Card, ...]:
        """Read the records ``kept`` that are on the board, but not among those found."""
        there: dict[str, list[int]] = {section: [] for section in numbers}
        self._keep(shown, there, kept, None)
        left = {section: sorted({*own}.difference(numbers[section])) for section, own in there.items()}
        return tuple(card for cards in self._cards(left, slow).values() for card in cards)

    def _slow_after(self, pipeline: Pipeline) -> int | None:
        return slow_after(deals.won_ages(self._book.database, pipeline.id).get(pipeline.id, ()))

    def _stages_ever(self, pipeline: Pipeline) -> set[int]:
        """Return the stages of a pipeline, those deleted too."""
        there = pipelines.all_stages(self._book.database)
        return {stage.id for stage in there.values() if stage.pipeline_id == pipeline.id}

    def _cards(self, numbers: Mapping[str, Sequence[int]], slow: int | None) -> dict[str, tuple[Card, ...]]:
        """Read the cards of each section in their order: the contacts of each, and the deals of all at once."""
        people = {section: there for section, there in numbers.items() if section in {LEAD, PROSPECT}}
        sold = {section: there for section, there in numbers.items() if section not in people}
        return {
            **{section: self._contact_cards(section, there) for section, there in people.items()},
            **self._deal_cards(sold, slow),
        }

    def _contact_cards(self, lifecycle: str, numbers: Sequence[int]) -> tuple[Card, ...]:
        found = contacts.get_cards(self._book.database, numbers)
        return self._arranged(Card(section=lifecycle, contact=card) for card in found)

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

    def _arranged(self, cards: Iterable[Card]) -> tuple[Card, ...]:
        today = self._book.clock.today()
        return tuple(sorted(cards, key=lambda card: card_key(card, today)))

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

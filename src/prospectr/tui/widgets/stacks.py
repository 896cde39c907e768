"""Columns of cards, whatever draws them: where the cursor is in each, and which window of each is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from prospectr.present.view import Row


class Stack(NamedTuple):
    """A column: its ``head``, what says each of its cards by the typed id, and how many it has in all (``total``).

    ``depth`` is how many of them were read, from the top; a card that was kept may stand further down.
    """

    section: str
    head: Sequence[Row]
    cards: Mapping[str, Callable[[], Sequence[Row]]]
    total: int
    depth: int


class Stacks:
    """Columns side by side; each remembers its card and its window by its section, so that reading anew moves neither.

    ``room`` is how many cards are seen of a column, ``abreast`` how many
    columns; ``column`` is the number of the one the cursor is in, ``first`` of
    the leftmost that is seen.
    """

    def __init__(self) -> None:
        self.all: Sequence[Stack] = ()
        self.room = self.abreast = 1
        self.column = self.first = 0
        self._orders: dict[str, list[str]] = {}
        self._ranks: dict[str, dict[str, int]] = {}
        self._at: dict[str, str] = {}
        self._tops: dict[str, int] = {}

    @property
    def section(self) -> str:
        """The section the cursor is in."""
        return self.all[self.column].section if self.column < len(self.all) else ""

    @property
    def target(self) -> str:
        """The card under the cursor; nothing in an empty column."""
        return self._at.get(self.section, "")

    @property
    def order(self) -> list[str]:
        """The cards of the column the cursor is in, from the top."""
        return self._orders.get(self.section, [])

    @property
    def shown(self) -> range:
        """The numbers of the columns that are seen."""
        return range(self.first, min(self.first + self.abreast, len(self.all)))

    def show(self, stacks: Sequence[Stack]) -> None:
        """Hold other cards; the cursor stays on what it was on, in whatever column that is now."""
        before, section, line = self.target, self.section, self.rank - self.top(self.section)
        ranks = {name: self._rank(name) for name in self._at}
        self.all = stacks
        self._orders, self._ranks = {}, {}
        for stack in stacks:
            order = self._file(stack)
            if self._at.get(stack.section) not in stack.cards:
                self._at[stack.section] = order[min(ranks.get(stack.section, 0), len(order) - 1)] if order else ""
        numbers = {stack.section: number for number, stack in enumerate(stacks)}
        now = next((stack.section for stack in stacks if before in stack.cards), section)
        self.column = numbers.get(now, min(self.column, max(len(stacks) - 1, 0)))
        if now != section:
            self._at[now] = before
        elif section in numbers:
            self._tops[section] = self.rank - line

    def add(self, stack: Stack) -> None:
        """Show more cards of one column; nothing moves."""
        self.all = [stack if one.section == stack.section else one for one in self.all]
        order = self._file(stack)
        if not self._at.get(stack.section) and order:
            self._at[stack.section] = order[0]

    def section_of(self, target: str) -> str:
        """Return the section a card is in; nothing where it is not on the board."""
        return next((stack.section for stack in self.all if target in stack.cards), "")

    def go_to(self, target: str) -> bool:
        """Put the cursor on a card; tell whether it is on the board."""
        for number, stack in enumerate(self.all):
            if target in stack.cards:
                self.column = number
                self._at[stack.section] = target
                self.settle()
                return True
        return False

    def go(self, rank: int) -> None:
        """Put the cursor on a card of its column by its rank, the nearest there is."""
        if self.order:
            self._at[self.section] = self.order[min(max(rank, 0), len(self.order) - 1)]
            self.settle()

    def go_side(self, by: int) -> None:
        """Go to a column further right, or left, and to the card one was on there."""
        self.column = min(max(self.column + by, 0), max(len(self.all) - 1, 0))
        self.settle()

    def scroll(self, number: int, by: int) -> None:
        """Move the window of a column; the cursor stays where it is."""
        section = self.all[number].section
        self._tops[section] = self.top(section) + by
        self._fit(self.all[number])

    def settle(self) -> None:
        """Keep the windows of all columns on their cards, and the cursor inside its own."""
        self.first = min(max(self.first, self.column - self.abreast + 1), self.column)
        self.first = max(0, min(self.first, len(self.all) - self.abreast))
        section, rank = self.section, self.rank
        self._tops[section] = min(max(self.top(section), rank - self.room + 1), rank)
        for stack in self.all:
            self._fit(stack)

    @property
    def rank(self) -> int:
        """How far down its column the cursor is."""
        return self._rank(self.section)

    def top(self, section: str) -> int:
        """Return how many cards of a column are above its window."""
        return self._tops.get(section, 0)

    def below(self, stack: Stack) -> int:
        """Count the cards of a column below its window, those not read too."""
        return stack.total - self.top(stack.section) - self.room

    def card_at(self, stack: Stack, line: int) -> str:
        """Return the card on a place of a column's window, the first is 0; nothing where there is none."""
        order, rank = self._orders[stack.section], self.top(stack.section) + line
        return order[rank] if rank < len(order) else ""

    def wanting(self) -> Iterable[Stack]:
        """Give the columns whose window is less than a screenful from the end of what was read of them."""
        for stack in self.all:
            if stack.total > stack.depth and self.top(stack.section) + 2 * self.room >= stack.depth:
                yield stack

    def depth_wanted(self, section: str) -> int:
        """Tell how many cards of a column keep its window, and the cursor in it, where they are."""
        return self.top(section) + 2 * self.room + 1

    def _file(self, stack: Stack) -> list[str]:
        order = self._orders[stack.section] = list(stack.cards)
        self._ranks[stack.section] = {target: place for place, target in enumerate(order)}
        return order

    def _rank(self, section: str) -> int:
        return self._ranks.get(section, {}).get(self._at.get(section, ""), 0)

    def _fit(self, stack: Stack) -> None:
        self._tops[stack.section] = max(0, min(self.top(stack.section), len(stack.cards) - self.room))

"""Cards: which lines of a file belong to which vCard, whatever is missing, nested or between them.

A card within a card without an ``AGENT`` before it is either nested or the
one around it lacks its end. The inner one is a card of its own; the outer one
waits for what follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.words import _
from prospectr.exchange.contentlines import ContentLine, Head, escape, say_plain_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DEEPEST = 16
"""How many cards may stand inside one another."""

MOST_LINES_OF_CARD = 20_000
MOST_CHARACTERS_OF_CARD = 32_000_000
"""How much one card may hold: lines, unfolded, and characters."""

_AGENT = Head("", "AGENT")
_MARKS = {"BEGIN": "VCARD", "END": "VCARD", "AGENT": "BEGIN:VCARD"}


class Outside(NamedTuple):
    """Lines that stand outside every card: the number of the first, and its text."""

    number: int
    text: str


class Card:
    """The lines of a card: those between its beginning, in line ``number``, and its end.

    ``fault`` says why it cannot be used, with the number of the line at fault; ``has_end`` is False where the end is
    missing. An agent, a card in a line of this one, is one line as version 3.0 writes it.
    """

    __slots__ = ("_agent", "_agent_depth", "_begins", "_size", "fault", "has_end", "lines", "number")

    def __init__(self, number: int) -> None:
        self.number = number
        self.lines: list[ContentLine] = []
        self.fault: tuple[int, str] | None = None
        self.has_end = False
        self._begins = 1
        self._size = 0
        self._agent: list[ContentLine] = []
        self._agent_depth = 0

    def take(self, line: ContentLine, mark: str) -> None:
        """Take a line; one that names an agent may begin their card."""
        if mark == "AGENT" and not self._agent_depth:
            self._agent_depth = 1
            line = line._replace(text=line.value.strip(), head=None)
        self.add(line)

    def add(self, line: ContentLine) -> None:
        """Take a line; from the first fault on nothing more is kept."""
        self._size += len(line.text)
        if self.fault is None and line.fault:
            self.fault = line.number, line.fault
        if self.fault is None and (
            len(self.lines) + len(self._agent) > MOST_LINES_OF_CARD or self._size > MOST_CHARACTERS_OF_CARD
        ):
            self.fault = line.number, _("the card is longer than any card is")
        if self.fault is None:
            (self._agent if self._agent_depth else self.lines).append(line)

    def begins_inside(self, line: ContentLine) -> bool:
        """Take the beginning of a card inside this one where it is no card of its own: an agent, or said twice."""
        last = self.lines[-1] if self.lines else None
        awaits_agent = last is not None and last.head is not None and last.head.name == "AGENT" and not last.value
        if self._agent_depth or awaits_agent:
            if not self._agent_depth:
                self.lines.pop()
            self._agent_depth += 1
            self.add(line)
        elif not self._size:
            self._begins += 1
        else:
            return False
        if max(self._agent_depth, self._begins) > DEEPEST and self.fault is None:
            self.fault = line.number, _("more than {count} cards begin inside one another").format(count=DEEPEST)
        return True

    def ends_inside(self, line: ContentLine) -> bool:
        """Take the end of a card where it is not the end of this one."""
        if self._agent_depth:
            self.add(line)
            self._agent_depth -= 1
            if not self._agent_depth:
                self._keep_agent()
            return True
        self._begins -= 1
        return self._begins > 0

    def close(self, *, has_end: bool) -> Card:
        """Return the card with all that came."""
        self.has_end = has_end
        if self._agent:
            self._keep_agent()
        return self

    def _keep_agent(self) -> None:
        value = escape("\n".join(say_plain_line(line) for line in self._agent))
        number = self._agent[0].number if self._agent else self.number
        self._agent, self._agent_depth = [], 0
        self.add(ContentLine(number, f"AGENT:{value}", _AGENT, value))


def read_card_lines(lines: Iterable[ContentLine]) -> Iterator[Card | Outside]:
    """Sort the lines of a file into cards; of lines outside the cards that follow one another, the first is told."""
    waiting: list[Card] = []
    is_outside = False
    for line in lines:
        mark = _find_mark(line)
        if mark == "BEGIN":
            if not waiting or not waiting[-1].begins_inside(line):
                waiting.append(Card(line.number))
            if len(waiting) > DEEPEST:
                yield waiting.pop(0).close(has_end=False)
        elif not waiting:
            if not is_outside:
                yield Outside(line.number, line.text)
        elif mark == "END":
            if not waiting[-1].ends_inside(line):
                yield waiting.pop().close(has_end=True)
                continue
        else:
            waiting[-1].take(line, mark)
        is_outside = not waiting
    for card in waiting:
        yield card.close(has_end=False)


def _find_mark(line: ContentLine) -> str:
    """Return BEGIN or END of a card, AGENT where that and the beginning of theirs stand in one line; else nothing."""
    if line.head is None or line.head.name not in _MARKS:
        return ""
    return line.head.name if line.value.strip().upper() == _MARKS[line.head.name] else ""

"""A card being read: its texts checked, its labels found, what is kept to go out again and what is left over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.errors import TextRefusedError
from prospectr.core.text import check_text
from prospectr.core.words import _
from prospectr.exchange.cardwords import fit_label, label_of_types, parse_apple_label
from prospectr.exchange.contentlines import say_plain_line, split_parts, unescape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.exchange.contentlines import ContentLine, Head


class CardRefused(Exception):  # noqa: N818 - it is no failure: the card is told as rejected
    """A card that cannot be used: the number of the line at fault and the reason."""

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(number, reason)
        self.number = number
        self.reason = reason


class Taken:
    """What is taken of the lines of one card; ``is_old`` tells that it is of version 2.1."""

    def __init__(self, lines: Sequence[ContentLine]) -> None:
        self.is_old = _is_old(lines)
        self._labels = {
            line.head.group.lower(): line
            for line in lines
            if line.head is not None and line.head.group and line.head.name == "X-ABLABEL"
        }
        self._apart = {line.number: line for line in lines if line.head is not None and line.head.name == "X-ABLABEL"}
        self._kept: list[tuple[int, str]] = []
        self._leftovers: list[tuple[int, str]] = []

    def text(self, line: ContentLine) -> str:
        """Return the value of a line as a text. Raises CardRefused for one that no book can keep."""
        return self.checked(line, unescape(line.value, old=self.is_old).strip())

    def split(self, line: ContentLine) -> list[str]:
        """Return the parts of a line's value. Raises CardRefused for one that no book can keep."""
        return [part.strip() for part in split_parts(self.checked(line, line.value), ";", old=self.is_old)]

    @staticmethod
    def checked(line: ContentLine, text: str) -> str:
        """Return a text of a line as it is. Raises CardRefused where no book can keep it."""
        try:
            return check_text(line.head.name if line.head else _("line"), text)
        except TextRefusedError as error:
            raise CardRefused(line.number, error.message) from None

    def keep(self, line: ContentLine, text: str = "") -> None:
        """Keep a line to go out again as it stands, or as ``text``."""
        self._kept.append((line.number, text or say_plain_line(line)))

    def leave(self, line: ContentLine) -> None:
        """Leave a line over: it becomes a note. Raises CardRefused where it is too long for one."""
        text = line.text if line.head is None else say_plain_line(line)
        self.leave_words(line.number, self.checked(line, text))

    def leave_words(self, number: int, words: str) -> None:
        """Leave words over that belong to the line of a number."""
        self._leftovers.append((number, _("line {number}: {text}").format(number=number, text=words)))

    def label(self, line: ContentLine, head: Head) -> str:
        """Find the label of a line in a form that can be typed; where that is another, the line is left over too."""
        said = self.say_label(head)
        self.use_label(head)
        label = fit_label(said) if said else ""
        if label != said:
            self.leave(self._labels.get(head.group.lower(), line))
        return label

    def say_label(self, head: Head) -> str:
        """Return the label of a line as it is written: Apple's, beside it in its group, else what its types say."""
        beside = self._labels.get(head.group.lower())
        return label_of_types(head.types) if beside is None else parse_apple_label(self.text(beside))

    def use_label(self, head: Head) -> None:
        """Take the label beside a line as read: it is not kept by itself."""
        beside = self._labels.get(head.group.lower())
        if beside is not None:
            self._apart.pop(beside.number, None)

    def kept_lines(self) -> tuple[str, ...]:
        """Return what is kept, in the order of the card, with the labels of lines that are kept."""
        kept = [*self._kept, *((line.number, say_plain_line(line)) for line in self._apart.values())]
        return tuple(dict.fromkeys(text for _number, text in sorted(kept, key=_by_number)))

    def leftovers(self) -> tuple[str, ...]:
        """Return what is left over, in the order of the card."""
        return tuple(text for _number, text in sorted(self._leftovers, key=_by_number))


def _is_old(lines: Sequence[ContentLine]) -> bool:
    """Tell whether a card is of version 2.1; where it does not say, by how its lines are written."""
    heads = [(line.head, line.value) for line in lines if line.head is not None]
    version = next((value.strip() for head, value in heads if head.name == "VERSION"), "")
    return version.startswith(("1", "2")) or (not version and any(not head.is_plain for head, _value in heads))


def _by_number(numbered: tuple[int, str]) -> int:
    return numbered[0]

"""What is behind a figure of a report: the very records it was counted from, part by part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from prospectr.core.errors import NotFoundError
from prospectr.core.record import record
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from prospectr.core.report import Scope

BehindType = Literal["contact", "deal", "interaction", "follow_up"]

SIGN = "behind"

NO_VALUE, NOBODY = "no-value", "none"
"""What a row is called of deals without a value, and of no source or no reason."""


class RowNotFoundError(NotFoundError):
    """A report has no such row; ``command`` shows it."""

    def __init__(self, row: str, command: str) -> None:
        super().__init__(
            _('There is no row "{row}" in that report.').format(row=row),
            hint=_("A row goes by its name or its id; see the ids: {command} --json").format(command=command),
        )


@record
class Part:
    """Some of the records behind a row, ``name`` says which: ``moved-on``, ``lost``; ``ids`` are the numbers of all.

    ``cards`` are those to be shown: the cards of contacts and of deals, other
    records each beside the card of its contact.
    """

    name: str
    type: BehindType
    ids: tuple[int, ...]
    cards: tuple[object, ...] = ()


Found = tuple[str, "Sequence[Part]"]
"""What a row is called in the book, and what is behind it."""


def part(name: str, of: BehindType, ids: Iterable[int]) -> Part:
    """Make a part of which no record is read yet."""
    return Part(name=name, type=of, ids=tuple(ids))


@record
class Behind:
    """What is behind a ``row`` of a report, or of a goal where there is no ``scope``; ``name`` is what it is called.

    No record is in two parts, unless they are of two periods.
    """

    row: str
    parts: tuple[Part, ...]
    name: str = ""
    scope: Scope | None = None

    @property
    def count(self) -> int:
        """How many records there are."""
        return sum(len(part.ids) for part in self.parts)


def opens(report: str, *row: str) -> str:
    """Name what is behind a row of a report, for a line to open: ``behind:forecast:l1.2026-11.EUR``."""
    return f"{SIGN}:{report}:{'.'.join(row)}"


def find_behind(target: str) -> tuple[str, str] | None:
    """Return the report and the row that ``target`` names, or None where it names a record."""
    sign, _colon, rest = target.partition(":")
    report, _colon, row = rest.partition(":")
    return (report, row) if sign == SIGN and row else None

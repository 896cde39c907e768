"""Headers: which row of a table holds its headings, and what stands above it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.text import fold
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_ABOVE = 40
_LONGEST_HEADING = 120

# A cell with an e-mail in it, a link, or nothing but digits and what stands between them: a number, a phone, a day.
_ADDRESS = r".*\S@\S+\.\S.*|(?:https?://|www\.)\S+"
_FIGURES = r"[+(]?\d[\d\s().,:/+-]*[%€$£]?|[€$£¥฿]\s?[\d., ]+|\d{4}-\d\d-\d\d[T ].*"

_HEADINGS = frozenset(
    "name|full name|first name|last name|email|e-mail|email address|e-mail address|phone|telephone|mobile|company"
    "|firma|navn|naam|nombre|nom|nome|nama|имя|ชื่อ|อีเมล|نام|اسم|名前|氏名|姓名".split("|")
)
_TITLES = frozenset("names|emails|e-mails|phones|companies|contacts|leads|customers|contact|lead|customer".split("|"))


class Shape(NamedTuple):
    """What a table's first rows are: headings, and where they and the rows below them begin.

    ``preamble`` rows stand above the header; rows from ``first`` on are data.
    """

    header: tuple[str, ...]
    has_header: bool
    preamble: int
    first: int


def find_header(rows: Sequence[Sequence[str]], *, header: bool | None) -> Shape:
    """Find the headings among a table's first rows (those that hold anything); ``header`` tells whether there are any.

    Columns without a heading are named by their position.
    """
    width = max(map(len, rows), default=0)
    filled = [sum(1 for cell in row if cell.strip()) for row in rows]
    above = 0
    # A first row that begins with "Name" is the header, with as many gaps as it likes.
    if header is not False and width > 1 and not _is_heading(rows[0][0]):
        # What stands above a header has a title, or a word and a day, in a row; a header may have gaps.
        wanted = min(4, max(2, width / 2))
        above = next((at for at, count in enumerate(filled[:_MOST_ABOVE]) if count >= wanted), 0)
    if header is None:
        has_header = _is_header(rows[above], rows[above + 1 :])
        if not has_header and above and _is_header(rows[0], rows[1:]) and len(rows[0]) == len(rows[above]):
            above, has_header = 0, True
    else:
        has_header = header
    if not has_header:
        return Shape(_named((), width), has_header=False, preamble=0, first=0)
    return Shape(_named(rows[above], len(rows[above])), has_header=True, preamble=above, first=above + 1)


def _named(headings: Sequence[str], width: int) -> tuple[str, ...]:
    names = [cell.strip() for cell in headings] + [""] * (width - len(headings))
    return tuple(name or _("Column {number}").format(number=at) for at, name in enumerate(names, 1))


def _is_heading(cell: str) -> bool:
    return fold(cell[:_LONGEST_HEADING]) in _HEADINGS


def _is_header(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row is one of headings: words, in columns that may hold anything."""
    cells = [cell.strip() for cell in row if cell.strip()]
    if not cells or any(len(cell) > _LONGEST_HEADING or re.fullmatch(_ADDRESS, cell) for cell in cells):
        return False
    figures = sum(1 for cell in cells if re.fullmatch(_FIGURES, cell))
    if len(cells) > 1 or len(row) > 1:
        return figures * 5 <= len(cells)
    # A list of one column: its first line is a heading where it says so, or where those below are of another kind.
    others = [cell.strip() for line in below for cell in line[:1] if cell.strip()]
    told = sum(1 for cell in others if re.fullmatch(f"{_ADDRESS}|{_FIGURES}", cell[:_LONGEST_HEADING]))
    return not figures and (_is_heading(cells[0]) or fold(cells[0]) in _TITLES or told * 2 > len(others))

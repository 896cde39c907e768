"""Tables: text in rows and cells, as spreadsheets, mail programs and other CRMs write it.

What parts the cells is judged by how many there are in each row, not by how
often a character occurs. A table is read a row at a time; nothing in it is
changed, and what cannot be read is told with its line.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, NoReturn, TextIO

from prospectr.core.record import record
from prospectr.core.words import _
from prospectr.exchange.encodings import check_encoding, decoded, find_encoding
from prospectr.exchange.errors import DelimiterUnknownError, FileNotReadableError, name_of
from prospectr.exchange.headers import find_header

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DELIMITERS = (",", ";", "\t", "|")
"""What may part cells without being told; of two that part them as well, the first."""

MOST_CHARACTERS = 1 << 24
"""How long a cell, or a line, may be before the rest of it is left unread and its row is one cell too long to keep."""

_DELIMITER_NAMES = {"comma": ",", "semicolon": ";", "tab": "\t", "\\t": "\t", "pipe": "|", "space": " "}
_SNIFFED = 1 << 18
_SNIFFED_ROWS = 200
_FEW_LINES, _MANY_LINES = 3, 1000
_CUT_CELL = 200_000


class TableRow(NamedTuple):
    """A row: the line of the file it begins in (of a workbook, its number there), and its cells as written."""

    number: int
    cells: tuple[str, ...]


@record
class Table:
    """A table that is being read: ``rows`` are those below the header, blank ones left out, each as long as it is.

    ``header`` has a heading for every column; where the file has none
    (``has_header`` is False), or an empty one, columns are named by their
    position. ``preamble`` are the lines that stood above the header. ``encoding`` and
    ``delimiter`` are those it was read with, empty for a workbook.
    """

    header: tuple[str, ...]
    has_header: bool
    rows: Iterator[TableRow]
    encoding: str
    delimiter: str
    preamble: tuple[str, ...]


def read_table(file: BinaryIO, *, encoding: str = "", delimiter: str = "", header: bool | None = None) -> Table:
    """Read a table from the start of a file that can seek; its rows come from the file as they are asked for.

    ``encoding``, ``delimiter`` (a character or ``tab``, ``comma``…) and
    ``header`` are found where they are not told. Raises
    ``FileNotReadableError``, ``EncodingUnknownError`` and
    ``DelimiterUnknownError``; the first also while rows are read.
    """
    encoding = check_encoding(encoding) if encoding else find_encoding(file)
    text = decoded(file, encoding)
    sample = text.read(_SNIFFED)
    is_cut = bool(text.read(1))
    if not sample.strip():
        raise FileNotReadableError(name_of(file), _("it is empty"), _("Write or copy it again."))
    told = re.match(r'"?sep=([^\w\s"\0]|\t)"?[;,]*(?:\r\n|\r|\n|$)', sample)
    skipped = 1 if told else 0
    if told:
        sample = sample[told.end() :]
    delimiter = _check_delimiter(delimiter) if delimiter else told[1] if told else find_delimiter(sample, is_cut=is_cut)
    rows = [row._replace(number=row.number + skipped) for row in _sniffed_rows(sample, delimiter, is_cut=is_cut)]
    shape = find_header([row.cells for row in rows], header=header)
    last = rows[shape.first - 1].number if shape.first else 0
    return Table(
        header=shape.header,
        has_header=shape.has_header,
        rows=_rows_below(file, _Form(encoding, delimiter, skipped, last, len(shape.header))),
        encoding=encoding,
        delimiter=delimiter,
        preamble=tuple(delimiter.join(row.cells).strip(delimiter + " ") for row in rows[: shape.preamble]),
    )


def find_delimiter(sample: str, *, is_cut: bool = False) -> str:
    """Return what parts the cells of a table's first lines; a comma where there is but one column.

    ``is_cut`` says that the sample ends anywhere, so that its last row counts for nothing.
    """
    best, most = DELIMITERS[0], 0.0
    for delimiter in DELIMITERS:
        if delimiter not in sample:
            continue
        widths = [len(row.cells) for row in _sniffed_rows(sample, delimiter, is_cut=is_cut)]
        width, count = Counter(wide for wide in widths if wide > 1).most_common(1)[0] if max(widths) > 1 else (1, 0)
        share = count / len(widths)
        score = share * share * min(width, 20)
        # A heading for every column, and a sign in the text of every row: it is the heading that tells.
        if widths[0] != width:
            score *= 0.4
        if score > most:
            best, most = delimiter, score
    return best


def _check_delimiter(delimiter: str) -> str:
    found = _DELIMITER_NAMES.get(delimiter.lower(), delimiter)
    if len(found) != 1 or found in '"\r\n\0':
        raise DelimiterUnknownError(delimiter)
    return found


def _sniffed_rows(sample: str, delimiter: str, *, is_cut: bool) -> list[TableRow]:
    """Return the first rows of a sample that hold anything, the last left out where the sample was cut inside it."""
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    rows: list[TableRow] = []
    end = read = 0
    _raise_limit()
    for cells in islice(reader, _SNIFFED_ROWS):
        read += 1
        if _holds(cells):
            rows.append(TableRow(end + 1, tuple(cells)))
        end = reader.line_num
    is_last_cut = is_cut and read < _SNIFFED_ROWS
    return rows[:-1] if is_last_cut and len(rows) > 1 else rows or [TableRow(1, ("",))]


def _holds(cells: Sequence[str]) -> bool:
    return any(map(str.strip, cells))


def _raise_limit() -> None:
    if csv.field_size_limit() < MOST_CHARACTERS:
        csv.field_size_limit(MOST_CHARACTERS)


class _Lines:
    """The lines of a text for ``csv``, which tell what it keeps for itself: that it asked for more than there are.

    ``is_over`` is True from the moment the last line was taken and another
    asked for; ``cut`` is the beginning of a line too long to be read, which was
    handed on as an empty one.
    """

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self.is_over = False
        self.cut = ""

    def __iter__(self) -> Iterator[str]:
        for line in iter(partial(self._text.readline, MOST_CHARACTERS), ""):
            if len(line) < MOST_CHARACTERS:
                yield line
                continue
            self.cut = line[:_CUT_CELL]
            while line and not line.endswith(("\n", "\r")):
                line = self._text.readline(MOST_CHARACTERS)  # noqa: PLW2901 - what is left of it
            yield "\n"
        self.is_over = True


class _Form(NamedTuple):
    """How a table is written: ``skipped`` lines before its first row, and ``last``, the line its header begins in."""

    encoding: str
    delimiter: str
    skipped: int
    last: int
    width: int


def _rows_below(file: BinaryIO, form: _Form) -> Iterator[TableRow]:
    """Yield the rows of a file that begin below its header, blank ones left out."""
    encoding, delimiter, skipped, last, width = form
    text = decoded(file, encoding)
    for _line in range(skipped):
        text.readline()
    lines = _Lines(text)
    reader = csv.reader(lines, delimiter=delimiter)
    _raise_limit()
    end = 0
    while True:
        number = end + skipped + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            # A cell over many lines, longer than any may be: no line alone is, so that a quote was left open.
            _refuse_open(file, number)
        lines_read, end = reader.line_num - end, reader.line_num
        if lines.is_over or (lines_read > _FEW_LINES and _is_swallowed(cells, delimiter, lines_read, width)):
            _refuse_open(file, number)
        if lines.cut:
            cells, lines.cut = [lines.cut], ""
        if number > last and _holds(cells) and cells != ["\x1a"]:
            yield TableRow(number, tuple(cells))


def _is_swallowed(cells: Sequence[str], delimiter: str, lines_read: int, width: int) -> bool:
    """Whether one of a row's cells is many rows of the table, because a quote was opened and not closed.

    Most of its lines then have as many delimiters as the rows of the table, which has ``width`` columns. Over few
    lines, one or two in each may be what somebody wrote.
    """
    within = max(cells, key=len).splitlines()[1:-1]
    counts = Counter(line.count(delimiter) for line in within)
    parts, often = counts.most_common(1)[0] if counts else (0, 0)
    return parts >= max(width - 1, 1 if lines_read > _MANY_LINES else 3) and often * 2 > len(within)


def _refuse_open(file: BinaryIO, line: int) -> NoReturn:
    raise FileNotReadableError(
        name_of(file),
        _("the row that begins in line {line} has a quote that is never closed").format(line=line),
        _("The file may be cut off. Save it again, or mend that line."),
    )

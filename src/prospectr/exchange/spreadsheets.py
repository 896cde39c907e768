"""Spreadsheets: a sheet of an Excel workbook as a table of text, every cell as a person reads it there.

A workbook is looked at before it is opened: how large it becomes when it is
unpacked, and how far its cells are apart. Formulas are never computed; the value
the spreadsheet program kept is taken.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice
from math import isfinite
from typing import TYPE_CHECKING, BinaryIO

from prospectr.core.words import _
from prospectr.exchange.errors import FileNotReadableError, SheetNotFoundError, name_of
from prospectr.exchange.headers import find_header
from prospectr.exchange.kinds import HEAD_SIZE, find_kind
from prospectr.exchange.tables import Table, TableRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from python_calamine import CalamineSheet, CalamineWorkbook

MOST_UNPACKED = 300_000_000
"""How many bytes a workbook may have when it is unpacked."""

MOST_TIMES, TIMES_FROM = 200, 10_000_000
"""How many times its packed size a part may become that has more bytes than the second number."""

MOST_CELLS = 10_000_000
"""How many cells there may be between the first and the last of a sheet, empty ones too: each takes memory."""

_SNIFFED_ROWS = 200
_CHUNK = 1 << 20

# Where a row or a cell that may hold something says it stands, and those that only stand behind the one before.
_PLACE = re.compile(rb"""\sr\s*=\s*["']([A-Z]*)(\d{1,7})["'][^<>]*(?<!/)>""")
_NEXT_ROW = re.compile(rb"<(?:\w+:)?row\b(?![^<>]*\sr\s*=)")
_NEXT_CELL = re.compile(rb"<(?:\w+:)?c\b(?![^<>]*\sr\s*=)")
_LONGEST_TAG = 4096

Cell = float | str | bool | date | time | timedelta
"""What a cell holds when it comes out of a workbook; a whole number is a float as well."""


def read_sheet(file: BinaryIO, *, sheet: str = "", header: bool | None = None) -> Table:
    """Read a sheet of a workbook from a file that can seek: the one named, or the first that holds anything.

    Raises ``FileNotReadableError`` where the file is no workbook, is cut off,
    locked or unreasonably large, and ``SheetNotFoundError``.
    """
    name = name_of(file)
    with _opened(file) as workbook:
        rows = _rows(_sheet_of(workbook, sheet, name))
        first = list(islice((row for row in rows if any(row.cells)), _SNIFFED_ROWS))
        shape = find_header([row.cells for row in first], header=header)
        # Columns that hold something and have no heading belong to the table as well.
        width = max((len(row.cells) for row in first[shape.first :]), default=0)
        missing = range(len(shape.header) + 1, width + 1)
        return Table(
            header=shape.header + tuple(_("Column {number}").format(number=at) for at in missing),
            has_header=shape.has_header,
            rows=_below(first[shape.first :], rows),
            encoding="",
            delimiter="",
            preamble=tuple(" ".join(filter(None, row.cells)) for row in first[: shape.preamble]),
        )


def _names(workbook: CalamineWorkbook) -> list[str]:
    from python_calamine import SheetTypeEnum

    return [sheet.name for sheet in workbook.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]


def _below(first: Sequence[TableRow], rest: Iterator[TableRow]) -> Iterator[TableRow]:
    yield from first
    for row in rest:
        if any(row.cells):
            yield row


def _opened(file: BinaryIO) -> CalamineWorkbook:
    from python_calamine import CalamineError, PasswordError, load_workbook

    name = name_of(file)
    file.seek(0)
    if find_kind(file.read(HEAD_SIZE), name) != "xlsx":
        raise FileNotReadableError(
            name, _("it is not a workbook, whatever its name says"), _("Name it .csv, or save it again.")
        )
    _check_size(file, name)
    file.seek(0)
    try:
        return load_workbook(file)
    except PasswordError:
        raise _locked(name) from None
    except CalamineError as error:
        raise _damaged(name, str(error)) from None


def _locked(name: str) -> FileNotReadableError:
    hint = _("Open it in a spreadsheet program and save it without the password.")
    return FileNotReadableError(name, _("it is protected by a password"), hint)


def _damaged(name: str, why: str) -> FileNotReadableError:
    hint = _("Open it in a spreadsheet program and save it again, as XLSX or CSV.")
    return FileNotReadableError(name, _("the workbook is cut off or damaged ({why})").format(why=why), hint)


def _too_large(name: str) -> FileNotReadableError:
    hint = _("If it is honest, open it in a spreadsheet program and save its rows as CSV.")
    return FileNotReadableError(name, _("it becomes unreasonably large when it is unpacked"), hint)


def _check_size(file: BinaryIO, name: str) -> None:
    """Unpack a workbook without keeping anything, to know how large it is: what it says of itself need not be true."""
    try:
        with zipfile.ZipFile(file) as packed:
            parts = [part for part in packed.infolist() if not part.filename.startswith(("xl/media/", "docProps/"))]
            if any(part.flag_bits & 1 for part in parts):
                raise _locked(name)
            if sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise _too_large(name)
            left = MOST_UNPACKED
            for part in parts:
                left -= _size(packed, part, left, name)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeDecodeError) as error:
        raise _damaged(name, str(error)) from None


def _size(packed: zipfile.ZipFile, part: zipfile.ZipInfo, left: int, name: str) -> int:
    """Return how many bytes a part of a workbook has when unpacked, and look how far the cells of a sheet are apart."""
    part.file_size = left + 1  # else no more would be unpacked than the part says it has
    reach = _Reach() if part.filename.startswith("xl/worksheets/") else None
    size = 0
    with packed.open(part) as content:
        while chunk := content.read(_CHUNK):
            size += len(chunk)
            if size > left or (size > TIMES_FROM and size > MOST_TIMES * max(1, part.compress_size)):
                raise _too_large(name)
            if reach:
                reach.add(chunk)
    if reach and reach.right * reach.down > MOST_CELLS:
        reason = _("a sheet reaches to row {row} and column {column}, which is too far")
        raise FileNotReadableError(
            name,
            reason.format(row=reach.down, column=reach.right),
            _("Delete what lies far out, or save its rows as CSV."),
        )
    return size


class _Reach:
    """How far the cells of a sheet reach, from what is written of it, a piece at a time."""

    def __init__(self) -> None:
        self._kept = b""
        self._columns: set[bytes] = set()
        self._rows: set[bytes] = set()
        self._more_columns = self._more_rows = 0

    @property
    def right(self) -> int:
        """The number of the last column."""
        return max(self._more_columns, *map(_number_of, self._columns), 0)

    @property
    def down(self) -> int:
        """The number of the last row."""
        return max(self._more_rows, *map(int, self._rows), 0)

    def add(self, chunk: bytes) -> None:
        """Look through the next piece, as far as its tags are whole."""
        data = self._kept + chunk
        end = data.rfind(b">") + 1
        data, self._kept = data[:end], data[end:][-_LONGEST_TAG:]
        places = _PLACE.findall(data)
        for column, row in places:
            self._columns.add(column)
            self._rows.add(row)
        # Where every row and cell was found, as Excel writes them, there are no others to be counted.
        if len(places) != data.count(b"<c") + data.count(b"<row"):
            self._more_rows += len(_NEXT_ROW.findall(data))
            found = max(len(_NEXT_CELL.findall(row)) for row in data.split(b"row"))
            self._more_columns = max(self._more_columns, found)


def _number_of(column: bytes) -> int:
    """Return the number of a column by its letters: ``A`` is 1, ``AA`` is 27."""
    number = 0
    for letter in column:
        number = number * 26 + letter - 64
    return number


def _sheet_of(workbook: CalamineWorkbook, sheet: str, name: str) -> CalamineSheet:
    from python_calamine import CalamineError, SheetVisibleEnum

    names = _names(workbook)
    if sheet:
        wanted = [known for known in names if known.casefold() == sheet.strip().casefold()]
        if not wanted:
            raise SheetNotFoundError(name, sheet, names)
    else:
        hidden = {one.name for one in workbook.sheets_metadata if one.visible != SheetVisibleEnum.Visible}
        wanted = sorted(names, key=hidden.__contains__)  # those a person sees first; else in their order
    try:
        opened = (workbook.get_sheet_by_name(known) for known in wanted)
        found = next((one for one in opened if sheet or one.height), None)
    except CalamineError as error:
        raise _damaged(name, str(error)) from None
    if found is None or not found.height:
        raise SheetNotFoundError(name, "", names)
    return found


def _rows(sheet: CalamineSheet) -> Iterator[TableRow]:
    for number, cells in enumerate(sheet.iter_rows(), 1):
        said = [cell if cell.__class__ is str else _say_cell(cell) for cell in cells]
        while said and not said[-1]:
            said.pop()
        yield TableRow(number, tuple(said))


def _say_cell(cell: Cell) -> str:
    """Return what stands in a cell as text that means the same in every country: ISO days, a point in numbers."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, int | float):
        return _say_number(cell)
    if isinstance(cell, datetime):
        return _say_moment(cell)
    if isinstance(cell, time):
        return cell.strftime("%H:%M:%S" if cell.second else "%H:%M")
    if isinstance(cell, timedelta):
        minutes = round(cell.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    return cell.isoformat() if isinstance(cell, date) else cell


def _say_moment(moment: datetime) -> str:
    """Return a day as ISO writes it, with its time where it has one: spreadsheets keep a day as its midnight."""
    if moment.microsecond:
        rounded = timedelta(seconds=moment.microsecond >= 500_000)
        moment = moment.replace(microsecond=0)
        with suppress(OverflowError):  # no second follows the last of the year 9999
            moment += rounded
    kept = moment.isoformat(" ", "seconds" if moment.second else "minutes")
    return kept.removesuffix(" 00:00")


def _say_number(number: float) -> str:
    """Return a number as digits, never with an exponent: a phone or an id is a number to a spreadsheet."""
    if isfinite(number) and number == int(number):
        return str(int(number))
    # Fifteen digits are what a spreadsheet keeps and shows; the rest is 0.1 + 0.2.
    return format(Decimal(f"{number:.15g}"), "f")

"""Sheets: rows of cells written as CSV or as XLSX.

Plain CSV holds every text to the letter. In one made for a spreadsheet, cells
that a spreadsheet would calculate or change carry a guard, an apostrophe, which
an import takes off again: ``unguard(guard(text)) == text`` for every text.
"""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from decimal import Decimal
from shutil import rmtree
from tempfile import mkdtemp
from typing import IO, TYPE_CHECKING

from prospectr.core.errors import InputError, ProspectrError
from prospectr.core.text import display_line
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from prospectr.exchange.cells import Cell

GUARD = "'"
GUARDED = " (guarded)"
"""What the heading ``ID`` ends with in a sheet whose cells are guarded, so that an import knows."""

BOM = "\ufeff"

_ACTS = r"[\t\r\n]|[\s\u200b\u200e\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]"
_CHANGES = r"0[\d ()./-]*\d|\d{12,}|\d+[eE]\d+"

MOST_CHARACTERS, MOST_ROWS, MOST_COLUMNS = 32_767, 1_048_576, 16_384
"""What an XLSX sheet holds: characters in a cell as UTF-16 counts them, rows with the heading, columns."""

FIRST_DAY = date(1900, 3, 1)
"""Before it spreadsheets do not agree which day a number means; such a day is written as text."""

MOST_DIGITS = 15
"""How many digits a number in a spreadsheet keeps; one with more is written as text."""


class XlsxMissingError(ProspectrError):
    """The library that writes XLSX is not installed."""

    def __init__(self) -> None:
        super().__init__(
            _("XLSX files are written by XlsxWriter, which is not installed."),
            hint=(
                _('Install it: pip install "prospectr[xlsx]"'),
                _("Or write CSV for the spreadsheet: --format csv --for-spreadsheet"),
            ),
        )


class CellTooLongError(InputError):
    """A text is longer than a cell of a spreadsheet holds."""

    def __init__(self, name: str, heading: str, count: int) -> None:
        super().__init__(
            _("{heading} of {name} has {count} characters; a cell of a spreadsheet holds {most}.").format(
                heading=heading, name=display_line(name), count=count, most=MOST_CHARACTERS
            ),
            hint=_("CSV holds it whole: --format csv"),
        )


class SheetTooLargeError(InputError):
    """There are more rows or columns than a sheet of a spreadsheet holds."""

    def __init__(self) -> None:
        super().__init__(
            _("That is more than a sheet holds: {rows} rows, {columns} columns.").format(
                rows=MOST_ROWS, columns=MOST_COLUMNS
            ),
            hint=_("CSV holds it whole: --format csv"),
        )


def guard(text: str) -> str:
    """Return ``text`` as a cell that no spreadsheet calculates or changes: with an apostrophe before it if need be.

    That is what could be a formula (``=1+1``, ``+66812345678``, ``@x``, with white space or in full width too), what
    begins with a tab or a new line, a number with a zero in front, of 12 digits and more or with an exponent, and any
    of these behind apostrophes of its own.
    """
    return GUARD + text if _needs_guard(text) else text


def unguard(text: str) -> str:
    """Return the text that ``guard`` made ``text`` of; a cell without a guard as it is."""
    return text[1:] if text.startswith(GUARD) and _needs_guard(text) else text


def is_guarded(header: Sequence[str]) -> bool:
    """Tell by its headings whether the cells of a sheet are guarded."""
    return any(heading.strip().casefold() == f"id{GUARDED}" for heading in header)


def _needs_guard(text: str) -> bool:
    bare = text.lstrip(GUARD)
    return bool(bare) and (re.match(_ACTS, bare) is not None or re.fullmatch(_CHANGES, bare) is not None)


def write_csv(
    headings: Sequence[str], rows: Iterable[Sequence[Cell]], file: IO[bytes], *, guarded: bool = False
) -> int:
    """Write a sheet as CSV (RFC 4180: UTF-8, commas, CRLF) and return the number of its rows, the heading aside.

    With ``guarded`` it is made for a spreadsheet: it begins with a byte order mark, and its cells are guarded.
    """
    text = io.TextIOWrapper(file, "utf-8", newline="", write_through=False)
    say = _say_guarded if guarded else say_cell
    written = 0
    try:
        if guarded:
            text.write(BOM)
            headings = [f"{heading}{GUARDED}" if heading == "ID" else heading for heading in headings]
        sheet = csv.writer(text, lineterminator="\r\n")
        sheet.writerow(headings)
        for cells in rows:
            sheet.writerow([say(cell) for cell in cells])
            written += 1
        text.flush()
    finally:
        text.detach()
    return written


def say_cell(cell: Cell) -> str:
    """Write a cell as text: a day in ISO form, a number plainly, nothing for None."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return format(cell, "f")
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _say_guarded(cell: Cell) -> str:
    """Write a cell as guarded text; days and numbers of ours are meant to be read as such."""
    return guard(cell) if isinstance(cell, str) else say_cell(cell)


def write_xlsx(headings: Sequence[str], rows: Iterable[Sequence[Cell]], file: IO[bytes], *, title: str) -> int:
    """Write a sheet as XLSX and return the number of its rows, the heading aside.

    Texts are texts and never formulas, days are days, amounts numbers. Raises
    ``XlsxMissingError``, ``CellTooLongError`` (by the first cell of its row)
    and ``SheetTooLargeError``; what was written of the file until then is of no use.
    """
    try:
        import xlsxwriter  # type: ignore[import-untyped]
    except ImportError:
        raise XlsxMissingError from None
    if len(headings) > MOST_COLUMNS:
        raise SheetTooLargeError
    folder = mkdtemp(prefix="prospectr-")  # the library keeps rows there until the end; only the owner may look in
    sheet = None
    try:
        settings = {"constant_memory": True, "tmpdir": folder, "strings_to_formulas": False}
        settings |= {"strings_to_urls": False, "strings_to_numbers": False, "nan_inf_to_errors": False}
        book = xlsxwriter.Workbook(file, settings)
        sheet = book.add_worksheet(title)
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        bold = book.add_format({"bold": True})
        sheet.freeze_panes(1, 1)
        for column, heading in enumerate(headings):
            sheet.write_string(0, column, heading, bold)
        count = 0
        for count, cells in enumerate(rows, 1):
            if count >= MOST_ROWS:
                raise SheetTooLargeError
            _write_row(sheet, count, cells, headings, day)
        book.close()
    finally:
        if sheet is not None:
            sheet.row_data_fh.close()  # which the library leaves open where it is not let finish
        rmtree(folder, ignore_errors=True)
    return count


def _write_row(sheet: Any, row: int, cells: Sequence[Cell], headings: Sequence[str], day: object) -> None:  # noqa: ANN401
    for column, cell in enumerate(cells):
        if cell is None or cell == "":
            continue
        if isinstance(cell, date) and cell >= FIRST_DAY:
            sheet.write_datetime(row, column, cell, day)
        elif isinstance(cell, int) or (isinstance(cell, Decimal) and _fits(cell)):
            sheet.write_number(row, column, float(cell) if isinstance(cell, Decimal) else cell)
        else:
            text = say_cell(cell)
            if len(text) > MOST_CHARACTERS // 2 and (units := _units(text)) > MOST_CHARACTERS:
                raise CellTooLongError(say_cell(cells[0]), headings[column], units)
            sheet.write_string(row, column, text)


def _fits(number: Decimal) -> bool:
    """Tell whether a number comes back from a spreadsheet digit by digit."""
    return len(number.as_tuple().digits) <= MOST_DIGITS


def _units(text: str) -> int:
    """Count the characters of a text as a spreadsheet does, those beyond the first 65,536 code points twice."""
    return len(text.encode("utf-16-le")) // 2

"""Spreadsheets: what a person sees in a sheet is what is read; what would fill the memory is refused."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import datetime, time
from typing import Any

import pytest

from prospectr.exchange.errors import SheetNotFoundError
from prospectr.exchange.kinds import FileNotReadableError
from prospectr.exchange.spreadsheets import read_sheet

xlsxwriter = pytest.importorskip("xlsxwriter")  # an extra, and without types
Worksheet = Any


def workbook(*sheets: tuple[str, Callable[[Worksheet], object]]) -> bytes:
    into = io.BytesIO()
    with xlsxwriter.Workbook(into, {"in_memory": True}) as book:
        for name, fill in sheets:
            fill(book.add_worksheet(name))
    return into.getvalue()


def rows_of(*rows: list[object]) -> Callable[[Worksheet], object]:
    def fill(sheet: Worksheet) -> None:
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell is not None:
                    sheet.write(at, column, cell)

    return fill


def replaced(data: bytes, name: str, content: bytes) -> bytes:
    """Return a workbook with another content in one of its parts."""
    into = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as packed,
        zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new,
    ):
        for part in packed.namelist():
            new.writestr(part, content if part == name else packed.read(part))
    return into.getvalue()


PEOPLE = workbook(("People", rows_of(["Name", "Phone"], ["Nora Lind", 4520304050], ["Jan Holm", "+45 33"])))


def test_a_sheet_is_read_as_a_table() -> None:
    table = read_sheet(io.BytesIO(PEOPLE))
    assert (table.header, table.has_header, table.encoding, table.delimiter) == (("Name", "Phone"), True, "", "")
    assert [tuple(row) for row in table.rows] == [(2, ("Nora Lind", "4520304050")), (3, ("Jan Holm", "+45 33"))]


def test_cells_are_what_a_person_sees() -> None:
    into = io.BytesIO()
    with xlsxwriter.Workbook(into, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Id", "Ratio", "Day", "At", "Time", "Yes", "Sum", "Wrong", "Small", "Far", "Exact"])
        sheet.write_row(1, 0, [123456789012345, 0.1 + 0.2])
        sheet.write_datetime(1, 2, datetime(2024, 3, 5), book.add_format({"num_format": "yyyy-mm-dd"}))  # noqa: DTZ001
        day_and_time = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        sheet.write_datetime(1, 3, datetime(2024, 3, 5, 14, 30), day_and_time)  # noqa: DTZ001
        sheet.write_datetime(1, 4, time(9, 5), book.add_format({"num_format": "hh:mm"}))
        sheet.write_boolean(1, 5, True)
        sheet.write_formula(1, 6, "=HYPERLINK(A1)", None, "kept")
        sheet.write_formula(1, 7, "=NA()", None, "#N/A")
        sheet.write_row(1, 8, [0.0000012, 1e20])
        sheet.write_datetime(1, 10, datetime(2024, 3, 5, 14, 30, 20), day_and_time)  # noqa: DTZ001
    row = next(read_sheet(into).rows)
    assert row.cells == (
        *("123456789012345", "0.3", "2024-03-05", "2024-03-05 14:30", "09:05", "TRUE", "kept", "", "0.0000012"),
        "100000000000000000000",
        "2024-03-05 14:30:20",
    )


def test_the_last_second_there_is_is_not_rounded_up() -> None:
    """A clock of spreadsheets ends with the year 9999; any other half second is rounded."""
    into = io.BytesIO()
    with xlsxwriter.Workbook(into, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        shown = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        sheet.write_row(0, 0, ["Last", "Other"])
        sheet.write_number(1, 0, 2958465 + 86399.7 / 86400, shown)
        sheet.write_number(1, 1, 45356 + 86399.7 / 86400, shown)
    row = next(read_sheet(into).rows)
    assert row.cells == ("9999-12-31 23:59:59", "2024-03-06")


def test_the_first_sheet_that_holds_anything_is_read() -> None:
    data = workbook(("Cover", rows_of()), ("People", rows_of(["Name"], ["Nora"])), ("Old", rows_of(["Name"], ["Jan"])))
    assert next(read_sheet(io.BytesIO(data)).rows).cells == ("Nora",)
    assert next(read_sheet(io.BytesIO(data), sheet="old").rows).cells == ("Jan",)
    with pytest.raises(SheetNotFoundError, match='no sheet "New"') as caught:
        read_sheet(io.BytesIO(data), sheet="New")
    assert "Cover, People, Old" in caught.value.hint
    with pytest.raises(SheetNotFoundError, match="no sheet with anything in it"):
        read_sheet(io.BytesIO(workbook(("Cover", rows_of()))))


def test_what_is_shown_is_read_before_what_is_hidden() -> None:
    def hide(sheet: Worksheet) -> None:
        rows_of(["Name"], ["Hidden"])(sheet)
        sheet.hide()

    into = io.BytesIO()
    with xlsxwriter.Workbook(into, {"in_memory": True}) as book:
        first, second = book.add_worksheet("Cover"), book.add_worksheet("People")
        second.activate()
        second.set_first_sheet()
        hide(first)
        rows_of(["Name"], ["Shown"])(second)
    assert next(read_sheet(into).rows).cells == ("Shown",)


def test_a_title_above_blank_rows_and_columns_without_a_heading_lose_nothing() -> None:
    data = workbook(
        ("People", rows_of(["Our customers"], [], ["Name", "City", "Tag"], [], ["Nora", "Køge", "a", "extra"], ["Jan"]))
    )
    table = read_sheet(io.BytesIO(data))
    assert (table.preamble, table.header) == (("Our customers",), ("Name", "City", "Tag", "Column 4"))
    assert [tuple(row) for row in table.rows] == [(5, ("Nora", "Køge", "a", "extra")), (6, ("Jan",))]


def test_what_no_longer_holds_anything_is_no_row() -> None:
    def fill(sheet: Worksheet) -> None:
        rows_of(["Name", "City"], ["Nora", "Køge"])(sheet)
        for at in range(2, 300):
            sheet.write_string(at, 5, " " if at == 200 else "")

    rows = list(read_sheet(io.BytesIO(workbook(("People", fill)))).rows)
    assert [row.cells for row in rows if any(map(str.strip, row.cells))] == [("Nora", "Køge")]


def test_a_small_file_that_becomes_huge_is_refused_before_it_is_read() -> None:
    bomb = replaced(PEOPLE, "xl/worksheets/sheet1.xml", b" " * 200_000_000)
    assert len(bomb) < 300_000
    with pytest.raises(FileNotReadableError, match="unreasonably large"):
        read_sheet(io.BytesIO(bomb))


def test_a_part_that_lies_about_its_size_is_found_out() -> None:
    honest = replaced(PEOPLE, "xl/worksheets/sheet1.xml", b" " * 50_000_000)
    size = (50_000_000).to_bytes(4, "little")
    with pytest.raises(FileNotReadableError, match="unreasonably large"):
        read_sheet(io.BytesIO(honest.replace(size, (1000).to_bytes(4, "little"))))


def test_two_cells_far_apart_do_not_fill_the_memory() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.write(0, 0, "Name")
        sheet.write(1_048_575, 16_383, "far")

    with pytest.raises(FileNotReadableError, match="row 1048576 and column 16384"):
        read_sheet(io.BytesIO(workbook(("People", fill))))


def test_cells_that_do_not_say_where_they_stand_are_counted() -> None:
    far = b"<row><c/></row>" * 1000 + b"<row>" + b"<c/>" * 16_000 + b"</row>"
    with pytest.raises(FileNotReadableError, match="row 1001 and column 16000"):
        read_sheet(io.BytesIO(replaced(PEOPLE, "xl/worksheets/sheet1.xml", b"<worksheet><sheetData>" + far)))


def test_a_sheet_with_colours_down_to_its_end_is_read() -> None:
    def fill(sheet: Worksheet) -> None:
        rows_of(["Name", "City"], ["Nora", "Køge"])(sheet)
        sheet.write_blank(1_048_575, 16_383, None, form)

    into = io.BytesIO()
    with xlsxwriter.Workbook(into, {"in_memory": True}) as book:
        form = book.add_format({"bold": True})
        fill(book.add_worksheet())
    assert [row.cells for row in read_sheet(into).rows] == [("Nora", "Køge")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"Name,Phone\nNora,1\n", "it is not a workbook"),
        (PEOPLE[:-300], "cut off or damaged"),
        (PEOPLE[:900], "cut off or damaged"),
        (b"PK\x03\x04[Content_Types].xml xl/workbook.xml" + b"\0" * 99, "cut off or damaged"),
        (replaced(PEOPLE, "xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row"), "cut off or damaged"),
        (replaced(PEOPLE, "xl/workbook.xml", b"nothing"), "cut off or damaged"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
    ],
)
def test_a_workbook_that_cannot_be_opened_is_told_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(FileNotReadableError, match=reason) as caught:
        list(read_sheet(io.BytesIO(data)).rows)
    assert caught.value.hint


def test_any_damage_to_a_workbook_is_told_with_a_sentence() -> None:
    for at in range(30, len(PEOPLE), 97):
        data = PEOPLE[:at] + bytes([PEOPLE[at] ^ 0x55]) + PEOPLE[at + 1 :]
        try:
            list(read_sheet(io.BytesIO(data)).rows)
        except (FileNotReadableError, SheetNotFoundError) as error:
            assert error.message  # noqa: PT017

"""Sheets: CSV that holds every text to the letter, CSV a spreadsheet can be trusted with, and XLSX."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from prospectr.exchange import sheets
from prospectr.exchange.cells import Cell, join_tags, split_tags
from prospectr.exchange.sheets import (
    CellTooLongError,
    SheetTooLargeError,
    XlsxMissingError,
    guard,
    is_guarded,
    unguard,
    write_csv,
    write_xlsx,
)

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
ODD_TEXTS = st.one_of(TEXTS, st.text("'=+-@\t\r\n 0123456789e.\"，＝，,;a", max_size=8))
TO_XLSX = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffe\uffff_"), max_size=20)

HOSTILE = ("[/]", "=1+1", "+66812345678", "\u202eevil", "two\nlines", "N" * 300, "กรุงเทพฯ", '"quoted", and ;', "'=x")


def as_csv(*rows: list[Cell], guarded: bool = False) -> bytes:
    file = io.BytesIO()
    assert write_csv(["ID", "Name"], rows, file, guarded=guarded) == len(rows)
    return file.getvalue()


def read_csv(content: bytes, encoding: str = "utf-8") -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(encoding), newline="")))


def as_xlsx(*rows: Sequence[Cell]) -> list[list[Any]]:
    file = io.BytesIO()
    assert write_xlsx(["Name", "What"], rows, file, title="contacts") == len(rows)
    file.seek(0)
    return CalamineWorkbook.from_filelike(file).get_sheet_by_index(0).to_python()[1:]


def test_plain_csv_is_utf_8_with_commas_and_crlf() -> None:
    rows: list[list[Cell]] = [["c1", "Søren, the\nfirst"], ["c2", None], [date(2026, 11, 21), Decimal("1200.50")]]
    assert as_csv(*rows) == ('ID,Name\r\nc1,"Søren, the\nfirst"\r\nc2,\r\n2026-11-21,1200.50\r\n').encode()


@given(st.lists(st.tuples(ODD_TEXTS, ODD_TEXTS).map(list)))
def test_every_text_comes_back_from_plain_csv(rows: list[list[Cell]]) -> None:
    assert read_csv(as_csv(*rows))[1:] == rows


@given(st.lists(st.tuples(ODD_TEXTS, ODD_TEXTS).map(list)))
def test_every_text_comes_back_from_a_guarded_sheet(rows: list[list[Cell]]) -> None:
    header, *read = read_csv(as_csv(*rows, guarded=True), "utf-8-sig")
    assert is_guarded(header)
    assert [[unguard(cell) for cell in row] for row in read] == rows


@given(ODD_TEXTS)
def test_taking_the_guard_off_gives_back_the_text(text: str) -> None:
    assert unguard(guard(text)) == text
    assert guard(text) in {text, f"'{text}"}


@given(ODD_TEXTS)
def test_no_guarded_cell_begins_like_a_formula(text: str) -> None:
    assert guard(text).lstrip()[:1] not in {*"=+-@＝＋－＠"}
    assert guard(text)[:1] not in {*"\t\r\n"}


@pytest.mark.parametrize(
    "text",
    [
        *(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\tx",
            "\rx",
            "\n=x",
            " =1",
            "\u3000=1",
            "＝1",
            "＋1",
            "－1",
            "＠x",
            "\u2212 1",
        ),
        *("'=x", "''=x", "'+66 81", "\ufeff=x", "\u200b=x"),
        *("+66812345678", "+45 30 12 34 56", "+1-555-1234", "081 234 5678", "0812345678", "4520123456789", "1e10"),
    ],
)
def test_what_a_spreadsheet_would_calculate_or_change_is_guarded(text: str) -> None:
    assert guard(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["", "Nora", "'Nora'", "a=b", "12", "0", "30 12 34 56", "nora@lind.dk", "O'Brien", "'"]
)
def test_what_it_leaves_alone_is_not_guarded(text: str) -> None:
    assert guard(text) == text


def test_days_and_numbers_of_ours_are_not_guarded() -> None:
    content = as_csv([date(2026, 11, 21), Decimal("-3.5")], ["+66", "x"], guarded=True)
    assert content == "\ufeffID (guarded),Name\r\n2026-11-21,-3.5\r\n'+66,x\r\n".encode()


def test_a_plain_sheet_is_not_taken_for_a_guarded_one() -> None:
    assert not is_guarded(["ID", "Name", "Guarded"])


@given(st.lists(st.text(st.sampled_from("a,\\ ;"), min_size=1).filter(str.strip), max_size=4))
def test_tags_come_back_from_one_cell(tags: list[str]) -> None:
    assert split_tags(join_tags(tags)) == tags


def test_tags_are_read_as_a_person_writes_them() -> None:
    assert join_tags(["cafe", "b,c"]) == "cafe, b\\,c"
    assert split_tags("cafe,vip, b\\,c") == ["cafe", "vip", "b,c"]


def test_xlsx_holds_texts_as_texts_days_as_days_and_amounts_as_numbers() -> None:
    rows: list[list[Cell]] = [[text, "x"] for text in HOSTILE]
    rows += [["day", date(2026, 11, 21)], ["amount", Decimal("1200.50")], ["size", 12], ["old", date(1899, 5, 1)]]
    rows += [["large", Decimal("90071992547409.91")], ["link", "https://lind.dk"], ["none", None]]
    read = as_xlsx(*rows)
    assert [row[0] for row in read[: len(HOSTILE)]] == list(HOSTILE)
    said = {row[0]: row[1] for row in read[len(HOSTILE) :]}
    assert said["day"] == date(2026, 11, 21)
    assert (said["amount"], said["size"], said["old"]) == (1200.5, 12.0, "1899-05-01")
    assert (said["large"], said["link"], said["none"]) == ("90071992547409.91", "https://lind.dk", "")


@given(st.lists(TO_XLSX.filter(bool), min_size=1, max_size=5))
def test_every_text_comes_back_from_xlsx(texts: list[str]) -> None:
    assert [row[0] for row in as_xlsx(*[[text, "x"] for text in texts])] == texts


def test_no_cell_of_an_xlsx_is_a_formula_or_a_link(tmp_path: Path) -> None:
    from zipfile import ZipFile

    path = tmp_path / "a.xlsx"
    with path.open("wb") as file:
        write_xlsx(["Name"], [[text] for text in (*HOSTILE, "https://lind.dk")], file, title="contacts")
    with ZipFile(path) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet


def test_a_text_too_long_for_a_cell_is_refused_by_the_name_of_its_contact(temporary: Path) -> None:
    with pytest.raises(CellTooLongError, match="Note of Nora Lind has 32768 characters") as refused:
        write_xlsx(["Name", "Note"], [["Nora Lind", "😀" * 16_384]], io.BytesIO(), title="contacts")
    assert "--format csv" in refused.value.hint
    assert list(temporary.iterdir()) == []
    assert as_xlsx(["Nora", "😀" * 16_383]) == [["Nora", "😀" * 16_383]]


def test_more_rows_or_columns_than_a_sheet_holds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 3)
    with pytest.raises(SheetTooLargeError):
        as_xlsx(["a", "b"], ["c", "d"], ["e", "f"])
    monkeypatch.setattr(sheets, "MOST_COLUMNS", 1)
    with pytest.raises(SheetTooLargeError):
        as_xlsx(["a", "b"])


def test_without_the_library_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(XlsxMissingError) as refused:
        as_xlsx(["a", "b"])
    assert 'pip install "prospectr[xlsx]"' in refused.value.hint

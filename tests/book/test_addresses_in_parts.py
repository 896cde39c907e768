"""Addresses of a table in parts: out to a card in these parts, and never there twice."""

from __future__ import annotations

import io
from pathlib import Path

from prospectr.book import Book
from prospectr.core.importing import ImportOptions
from tests.book.shelf import contents

TABLE = """\
Name,Street,Postcode,City,Region,Country
Nora Lind,Vestergade 1,8000,Aarhus,,Denmark
Kit Carson,12 Main Street,79901,El Paso,TX,USA
"""


def bring(book: Book, file: Path) -> list[str]:
    """Import a file and return the verdicts of its rows."""
    plan = book.imports.plan([str(file)], ImportOptions())
    book.imports.apply(plan, ImportOptions())
    return [row.verdict for row in plan.rows]


def cards_of(book: Book) -> str:
    """Return all contacts as cards, without the folds of their lines."""
    file = io.BytesIO()
    book.exports.write(book.exports.choose_contacts(), file, "vcard")
    return file.getvalue().decode().replace("\r\n ", "")


def test_they_go_out_in_parts_and_come_back_as_the_same(path: Path, book: Book, tmp_path: Path) -> None:
    table, cards = tmp_path / "people.csv", tmp_path / "people.vcf"
    table.write_text(TABLE, encoding="utf-8")
    assert bring(book, table) == ["new", "new"]
    said = cards_of(book)
    assert "\r\nADR:;;Vestergade 1;Aarhus;;8000;Denmark\r\n" in said
    assert "\r\nADR:;;12 Main Street;El Paso;TX;79901;USA\r\n" in said
    before = contents(path)
    cards.write_bytes(said.encode())
    assert set(bring(book, table) + bring(book, cards)) <= {"same"}
    assert contents(path) == before

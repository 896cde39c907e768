"""Kinds of files: what is in a file tells what it is, whatever its name says."""

from __future__ import annotations

import pytest

from prospectr.exchange.errors import why_not_opened
from prospectr.exchange.kinds import FileNotReadableError, find_kind

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500


@pytest.mark.parametrize(
    ("head", "name", "kind"),
    [
        (b"Name,Email\nNora Lind,nora@lind.example\n", "people.csv", "table"),
        (b"Name\tEmail\n", "", "table"),
        (b"Nora Lind\n", "list.txt", "table"),
        (b"\xef\xbb\xbf\r\nBEGIN:VCARD\r\nVERSION:3.0\r\n", "people.csv", "vcard"),
        ("BEGIN:VCARD\r\nVERSION:2.1\r\n".encode("utf-16"), "", "vcard"),
        (b"begin:vcard\nVERSION:2.1\n", "", "vcard"),
        (b"a broken line\r\nBEGIN:VCARD\r\n", "people.vcf", "vcard"),
        (b'Name,Note\nNora,"says\nBEGIN:VCARD\n"\n', "people.csv", "table"),
        (b"BEGIN:VCALENDAR\nVERSION:2.0\n", "people.txt", "icalendar"),
        (b"nothing to see here\n", "steps.ics", "icalendar"),
        (b'{"type": "contact", "name": "Nora Lind"}\n{"type": "note"}\n', "people.csv", "jsonl"),
        (b'{"type": "note", "text": "' + b"x" * 70_000, "", "jsonl"),
        (b"[Name],[Email]\nNora,n@l.example\n", "", "table"),
        (b"{Name},{Email}\n", "", "table"),
        (b"PK\x03\x04....[Content_Types].xml....xl/workbook.xml", "people.csv", "xlsx"),
        (b"Name,Email\nNora,n@l.example\n", "people.xlsx", "table"),
        ("Name,Email\nNora Lind,n@l.example\n".encode("utf-16-le"), "people.csv", "table"),
        ("ชื่อ,เมือง\nสมชาย,กรุงเทพ\n".encode("cp874"), "people.csv", "table"),
        (b"Name,Note\nNora,a\0b\n" + b"Jan,cafe\n" * 20, "people.csv", "table"),
    ],
)
def test_what_is_in_a_file_tells_its_kind(head: bytes, name: str, kind: str) -> None:
    assert find_kind(head, name) == kind


@pytest.mark.parametrize(
    ("head", "name", "reason"),
    [
        (b"", "people.csv", "it is empty"),
        (b"\xef\xbb\xbf\r\n  \n", "people.csv", "it is empty"),
        (b"\0" * 300, "people.csv", "nothing but zero bytes"),
        (bytes(range(256)) * 8, "people.csv", "not text"),
        (b"%PDF-1.7\n", "people.csv", "a PDF"),
        (b"\x89PNG\r\n\x1a\n", "people.csv", "a picture"),
        (b"\x1f\x8b\x08\x00", "people.csv.gz", "packed (gzip)"),
        (b"PK\x03\x04\x14\0\0\0\x08\0people.csv", "people.zip", "packed (ZIP)"),
        (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "people.ods", "OpenDocument"),
        (b"PK\x03\x04[Content_Types].xml word/document.xml", "people.docx", "Word"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "people.xlsx", "protected by a password"),
        (COMPOUND, "people.xlsx", "protected by a password"),
        (COMPOUND + "Workbook".encode("utf-16-le"), "people.xlsx", "an old Excel (.xls)"),
        (COMPOUND, "people.xls", "an old Excel (.xls)"),
        (COMPOUND, "talk.msg", "an old Office program"),
        (b"<html><table><tr><td>Name</td></tr></table>", "people.xls", "a web page"),
        (b"<?xml version='1.0'?><Workbook/>", "people.xls", "an XML file"),
        (b'[{"name": "Nora"}]', "people.json", "not with one record on each line"),
        (b'{\n  "name": "Nora"\n}', "people.jsonl", "not with one record on each line"),
        (b"SQLite format 3\0....", "book.db", "a database"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_the_reason(head: bytes, name: str, reason: str) -> None:
    with pytest.raises(FileNotReadableError) as caught:
        find_kind(head, name)
    assert caught.value.message.startswith(f"{name} cannot be read: ")
    assert reason in caught.value.message


def test_a_folder_is_told_as_one() -> None:
    error = why_not_opened(IsADirectoryError(21, "Is a directory"), "people")
    assert error.message == "people cannot be read: it is a folder."
    assert why_not_opened(PermissionError(13, "no"), "x").hint
    assert "no such file" in why_not_opened(FileNotFoundError(2, "no"), "x").message
    assert "Input/output error" in why_not_opened(OSError(5, "Input/output error"), "x").message

"""Kinds of files: what a file is, judged by what is in it, and by its name only where that says nothing."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import NoReturn

from prospectr.core.words import N_, _
from prospectr.exchange.encodings import find_wide_encoding
from prospectr.exchange.errors import FileNotReadableError

__all__ = ["HEAD_SIZE", "KINDS", "FileNotReadableError", "find_kind"]

KINDS = ("table", "xlsx", "vcard", "icalendar", "jsonl")
"""What can be read."""

HEAD_SIZE = 65536
"""How many bytes of a file's beginning tell its kind."""

_BY_EXTENSION = {
    ".vcf": "vcard",
    ".vcard": "vcard",
    ".ics": "icalendar",
    ".ical": "icalendar",
    ".ifb": "icalendar",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}

_SAVE_AS_TABLE = N_("Open it in the program it is from and save it as CSV or XLSX.")
_UNPACK = N_("Unpack it and name the file that is in it.")

_SIGNATURES = (
    (b"%PDF", N_("it is a PDF"), _SAVE_AS_TABLE),
    (b"\x89PNG", N_("it is a picture"), ""),
    (b"\xff\xd8\xff", N_("it is a picture"), ""),
    (b"GIF8", N_("it is a picture"), ""),
    (b"\x1f\x8b", N_("it is packed (gzip)"), _UNPACK),
    (b"BZh", N_("it is packed (bzip2)"), _UNPACK),
    (b"\xfd7zXZ\0", N_("it is packed (xz)"), _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", N_("it is packed (7-Zip)"), _UNPACK),
    (b"Rar!", N_("it is packed (RAR)"), _UNPACK),
    (b"SQLite format 3\0", N_("it is a database"), N_("A book of prospectr is opened with --book.")),
    (b"{\\rtf", N_("it is a text document (RTF)"), _SAVE_AS_TABLE),
    (b"\x7fELF", N_("it is a program"), ""),
    (b"MZ\x90", N_("it is a program"), ""),
)

_ZIPPED = (
    (b"mimetypeapplication/vnd.oasis.opendocument", N_("it is an OpenDocument file"), _SAVE_AS_TABLE),
    (b"xl/workbook.bin", N_("it is a binary workbook (.xlsb)"), _SAVE_AS_TABLE),
    (b"word/", N_("it is a Word document"), _SAVE_AS_TABLE),
    (b"ppt/", N_("it is a presentation"), ""),
)

_MARKED = (
    ("<!doctype html", N_("it is a web page")),
    ("<html", N_("it is a web page")),
    ("<table", N_("it is a web page")),
    ("<?xml", N_("it is an XML file")),
)

_MOST_NULS = 0.02
_MOST_CONTROLS = 0.03
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x19\x1c-\x1f\x7f]")


def find_kind(head: bytes, name: str = "") -> str:
    """Return which of ``KINDS`` a file is, by its first ``HEAD_SIZE`` bytes; ``name`` decides where they say nothing.

    Raises ``FileNotReadableError`` for a file that is empty, binary, locked by
    a password, or of a program whose files are not read.
    """
    if head.startswith(b"PK\x03\x04"):
        return _kind_of_zip(head, name)
    _refuse_signature(head, name)
    text = _text_of(head, name)
    if not text.strip("\0"):
        reason = _("it holds nothing but zero bytes") if text else _("it is empty")
        raise FileNotReadableError(name, reason, _("Write or copy it again."))
    by_name = _BY_EXTENSION.get(PurePath(name).suffix.lower(), "")
    begun = r"(?im)^[ \t]*BEGIN[ \t]*:[ \t]*(VCARD|VCALENDAR)\b"
    # In a file that says it is a card, a broken line may stand before the first card.
    found = re.search(begun, text) if by_name in {"vcard", "icalendar"} else re.match(begun, text)
    if found:
        return "vcard" if found[1].upper() == "VCARD" else "icalendar"
    for mark, reason in _MARKED:
        if text[:100].lower().startswith(mark):
            raise FileNotReadableError(name, _(reason), _(_SAVE_AS_TABLE))
    if text.startswith(("{", "[")):
        return _kind_of_json(text, name, is_whole=len(head) < HEAD_SIZE) or by_name or "table"
    return by_name or "table"


def _refuse_signature(head: bytes, name: str) -> None:
    for signature, reason, hint in _SIGNATURES:
        if head.startswith(signature):
            raise FileNotReadableError(name, _(reason), _(hint) if hint else "")
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        _refuse_compound(head, name)


def _refuse_compound(head: bytes, name: str) -> NoReturn:
    def holds(entry: str) -> bool:
        return entry.encode("utf-16-le") in head

    old = holds("Workbook") or holds("Book")
    if holds("EncryptedPackage") or (not old and PurePath(name).suffix.lower() == ".xlsx"):
        raise FileNotReadableError(
            name,
            _("it is protected by a password"),
            _("Open it in a spreadsheet program and save it without the password."),
        )
    if old or PurePath(name).suffix.lower() == ".xls":
        raise FileNotReadableError(
            name,
            _("it is a workbook of an old Excel (.xls)"),
            _("Open it in a spreadsheet program and save it as XLSX or CSV."),
        )
    raise FileNotReadableError(name, _("it is a document of an old Office program"), _(_SAVE_AS_TABLE))


def _kind_of_zip(head: bytes, name: str) -> str:
    for mark, reason, hint in _ZIPPED:
        if mark in head:
            raise FileNotReadableError(name, _(reason), _(hint) if hint else "")
    if b"xl/" in head or b"[Content_Types].xml" in head or PurePath(name).suffix.lower() in {".xlsx", ".xlsm"}:
        return "xlsx"
    raise FileNotReadableError(name, _("it is packed (ZIP)"), _(_UNPACK))


def _text_of(head: bytes, name: str) -> str:
    """Return the head as text good enough to be judged, without white space before it."""
    wide = find_wide_encoding(head)
    if wide:
        return head.decode(wide, "replace").lstrip("\ufeff \t\r\n")
    if head and head.count(0) == len(head):
        return "\0"
    controls = len(_CONTROLS.findall(head))
    if head.count(0) > _MOST_NULS * len(head) or controls > _MOST_CONTROLS * len(head):
        raise FileNotReadableError(name, _("it is not text, and of no kind that is known"), _(_SAVE_AS_TABLE))
    return head.removeprefix(b"\xef\xbb\xbf").lstrip().decode("utf-8", "replace")


def _kind_of_json(text: str, name: str, *, is_whole: bool) -> str:
    """Return ``jsonl`` where the first line is an object of JSON, nothing where it is not JSON at all."""
    from json import loads

    line, ended, _rest = text.partition("\n")
    try:
        return "jsonl" if isinstance(loads(line), dict) else _refuse_json(name)
    except (ValueError, RecursionError):
        if not ended and not is_whole and line.startswith('{"'):
            return "jsonl"  # a line longer than the head
        if re.match(r'[\[{]\s*(["{\[]|$)', text):
            _refuse_json(name)
        return ""


def _refuse_json(name: str) -> NoReturn:
    raise FileNotReadableError(
        name,
        _("it is JSON, but not with one record on each line"),
        _("Save it as CSV, or as JSON Lines: one object a line."),
    )

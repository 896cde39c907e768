"""Reading: a file of any kind that can come in, opened, recognised, and given row by row."""

from __future__ import annotations

import hashlib
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from prospectr.core.errors import InputError
from prospectr.core.importing import MOST_BYTES, FileRead
from prospectr.core.text import fold_name
from prospectr.core.words import _
from prospectr.exchange.errors import say_name, why_not_opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from prospectr.book import Book
    from prospectr.core.importing import ImportOptions
    from prospectr.core.incoming import Incoming, Rejected
    from prospectr.exchange.tables import Table

STANDARD_INPUT = "-"
FORMATS = {"table": "csv", "csv": "csv", "xlsx": "xlsx"}
IN_MEMORY = 8_000_000
PIECE = 1_000_000
LARGEST_BOOK = 20_000_000_000
"""In bytes: a book with all its history is larger than any list of people, and is read line by line."""


class FileTooLargeError(InputError):
    """A file is larger than is read at all."""

    def __init__(self, name: str, largest: int) -> None:
        size = f"{largest // 1_000_000:,}"
        super().__init__(
            _("{name} is larger than {size} MB; nothing was changed.").format(name=name, size=size),
            hint=_("Split it, and import the parts one after the other."),
        )


class Reading:
    """A file being read: ``facts`` are known at once, ``entries`` come one by one, the file open meanwhile."""

    def __init__(self, file: BinaryIO, facts: FileRead, entries: Iterator[Incoming | Rejected] | None) -> None:
        self.file, self.facts, self.entries = file, facts, entries

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()


def open_reading(book: Book, place: str, options: ImportOptions) -> Reading:
    """Open the file at ``place`` (``-``: standard input), find out what it is, and begin to read it.

    A file of the book's own lines (JSONL) has no ``entries``: it is taken line by line.
    Raises ``FileNotReadableError``, ``FileTooLargeError`` and what the readers raise.
    """
    from prospectr.exchange.kinds import HEAD_SIZE, find_kind

    name = _("standard input") if place == STANDARD_INPUT else say_name(Path(place).name or place)
    file = _open(place, name)
    try:
        kind = options.format or find_kind(file.read(HEAD_SIZE), name)
        digest = _digest(file, name, LARGEST_BOOK if kind == "jsonl" else MOST_BYTES)
        if kind in FORMATS:
            facts = FileRead(name=name, format=FORMATS[kind], layout="table", digest=digest)
            return _read_table(book, file, facts, options)
        facts = FileRead(name=name, format=kind, layout=kind, digest=digest)
        if kind == "vcard":
            from prospectr.exchange.vcards import read_cards

            facts = replace(facts, encoding=options.encoding or _find_encoding(file))
            entries = read_cards(file, encoding=facts.encoding, region=book.settings.region)
        elif kind == "icalendar":
            from prospectr.exchange.calendars import read_events

            entries = read_events(file, encoding=options.encoding, zone=book.clock.zone(), today=book.clock.today())
        else:
            return Reading(file, facts, None)
        return Reading(file, facts, entries)
    except OSError as error:
        file.close()
        raise why_not_opened(error, name) from None
    except BaseException:
        file.close()
        raise


def _find_encoding(file: BinaryIO) -> str:
    """Find how the letters of cards are written that are not UTF-8; nothing where they are, or nobody can tell.

    A line that names its own encoding is read in that all the same.
    """
    from prospectr.exchange.encodings import find_encoding

    try:
        found = find_encoding(file)
    except InputError:
        file.seek(0)
        return ""
    return "" if found.startswith("utf") else found


def _open(place: str, name: str) -> BinaryIO:
    """Open a file that can be read twice; what comes by a pipe is laid aside first."""
    try:
        file = sys.stdin.buffer if place == STANDARD_INPUT else Path(place).open("rb")  # noqa: SIM115 - the reading's
        if place != STANDARD_INPUT and file.seekable():
            return file
        laid_aside = cast("BinaryIO", tempfile.SpooledTemporaryFile(max_size=IN_MEMORY))  # noqa: SIM115 - the reading's
        while piece := file.read(PIECE):
            laid_aside.write(piece)
            if laid_aside.tell() > LARGEST_BOOK:
                raise FileTooLargeError(name, LARGEST_BOOK)
        laid_aside.seek(0)
    except OSError as error:
        raise why_not_opened(error, name) from None
    return laid_aside


def _digest(file: BinaryIO, name: str, largest: int) -> str:
    """Return the SHA-256 of a file in hexadecimal; the file stands at its beginning afterwards."""
    found = hashlib.sha256()
    size = 0
    file.seek(0)
    while piece := file.read(PIECE):
        found.update(piece)
        size += len(piece)
        if size > largest:
            raise FileTooLargeError(name, largest)
    file.seek(0)
    return found.hexdigest()


def _read_table(book: Book, file: BinaryIO, facts: FileRead, options: ImportOptions) -> Reading:
    from prospectr.exchange.people import read_people
    from prospectr.exchange.tables import read_table

    opened: list[Table] = []

    def open_table() -> Table:
        file.seek(0)
        if facts.format == "xlsx":
            from prospectr.exchange.spreadsheets import read_sheet

            table = read_sheet(file, sheet=options.sheet, header=options.header)
        else:
            table = read_table(file, encoding=options.encoding, delimiter=options.delimiter, header=options.header)
        opened.append(table)
        return opened[-1]

    told = dict(options.told)
    if options.is_one_of_many:
        there = {fold_name(heading) for heading in open_table().header}
        told = {heading: field for heading, field in told.items() if heading[:1] == "#" or fold_name(heading) in there}
    mapping, entries = read_people(
        open_table,
        told=told,
        saved=_saved_mapping(book, options, open_table),
        day_order=options.day_order,
        decimals=options.decimals,
        currency=book.settings.currency,
    )
    known = replace(
        facts,
        layout=mapping.layout.name if mapping.layout else facts.layout,
        encoding=opened[0].encoding,
        delimiter=opened[0].delimiter,
        columns=mapping.columns,
        doubts=mapping.doubts,
        remarks=mapping.remarks,
    )
    return Reading(file, known, entries)


def _saved_mapping(book: Book, options: ImportOptions, open_table: Callable[[], Table]) -> Mapping[str, str]:
    """Return the saved mapping that is named, or the one made for a file of the very same header; else none."""
    if options.mapping:
        return book.mappings.columns_of(book.mappings.get(options.mapping))
    there = book.mappings.all()
    if not there:
        return {}
    header = book.mappings.header_of(open_table().header)
    found = [one for one in there if one.header == header]
    return book.mappings.columns_of(found[-1]) if found else {}

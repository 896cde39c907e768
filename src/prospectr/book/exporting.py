"""Exports: which records go out, and the files they are written to."""

from __future__ import annotations

import io
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING

from prospectr.core.errors import InputError
from prospectr.core.outgoing import Chosen, Exported
from prospectr.core.text import check_text
from prospectr.core.words import _
from prospectr.exchange import cells, files, sheets
from prospectr.exchange.errors import say_name
from prospectr.store import deals, listing, outgoing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import TextIO, TypeVar

    from prospectr.book import Book
    from prospectr.core.field import FieldFilter

    Record = TypeVar("Record")
    Step = Callable[[], None]

FORMATS = {
    "contacts": ("csv", "xlsx", "vcard", "jsonl"),
    "deals": ("csv", "xlsx", "jsonl"),
    "followups": ("csv", "xlsx", "ics"),
    "all": ("jsonl",),
}
"""What can be exported, and the formats it can be written in, the usual one first."""

FORMAT_OF_ENDING = {
    ".csv": "csv",
    ".xlsx": "xlsx",
    ".vcf": "vcard",
    ".vcard": "vcard",
    ".ics": "ics",
    ".ical": "ics",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}
"""The format that the end of a file's name asks for."""


class FormatRefusedError(InputError):
    """What is exported cannot be written in that format."""

    def __init__(self, what: str, form: str) -> None:
        sentence = _('An export of "{what}" is not written as {format}.')
        super().__init__(
            sentence.format(what=what, format=form),
            hint=_("Choose one of: {choices}").format(choices=", ".join(FORMATS[what])),
        )


class EndingUnknownError(InputError):
    """A file's name ends like no format that is written, and no format was named."""

    def __init__(self, what: str, ending: str) -> None:
        known = [one for one, form in FORMAT_OF_ENDING.items() if form in FORMATS[what]]
        super().__init__(
            _('No format is known by the ending "{ending}".').format(ending=say_name(ending)),
            hint=_("Known are {endings}; or name the format: --format {format}").format(
                endings=", ".join(known), format=FORMATS[what][0]
            ),
        )


def find_format(what: str, named: str | None, file: str) -> str:
    """Return the format of an export: as ``named``, else as the file's name ends, the usual one where it has no ending.

    What is no plain file (``/dev/fd/3``, a pipe) needs none. Raises ``EndingUnknownError``, and
    ``FormatRefusedError`` where ``what`` is not written so.
    """
    ending = "" if named or files.is_stream(Path(file)) else Path(file).suffix.lower()
    if ending and ending not in FORMAT_OF_ENDING:
        raise EndingUnknownError(what, ending)
    form = named or FORMAT_OF_ENDING.get(ending, FORMATS[what][0])
    if form not in FORMATS[what]:
        raise FormatRefusedError(what, form)
    return form


class Exports:
    """What leaves the book; nothing in it is ever changed by that."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def choose_contacts(
        self,
        filters: Mapping[str, str | bool] | None = None,
        *,
        fields: Sequence[FieldFilter] = (),
        with_do_not_contact: bool = False,
    ) -> Chosen:
        """Choose contacts that pass ``filters`` (of ``book.contacts.read_filters``) and ``fields``, the oldest first.

        Who is to be left alone is left out, and counted, unless ``with_do_not_contact``.
        """
        numbers = self._listed(filters, fields)
        chosen = Chosen(what="contacts", numbers=tuple(numbers), with_do_not_contact=with_do_not_contact)
        return self._without_left_alone(chosen)

    def choose_deals(
        self,
        filters: Mapping[str, str | bool] | None = None,
        *,
        fields: Sequence[FieldFilter] = (),
        state: str = "any",
        stage: str = "",
        pipeline: str = "",
        with_do_not_contact: bool = False,
    ) -> Chosen:
        """Choose deals as ``book.deals.all`` does, of the contacts that pass ``filters`` and ``fields``.

        ``state`` is ``open``, ``won``, ``lost`` or ``any``; ``stage`` and ``pipeline`` are names.
        """
        pipelines = self._book.pipelines
        row = pipelines.get(pipeline).id if pipeline else None
        place = pipelines.get_stage(stage, row, only=row is not None).id if stage else None
        numbers = deals.list_deal_ids(self._book.database, state=state, stage_id=place, pipeline_id=row)
        numbers = self._of(numbers[::-1], "deal", filters, fields)
        chosen = Chosen(what="deals", numbers=tuple(numbers), with_do_not_contact=with_do_not_contact)
        return self._without_left_alone(chosen)

    def choose_follow_ups(
        self,
        filters: Mapping[str, str | bool] | None = None,
        *,
        fields: Sequence[FieldFilter] = (),
        open_only: bool = False,
        with_do_not_contact: bool = False,
    ) -> Chosen:
        """Choose follow-ups, the earliest first, of the contacts that pass ``filters`` and ``fields``."""
        numbers = outgoing.list_follow_up_ids(self._book.database, open_only=open_only)
        numbers = self._of(numbers, "follow_up", filters, fields)
        chosen = Chosen(
            what="followups",
            numbers=tuple(numbers),
            with_do_not_contact=with_do_not_contact,
            is_open_only=open_only,
        )
        return self._without_left_alone(chosen)

    def choose_all(self) -> Chosen:
        """Choose the whole book."""
        return Chosen(what="all", with_do_not_contact=True)

    def count_all(self) -> int:
        """Count the rows of the whole book, which are about as many as the lines of its export."""
        return outgoing.count_rows(self._book.database)

    def check_place(self, path: Path, *, overwrite: bool = False) -> None:
        """Refuse a place no export can be written to, before any work is done; raises as ``write_file`` does."""
        self._refuse_own(path)
        files.check_place(path, replace=overwrite)

    @contextmanager
    def drafted(
        self,
        chosen: Chosen,
        form: str,
        *,
        guarded: bool = False,
        events: bool = False,
        on_step: Step = lambda: None,
    ) -> Iterator[IO[bytes]]:
        """Give what was chosen as a file without a name, for a pipe; it is gone at the end."""
        with files.spooled() as draft:
            self.write(chosen, draft, form, guarded=guarded, events=events, on_step=on_step)
            draft.seek(0)
            yield draft

    def write_file(
        self,
        chosen: Chosen,
        path: Path,
        form: str,
        *,
        overwrite: bool = False,
        guarded: bool = False,
        events: bool = False,
        on_step: Step = lambda: None,
    ) -> Exported:
        """Write what was chosen into a file, whole or not at all.

        ``on_step`` is called after each record, in JSONL after each line.

        ``form`` is one of ``FORMATS``; with ``overwrite`` a file may be there already.
        Raises as ``exchange.files.written_whole`` and ``exchange.sheets.write_xlsx`` do.
        """
        self._refuse_own(path)
        with files.written_whole(path, replace=overwrite) as file:
            count = self.write(chosen, file, form, guarded=guarded, events=events, on_step=on_step)
        return Exported(file=say_name(path), what=chosen.what, format=form, records=count, left_out=chosen.left_out)

    def write(
        self,
        chosen: Chosen,
        file: IO[bytes],
        form: str,
        *,
        guarded: bool = False,
        events: bool = False,
        on_step: Step = lambda: None,
    ) -> int:
        """Write what was chosen into an empty file that can be written anew, and return the number of its records.

        Where the book is written to meanwhile, it begins again, so that the file shows one moment.
        """
        if form == "jsonl":
            return self._write_lines(self._without_left_alone(chosen), file, on_step)

        def make() -> int:
            file.seek(0)
            file.truncate()
            now = self._without_left_alone(chosen)  # whoever asked for it since the choice was made
            if form == "vcard":
                return self._write_cards(now, file, on_step)
            if form == "ics":
                return self._write_feed(now, file, on_step, events=events)
            return self._write_sheet(now, file, form, on_step, guarded=guarded)

        return outgoing.read_at_one_moment(self._book.database, make)

    def _listed(self, filters: Mapping[str, str | bool] | None, fields: Sequence[FieldFilter]) -> list[int]:
        for name, value in (filters or {}).items():
            if isinstance(value, str):
                check_text(name, value)
        book = self._book
        chosen = listing.list_contact_ids(
            book.database, dict(filters or {}), "added", None, book.clock.today(), fields=fields
        )
        return chosen[::-1]

    def _of(
        self,
        numbers: list[int],
        table: str,
        filters: Mapping[str, str | bool] | None,
        fields: Sequence[FieldFilter],
    ) -> list[int]:
        """Return those of the deals or follow-ups that belong to the contacts that pass the filters."""
        if not filters and not fields:
            return numbers
        people = frozenset(self._listed(filters, fields))
        owners = outgoing.owners_of(self._book.database, table, numbers)
        return [number for number in numbers if owners[number] in people]

    def _without_left_alone(self, chosen: Chosen) -> Chosen:
        """Return a choice without what belongs to contacts who are to be left alone, unless they are to come along."""
        alone = frozenset() if chosen.with_do_not_contact else outgoing.list_left_alone(self._book.database)
        if not alone:
            return chosen
        numbers = chosen.numbers
        if chosen.what == "contacts":
            kept = [number for number in numbers if number not in alone]
        else:
            table = "deal" if chosen.what == "deals" else "follow_up"
            owners = outgoing.owners_of(self._book.database, table, numbers)
            kept = [number for number in numbers if owners[number] not in alone]
        return replace(chosen, numbers=tuple(kept), left_out=chosen.left_out + len(numbers) - len(kept))

    def _refuse_own(self, path: Path) -> None:
        """Refuse a place that belongs to the book: the book itself, and what lies beside it under its name."""
        place, book = path.absolute(), self._book.database.path
        if place.parent == book.parent.absolute() and place.name.startswith((book.name, f".{book.name}")):
            raise files.FileIsBookError(path)

    def _write_sheet(self, chosen: Chosen, file: IO[bytes], form: str, on_step: Step, *, guarded: bool) -> int:
        reads, numbers = self._book.database, chosen.numbers
        if chosen.what == "contacts":
            breadth = outgoing.measure_people(reads, numbers)
            headings = cells.person_headings(breadth)
            rows = (cells.person_cells(one, breadth) for one in outgoing.read_people(reads, numbers))
        elif chosen.what == "deals":
            breadth = outgoing.measure_deals(reads, numbers)
            headings = cells.deal_headings(breadth)
            rows = (cells.deal_cells(one, breadth) for one in outgoing.read_deals(reads, numbers))
        else:
            headings = cells.follow_up_headings()
            rows = (cells.follow_up_cells(one) for one in outgoing.read_follow_ups(reads, numbers))
        counted = _stepping(rows, on_step)
        if form == "xlsx":
            return sheets.write_xlsx(headings, counted, file, title=chosen.what)
        return sheets.write_csv(headings, counted, file, guarded=guarded)

    def _write_cards(self, chosen: Chosen, file: IO[bytes], on_step: Step) -> int:
        from prospectr.exchange.vcards import write_cards

        people = _stepping(outgoing.read_people(self._book.database, chosen.numbers), on_step)
        return _as_text(file, partial(write_cards, people))

    def _write_feed(self, chosen: Chosen, file: IO[bytes], on_step: Step, *, events: bool) -> int:
        from prospectr.exchange.calendars import write_feed

        steps = _stepping(outgoing.read_follow_ups(self._book.database, chosen.numbers), on_step)
        return _as_text(file, partial(write_feed, steps, now=self._book.clock.now(), as_events=events))

    def _write_lines(self, chosen: Chosen, file: IO[bytes], on_step: Step) -> int:
        from prospectr.book.whole import write_book, write_part

        if chosen.what == "all":
            return _as_text(file, partial(write_book, self._book, on_step=on_step))
        people: Sequence[int] = chosen.numbers
        if chosen.what == "deals":
            people = sorted(set(outgoing.owners_of(self._book.database, "deal", chosen.numbers).values()))
        _as_text(file, lambda text: write_part(self._book, text, people, on_step=on_step))
        return len(chosen.numbers)


def _stepping(records: Iterable[Record], on_step: Step) -> Iterator[Record]:
    """Give records one by one, and tell of each that is done."""
    for one in records:
        yield one
        on_step()


def _as_text(file: IO[bytes], write: Callable[[TextIO], int]) -> int:
    """Let ``write`` fill a file with text: UTF-8, its line ends as they are written."""
    text = io.TextIOWrapper(file, "utf-8", newline="")
    try:
        written = write(text)
        text.flush()
    finally:
        text.detach()
    return written

"""An import: a file read, matched with the book, shown as a plan, and written as one step.

Read → map → match → show → write. Nothing is written before the plan was
looked at; what is read is counted once: new + changed + same + conflict +
rejected = rows read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from prospectr.core.record import Kept, record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from prospectr.core.delta import Delta
    from prospectr.core.incoming import Incoming

Verdict = Literal["new", "changed", "same", "conflict", "rejected"]

VERDICTS: tuple[str, ...] = get_args(Verdict)
"""What an import makes of a row, in the order a plan tells them."""

KEPT_FORMATS = ("vcard", "icalendar")
"""The formats whose properties are kept where the book has no place for them."""

MOST_ROWS = 250_000
"""How many rows, cards or lines one import takes."""

MOST_BYTES = 500_000_000
"""How large a file may be that is read at all."""

MOST_EMPTIED, MOST_EMPTIED_PERCENT = 50, 20
"""An import that would empty more records than this, or more than this share of those it meets, stops and says so."""


@record
class ImportBatch(Kept):
    """One import as the book remembers it: the file, what was read, what became of it, and what it cost.

    ``layout`` says whose export it was (``hubspot-contacts``, ``vcard``);
    ``digest`` is the SHA-256 of the file's bytes in hexadecimal. ``amount_minor``
    and ``currency`` are what a bought list cost, ``source_id`` where it is from.
    """

    name: str
    layout: str
    digest: str = ""
    imported_on: date
    source_id: int | None = None
    amount_minor: int | None = None
    currency: str | None = None
    rows_read: int = 0
    rows_new: int = 0
    rows_changed: int = 0
    rows_same: int = 0
    rows_conflict: int = 0
    rows_rejected: int = 0


@record
class OutsideId(Kept):
    """What a record is called in the program it came from: ``value`` is unique among those of one ``origin``.

    Exactly one of the four names the record.
    """

    origin: str
    value: str
    contact_id: int | None = None
    company_id: int | None = None
    deal_id: int | None = None
    follow_up_id: int | None = None


@record
class KeptProperty(Kept):
    """A property of a card or an event that has no place in the book, kept as it was written, to go out again.

    ``format`` is one of ``KEPT_FORMATS``, ``line`` the unfolded content line.
    """

    contact_id: int
    follow_up_id: int | None = None
    format: str
    line: str


@record
class SavedMapping(Kept):
    """A mapping of columns under a name: ``columns`` is a JSON object, from a heading as written to the field it fills.

    ``header`` is a JSON array of the headings of the file it was made for: the same header is recognised again.
    """

    slug: str
    name: str
    folded_name: str
    columns: str
    header: str


@record
class Column:
    """A column of a table, and the field it fills (``core.columns.TARGETS``), as it was recognised or guessed.

    ``confidence`` is percent; ``because`` says how it is known: ``layout``,
    ``saved``, ``told`` (by ``--map``), ``name``, ``values`` or ``nothing`` (then
    it becomes a field of the seller's own, or a note). ``samples`` are a few of its values.
    """

    heading: str
    target: str
    confidence: int
    because: str
    samples: tuple[str, ...] = ()


@record
class Doubt:
    """A question about a whole column that only a person can answer, such as which day 03/04/2024 is.

    ``option`` is the option that answers it (``--dates``), ``choices`` its
    words, ``samples`` values that may be read in more than one way; where
    ``is_mixed``, values that no one way fits.
    """

    heading: str
    option: str
    choices: tuple[str, ...]
    samples: tuple[str, ...]
    is_mixed: bool = False


@record
class FileRead:
    """What is known of a file before its rows are: its kind and layout, how it is written, and its columns."""

    name: str
    format: str
    layout: str
    digest: str = ""
    encoding: str = ""
    delimiter: str = ""
    columns: tuple[Column, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    remarks: tuple[str, ...] = ()


@record
class Difference:
    """What an import would change of one field, or what stands against it: both sides as they are said."""

    field: str
    before: str
    after: str


@record
class PlannedRow:
    """What an import makes of one row of a file.

    ``contact_id`` is whom it is about, None for somebody new; ``like`` the
    row of the same import that brings them. ``differences`` are what changes,
    ``conflicts`` where the book and the file say different things,
    ``candidates`` contacts it may be about where that is not sure; ``reason``
    says why it is rejected or in conflict. ``is_whole`` tells that the file has all of somebody, as the book wrote it.
    """

    file: int
    number: int
    verdict: str
    name: str
    contact_id: int | None = None
    like: int | None = None
    matched_by: str = ""
    differences: tuple[Difference, ...] = ()
    conflicts: tuple[Difference, ...] = ()
    candidates: tuple[int, ...] = ()
    reason: str = ""
    is_emptied: bool = False
    incoming: Incoming | None = None
    delta: Delta | None = None
    is_whole: bool = False

    @property
    def writes_something(self) -> bool:
        """Whether anything of the row is written: what is no conflict in a row with one is."""
        return self.verdict in {"new", "changed"} or bool(self.differences) or self.delta is not None

    @property
    def is_asked(self) -> bool:
        """Whether a person must say who it is."""
        return bool(self.candidates) and self.verdict == "conflict"


@record
class ImportPlan:
    """What an import would do: ``rows`` in the order read, ``counts`` by verdict over all of them.

    ``last_operation`` is the newest act of the book when the plan was made;
    ``emptied`` how many records would lose something, ``met`` how many there are that rows are about. Of a file that
    the book itself wrote line by line, ``lines`` holds what was read, and ``rows`` only some of those that are new.
    """

    files: tuple[FileRead, ...]
    rows: tuple[PlannedRow, ...]
    counts: Mapping[str, int]
    last_operation: int = 0
    emptied: int = 0
    met: int = 0
    lines: object = None

    @property
    def changes_something(self) -> bool:
        """Whether anything would be written."""
        is_new = self.counts.get("new") or self.counts.get("changed")
        return bool(is_new) or any(row.writes_something for row in self.rows)


@record
class ImportOptions:
    """How files are to be read and brought in; what is empty is found out.

    ``told`` maps headings to fields; ``mapping`` names a saved mapping. ``source``, ``source_detail``, ``tags``
    hold for everybody new, ``cost_minor`` and ``currency`` are what the list cost. ``to_inbox`` is None for the usual
    rule: who comes in without anything said or done goes to the inbox. ``prefer_file`` lets the file's word count
    where the book says otherwise; ``alike`` says what becomes of who may be there already: ``ask`` (off a terminal:
    left out, told as a conflict), ``new`` or ``same``. ``may_empty`` lets more records be emptied than usual. Under the
    name ``save_as`` the mapping of columns is saved. Of ``is_one_of_many`` files each has some of the columns told of.
    """

    format: str = ""
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    header: bool | None = None
    told: tuple[tuple[str, str], ...] = ()
    mapping: str = ""
    day_order: str = ""
    decimals: str = ""
    source: str = ""
    source_detail: str = ""
    tags: tuple[str, ...] = ()
    cost_minor: int | None = None
    currency: str | None = None
    to_inbox: bool | None = None
    prefer_file: bool = False
    alike: str = "ask"
    may_empty: bool = False
    save_as: str = ""
    is_one_of_many: bool = False

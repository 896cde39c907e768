"""The whole book as lines of JSON: out in one piece, in again as the very same book or matched with another.

Into a book nobody has written in, a whole file comes as it was: numbers, times
and history. Into any other, its rows are matched with those that are there.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO, TextIO

from prospectr.core.changes import Outcome
from prospectr.core.errors import ProspectrError
from prospectr.core.importing import VERDICTS, Difference, FileRead, ImportBatch, ImportPlan, PlannedRow
from prospectr.core.record import record
from prospectr.core.refs import PREFIX_OF, say_ref
from prospectr.core.words import _
from prospectr.exchange.lines import FORMAT, BookFileNewerError, LineReader, LineWriter, NoBookInFileError
from prospectr.store import whole
from prospectr.store.database import SCHEMA_VERSION
from prospectr.store.rows import say_instant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from prospectr.book import Book
    from prospectr.store.intake import Matched
    from prospectr.store.staging import Staging

    Step = Callable[[], None]

LAYOUT = "prospectr"
SHOWN = {"contact": "name", "company": "name", "deal": "title"}
"""The types whose rows a plan shows, and by what they are called."""

MOST_SHOWN = 20_000
"""How many new rows a plan holds; all are counted, and what is changed or in conflict is always shown."""


class BookChangedSincePlanError(ProspectrError):
    """The book was written to after the plan was made."""

    def __init__(self) -> None:
        super().__init__(
            _("The book was changed since this import was looked at; nothing was written."),
            hint=_("Import the file again, and look at what it would do now."),
        )


@record
class BookPlan:
    """What the import of a book's export would do: ``plan`` to be shown, ``lines`` read.

    ``is_identical`` tells that the file becomes the book, history and numbers
    included; else its rows are matched with the book's. ``staging`` holds the
    rows until they are written; ``close`` lets go of them.
    """

    plan: ImportPlan
    is_identical: bool
    staging: Staging

    def close(self) -> None:
        """Let go of the rows that were read."""
        self.staging.close()


def write_book(book: Book, file: TextIO, *, on_step: Step = lambda: None) -> int:
    """Write the whole book as lines of JSON, as it is at this moment; return the number of lines.

    ``file`` is text in UTF-8 with plain newlines; ``on_step`` is called after each row. Others may write meanwhile.
    """
    with whole.moment_of(book.database) as copy:
        writer = LineWriter(file)
        writer.write_object({**_head(book), "records": whole.count_rows(copy), "next_ids": whole.next_ids(copy)})
        for line in whole.say_rows(copy):
            writer.write(line)
            on_step()
        return writer.end()


def write_part(book: Book, file: TextIO, contact_ids: Sequence[int], *, on_step: Step = lambda: None) -> int:
    """Write some contacts and what belongs to them as lines of JSON; return the number of lines.

    Deleted notes and the like are left out, and the history; who is named but
    not among the contacts is ``"elsewhere"``.
    """
    with whole.moment_of(book.database) as copy:
        whole.choose(copy, contact_ids)
        writer = LineWriter(file)
        writer.write_object({**_head(book), "part": True, "records": whole.count_rows(copy, is_part=True)})
        for line in whole.say_rows(copy, is_part=True):
            writer.write(line)
            on_step()
        return writer.end()


def plan_book(
    book: Book, file: BinaryIO, *, name: str = "", digest: str = "", on_step: Step = lambda: None
) -> BookPlan:
    """Read and check every line of ``file``, and find what it would do; nothing is written.

    ``name`` is what the file is called, ``digest`` the SHA-256 of its bytes;
    ``on_step`` is called after each line. Raises ``NoBookInFileError``,
    ``LineRefusedError``, ``RowRefusedError``, ``BookFileNewerError``,
    ``BookFileCutShortError`` and ``BookFileAlteredError``.
    """
    from prospectr.store.staging import Staging, is_empty

    reader = LineReader(file)
    _refuse_schema(reader.head)
    staging = Staging(book.database.path)
    try:
        with staging.explained():
            staging.load(reader.rows(), on_step)
            is_identical = (
                reader.is_whole
                and not reader.head.get("part")
                and "next_ids" in reader.head
                and staging.counts["pipeline"] > 0
                and is_empty(book.database.reader)
            )
            if is_identical:
                staging.set_next_ids(reader.head["next_ids"])
            plan = _plan_all(staging) if is_identical else _plan_matched(book, staging)
    except BaseException:
        staging.close()
        raise
    remarks = _say_way(staging, is_identical=is_identical)
    read = FileRead(name=name, format="jsonl", layout=LAYOUT, digest=digest, encoding="utf-8", remarks=remarks)
    return BookPlan(plan=replace(plan, files=(read,)), is_identical=is_identical, staging=staging)


def read_book(book: Book, plan: BookPlan, *, on_step: Step = lambda: None) -> Outcome:
    """Write what a plan said, whole or not at all; ``on_step`` is called after each row that is matched.

    A book taken over as it was is no step in the history: the outcome has no
    operation then. Raises ``BookChangedSincePlanError``.
    """
    with plan.staging.explained():
        return _take_over(book, plan) if plan.is_identical else _take_in(book, plan, on_step)


def _head(book: Book) -> dict[str, object]:
    return {"type": "book", "format": FORMAT, "schema": SCHEMA_VERSION, "made_at": say_instant(book.clock.now())}


def _refuse_schema(head: dict[str, object]) -> None:
    schema = head.get("schema")
    if not isinstance(schema, int) or isinstance(schema, bool) or schema < 1:
        raise NoBookInFileError(_("its first line does not say the version of the book"))
    if schema > SCHEMA_VERSION:
        raise BookFileNewerError(_("book"), schema, SCHEMA_VERSION)


def _say_way(staging: Staging, *, is_identical: bool) -> tuple[str, ...]:
    if is_identical:
        return (_("The book is empty: it becomes the one in the file, numbers and history included."),)
    if staging.counts["operation"]:
        return (_("The history in the file is not taken over: the book keeps its own."),)
    return ()


def _plan_all(staging: Staging) -> ImportPlan:
    """Say that all is new."""
    counts = dict.fromkeys(VERDICTS, 0)
    counts["new"] = sum(staging.counts[table] for table in whole.NOUNS)
    rows = [
        PlannedRow(file=0, number=staging.line_of(table, row["id"]), verdict="new", name=row[called])
        for table, called in SHOWN.items()
        for batch in staging.rows(table, limit=MOST_SHOWN)
        for row in batch
    ]
    return ImportPlan(files=(), rows=tuple(sorted(rows[:MOST_SHOWN], key=_by_number)), counts=counts)


def _plan_matched(book: Book, staging: Staging) -> ImportPlan:
    """Match every row with the book's, and say what would become of it."""
    from prospectr.store.importing import last_operation
    from prospectr.store.intake import Intake

    intake = Intake(staging, book.database)
    rows: list[PlannedRow] = []
    told: Counter[str] = Counter()
    for matched in intake.rows():
        if matched.table not in SHOWN:
            continue
        told["met"] += matched.here is not None
        if matched.verdict == "same":
            continue
        told[matched.verdict] += 1
        row = _planned(matched)
        told["emptied"] += row.is_emptied
        if matched.verdict != "new" or told["new"] <= MOST_SHOWN:
            rows.append(row)
    counts = {verdict: intake.counts[verdict] for verdict in VERDICTS}
    return ImportPlan(
        files=(),
        rows=tuple(sorted(rows, key=_by_number)),
        counts=counts,
        last_operation=last_operation(book.database),
        emptied=told["emptied"],
        met=told["met"],
    )


def _by_number(row: PlannedRow) -> int:
    return row.number


def _planned(matched: Matched) -> PlannedRow:
    here, row = matched.here, matched.row

    def say(names: Iterable[str]) -> tuple[Difference, ...]:
        there = here or {}
        return tuple(
            Difference(field=name, before=_say(name, there.get(name)), after=_say(name, row[name])) for name in names
        )

    is_changed = matched.verdict == "changed"
    is_emptied = (
        is_changed
        and here is not None
        and any(
            (name == "deleted_at" and row[name]) or (name != "deleted_at" and here[name] and not row[name])
            for name in matched.changes
        )
    )
    contact_id = (here or {}).get("id" if matched.table == "contact" else "contact_id")
    return PlannedRow(
        file=0,
        number=matched.line,
        verdict=matched.verdict,
        name=str(row[SHOWN[matched.table]]),
        contact_id=contact_id,
        matched_by=matched.like,
        differences=say(matched.changes if is_changed else matched.filled),
        conflicts=() if is_changed or here is None else say(matched.changes),
        reason=matched.reason,
        is_emptied=is_emptied,
    )


def _say(name: str, value: object) -> str:
    """Say a column's value: a record by its number where it is of the book, another text as it is."""
    if value is None:
        return ""
    table = TABLE_OF.get(name)
    if table and isinstance(value, int):
        return say_ref(table, value) if value > 0 else _("new, in this file")
    return str(value)


TABLE_OF = {f"{table}_id": table for table in PREFIX_OF} | {
    "referred_by_id": "contact",
    "merged_into_id": "contact",
    "batch_id": "import_batch",
    "reason_id": "lost_reason",
}


def _take_over(book: Book, plan: BookPlan) -> Outcome:
    said = _("The book is now the one in the file, its history included; taking it over is no step in it.")
    if not book.database.dry_run:
        plan.staging.make_whole()
        if not plan.staging.put_in_place(book.database):
            raise BookChangedSincePlanError
    return Outcome(remarks=(said,))


def _take_in(book: Book, plan: BookPlan, on_step: Step) -> Outcome:
    from prospectr.store.importing import APPLY, last_operation
    from prospectr.store.intake import Intake

    made = plan.plan
    if not made.changes_something:
        return Outcome()
    (read,) = made.files
    with book.act(APPLY) as unit:
        if last_operation(unit) != made.last_operation:
            raise BookChangedSincePlanError
        intake = Intake(plan.staging, unit, unit)
        for _matched in intake.rows():
            on_step()
        counts = intake.counts
        batch = ImportBatch(
            name=read.name or LAYOUT,
            layout=LAYOUT,
            digest=read.digest,
            imported_on=book.clock.today(),
            rows_read=sum(counts.values()),
            rows_new=counts["new"],
            rows_changed=counts["changed"],
            rows_same=counts["same"],
            rows_conflict=counts["conflict"],
        )
        kept = unit.insert("import_batch", batch)
        unit.about("import_batch", kept.id, batch.name)
        unit.finish()
        return Outcome(operation=unit.operation_id, subject=unit.subject, records=(kept,))

"""Imports: a file read, matched with the book, shown as a plan, and written as one step that can be undone."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.book.known_by import Reaches
from prospectr.book.mappings import Mappings
from prospectr.book.planning import Planner
from prospectr.book.reading import open_reading
from prospectr.core.changes import Outcome
from prospectr.core.errors import InputError, NotFoundError, ProspectrError
from prospectr.core.importing import (
    MOST_EMPTIED,
    MOST_EMPTIED_PERCENT,
    MOST_ROWS,
    VERDICTS,
    ImportBatch,
    ImportPlan,
)
from prospectr.core.refs import say_ref
from prospectr.core.source import SourceCost
from prospectr.core.text import fold_name
from prospectr.core.words import _, ngettext
from prospectr.store import contacts, importing
from prospectr.store.importing import APPLY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from prospectr.book import Book
    from prospectr.book.reading import Reading
    from prospectr.core.contact import ContactCard
    from prospectr.core.importing import FileRead, ImportOptions, PlannedRow
    from prospectr.core.incoming import Incoming, Rejected
    from prospectr.store.journal import Journal

    Step = Callable[[], None]


class TooManyRowsError(InputError):
    """A file has more rows than one import takes."""

    def __init__(self, name: str) -> None:
        super().__init__(
            _("{name} has more than {most} rows; nothing was changed.").format(name=name, most=f"{MOST_ROWS:,}"),
            hint=_("Bring it in parts, for example: split -l {most} {name}").format(most=MOST_ROWS, name=name),
        )


class PlanStaleError(ProspectrError):
    """The book changed since the plan was made."""

    def __init__(self) -> None:
        super().__init__(
            _("The book was changed since the plan was made; nothing was imported."),
            hint=_("Import again to see the plan as it is now."),
        )


class WouldEmptyError(ProspectrError):
    """An import would empty more of the book than is likely meant."""

    def __init__(self, emptied: int, met: int) -> None:
        said = ngettext(
            "{emptied} of {met} record would lose something the book holds; nothing was changed.",
            "{emptied} of {met} records would lose something the book holds; nothing was changed.",
            met,
        )
        super().__init__(
            said.format(emptied=emptied, met=met),
            hint=(
                _("Look at what: prospectr import FILE -n"),
                _("If it is meant: prospectr import FILE --allow-emptying"),
            ),
        )


class OptionForNobodyError(InputError):
    """An option says something of people in a list, and the file is a book of its own."""

    def __init__(self, option: str, name: str) -> None:
        super().__init__(
            _("{option} is for lists of people; {name} is a book of its own.").format(option=option, name=name),
            hint=_("Import it without: prospectr import {name}").format(name=name),
        )


class ImportNotFoundError(NotFoundError):
    """No import goes by that id."""

    def __init__(self, ref: str) -> None:
        super().__init__(
            _('There is no import "{ref}".').format(ref=ref),
            hint=_("See what there is: prospectr history --imports"),
        )


class OptionForOtherFilesError(InputError):
    """An option says how a file of another kind is read."""

    def __init__(self, option: str, meant: str, name: str) -> None:
        super().__init__(
            _("{option} is for {meant}; {name} is none.").format(option=option, meant=meant, name=name),
            hint=_("Import it without: prospectr import {name}").format(name=name),
        )


class LinesNotAloneError(InputError):
    """What the book itself wrote line by line comes in by itself."""

    def __init__(self, name: str) -> None:
        super().__init__(
            _("{name} is a book of its own and comes in by itself; nothing was changed.").format(name=name),
            hint=_("Import it first, and the other files after it."),
        )


class CostWithoutSourceError(InputError):
    """What a list cost belongs to a source."""

    def __init__(self) -> None:
        super().__init__(
            _("A cost belongs to a source, and none is named."),
            hint=_('Name it: prospectr import FILE --source "bought list" --cost 120eur'),
        )


class Imports:
    """What comes in from files."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._reaches = Reaches(book.settings.region)

    def plan(
        self,
        places: Sequence[str],
        options: ImportOptions,
        on_step: Step = lambda: None,
    ) -> ImportPlan:
        """Read files (``-``: standard input) and return what an import of them would do; nothing is written.

        ``on_step`` hears of each row. Raises ``TooManyRowsError``,
        ``OptionForOtherFilesError`` and what the readers raise.
        """
        reads = self._book.database
        reads.must_exist = False  # an import may be what a book begins with
        last = importing.last_operation(reads)
        options = replace(options, is_one_of_many=len(places) > 1)
        planner = Planner(self._book, options, self._reaches)
        files: list[FileRead] = []
        for number, place in enumerate(places):
            reading = open_reading(self._book, place, options)
            try:
                files.append(reading.facts)
                if number == len(places) - 1:
                    _refuse_for_others(files, options)
                if reading.entries is None:
                    return self._plan_lines(places, reading, options, on_step)
                if not reading.facts.doubts:
                    signature = _signature(reading.facts, options)
                    planner.plan_rows(number, reading.facts, signature, _counted(reading, on_step))
            finally:
                reading.close()
        _refuse_told_in_vain(files, options)
        return self._summed_up(files, planner, last)

    def _plan_lines(self, places: Sequence[str], reading: Reading, options: ImportOptions, on_step: Step) -> ImportPlan:
        """Plan the import of lines the book itself wrote."""
        from prospectr.book.whole import plan_book

        if len(places) > 1:
            raise LinesNotAloneError(reading.facts.name)
        if named := _options_of_people(options):
            raise OptionForNobodyError(named, reading.facts.name)
        facts = reading.facts
        lines = plan_book(self._book, reading.file, name=facts.name, digest=facts.digest, on_step=on_step)
        return replace(lines.plan, lines=lines)

    def decide(self, plan: ImportPlan, answers: Mapping[int, int | None], options: ImportOptions) -> ImportPlan:
        """Return the plan once questions are answered: by a row's place, whom it is about, or None for somebody new."""
        planner = Planner(self._book, options, self._reaches, answers)
        planner.plan_again(plan.rows, plan.files)
        return self._summed_up(plan.files, planner, plan.last_operation)

    @staticmethod
    def _summed_up(files: Sequence[FileRead], planner: Planner, last_operation: int) -> ImportPlan:
        rows = tuple(planner.rows)
        return ImportPlan(
            files=tuple(files),
            rows=rows,
            counts=count(rows),
            last_operation=last_operation,
            emptied=sum(row.is_emptied for row in rows),
            met=len({row.contact_id for row in rows if row.contact_id is not None}),
        )

    def cards_of(self, numbers: Sequence[int]) -> list[ContactCard]:
        """Return the cards of contacts a row may be about."""
        return contacts.get_cards(self._book.database, numbers)

    @staticmethod
    def check(plan: ImportPlan, options: ImportOptions) -> None:
        """Refuse a plan that is not to be carried out: ``WouldEmptyError``, ``CostWithoutSourceError``."""
        is_much = plan.emptied > MOST_EMPTIED or plan.emptied * 100 > plan.met * MOST_EMPTIED_PERCENT
        if plan.emptied and is_much and not options.may_empty:
            raise WouldEmptyError(plan.emptied, plan.met)
        if options.cost_minor is not None and not options.source:
            raise CostWithoutSourceError
        if options.save_as:
            Mappings.check_name(options.save_as)

    def apply(self, plan: ImportPlan, options: ImportOptions, on_step: Step = lambda: None) -> Outcome:
        """Carry a plan out: one transaction, one undo step, all of it or nothing.

        ``on_step`` is called after each row. Raises ``WouldEmptyError``,
        ``CostWithoutSourceError`` and ``PlanStaleError``.
        """
        self.check(plan, options)
        columns = next((facts.columns for facts in plan.files if facts.columns), ())
        if not plan.changes_something:
            return self._book.mappings.save(options.save_as, columns) if options.save_as and columns else Outcome()
        self._book.maintenance.back_up("import")
        if plan.lines is not None:
            return self._take_lines(plan, on_step)
        with self._book.act(APPLY) as unit:
            if importing.last_operation(unit) != plan.last_operation:
                raise PlanStaleError
            batches = self._keep_batches(unit, plan, options)
            numbers = self._bring(unit, plan, options, batches, on_step)
            if options.save_as and columns:
                self._book.mappings.write(unit, Mappings.check_name(options.save_as), columns)
            newest = batches[max(batches)]
            unit.about("import_batch", newest.id, ", ".join(batch.name for batch in batches.values()))
            unit.finish()
            return Outcome(
                operation=unit.operation_id,
                subject=unit.subject,
                records=tuple(batches.values()),
                remarks=tuple(unit.remarks),
                numbers=numbers,
            )

    def _take_lines(self, plan: ImportPlan, on_step: Step) -> Outcome:
        from prospectr.book.whole import BookPlan, read_book

        if not isinstance(plan.lines, BookPlan):
            raise TypeError(plan.lines)
        try:
            return read_book(self._book, plan.lines, on_step=on_step)
        finally:
            plan.lines.close()

    def batches(self, limit: int | None = None) -> list[tuple[ImportBatch, int, bool]]:
        """List the imports, the newest first: the batch, the number of its operation, whether it is undone."""
        return importing.list_batches(self._book.database, limit)

    def get_batch(self, number: int) -> tuple[ImportBatch, int, bool]:
        """Return an import by its number, as ``batches`` does. Raises ``ImportNotFoundError``."""
        for found in self.batches():
            if found[0].id == number:
                return found
        raise ImportNotFoundError(say_ref("import_batch", number))

    def _keep_batches(self, unit: Journal, plan: ImportPlan, options: ImportOptions) -> dict[int, ImportBatch]:
        """Write what the book remembers of the import: each file with its counts, and what the list cost."""
        from prospectr.book.capture import find_or_add_source

        today = self._book.clock.today()
        source_id = find_or_add_source(unit, options.source) if options.source else None
        batches = {}
        for number, facts in enumerate(plan.files):
            counts = count(row for row in plan.rows if row.file == number)
            is_first = number == 0
            batch = ImportBatch(
                name=facts.name,
                layout=facts.layout,
                digest=facts.digest,
                imported_on=today,
                source_id=source_id,
                amount_minor=options.cost_minor if is_first else None,
                currency=options.currency if is_first and options.cost_minor is not None else None,
                rows_read=sum(counts.values()),
                rows_new=counts["new"],
                rows_changed=counts["changed"],
                rows_same=counts["same"],
                rows_conflict=counts["conflict"],
                rows_rejected=counts["rejected"],
            )
            batches[number] = unit.insert("import_batch", batch)
        if options.cost_minor is not None and options.currency and source_id is not None:
            cost = SourceCost(
                source_id=source_id,
                amount_minor=options.cost_minor,
                currency=options.currency,
                from_on=today,
                until_on=today,
                words=", ".join(batch.name for batch in batches.values()),
            )
            unit.insert("source_cost", cost)
        return batches

    def _bring(
        self,
        unit: Journal,
        plan: ImportPlan,
        options: ImportOptions,
        batches: Mapping[int, ImportBatch],
        on_step: Step,
    ) -> dict[int, int]:
        """Write the rows; return the numbers of the contacts they brought, by the place of the row."""
        from prospectr.book.bringing import Bringer

        bringer = Bringer(self._book, unit, options, batches, self._reaches.normal)
        for place, row in enumerate(plan.rows):
            if row.writes_something:
                bringer.bring(place, row)
            on_step()
        bringer.finish()
        return bringer.numbers


def _refuse_for_others(files: Sequence[FileRead], options: ImportOptions) -> None:
    """Refuse an option that says how files of a kind are read that is not among them."""
    there = {facts.format for facts in files}
    for kinds, meant, given in (
        ({"xlsx"}, _("workbooks (XLSX)"), {"--sheet": options.sheet}),
        ({"csv"}, _("text tables (CSV)"), {"--delimiter": options.delimiter}),
        ({"csv", "xlsx"}, _("tables"), _options_of_tables(options)),
        (
            {"csv", "xlsx", "vcard", "icalendar"},
            _("tables, cards and calendars"),
            {"--inbox": options.to_inbox is not None, "--encoding": options.encoding},
        ),
    ):
        named = next((name for name, value in given.items() if value), "")
        if named and not kinds & there:
            raise OptionForOtherFilesError(named, meant, files[0].name)


def _options_of_tables(options: ImportOptions) -> dict[str, object]:
    return {
        "--map": options.told,
        "--mapping": options.mapping,
        "--save-mapping": options.save_as,
        "--dates": options.day_order,
        "--decimals": options.decimals,
        "--header": options.header is not None,
    }


def _refuse_told_in_vain(files: Sequence[FileRead], options: ImportOptions) -> None:
    """Raise ``ColumnNotFoundError`` where a column that was told of is in none of several files."""
    there = {fold_name(column.heading) for facts in files for column in facts.columns}
    for heading, _field in options.told if options.is_one_of_many else ():
        if heading[:1] != "#" and fold_name(heading) not in there:
            from prospectr.exchange.mapping import ColumnNotFoundError

            raise ColumnNotFoundError(heading, ())


def _options_of_people(options: ImportOptions) -> str:
    """Return the first option given that says nothing of lines the book itself wrote; nothing where none is."""
    given = {
        "--source": options.source,
        "--cost": options.cost_minor is not None,
        "--tag": options.tags,
    }
    return next((name for name, value in given.items() if value), "")


def count(rows: Iterable[PlannedRow]) -> dict[str, int]:
    """Count rows by verdict, in the order a plan tells them."""
    counts = dict.fromkeys(VERDICTS, 0)
    for row in rows:
        counts[row.verdict] += 1
    return counts


def _counted(reading: Reading, on_step: Step) -> Iterator[Incoming | Rejected]:
    """Give the entries of a reading as long as there are no more than an import takes."""
    for number, entry in enumerate(reading.entries or ()):
        if number >= MOST_ROWS:
            raise TooManyRowsError(reading.facts.name)
        on_step()
        yield entry


def _signature(facts: FileRead, options: ImportOptions) -> str:
    """Return what tells how the rows of a file are read: the fields of its columns, and how days and money are."""
    columns = [(column.heading, column.target) for column in facts.columns]
    read_as = [columns, options.day_order, options.decimals]
    return hashlib.blake2b(json.dumps(read_as).encode(), digest_size=8).hexdigest()

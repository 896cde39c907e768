"""Tables of people, companies and deals: each row made into what comes in."""

from __future__ import annotations

from dataclasses import replace
from hashlib import blake2b
from typing import TYPE_CHECKING

from prospectr.core.incoming import Incoming, IncomingContact, Rejected
from prospectr.core.text import fold
from prospectr.core.words import _
from prospectr.exchange.layouts import NO_WORDS
from prospectr.exchange.mapping import Judges, Mapping, choose_columns, find_layout
from prospectr.exchange.persons import PersonReader
from prospectr.exchange.rows import Row, Sheet

if TYPE_CHECKING:
    import collections.abc
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from prospectr.core.incoming import IncomingCompany
    from prospectr.exchange.layouts import Layout
    from prospectr.exchange.tables import Table, TableRow

MOST_JUDGED = 1000
"""How many rows are looked at to tell what a column holds; how it writes days and money all rows tell."""

_LONGEST_SHOWN = 80  # characters of a row that is rejected


def read_people(
    open_table: Callable[[], Table],
    *,
    told: collections.abc.Mapping[str, str] = NO_WORDS,
    saved: collections.abc.Mapping[str, str] = NO_WORDS,
    layout: Layout | None = None,
    day_order: str = "",
    decimals: str = "",
    currency: str = "",
) -> tuple[Mapping, Iterator[Incoming | Rejected]]:
    """Read a table of people, companies or deals: what its columns fill, and its rows, as they are asked for.

    ``open_table`` opens the table anew from its beginning: it is gone through twice, first to tell how its columns
    write days and money. ``told`` and ``saved`` map headings to fields, ``layout`` is the one to take it for (found by
    the headings where none is given), ``currency`` that of amounts that name none. Raises what opening the
    table raises, and ColumnNotFoundError and TargetNotKnownError for what ``told`` names and is not there.
    """
    table = open_table()
    layout = layout or (find_layout(table.header) if table.has_header else None)
    looked_at: list[Sequence[str]] = []
    for row in table.rows:
        looked_at.append(row.cells)
        if len(looked_at) == MOST_JUDGED:
            break
    chosen = choose_columns(table.header, looked_at, layout=layout, told=told, saved=saved)
    judges = Judges(chosen, day_order, decimals, currency)
    judges.feed(looked_at)
    late = _LateColumns(chosen)
    judges.feed(late.watch(row.cells for row in table.rows))
    if late.rows:
        chosen = choose_columns(table.header, [*looked_at, *late.rows], layout=layout, told=told, saved=saved)
    mapping = _with_table(judges.settle(chosen), table)
    return mapping, read_rows(open_table().rows, mapping, currency=currency)


class _LateColumns:
    """Watches rows for the columns that were empty so far: ``rows`` are the first in which one of them is filled."""

    def __init__(self, mapping: Mapping) -> None:
        self._empty = {place for place, column in enumerate(mapping.columns) if not column.samples}
        self.rows: list[Sequence[str]] = []

    def watch(self, rows: Iterable[Sequence[str]]) -> Iterator[Sequence[str]]:
        """Give the rows on as they come."""
        for cells in rows:
            if self._empty:
                filled = [place for place in self._empty if place < len(cells) and cells[place].strip()]
                if filled:
                    self._empty.difference_update(filled)
                    self.rows.append(cells)
            yield cells


def _with_table(mapping: Mapping, table: Table) -> Mapping:
    return replace(mapping, encoding=table.encoding, delimiter=table.delimiter, preamble=table.preamble)


def read_rows(table_rows: Iterable[TableRow], mapping: Mapping, *, currency: str) -> Iterator[Incoming | Rejected]:
    """Make each row of a table what comes in, or reject it with the reason.

    A value that cannot be read does not make a row useless: it is left over, under its heading.
    """
    reader = _Reader(mapping, currency)
    for row in table_rows:
        yield reader.read(row.number, row.cells)


class _Reader:
    """Reads the rows of one table."""

    def __init__(self, mapping: Mapping, currency: str) -> None:
        self._sheet = Sheet(mapping, currency)
        self._persons = PersonReader(self._sheet)
        self._kind = mapping.kind
        self._is_guarded = self._sheet.is_own and _is_guarded(self._sheet.headings)
        self._headings = [fold(heading) for heading in self._sheet.headings]

    def read(self, number: int, cells: Sequence[str]) -> Incoming | Rejected:
        """Read one row."""
        reason = self._sheet.find_refusal(cells)
        if reason:
            return _rejected(number, reason, cells)
        if self._is_guarded:
            cells = _unguarded(cells)
        row = Row(self._sheet, cells)
        company = self._persons.read_company(row)
        contact = self._persons.read_contact(row, company)
        fingerprint = self._fingerprint(cells)
        alone = _find_company(contact, company) if self._kind == "company" and company else None
        if alone is not None:
            return Incoming(number=number, company=alone, fingerprint=fingerprint)
        if not (contact.name or company or contact.deals or _is_reachable(contact) or contact.uuid):
            return _rejected(number, _("nothing in it names anybody"), cells)
        return Incoming(number=number, contact=contact, fingerprint=fingerprint)

    def _fingerprint(self, cells: Sequence[str]) -> str:
        pairs = [f"{heading}\x1f{cell}" for heading, cell in zip(self._headings, cells, strict=False) if cell]
        pairs += [cell for cell in cells[len(self._headings) :] if cell]
        return blake2b("\x1e".join(pairs).encode(), digest_size=16).hexdigest()


def _is_reachable(contact: IncomingContact) -> bool:
    return any(point.kind in {"email", "phone"} for point in contact.points)


def _find_company(contact: IncomingContact, company: IncomingCompany) -> IncomingCompany | None:
    """Return the company of a row that says nothing but what a company holds, its address as its place; else None."""
    about = IncomingContact(
        company=company,
        points=tuple(point for point in contact.points if point.kind == "address"),
        kept_lines=contact.kept_lines,
        given=contact.given,
        added_on=contact.added_on,
    )
    if contact != about:
        return None
    place = ", ".join(filter(None, (company.place, *(point.value for point in contact.points))))
    return replace(company, place=place)


def _is_guarded(headings: Sequence[str]) -> bool:
    from prospectr.exchange.sheets import is_guarded

    return is_guarded(headings)


def _unguarded(cells: Sequence[str]) -> list[str]:
    from prospectr.exchange.sheets import unguard

    return [unguard(cell) for cell in cells]


def _rejected(number: int, reason: str, cells: Iterable[str]) -> Rejected:
    text = "; ".join(filter(None, (cell.strip()[:_LONGEST_SHOWN] for cell in cells)))
    return Rejected(number=number, reason=reason, text=text[:_LONGEST_SHOWN])

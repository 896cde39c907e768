"""An import as it is shown before anything is written: the files, their columns, and what becomes of each row."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from prospectr.core.importing import VERDICTS
from prospectr.core.record import record
from prospectr.core.refs import say_ref
from prospectr.core.text import display_line
from prospectr.core.words import N_, _, ngettext
from prospectr.present.brought import brings, called, say_brought
from prospectr.present.phrases import joined, shorten
from prospectr.present.view import BLANK, Block, Cell, Table, line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from prospectr.core.contact import ContactCard
    from prospectr.core.importing import Column, Difference, Doubt, FileRead, ImportPlan, PlannedRow
    from prospectr.present.records import Item

SHOWN = 10
"""How many rows of each kind a person is shown, unless they ask for more."""

MOST_KNOWN = 8
"""From how many columns on that another program always writes so, they are only counted."""

LONGEST = 60
"""How many letters of a value a plan shows."""

HEADS = {
    "new": N_("NEW"),
    "changed": N_("CHANGED"),
    "same": N_("SAME"),
    "conflict": N_("CONFLICT"),
    "rejected": N_("REJECTED"),
}

COUNTED = {
    "new": N_("{count} new"),
    "changed": N_("{count} changed"),
    "same": N_("{count} same"),
    "conflict": N_("{count} in conflict"),
    "rejected": N_("{count} rejected"),
}

FIELDS = {
    "name": N_("name"),
    "company": N_("company"),
    "role": N_("role"),
    "language": N_("language"),
    "source": N_("source"),
    "source_detail": N_("source detail"),
    "referred_by": N_("referred by"),
    "priority": N_("priority"),
    "standing": N_("standing"),
    "email": N_("e-mail"),
    "phone": N_("phone"),
    "address": N_("address"),
    "link": N_("link"),
    "tag": N_("tag"),
    "note": N_("note"),
    "birthday": N_("birthday"),
    "deal": N_("deal"),
    "follow-up": N_("follow-up"),
    "property": N_("kept as it is"),
    "added_on": N_("added"),
    "inbox": N_("inbox"),
    "trade": N_("trade"),
    "place": N_("place"),
    "size": N_("size"),
    "id": N_("id elsewhere"),
    "deal id": N_("deal's id elsewhere"),
    "deal value": N_("deal value"),
    "deal expected close": N_("deal expected close"),
    "deal opened": N_("deal opened"),
    "deal closed": N_("deal closed"),
    "deal state": N_("deal state"),
    "deal stage": N_("deal stage"),
    "deal title": N_("deal title"),
    "deal odds": N_("deal odds"),
}
"""What a plan calls the fields it tells of; a field of the seller's own goes by its name."""

BECAUSE = {
    "told": N_("as you said"),
    "saved": N_("as saved"),
    "layout": N_("known"),
    "name": N_("by its name"),
    "values": N_("by its values"),
    "nothing": N_("kept as your own"),
}


NAMING = frozenset({"name", "given-name", "family-name", "company", "email", "phone", "uuid", "id", "link"})
"""The fields of which one at least names somebody."""

NOBODY: Mapping[int, int] = MappingProxyType({})

CHOICES = {
    "dmy": N_("the day first"),
    "mdy": N_("the month first"),
    "ymd": N_("the year first"),
    "point": N_("a point before the decimals, 1,234 is over a thousand"),
    "comma": N_("a comma before the decimals, 1,234 is a little over one"),
}
"""What the answers to a doubt mean."""


@record
class PlanShown:
    """A plan on its way to the screen: ``limit`` rows of each kind, None for all.

    Once it is carried out, ``numbers`` are those of the contacts that rows brought, by the place of the row.
    """

    plan: ImportPlan
    limit: int | None = SHOWN
    numbers: Mapping[int, int] = NOBODY


def items(shown: PlanShown, today: date) -> list[Item]:
    """Return a plan as JSON objects: the files, then every row."""
    del today
    plan = shown.plan
    files = [_file_item(number, facts, plan) for number, facts in enumerate(plan.files, 1)]
    return [*files, *(_row_item(row, _number(shown, place, row)) for place, row in enumerate(plan.rows))]


def _number(shown: PlanShown, place: int, row: PlannedRow) -> int | None:
    """Return whom a row is about: somebody of the book, or who came in with it or with a row before."""
    return row.contact_id or shown.numbers.get(place if row.like is None else row.like)


def _file_item(number: int, facts: FileRead, plan: ImportPlan) -> Item:
    counts = plan.counts if len(plan.files) == 1 else _count(plan, number - 1)
    return {
        "type": "import_file",
        "id": str(number),
        "name": facts.name,
        "format": facts.format,
        "layout": facts.layout,
        "encoding": facts.encoding,
        "delimiter": facts.delimiter,
        "columns": [
            {
                "heading": column.heading,
                "field": column.target,
                "confidence": column.confidence,
                "because": column.because,
            }
            for column in facts.columns
        ],
        "rows": {"read": sum(counts.values())} | {verdict: counts.get(verdict, 0) for verdict in VERDICTS},
        "remarks": list(facts.remarks),
    }


def _count(plan: ImportPlan, file: int) -> dict[str, int]:
    """Count the rows of a file by verdict."""
    return {verdict: sum(row.verdict == verdict and row.file == file for row in plan.rows) for verdict in VERDICTS}


def _row_item(row: PlannedRow, number: int | None) -> Item:
    return {
        "type": "import_row",
        "id": f"{row.file + 1}:{row.number}",
        "verdict": row.verdict,
        "name": row.name,
        "contact": None if number is None else say_ref("contact", number),
        "matched_by": row.matched_by,
        "brings": [_difference_item(one) for one in brings(row)],
        "differences": [_difference_item(one) for one in row.differences],
        "conflicts": [_difference_item(one) for one in row.conflicts],
        "candidates": [say_ref("contact", number) for number in row.candidates],
        "reason": row.reason,
    }


def _difference_item(one: Difference) -> Item:
    return {"field": one.field, "before": one.before, "after": one.after}


def rows(shown: PlanShown, today: date) -> list[list[str]]:
    """Return the rows of a plan as fields: file, row, verdict, contact, name, what changes or stands against it."""
    del today
    return [
        [
            shown.plan.files[row.file].name,
            str(row.number),
            row.verdict,
            "" if (number := _number(shown, place, row)) is None else say_ref("contact", number),
            row.name,
            "; ".join(filter(None, _said_of(row))),
        ]
        for place, row in enumerate(shown.plan.rows)
    ]


def _said_of(row: PlannedRow) -> list[str]:
    """Say what a row brings or changes, what stands against it, and why."""
    brought = [say_brought(row)] if row.verdict == "new" else []
    return [*brought, *map(_say_difference, row.differences), *map(_say_conflict, row.conflicts), row.reason]


def blocks(shown: PlanShown, today: date) -> list[Block]:
    """Lay a plan out as a page: each file with its columns, the rows of each kind, and how many there are."""
    del today
    plan = shown.plan
    page: list[Block] = []
    for facts in plan.files:
        page += [line(Cell(facts.name, "head"), Cell(f"  {_say_how_written(facts)}", "dim"))]
        page += [*_columns(facts.columns), *(line(Cell(remark, "dim")) for remark in facts.remarks)]
        page += [BLANK] if facts.columns else []
    for verdict in VERDICTS:
        page += _section(plan, verdict, shown.limit)
    page.append(line(Cell(say_counts(plan), "head")))
    return page


def say_counts(plan: ImportPlan) -> str:
    """Say how many rows were read, and what becomes of them."""
    count = sum(plan.counts.values())
    read = ngettext("{count} row read", "{count} rows read", count).format(count=f"{count:,}")
    parts = [_(COUNTED[verdict]).format(count=f"{many:,}") for verdict, many in plan.counts.items() if many]
    return f"{read}: {joined(*parts)}" if parts else read


def say_not_imported(plan: ImportPlan) -> str:
    """Say that nothing was written, and why: nothing was new, or what there was could not be decided or used."""
    undecided = sum(row.is_asked for row in plan.rows)
    counts = {**plan.counts, "conflict": plan.counts.get("conflict", 0) - undecided}
    if not sum(plan.counts.values()):
        return _("There are no rows in it; nothing was changed.")
    if not undecided and not counts["conflict"] and not counts.get("rejected"):
        return _("There is nothing new in it; nothing was changed.")
    said = [_("{count} not decided").format(count=f"{undecided:,}")] if undecided else []
    order = ("conflict", "rejected", "same")
    said += [_(COUNTED[verdict]).format(count=f"{counts[verdict]:,}") for verdict in order if counts.get(verdict)]
    return _("Nothing was imported: {counts}.").format(counts=joined(*said))


def find_nameless_column(plan: ImportPlan) -> str:
    """Return the first column of a table of which nobody knows which column names people; else an empty text."""
    for facts in plan.files:
        filled = [column.target.partition(":")[0].partition("#")[0] for column in facts.columns]
        if facts.columns and not set(filled) & NAMING:
            there = [column for column in facts.columns if column.samples]
            return (there or facts.columns)[0].heading
    return ""


def _say_how_written(facts: FileRead) -> str:
    delimiter = {"\t": _("tabs"), "": ""}.get(facts.delimiter, f'"{facts.delimiter}"')
    return joined(facts.layout, facts.format.upper() if facts.format != facts.layout else "", facts.encoding, delimiter)


def _columns(columns: Sequence[Column]) -> list[Block]:
    known = [column for column in columns if column.because == "layout" and column.target != "ignore"]
    said: list[Block] = []
    if len(known) > MOST_KNOWN:
        columns = [column for column in columns if column not in known]
        count = ngettext("   {count} column is known", "   {count} columns are known", len(known))
        said.append(line(Cell(count.format(count=len(known)), "dim")))
    if not columns:
        return said
    table = tuple(
        (
            Cell(" "),
            Cell(display_line(column.heading)),
            Cell("→", "dim"),
            Cell(_say_field_filled(column.target), "dim" if column.target == "ignore" else "name"),
            Cell(f"{column.confidence}%" if column.confidence else "?", "dim" if column.confidence else "none"),
            Cell(_say_because(column), "dim"),
            Cell(shorten(", ".join(column.samples[:2]), LONGEST), "dim"),
        )
        for column in columns
    )
    return [*said, Table(rows=table, flexible=(6, 1, 3), right=(4,))]


def _say_because(column: Column) -> str:
    """Say how it is known which field a column fills; of one that nobody told anything of, what becomes of it."""
    if column.because == "nothing" and column.target == "ignore":
        return _("nothing in it")
    if column.because == "nothing" and column.target.startswith("note"):
        return _("kept as a note")
    return _(BECAUSE.get(column.because, column.because))


def _say_field_filled(target: str) -> str:
    return _("left out") if target == "ignore" else target


def _section(plan: ImportPlan, verdict: str, limit: int | None) -> Iterator[Block]:
    """Give the rows of one kind: the first ones, and how many more there are; who is the same is only counted."""
    if verdict == "same" or not plan.counts.get(verdict):
        return
    found = [row for row in plan.rows if row.verdict == verdict]
    yield line(Cell(f"{_(HEADS[verdict])}  {plan.counts[verdict]:,}", "head"))
    has_files = len(plan.files) > 1
    if found:
        yield Table(rows=tuple(_row(row, plan, has_files=has_files) for row in found[:limit]), flexible=(3, 2))
    more = plan.counts[verdict] - len(found[:limit])
    if more:
        said = ngettext(" … and {count} more", " … and {count} more", more).format(count=f"{more:,}")
        yield line(Cell(said, "dim"))
    yield BLANK


def _row(row: PlannedRow, plan: ImportPlan, *, has_files: bool) -> tuple[Cell, ...]:
    where = f"{plan.files[row.file].name}:{row.number}" if has_files else str(row.number)
    who = "" if row.contact_id is None else say_ref("contact", row.contact_id)
    said = [*map(_say_conflict, row.conflicts), *map(_say_difference, row.differences), row.reason]
    if row.verdict == "new":
        said = [say_brought(row), *map(_say_conflict, row.conflicts)]
    elif row.like is not None:
        said.insert(0, _("like row {number}").format(number=plan.rows[row.like].number))
    return (
        Cell(f" {where}", "dim"),
        Cell(who, "id"),
        Cell(called(row), "name"),
        Cell(shorten("; ".join(filter(None, said)), 200)),
    )


def _say_difference(one: Difference) -> str:
    field = _say_field(one.field)
    if not one.before:
        return f"{field} + {shorten(one.after, LONGEST)}"
    return f"{field} {shorten(one.before, LONGEST)} → {shorten(one.after, LONGEST) or _('nothing')}"


def _say_conflict(one: Difference) -> str:
    sentence = _("{field}: the book says {before}, the file {after}")
    before, after = (shorten(text, LONGEST) or _("nothing") for text in (one.before, one.after))
    return sentence.format(field=_say_field(one.field), before=before, after=after)


def _say_field(field: str) -> str:
    return _(FIELDS[field]) if field in FIELDS else display_line(field)


def question(row: PlannedRow, cards: Sequence[ContactCard]) -> list[Block]:
    """Lay out who a row may be about, numbered, below what comes in."""
    brought = say_brought(row) if row.name else ""
    head = line(Cell(_("row {number}:").format(number=row.number), "dim"), Cell(f" {called(row)}", "name"))
    table = tuple(
        (
            Cell(str(number), "dim"),
            Cell(say_ref("contact", card.contact.id), "id"),
            Cell(display_line(card.contact.name), "name"),
            Cell(joined(card.company or "", *(shorten(point.value, 40) for point in card.points[:3]))),
        )
        for number, card in enumerate(cards, 1)
    )
    return [
        BLANK,
        line(*head.cells, Cell(f"  {brought}" if brought else "")),
        Table(rows=table, flexible=(3, 2), right=(0,)),
    ]


def answered(plan: ImportPlan, places: Iterable[int]) -> list[Block]:
    """Lay out what becomes of rows once somebody said who they are about."""
    has_files = len(plan.files) > 1
    rows = tuple(_row(plan.rows[place], plan, has_files=has_files) for place in places)
    return [BLANK, Table(rows=rows, flexible=(3, 2)), line(Cell(say_counts(plan), "head"))]


def say_doubt(doubt: Doubt) -> str:
    """Say what a person must answer about a column."""
    samples = ", ".join(shorten(sample, 30) for sample in doubt.samples[:4])
    if doubt.is_mixed:
        sentence = _(
            'The days of "{heading}" are not all written one way: {samples}. What does not fit your answer goes to a'
            " note; what fits by chance is read by it."
        )
    elif doubt.option == "dates":
        sentence = _('The days of "{heading}" can be read in more than one way: {samples}.')
    else:
        sentence = _('The amounts of "{heading}" can be read in more than one way: {samples}.')
    meant = "; ".join(f"{choice}: {_(CHOICES[choice])}" for choice in doubt.choices if choice in CHOICES)
    return f"{sentence.format(heading=display_line(doubt.heading), samples=samples)}  {meant}."

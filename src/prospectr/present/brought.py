"""What a new row of an import brings: in a few words for the plan, and one by one for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.dealdelta import say_deal
from prospectr.core.importing import Difference
from prospectr.core.text import display_line
from prospectr.core.words import _
from prospectr.present.phrases import joined, shorten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prospectr.core.delta import Delta
    from prospectr.core.importing import PlannedRow
    from prospectr.core.incoming import IncomingCompany, IncomingFollowUp

SHORT, LONGER = 40, 70
"""How many letters are shown of what somebody is reached by, and of a deal or a next step."""

OWN = ("role", "language", "priority", "standing", "source", "source_detail", "referred_by")
"""What a contact has one of, as it is told of somebody new."""


def called(row: PlannedRow) -> str:
    """Say who a row is about; where nobody is named, the first next step in it."""
    person = row.incoming.contact if row.incoming else None
    steps = person.follow_ups if person and not row.name else ()
    return display_line(row.name or next(map(_say_step, steps), ""))


def say_brought(row: PlannedRow) -> str:
    """Say in short what a new row brings: company, ways to reach them, deals with value and state, the next step."""
    coming = row.incoming.contact if row.incoming else None
    if coming is None:
        return _("company") if row.incoming else ""
    brought = row.delta or coming
    said = [coming.company.name if coming.company else "", *(point.value for point in brought.points[:2])]
    longer = [*map(say_deal, brought.deals), *map(_say_step, brought.follow_ups[:1])]
    return joined(*(shorten(part, SHORT) for part in said if part), *(shorten(part, LONGER) for part in longer))


def brings(row: PlannedRow) -> list[Difference]:
    """List all that a new row brings, as differences from nothing; empty for a row that is not new."""
    if row.verdict != "new" or row.incoming is None:
        return []
    if row.incoming.company is not None:
        return list(_of_company(row.incoming.company))
    coming = row.incoming.contact
    if coming is None or row.delta is None:
        return []
    said = [("company", coming.company.name)] if coming.company else []
    said += [(field, getattr(coming, field)) for field in OWN if getattr(coming, field)]
    said += _parts(row.delta)
    return [Difference(field=field, before="", after=after) for field, after in said]


def _of_company(company: IncomingCompany) -> Iterator[Difference]:
    for field in ("trade", "place", "size"):
        if value := getattr(company, field):
            yield Difference(field=field, before="", after=str(value))


def _parts(delta: Delta) -> Iterator[tuple[str, str]]:
    """Give what is added to somebody new: each with its kind, as a difference names it."""
    yield from ((point.kind, point.value) for point in delta.points)
    yield from (("tag", tag) for tag in delta.tags)
    yield from delta.fields
    for day in delta.occasions:
        yield day.label, f"{day.year or '-'}-{day.month:02}-{day.day:02}"
    yield from (("deal", say_deal(deal)) for deal in delta.deals)
    yield from (("follow-up", _say_step(step)) for step in delta.follow_ups)
    yield from ((talk.kind, f"{talk.happened_on} {talk.words}".strip()) for talk in delta.interactions)
    yield from ((answer.criterion, f"{answer.value} {answer.words}".strip()) for answer in delta.answers)
    yield from (("note", note.words) for note in delta.notes)
    yield from (("property", line) for line in delta.kept_lines)


def _say_step(step: IncomingFollowUp) -> str:
    return f"{step.kind} {step.due_on} {step.words}".strip()

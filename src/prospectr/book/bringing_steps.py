"""Follow-ups brought in: with the deal they are for, what they are called elsewhere, and what came with them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from prospectr.core.followup import OPEN_STATES, FollowUp
from prospectr.core.importing import KeptProperty, OutsideId
from prospectr.store import followups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book import Book
    from prospectr.book.bringing_deals import DealsToBring
    from prospectr.book.bringing_names import Names
    from prospectr.core.delta import Delta
    from prospectr.core.incoming import IncomingFollowUp
    from prospectr.store.journal import Journal


class StepsToBring:
    """Writes follow-ups inside one unit of work."""

    def __init__(self, book: Book, unit: Journal, names: Names, deals: DealsToBring) -> None:
        self._clock, self._unit, self._names, self._deals = book.clock, unit, names, deals
        self._today = book.clock.today()
        self._brought: dict[int, list[int]] = {}

    def write(self, steps: Sequence[tuple[int, IncomingFollowUp]]) -> None:
        """Write follow-ups, each with the number of its contact."""
        made = self._unit.insert_many("follow_up", [self._step(contact_id, step) for contact_id, step in steps])
        self._deals.note_missing(steps, made)
        ids: list[OutsideId] = []
        lines: list[KeptProperty] = []
        for (contact_id, step), written in zip(steps, made, strict=True):
            self._brought.setdefault(contact_id, []).append(written.id)
            ids += self._called(step, written.id)
            lines += [
                KeptProperty(contact_id=contact_id, follow_up_id=written.id, format="icalendar", line=line)
                for line in step.kept_lines
            ]
        self._unit.insert_many("outside_id", ids)
        self._unit.insert_many("kept_property", lines)

    def change(self, contact_id: int, delta: Delta) -> None:
        """Change follow-ups of a contact as a delta says, and keep what the file calls them."""
        there = {step.id: step for step in followups.follow_ups_of(self._unit, contact_id)}
        for number, step in delta.follow_up_changes:
            held = there.get(self._number(contact_id, number))
            if held is not None:
                there[held.id] = self._unit.update("follow_up", held, self._changed(held, step))
        for number, step in delta.follow_up_ids:
            self._unit.insert_many("outside_id", self._called(step, self._number(contact_id, number)))

    def _number(self, contact_id: int, number: int) -> int:
        """Return the number of a follow-up that is there, or, below 0, of one rows before brought: -1 is the first."""
        return number if number > 0 else self._brought[contact_id][-number - 1]

    def _called(self, step: IncomingFollowUp, number: int) -> list[OutsideId]:
        if step.outside_id is None or not self._names.is_new_id(step.outside_id):
            return []
        origin, value = step.outside_id
        return [OutsideId(origin=origin, value=value, follow_up_id=number)]

    def _step(self, contact_id: int, step: IncomingFollowUp) -> FollowUp:
        deal_id = self._deals.find(contact_id, step.deal) if step.deal else None
        return FollowUp(contact_id=contact_id, deal_id=deal_id, uuid=step.uuid, **self._plan(step), **_series(step))

    def _changed(self, held: FollowUp, step: IncomingFollowUp) -> FollowUp:
        """Return a follow-up as it becomes by what comes in; a series the file says nothing of goes on."""
        series = _series(step) if step.repeat_unit and step.repeat_until_on else {}
        return replace(held, **self._plan(step, held.zone), **series)

    def _plan(self, step: IncomingFollowUp, zone_held: str | None = None) -> dict[str, Any]:
        """Return what a follow-up is, where and when."""
        zone = (step.zone or zone_held or self._clock.zone()) if step.due_time else None
        instant = self._clock.instant(step.due_on, step.due_time, zone) if step.due_time and zone else None
        closed_on = None if step.state in OPEN_STATES else step.closed_on or min(step.due_on, self._today)
        return {
            "kind": step.kind,
            "words": step.words,
            "due_on": step.due_on,
            "due_time": step.due_time,
            "zone": zone,
            "due_at": instant,
            "state": step.state,
            "closed_on": closed_on,
        }


def _series(step: IncomingFollowUp) -> dict[str, Any]:
    """Return how a follow-up comes again; one without an end does not."""
    repeats = step.repeat_unit is not None and step.repeat_until_on is not None
    return {
        "repeat_unit": step.repeat_unit if repeats else None,
        "repeat_every": (step.repeat_every or 1) if repeats else None,
        "repeat_from_on": (step.repeat_from_on or step.due_on) if repeats else None,
        "repeat_until_on": step.repeat_until_on if repeats else None,
    }

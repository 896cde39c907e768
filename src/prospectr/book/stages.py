"""Stages: added, changed, put in order, deleted without losing a deal."""

from __future__ import annotations

from dataclasses import replace
from shlex import quote
from typing import TYPE_CHECKING, Any

from prospectr.book.deals import parse_odds
from prospectr.book.names import check_name, named, refuse_twin
from prospectr.book.outcome import outcome_named
from prospectr.book.pipelines import (
    PlaceError,
    StageGoesTooError,
    new_stage,
    placed,
    renumber,
    row_of,
)
from prospectr.book.refs import RecordDeletedError
from prospectr.core.errors import InputError, ProspectrError
from prospectr.core.pipeline import (
    LEAST_IDLE_DAYS,
    MOST_IDLE_DAYS,
    Pipeline,
    Stage,
    StageEntry,
    odds_between,
    say_order,
)
from prospectr.core.refs import say_ref
from prospectr.core.text import fold, fold_name
from prospectr.core.words import _
from prospectr.store import deals, pipelines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.store.journal import Journal


class LastStageError(ProspectrError):
    """The last stage of a pipeline stays: a deal has to stand somewhere."""

    def __init__(self, stage: Stage, pipeline: Pipeline) -> None:
        super().__init__(
            _("{ref} {name} is the last stage of {pipeline}; one has to stay.").format(
                ref=say_ref("stage", stage.id), name=stage.name, pipeline=pipeline.name
            ),
            hint=_("Change it: prospectr edit {stage}   or delete the pipeline: prospectr delete {pipeline}").format(
                stage=say_ref("stage", stage.id), pipeline=say_ref("pipeline", pipeline.id)
            ),
        )


class IdleDaysError(InputError):
    """How long a deal may be idle is a number of days."""

    def __init__(self, text: str) -> None:
        super().__init__(
            _('"{text}" is no number of days from {least} to {most}.').format(
                text=text, least=LEAST_IDLE_DAYS, most=MOST_IDLE_DAYS
            ),
            hint=_("For example: --idle 7"),
        )


class Stages:
    """The stages of all pipelines."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def all(self, pipeline: Pipeline | None = None) -> list[StageEntry]:
        """List the stages, or those of one pipeline, with their checklists and how many open deals stand in each."""
        reads = self._book.database
        there = {one.id: one for one in pipelines.list_pipelines(reads)}
        checks, counts = pipelines.list_checks(reads), deals.count_open_deals(reads)
        return [
            StageEntry(
                stage=stage,
                pipeline=there[stage.pipeline_id],
                checks=tuple(check for check in checks if check.stage_id == stage.id),
                deals=counts.get(stage.id, 0),
            )
            for stage in pipelines.list_stages(reads)
            if pipeline is None or stage.pipeline_id == pipeline.id
        ]

    def split(self, typed: Sequence[str]) -> tuple[Stage, str]:
        """Split what was typed into a stage, which comes first, and the words that follow it.

        The name goes on as long as the next word is a whole word of the name of a stage that the words so far name;
        a word that stands once in a name names it once.
        Raises ``StageNotFoundError`` and ``StageAmbiguousError``.
        """
        first, *others = typed
        there = [] if len(first.split()) > 1 else named("stage", first, pipelines.list_stages(self._book.database))
        length = 0
        while length < len(others) - 1:
            words = [fold(word) for word in others[: length + 1]]
            if not any(_is_called(stage, fold(first), words) for stage in there):
                break
            length += 1
        return self._book.pipelines.get_stage(" ".join([first, *others[:length]])), " ".join(others[length:])

    def add(
        self,
        name: str,
        *,
        pipeline: Pipeline | None = None,
        odds: str = "",
        idle: str = "",
        first: bool = False,
        after: str = "",
        before: str = "",
    ) -> Outcome:
        """Add a stage to a pipeline, the first if none is named: at its end, or at the place said.

        Without odds they are halfway between those of its neighbours; a deal
        may be idle as long as in the stage before it. Raises ``PlaceError``,
        ``NameTakenError``, ``NameEmptyError``, ``OddsError`` and ``IdleDaysError``.
        """
        given = check_name(name, "prospectr stage add Contract --after closing")
        if [first, bool(after), bool(before)].count(True) > 1:
            raise PlaceError(f"stage add {quote(given)} --after closing")
        percent = parse_odds(odds) if odds else None
        days = parse_idle(idle) if idle else None
        with self._book.act("stage.add") as unit:
            if pipeline:
                self._book.pipelines.get(say_ref("pipeline", pipeline.id), unit)
            beside = self._beside(unit, after or before, pipeline.id if pipeline else None)
            pipeline = pipeline or (self._pipeline_of(unit, beside) if beside else self._book.pipelines.first(unit))
            refuse_twin("stage", given, self._book.pipelines.stages_of(pipeline.id, unit))
            there = row_of(unit, pipeline.id)
            last = None if first or beside else there[-1]
            new = new_stage(unit, pipeline, given, position=len(there) + 1, odds=0)
            order = placed(there, new, beside or last, is_after=bool(after or last))
            place = order.index(new)
            earlier = next((one for one in reversed(order[:place]) if one.deleted_at is None), None)
            later = next((one for one in order[place + 1 :] if one.deleted_at is None), None)
            new = replace(
                new,
                odds=odds_between(earlier, later) if percent is None else percent,
                idle_days=days or (earlier or later or new).idle_days,
                position=place + 1,
            )
            for one, position in ((one, position) for position, one in enumerate(order, 1) if one.id):
                unit.update("stage", one, replace(one, position=position))
            return outcome_named(unit, unit.insert("stage", new))

    def edit(self, stage: Stage, changes: Mapping[str, object]) -> Outcome:
        """Change a stage: its ``name``, its ``odds``, and for how many days a deal may be ``idle`` in it.

        Raises ``NameTakenError``, ``NameEmptyError``, ``OddsError`` and ``IdleDaysError``.
        """
        given: dict[str, Any] = {}
        if "name" in changes:
            name = check_name(str(changes["name"]), f"prospectr edit {say_ref('stage', stage.id)} --name NAME")
            given |= {"name": name, "folded_name": fold_name(name)}
        if "odds" in changes:
            given["odds"] = parse_odds(str(changes["odds"]))
        if "idle" in changes:
            given["idle_days"] = parse_idle(str(changes["idle"]))
        with self._book.act("stage.edit") as unit:
            after = replace(stage, **given)
            refuse_twin("stage", after.name, self._book.pipelines.stages_of(stage.pipeline_id, unit), but=stage.id)
            return outcome_named(unit, unit.update("stage", stage, after))

    def move(self, stage: Stage, *, first: bool = False, after: str = "", before: str = "") -> Outcome:
        """Give a stage another place in its pipeline. Raises ``PlaceError`` and ``StageNotFoundError``."""
        if [first, bool(after), bool(before)].count(True) != 1:
            raise PlaceError(f"stage move {say_ref('stage', stage.id)} --first")
        with self._book.act("stage.move") as unit:
            self._book.pipelines.stage_now(unit, stage)
            beside = self._beside(unit, after or before, stage.pipeline_id)
            there = row_of(unit, stage.pipeline_id)
            order = renumber(unit, "stage", placed(there, stage, beside, is_after=bool(after)))
            unit.remarks.append(say_order([one for one in order if one.deleted_at is None]))
            return outcome_named(unit, next(one for one in order if one.id == stage.id))

    def delete(self, stage: Stage, to: str = "") -> Outcome:
        """Delete a stage; its open deals go to the one that ``to`` names, closed ones keep it.

        Raises ``LastStageError``, ``DealsInTheWayError`` and ``StageGoesTooError``.
        """
        with self._book.act("stage.delete") as unit:
            self._book.pipelines.stage_now(unit, stage)
            target = self._book.pipelines.get_stage(to, stage.pipeline_id, reads=unit) if to else None
            if target and target.id == stage.id:
                raise StageGoesTooError(stage)
            others = [one for one in self._book.pipelines.stages_of(stage.pipeline_id, unit) if one.id != stage.id]
            if not others:
                raise LastStageError(stage, self._pipeline_of(unit, stage))
            self._book.pipelines.empty(unit, [stage], target, stage.name, f"stage delete {say_ref('stage', stage.id)}")
            gone = unit.update("stage", stage, replace(stage, deleted_at=unit.now))
            return outcome_named(unit, gone)

    def undelete(self, stage: Stage) -> Outcome:
        """Bring a deleted stage back to its place. Raises ``NameTakenError`` and ``RecordDeletedError``."""
        with self._book.act("stage.undelete") as unit:
            pipeline = self._pipeline_of(unit, stage)
            if pipeline.deleted_at is not None:
                raise RecordDeletedError(say_ref("pipeline", pipeline.id), pipeline.name)
            there = self._book.pipelines.stages_of(stage.pipeline_id, unit)
            refuse_twin("stage", stage.name, there)
            return outcome_named(unit, unit.update("stage", stage, replace(stage, deleted_at=None)))

    def _beside(self, unit: Journal, text: str, pipeline_id: int | None) -> Stage | None:
        """Return the stage that ``text`` names, of that pipeline alone where one is given; None for an empty text."""
        get_stage = self._book.pipelines.get_stage
        return get_stage(text, pipeline_id, only=pipeline_id is not None, reads=unit) if text else None

    def _pipeline_of(self, unit: Journal, stage: Stage) -> Pipeline:
        pipeline = pipelines.find_pipeline(unit, stage.pipeline_id)
        if pipeline is None:
            raise ValueError(stage)
        return pipeline


def _is_called(stage: Stage, first: str, words: Sequence[str]) -> bool:
    """Tell whether a stage is called by ``first``, as far as it goes, and each of ``words`` as a word of its own."""
    left = stage.folded_name.split()
    for word in words:
        if word not in left:
            return False
        left.remove(word)
    return any(part.startswith(first) for part in left)


def parse_idle(text: str) -> int:
    """Read for how many days a deal may be idle: ``7`` or ``7d``. Raises ``IdleDaysError``."""
    number = text.strip().lower().removesuffix("d").strip()
    is_number = number.isdecimal() and number.isascii() and len(number) < len(str(MOST_IDLE_DAYS * 10))
    if not is_number or not LEAST_IDLE_DAYS <= int(number) <= MOST_IDLE_DAYS:
        raise IdleDaysError(text)
    return int(number)

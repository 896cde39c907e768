"""Pipelines and their stages: how the seller's deals go forward, and which of them a name means."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from prospectr.book.names import NameAmbiguousError, NameNotFoundError, candidates, check_name, named, refuse_twin
from prospectr.book.outcome import outcome_named
from prospectr.core.errors import Candidate, InputError, ProspectrError
from prospectr.core.pipeline import (
    USUAL_IDLE_DAYS,
    USUAL_STAGE,
    Pipeline,
    PipelineEntry,
    Stage,
    place_of,
    rising_odds,
    say_order,
    successor,
)
from prospectr.core.refs import say_ref
from prospectr.core.text import check_text, fold_name
from prospectr.core.words import _, ngettext
from prospectr.store import deals, pipelines
from prospectr.store.owned import deleted_with
from prospectr.store.slugs import free_slug

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

    Named = Pipeline | Stage

One = TypeVar("One", bound="Named")


class StageNotFoundError(NameNotFoundError):
    """No stage goes by that name; near ones of those ``there`` are offered."""

    def __init__(self, text: str, there: Sequence[Candidate]) -> None:
        super().__init__(_('There is no stage "{name}".'), text, there, (_("See them: prospectr stage list"),))


class StageAmbiguousError(NameAmbiguousError):
    """Several stages go by that beginning."""

    def __init__(self, text: str, found: Sequence[Candidate]) -> None:
        super().__init__(_('"{name}" could be several stages.'), text, found)


class PipelineNotFoundError(NameNotFoundError):
    """No pipeline goes by that name; near ones are offered."""

    def __init__(self, text: str, there: Sequence[Pipeline]) -> None:
        hint = (_("See them: prospectr pipeline list"),)
        super().__init__(_('There is no pipeline "{name}".'), text, candidates("pipeline", there), hint)


class PipelineAmbiguousError(NameAmbiguousError):
    """Several pipelines go by that beginning."""

    def __init__(self, text: str, found: Sequence[Pipeline]) -> None:
        super().__init__(_('"{name}" could be several pipelines.'), text, candidates("pipeline", found))


class PlaceError(InputError):
    """A place in an order was said in no way, or in two."""

    def __init__(self, command: str) -> None:
        super().__init__(
            _("Name one place: --first, --after NAME or --before NAME."),
            hint=_("For example: prospectr {command}").format(command=command),
        )


class LastPipelineError(ProspectrError):
    """The last pipeline stays: a deal has to stand somewhere."""

    def __init__(self, pipeline: Pipeline) -> None:
        ref = say_ref("pipeline", pipeline.id)
        super().__init__(
            _("{ref} {name} is the last pipeline; one has to stay.").format(ref=ref, name=pipeline.name),
            hint=_("To change its name: prospectr edit {ref} --name NAME").format(ref=ref),
        )


class DealsInTheWayError(InputError):
    """A stage or pipeline that holds open deals goes only when it is said where they go; ``candidates`` are the places.

    ``typed`` is the command that was meant, without the flag.
    """

    def __init__(self, sentence: str, count: int, typed: str, places: Sequence[Candidate]) -> None:
        said = ngettext("{what} holds {count} open deal.", "{what} holds {count} open deals.", count)
        super().__init__(
            said.format(what=sentence, count=count),
            hint=_("Say where they go: prospectr {typed} --to {ref}").format(typed=typed, ref=places[0].ref),
            candidates=tuple(places),
        )


class StageGoesTooError(InputError):
    """Deals are to go to a stage that goes itself."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(
            _("{name} is to be deleted itself: deals cannot go there.").format(name=stage.name),
            hint=_("Name another stage; see them: prospectr stage list"),
        )


class StagesUnnamedError(InputError):
    """A list of stages names none, or one of them twice."""

    def __init__(self, text: str) -> None:
        super().__init__(
            _('"{text}" does not name stages, each of them once.').format(text=text),
            hint=_('For example: --stages "Contacted, Interview, Trial day, Joined"'),
        )


class Pipelines:
    """The pipelines, and the stages in them by their names."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def first(self, reads: Database | Journal | None = None) -> Pipeline:
        """Return the pipeline a deal goes to that names none."""
        return pipelines.list_pipelines(reads or self._book.database)[0]

    def all(self) -> list[PipelineEntry]:
        """List the pipelines in their order with their stages, and how many open deals each holds."""
        reads = self._book.database
        stages, counts = pipelines.list_stages(reads), deals.count_open_deals(reads)
        return [
            PipelineEntry(
                pipeline=pipeline,
                stages=(own := tuple(stage for stage in stages if stage.pipeline_id == pipeline.id)),
                deals=sum(counts.get(stage.id, 0) for stage in own),
            )
            for pipeline in pipelines.list_pipelines(reads)
        ]

    def stages_of(self, pipeline_id: int, reads: Database | Journal | None = None) -> list[Stage]:
        """List the stages of a pipeline in their order."""
        there = pipelines.list_stages(reads or self._book.database)
        return [stage for stage in there if stage.pipeline_id == pipeline_id]

    def get(self, text: str, reads: Database | Journal | None = None) -> Pipeline:
        """Return the pipeline that ``text`` names: by its id, its name, or the beginnings of the name's words.

        Raises ``PipelineNotFoundError`` and ``PipelineAmbiguousError``.
        """
        there = pipelines.list_pipelines(reads or self._book.database)
        found = named("pipeline", text, there)
        if not found:
            raise PipelineNotFoundError(text, there)
        if len(found) > 1:
            raise PipelineAmbiguousError(text, found)
        return found[0]

    def get_stage(
        self,
        text: str,
        pipeline_id: int | None = None,
        *,
        only: bool = False,
        reads: Database | Journal | None = None,
    ) -> Stage:
        """Return the stage that ``text`` names: by its id, its name, or the beginnings of the name's words.

        It is looked for in the pipeline given, else the first, and then, unless it is to be ``only`` that one,
        in the others. Raises ``StageNotFoundError`` and ``StageAmbiguousError``.
        """
        reads = reads or self._book.database
        pipeline_id = pipeline_id or self.first(reads).id
        there = self.stages_of(pipeline_id, reads)
        found = named("stage", text, there) or ([] if only else named("stage", text, pipelines.list_stages(reads)))
        if not found:
            raise StageNotFoundError(text, candidates_of(reads, there))
        if len(found) > 1:
            raise StageAmbiguousError(text, candidates_of(reads, found))
        return found[0]

    def begin(self, text: str = "", pipeline_id: int | None = None) -> Stage:
        """Return the stage a deal begins in: the one ``text`` names, else the first.

        Where a pipeline is given, that is one of its own. Raises as ``get_stage`` does.
        """
        if text:
            return self.get_stage(text, pipeline_id, only=pipeline_id is not None)
        return self.stages_of(pipeline_id or self.first().id)[0]

    def stage_now(self, unit: Journal, stage: Stage) -> Stage:
        """Return a stage as it is inside the unit. Raises ``StageNotFoundError`` where it was deleted meanwhile."""
        now = pipelines.find_stage(unit, stage.id)
        if now is None or now.deleted_at is not None:
            there = self.stages_of(stage.pipeline_id, unit) or pipelines.list_stages(unit)
            raise StageNotFoundError(stage.name, candidates_of(unit, there))
        return now

    def stage_for(self, stage: Stage, reads: Database | Journal | None = None) -> Stage:
        """Return the stage a deal stands in that stood in ``stage``: that one, or where it is gone its successor.

        Where its pipeline is gone too, that is the first stage of the first pipeline.
        """
        reads = reads or self._book.database
        there = self.stages_of(stage.pipeline_id, reads) or self.stages_of(self.first(reads).id, reads)
        of_id = next((one for one in there if one.id == stage.id), None)
        return of_id or (successor(stage, there) if there[0].pipeline_id == stage.pipeline_id else there[0])

    def add(self, name: str, stages: str = "") -> Outcome:
        """Make a pipeline, the last of them; ``stages`` are its stages by their names, separated by commas.

        Without any it begins with one. Raises ``NameTakenError``, ``NameEmptyError`` and ``StagesUnnamedError``.
        """
        given = check_name(name, 'prospectr pipeline add recruit --stages "Contacted, Interview, Joined"')
        titles = _stage_names(stages) if stages else [_(USUAL_STAGE)]
        with self._book.act("pipeline.add") as unit:
            there = pipelines.list_pipelines(unit)
            refuse_twin("pipeline", given, there)
            made = unit.insert(
                "pipeline",
                Pipeline(
                    slug=free_slug(unit, "pipeline", given),
                    name=given,
                    folded_name=fold_name(given),
                    position=len(there) + 1,
                ),
            )
            odds = rising_odds(len(titles))
            rows = [
                unit.insert("stage", new_stage(unit, made, title, position=place, odds=odds[place - 1]))
                for place, title in enumerate(titles, 1)
            ]
            return outcome_named(unit, made, *rows)

    def edit(self, pipeline: Pipeline, changes: Mapping[str, object]) -> Outcome:
        """Change a pipeline: its ``name``. Raises ``NameTakenError`` and ``NameEmptyError``."""
        ref = say_ref("pipeline", pipeline.id)
        name = check_name(str(changes.get("name", pipeline.name)), f"prospectr edit {ref} --name NAME")
        with self._book.act("pipeline.edit") as unit:
            refuse_twin("pipeline", name, pipelines.list_pipelines(unit), but=pipeline.id)
            after = replace(pipeline, name=name, folded_name=fold_name(name))
            return outcome_named(unit, unit.update("pipeline", pipeline, after))

    def move(self, pipeline: Pipeline, *, first: bool = False, after: str = "", before: str = "") -> Outcome:
        """Give a pipeline another place among the others; the first is where a deal goes that names none.

        Raises ``PlaceError``.
        """
        if [first, bool(after), bool(before)].count(True) != 1:
            raise PlaceError("pipeline move recruit --first")
        with self._book.act("pipeline.move") as unit:
            self.get(say_ref("pipeline", pipeline.id), unit)
            beside = self.get(after or before, unit) if after or before else None
            order = placed(pipelines.list_pipelines(unit), pipeline, beside, is_after=bool(after))
            moved = renumber(unit, "pipeline", order)
            unit.remarks.append(say_order(order))
            return outcome_named(unit, next(one for one in moved if one.id == pipeline.id))

    def delete(self, pipeline: Pipeline, to: str = "") -> Outcome:
        """Delete a pipeline with its stages; its open deals go to the stage that ``to`` names, of another pipeline.

        Raises ``LastPipelineError``, ``DealsInTheWayError`` and ``StageGoesTooError``.
        """
        with self._book.act("pipeline.delete") as unit:
            self.get(say_ref("pipeline", pipeline.id), unit)
            others = [one for one in pipelines.list_pipelines(unit) if one.id != pipeline.id]
            if not others:
                raise LastPipelineError(pipeline)
            target = self.get_stage(to, others[0].id, reads=unit) if to else None
            if target and target.pipeline_id == pipeline.id:
                raise StageGoesTooError(target)
            going = self.stages_of(pipeline.id, unit)
            self.empty(unit, going, target, pipeline.name, f"pipeline delete {say_ref('pipeline', pipeline.id)}")
            for stage in going:
                unit.update("stage", stage, replace(stage, deleted_at=unit.now))
            gone = unit.update("pipeline", pipeline, replace(pipeline, deleted_at=unit.now))
            renumber(unit, "pipeline", others)
            return outcome_named(unit, gone)

    def undelete(self, pipeline: Pipeline) -> Outcome:
        """Bring a deleted pipeline back as the last, with the stages that went along. Raises ``NameTakenError``."""
        with self._book.act("pipeline.undelete") as unit:
            there = pipelines.list_pipelines(unit)
            refuse_twin("pipeline", pipeline.name, there)
            back = unit.update("pipeline", pipeline, replace(pipeline, deleted_at=None, position=len(there) + 1))
            stages = deleted_with(unit, Stage, "stage", "pipeline", pipeline.id)
            for stage in stages:
                unit.update("stage", stage, replace(stage, deleted_at=None))
            return outcome_named(unit, back)

    def empty(self, unit: Journal, going: Sequence[Stage], target: Stage | None, name: str, typed: str) -> None:
        """Let the open deals of stages that go stand in ``target``, inside the caller's unit of work.

        Each move is a step of the deal's way. Deleted deals, which may come
        back, go along; where there are no others they need no ``target``.
        Raises ``DealsInTheWayError`` with the places there are.
        """
        standing = [deal for stage in going for deal in deals.deals_in_stage(unit, stage.id)]
        held = [deal for deal in standing if deal.deleted_at is None]
        numbers = {stage.id for stage in going}
        left = [stage for stage in pipelines.list_stages(unit) if stage.id not in numbers]
        near = [stage for stage in left if stage.pipeline_id == going[0].pipeline_id] or left
        if held and target is None:
            raise DealsInTheWayError(name, len(held), typed, candidates_of(unit, near))
        to = target or successor(going[0], near)
        for deal in standing:
            deals.move_deal(unit, deal, replace(deal, stage_id=to.id), self._book.clock.today())
        if held:
            said = ngettext("{count} deal is in {stage} now.", "{count} deals are in {stage} now.", len(held))
            unit.remarks.append(said.format(count=len(held), stage=to.name))


def candidates_of(reads: Database | Journal, stages: Sequence[Stage]) -> tuple[Candidate, ...]:
    """Return what tells stages apart in a list: their names, and their pipelines where there are several."""
    there = {pipeline.id: pipeline.name for pipeline in pipelines.list_pipelines(reads)}
    return tuple(
        Candidate(
            ref=say_ref("stage", stage.id),
            name=stage.name,
            detail=there.get(stage.pipeline_id, "") if len(there) > 1 else "",
        )
        for stage in stages
    )


def new_stage(
    unit: Journal, pipeline: Pipeline, name: str, *, position: int, odds: int, idle_days: int = USUAL_IDLE_DAYS
) -> Stage:
    """Return a stage that is to be written."""
    return Stage(
        pipeline_id=pipeline.id,
        slug=free_slug(unit, "stage", name),
        name=name,
        folded_name=fold_name(name),
        position=position,
        odds=odds,
        idle_days=idle_days,
    )


def placed(there: Sequence[One], one: One, beside: One | None, *, is_after: bool) -> list[One]:
    """Return an order in which ``one`` stands right after or before ``beside``, first where that is None."""
    current = next((other for other in there if other.id == one.id), one)
    others = [other for other in there if other.id != one.id]
    if beside is None:
        return [current, *others]
    if beside.id == one.id:
        return list(there)
    place = next(place for place, other in enumerate(others) if other.id == beside.id) + is_after
    return [*others[:place], current, *others[place:]]


def row_of(reads: Database | Journal, pipeline_id: int) -> list[Stage]:
    """List all stages a pipeline has or had, in their order: one that was deleted keeps its place among the others."""
    there = pipelines.all_stages(reads).values()
    return sorted((stage for stage in there if stage.pipeline_id == pipeline_id), key=place_of)


def renumber(unit: Journal, table: str, order: Sequence[One]) -> list[One]:
    """Write places from 1 on, without gaps, for what is in ``order``; return all as they are then."""
    return [unit.update(table, one, replace(one, position=place)) for place, one in enumerate(order, 1)]


def _stage_names(text: str) -> list[str]:
    names = [name.strip() for name in check_text(_("name"), text).split(",") if name.strip()]
    if not names or len({fold_name(name) for name in names}) < len(names):
        raise StagesUnnamedError(text)
    return names

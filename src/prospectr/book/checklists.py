"""Checklists: what should be true before a deal leaves a stage, and what was found true of one.

A checklist warns and never blocks.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.book.outcome import outcome_called, outcome_of
from prospectr.core.deal import Checklist, DealCheck, say_closed
from prospectr.core.errors import InputError, ProspectrError
from prospectr.core.pipeline import Stage, StageCheck
from prospectr.core.refs import find_ref, say_ref
from prospectr.core.text import check_text, fold_name
from prospectr.core.words import _
from prospectr.store import deals, pipelines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.book import Book
    from prospectr.core.changes import Outcome
    from prospectr.core.deal import DealCard
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal


class CheckEmptyError(InputError):
    """A point of a checklist without words."""

    def __init__(self) -> None:
        super().__init__(
            _("The point of the checklist is empty."),
            hint=_('Say what should be true: prospectr stage check closing "the sale was asked for"'),
        )


class CheckThereError(ProspectrError):
    """The checklist has that point already."""

    def __init__(self, stage: Stage, check: StageCheck) -> None:
        ref = say_ref("stage_check", check.id)
        super().__init__(
            _("{stage} has that point already: {ref}.").format(stage=stage.name, ref=ref),
            hint=_("To change it: prospectr edit {ref} --words TEXT").format(ref=ref),
        )


class PointNotFoundError(InputError):
    """A checklist has no such point; ``count`` is how many it has."""

    def __init__(self, text: str, count: int) -> None:
        super().__init__(
            _('"{text}" is no point of the checklist.').format(text=text),
            hint=_("Name it by its number, 1 to {count}, by its id, or all of them: --done all").format(count=count),
        )


class NoChecklistError(InputError):
    """The stage of a deal has no checklist."""

    def __init__(self, stage: Stage) -> None:
        ref = say_ref("stage", stage.id)
        super().__init__(
            _("{stage} has no checklist.").format(stage=stage.name),
            hint=_('Give it one: prospectr stage check {ref} "the sale was asked for"').format(ref=ref),
        )


class Checklists:
    """The checklists of the stages, and of the deals in them."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, stage: Stage, words: str) -> Outcome:
        """Add a point to the checklist of a stage, at its end. Raises ``CheckEmptyError`` and ``CheckThereError``."""
        with self._book.act("stage_check.add") as unit:
            self._book.pipelines.stage_now(unit, stage)
            there = pipelines.checks_of_stage(unit, stage.id)
            point = _checked_words(unit, stage, words)
            position = max((check.position for check in there), default=0) + 1
            added = unit.insert("stage_check", StageCheck(stage_id=stage.id, position=position, words=point))
            return outcome_called(unit, stage.name, added)

    def edit(self, check: StageCheck, changes: Mapping[str, object]) -> Outcome:
        """Change the ``words`` of a point of a checklist. Raises ``CheckEmptyError`` and ``CheckThereError``."""
        with self._book.act("stage_check.edit") as unit:
            stage = _stage_of(unit, check)
            words = _checked_words(unit, stage, str(changes.get("words", check.words)), but=check.id)
            edited = unit.update("stage_check", check, replace(check, words=words))
            return outcome_called(unit, stage.name, edited)

    def delete(self, check: StageCheck) -> Outcome:
        """Take a point off the checklist of its stage."""
        with self._book.act("stage_check.delete") as unit:
            gone = unit.update("stage_check", check, replace(check, deleted_at=unit.now))
            return outcome_called(unit, _stage_of(unit, check).name, gone)

    def undelete(self, check: StageCheck) -> Outcome:
        """Bring a point back onto the checklist of its stage. Raises ``CheckThereError``."""
        with self._book.act("stage_check.undelete") as unit:
            stage = _stage_of(unit, check)
            _checked_words(unit, stage, check.words)
            back = unit.update("stage_check", check, replace(check, deleted_at=None))
            return outcome_called(unit, stage.name, back)

    def of(self, card: DealCard, *, everything: bool = False, reads: Database | Journal | None = None) -> Checklist:
        """Return the checklist of the stage a deal stands in, or with ``everything`` those of its whole pipeline."""
        reads = reads or self._book.database
        stages = self._book.pipelines.stages_of(card.pipeline.id, reads) if everything else [card.stage]
        found = {check.stage_check_id: check for check in deals.checks_of(reads, card.deal.id)}
        points = [point for stage in stages for point in pipelines.checks_of_stage(reads, stage.id)]
        return Checklist(
            card=card, stages=tuple(stages), points=tuple((point, found.get(point.id)) for point in points)
        )

    def tick(self, card: DealCard, done: Sequence[str] = (), undone: Sequence[str] = ()) -> Outcome:
        """Note which points are true of a deal, and which are not after all.

        A point is named by its number in the checklist of the deal's stage, or
        by its id, which may be one of another stage of the pipeline; ``all``
        are those of the stage. A deal that is won or lost is ticked all the
        same, and that is said. Raises ``PointNotFoundError`` and ``NoChecklistError``.
        """
        today = self._book.clock.today()
        with self._book.act("deal.checklist") as unit:
            deal = self._book.standing.deal_now(unit, card.deal.id)
            if not deal.is_open:
                unit.remarks.append(say_closed(deal, today))
            there = {check.stage_check_id: check for check in deals.checks_of(unit, card.deal.id)}
            ticked = [point for point in self._points(unit, card, done) if point.id not in there]
            for point in ticked:
                unit.insert("deal_check", DealCheck(deal_id=card.deal.id, stage_check_id=point.id, checked_on=today))
            cleared = [point for point in self._points(unit, card, undone) if point.id in there]
            for point in cleared:
                check = there[point.id]
                unit.update("deal_check", check, replace(check, deleted_at=unit.now))
            left = self.of(card, reads=unit).left
            unit.remarks.append(say_left(card.stage, left))
            written = outcome_of(unit, card.deal, *ticked, *cleared)
            return replace(written, cleared=tuple(point.id for point in cleared))

    def _points(self, unit: Journal, card: DealCard, named: Sequence[str]) -> list[StageCheck]:
        """Return the points that are named, each once."""
        own = self.of(card, reads=unit).own
        every = {point.id: point for point, _found in self.of(card, everything=True, reads=unit).points}
        every |= {point.id: point for point in own}
        points: dict[int, StageCheck] = {}
        for word in [word for text in named for word in text.replace(",", " ").split()]:
            typed = find_ref(word)
            if typed and typed[0] == "stage_check" and typed[1] in every:
                points[typed[1]] = every[typed[1]]
            elif not own:
                raise NoChecklistError(card.stage)
            elif word.lower() == "all":
                points |= {point.id: point for point in own}
            else:
                point = _numbered(own, word)
                points[point.id] = point
        return list(points.values())


def say_left(stage: Stage, left: Sequence[StageCheck]) -> str:
    """Say what is still open in a stage."""
    if not left:
        return _("All of {stage} is true.").format(stage=stage.name)
    points = "; ".join(point.words for point in left)
    return _("Still open in {stage}: {points}.").format(stage=stage.name, points=points)


def _numbered(own: Sequence[StageCheck], word: str) -> StageCheck:
    if not (word.isascii() and word.isdecimal() and 1 <= int(word[:6]) <= len(own)):
        raise PointNotFoundError(word, len(own))
    return own[int(word) - 1]


def _checked_words(unit: Journal, stage: Stage, words: str, but: int = 0) -> str:
    """Return the words of a point, once it is sure that the stage has no such point yet but the one given."""
    point = check_text(_("text"), words).strip()
    if not point:
        raise CheckEmptyError
    for check in pipelines.checks_of_stage(unit, stage.id):
        if check.id != but and fold_name(check.words) == fold_name(point):
            raise CheckThereError(stage, check)
    return point


def _stage_of(unit: Journal, check: StageCheck) -> Stage:
    stage = pipelines.find_stage(unit, check.stage_id)
    if stage is None:
        raise ValueError(check)
    return stage

"""Pipelines and their stages: how the seller's deals go forward."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.errors import AmbiguousError, Candidate, NotFoundError
from prospectr.core.refs import find_ref, say_ref
from prospectr.core.text import check_text, fold
from prospectr.core.words import _
from prospectr.store import pipelines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prospectr.book import Book
    from prospectr.core.pipeline import Pipeline, Stage
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal


class StageNotFoundError(NotFoundError):
    """No stage goes by that name."""

    def __init__(self, text: str, there: Sequence[Stage]) -> None:
        super().__init__(
            _('There is no stage "{name}".').format(name=text),
            hint=_("See them: prospectr stage list"),
            candidates=tuple(Candidate(ref=say_ref("stage", stage.id), name=stage.name) for stage in there),
        )


class StageAmbiguousError(AmbiguousError):
    """Several stages go by that beginning."""

    def __init__(self, text: str, found: Sequence[Stage]) -> None:
        super().__init__(
            _('"{name}" could be several stages.').format(name=text),
            hint=_("Use an id, like {ref}, or more letters.").format(ref=say_ref("stage", found[0].id)),
            candidates=tuple(Candidate(ref=say_ref("stage", stage.id), name=stage.name) for stage in found),
        )


class Pipelines:
    """The pipelines and their stages."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def first(self, reads: Database | Journal | None = None) -> Pipeline:
        """Return the pipeline a deal goes to that names none."""
        return pipelines.list_pipelines(reads or self._book.database)[0]

    def stages_of(self, pipeline_id: int, reads: Database | Journal | None = None) -> list[Stage]:
        """List the stages of a pipeline in their order."""
        there = pipelines.list_stages(reads or self._book.database)
        return [stage for stage in there if stage.pipeline_id == pipeline_id]

    def get_stage(self, text: str, pipeline_id: int | None = None) -> Stage:
        """Return the stage that ``text`` names: by its id, its name, or the beginnings of the name's words.

        With ``pipeline_id`` only that pipeline's are looked at.
        Raises ``StageNotFoundError`` and ``StageAmbiguousError``.
        """
        there = [
            stage
            for stage in pipelines.list_stages(self._book.database)
            if pipeline_id is None or stage.pipeline_id == pipeline_id
        ]
        typed, words = find_ref(text), fold(check_text(_("stage"), text)).split()
        if typed and typed[0] == "stage":
            found = [stage for stage in there if stage.id == typed[1]]
        else:
            found = [stage for stage in there if stage.folded_name == " ".join(words)]
            found = found or [stage for stage in there if words and _begins(stage, words)]
        if not found:
            raise StageNotFoundError(text, there)
        if len(found) > 1:
            raise StageAmbiguousError(text, found)
        return found[0]


def _begins(stage: Stage, words: Sequence[str]) -> bool:
    named = stage.folded_name.replace("-", " ").split()
    return all(any(name.startswith(word) for name in named) for word in " ".join(words).replace("-", " ").split())

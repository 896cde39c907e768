"""Pipelines, stages and checklists in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.pipeline import Pipeline, Stage, StageCheck
from prospectr.store.rows import columns, to_record, to_records

if TYPE_CHECKING:
    from prospectr.store.database import Database
    from prospectr.store.journal import Journal

PIPELINE = columns(Pipeline, "pipeline")
STAGE = columns(Stage, "stage")
STAGE_CHECK = columns(StageCheck, "stage_check")


def list_pipelines(reads: Database | Journal) -> list[Pipeline]:
    """List the pipelines in their order; the first is where a deal goes that names none."""
    return to_records(
        Pipeline, reads.read(f"SELECT {PIPELINE} FROM pipeline WHERE deleted_at IS NULL ORDER BY position, id")
    )


def all_pipelines(reads: Database | Journal) -> list[Pipeline]:
    """Return every pipeline there is or was, in no order."""
    return to_records(Pipeline, reads.read(f"SELECT {PIPELINE} FROM pipeline"))


def find_pipeline(reads: Database | Journal, pipeline_id: int) -> Pipeline | None:
    """Return the pipeline of that number, deleted or not, or None."""
    rows = reads.read(f"SELECT {PIPELINE} FROM pipeline WHERE id = :id", id=pipeline_id)
    return to_record(Pipeline, rows[0]) if rows else None


def list_stages(reads: Database | Journal) -> list[Stage]:
    """List the stages of all pipelines, each pipeline's in their order, the first pipeline's first."""
    rows = reads.read(
        f"SELECT {STAGE} FROM stage JOIN pipeline ON pipeline.id = pipeline_id"
        " WHERE stage.deleted_at IS NULL AND pipeline.deleted_at IS NULL"
        " ORDER BY pipeline.position, pipeline.id, stage.position, stage.id"
    )
    return to_records(Stage, rows)


def all_stages(reads: Database | Journal) -> dict[int, Stage]:
    """Return every stage there is or was, by its number: closed deals may stand in one that was deleted."""
    return {stage.id: stage for stage in to_records(Stage, reads.read(f"SELECT {STAGE} FROM stage"))}


def find_stage(reads: Database | Journal, stage_id: int) -> Stage | None:
    """Return the stage of that number, deleted or not, or None."""
    rows = reads.read(f"SELECT {STAGE} FROM stage WHERE id = :id", id=stage_id)
    return to_record(Stage, rows[0]) if rows else None


def find_check(reads: Database | Journal, check_id: int) -> StageCheck | None:
    """Return the point of a checklist of that number, deleted or not, or None."""
    rows = reads.read(f"SELECT {STAGE_CHECK} FROM stage_check WHERE id = :id", id=check_id)
    return to_record(StageCheck, rows[0]) if rows else None


def list_checks(reads: Database | Journal) -> list[StageCheck]:
    """List the points of all checklists, each stage's in their order."""
    rows = reads.read(f"SELECT {STAGE_CHECK} FROM stage_check WHERE deleted_at IS NULL ORDER BY stage_id, position, id")
    return to_records(StageCheck, rows)


def checks_of_stage(reads: Database | Journal, stage_id: int) -> list[StageCheck]:
    """List a stage's checklist in its order."""
    rows = reads.read(
        f"SELECT {STAGE_CHECK} FROM stage_check WHERE stage_id = :id AND deleted_at IS NULL ORDER BY position, id",
        id=stage_id,
    )
    return to_records(StageCheck, rows)

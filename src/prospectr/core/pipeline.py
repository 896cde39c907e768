"""Pipelines and their stages: where a deal stands, its odds, and what should be true before it moves on.

Odds live on the stage and not in the answers: early deals carry low odds, late
ones high [3]. What ships is data, and the seller's own from then on.
"""

from __future__ import annotations

from typing import NamedTuple

from prospectr.core.record import Kept, record


@record
class Pipeline(Kept):
    """A row of stages: the selling one that ships, or one of the seller's own (``recruit``). The first has place 1."""

    slug: str
    name: str
    folded_name: str
    position: int


@record
class Stage(Kept):
    """A stage of a pipeline: its place from 1, its odds in percent, and how many days a deal may be idle in it."""

    pipeline_id: int
    slug: str
    name: str
    folded_name: str
    position: int
    odds: int
    idle_days: int


@record
class StageCheck(Kept):
    """A point of a stage's checklist: what should be true before a deal leaves it."""

    stage_id: int
    position: int
    words: str


@record
class LostReason(Kept):
    """Why a deal was lost, one of a short list."""

    slug: str
    name: str
    folded_name: str
    position: int


class ShippedStage(NamedTuple):
    """A stage as it ships."""

    name: str
    odds: int
    idle_days: int
    checks: tuple[str, ...]


SHIPPED_PIPELINE = "Sales"

SHIPPED_STAGES = (
    ShippedStage(
        "Needs analysis",
        15,
        7,
        (
            "their need is known in their words",
            "what they use now is known",
            "it is known who decides",
        ),
    ),
    ShippedStage(
        "Presentation",
        35,
        7,
        (
            "the decision maker was present",
            "the value was shown in their words",
            "a call to action was made",
        ),
    ),
    ShippedStage(
        "Objections",
        55,
        7,
        (
            "every concern is answered",
            "the price was talked about",
            "who else has a say has been heard",
        ),
    ),
    ShippedStage(
        "Closing",
        80,
        5,
        (
            "the sale was asked for",
            "the terms are in writing",
            "the day to begin is agreed",
        ),
    ),
)
"""The stages that ship [1], with their odds [3] and a checklist each [0]."""

SHIPPED_REASONS = (
    "price",
    "no budget",
    "no need",
    "not now",
    "competitor",
    "not a fit",
    "no decision",
    "no reply",
    "other",
)
"""The reasons for losing a deal that ship."""

"""Stages that were removed: what went through them stays as it was, whatever is done with the others."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.book.pipelines import row_of
from prospectr.core.deal import Deal
from prospectr.core.pipeline import Stage
from tests.book.shelf import add, open_book


def lose_in(book: Book, name: str, stage: str) -> None:
    """Open a deal in a stage and lose it there."""
    card = add(book, name)
    (deal, *_) = book.deals.add(card.contact.id, book.deals.parse_offer("Website", stage=stage)).records
    assert isinstance(deal, Deal)
    book.closing.lose(deal, book.reasons.get("price"))


def entered(book: Book) -> Mapping[str, int]:
    """Return how many deals entered each stage, as the funnel has it."""
    (made,) = book.reports.funnel(book.reports.scope("funnel")).pipelines
    return {figures.stage.name: figures.entered for figures in made.stages}


def test_a_removed_stage_keeps_its_place_when_others_are_added(book: Book) -> None:
    """Three deals lost in Presentation came past Needs analysis, whatever was put before it since."""
    for name in ("Ana", "Bob", "Cid"):
        lose_in(book, name, "presentation")
    book.stages.delete(book.pipelines.get_stage("presentation"))
    book.stages.add("Zero", first=True)
    book.stages.add("One", first=True)
    book.stages.add("Last")
    book.stages.add("Middle", after="needs")
    expected = {"One": 3, "Zero": 3, "Needs analysis": 3, "Middle": 3, "Presentation": 3}
    assert {name: count for name, count in entered(book).items() if count} == expected
    (odds,) = (one.odds for one in book.reports.forecast(book.reports.scope("forecast")).pipelines)
    assert [(each.stage.name, each.rate.whole) for each in odds][2:] == [
        *(("Needs analysis", 3), ("Middle", 3), ("Objections", 0), ("Closing", 0), ("Last", 0)),
    ]
    _table, gone = book.records.get("e2", deleted=True)
    book.records.undelete("stage", gone)
    names = [stage.name for stage in book.pipelines.stages_of(1)]
    assert names == ["One", "Zero", "Needs analysis", "Middle", "Presentation", "Objections", "Closing", "Last"]


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["add", "first", "last", "move", "delete", "back"]), st.integers(0, 9), st.integers(0, 9)
    ),
    max_size=8,
)


@given(acts=ACTS)
@settings(max_examples=30, deadline=None)
def test_whatever_is_done_with_stages_the_others_stay_in_their_order_and_keep_what_entered_them(
    acts: list[tuple[str, int, int]],
) -> None:
    """Adding, moving and deleting stages never changes the order of the others, nor what deals came past them."""
    with tempfile.TemporaryDirectory() as folder, open_book(Path(folder) / "book.db") as book:
        for number, stage in enumerate(("needs", "presentation", "presentation", "objections", "closing")):
            lose_in(book, f"Guest {number}", stage)
        stood = {1: 1, 2: 2, 3: 1, 4: 1}
        for number, (act, one, other) in enumerate(acts):
            before = [stage.id for stage in row_of(book.database, 1)]
            touched = play(book, act, one, other, number)
            row = row_of(book.database, 1)
            assert [each.id for each in row if each.id != touched] == [each for each in before if each != touched]
            (made,) = book.reports.funnel(book.reports.scope("funnel")).pipelines
            for figures in made.stages:
                came = [each.id for each in row[row.index(figures.stage) :]] if figures.stage.deleted_at is None else []
                came = came or [figures.stage.id]
                assert figures.entered == sum(stood.get(each, 0) for each in came)


def play(book: Book, act: str, one: int, other: int, number: int) -> int | None:
    """Do something with the stages there are, picked by two numbers; return the number of the one it was done with."""
    there = book.pipelines.stages_of(1)
    stage, beside = there[one % len(there)], f"e{there[other % len(there)].id}"
    gone = [each for each in row_of(book.database, 1) if each.deleted_at is not None]
    if act in {"add", "first", "last"}:
        where = {"add": {"after": beside}, "first": {"first": True}, "last": {}}[act]
        made = book.stages.add(f"Stage {number}", **where).records[0]  # type: ignore[arg-type]
        assert isinstance(made, Stage)
        return made.id
    if act == "move":
        book.stages.move(stage, after=beside)
    elif act == "delete" and len(there) > 1:
        book.stages.delete(stage)
    elif act == "back" and gone:
        book.records.undelete("stage", gone[one % len(gone)])
    return stage.id

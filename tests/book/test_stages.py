"""Stages and pipelines: added, changed, put in order, deleted without losing a deal."""

from __future__ import annotations

import shlex
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.book.checklists import CheckEmptyError, CheckThereError
from prospectr.book.deals import OddsError
from prospectr.book.names import NameEmptyError, NameTakenError
from prospectr.book.pipelines import (
    DealsInTheWayError,
    LastPipelineError,
    PipelineAmbiguousError,
    PipelineNotFoundError,
    PlaceError,
    StageAmbiguousError,
    StageGoesTooError,
    StageNotFoundError,
    StagesUnnamedError,
    row_of,
)
from prospectr.book.refs import RecordDeletedError
from prospectr.book.stages import IdleDaysError, LastStageError
from prospectr.core.changes import Outcome
from prospectr.core.deal import Deal
from prospectr.core.errors import ProspectrError
from prospectr.core.pipeline import Pipeline, Stage, StageCheck
from prospectr.store import deals, pipelines
from tests.book.shelf import add, contents, open_book


def deal_with(book: Book, line: str, title: str, amount: str = "", stage: str = "", pipeline: str = "") -> Deal:
    """Add a contact and open a deal with them."""
    row = book.pipelines.get(pipeline).id if pipeline else None
    card = add(book, line)
    offer = book.deals.parse_offer(title, amount, stage=stage, pipeline_id=row)
    (deal,) = [one for one in book.deals.add(card.contact.id, offer).records if isinstance(one, Deal)]
    return deal


@pytest.fixture
def sales(book: Book) -> Book:
    """Open two deals in Presentation, one in Closing, and win one in Presentation."""
    deal_with(book, "Ana", "Website", "1000eur", "presentation")
    deal_with(book, "Bob", "Logo", "200eur", "presentation")
    deal_with(book, "Cid", "Menu", "300eur", "closing")
    won = deal_with(book, "Dora", "Sign", "50eur", "presentation")
    book.closing.win(won)
    return book


def names(book: Book, pipeline: str = "sales") -> list[str]:
    """Return the stages of a pipeline by their names, in their order."""
    return [stage.name for stage in book.pipelines.stages_of(book.pipelines.get(pipeline).id)]


def stage_in(outcome: Outcome) -> Stage:
    """Return the stage an act was about."""
    stage = outcome.records[0]
    assert isinstance(stage, Stage)
    return stage


def where(book: Book, deal_id: int) -> str:
    """Return the name of the stage a deal stands in."""
    (card,) = deals.get_cards(book.database, [deal_id])
    return card.stage.name


def expected_of(book: Book, name: str) -> int:
    """Return what the open deals of a contact are worth, in hundredths, as it is kept for rank."""
    return book.refs.get_contact(name).contact.expected


def test_a_stage_is_added_at_the_end_or_where_it_is_said(book: Book) -> None:
    assert stage_in(book.stages.add("Contract")).odds == 90
    assert names(book) == ["Needs analysis", "Presentation", "Objections", "Closing", "Contract"]
    first = stage_in(book.stages.add("First talk", first=True, odds="5%", idle="3d"))
    assert (first.position, first.odds, first.idle_days) == (1, 5, 3)
    between = stage_in(book.stages.add("Trial", after="objections"))
    assert (between.odds, between.idle_days) == (68, 7)
    book.stages.add("Offer", before="clo")
    assert names(book) == [
        *("First talk", "Needs analysis", "Presentation", "Objections"),
        *("Trial", "Offer", "Closing", "Contract"),
    ]


def test_a_stage_has_another_name_than_the_others_of_its_pipeline(book: Book) -> None:
    with pytest.raises(NameTakenError, match="e4 Closing"):
        book.stages.add("  CLÓSING ")
    with pytest.raises(NameTakenError):
        book.stages.edit(book.pipelines.get_stage("objections"), {"name": "closing"})
    book.pipelines.add("recruit", "Contacted, Closing")
    book.pipelines.add("hire", "Met, Joined")
    book.pipelines.add("teach", "Asked, Joined")
    with pytest.raises(StageAmbiguousError) as refused:
        book.pipelines.get_stage("joined")
    assert [one.detail for one in refused.value.candidates] == ["hire", "teach"]
    assert book.pipelines.get_stage("closing").id == 4, "the first pipeline comes first"
    assert book.pipelines.get_stage("closing", book.pipelines.get("recruit").id).id == 6
    assert book.pipelines.get_stage("e4").name == "Closing"


@pytest.mark.parametrize(
    ("act", "error"),
    [
        (lambda book: book.stages.add(" "), NameEmptyError),
        (lambda book: book.stages.add("X", odds="101"), OddsError),
        (lambda book: book.stages.add("X", odds="-1"), OddsError),
        (lambda book: book.stages.add("X", odds="half"), OddsError),
        (lambda book: book.stages.add("X", idle="0"), IdleDaysError),
        (lambda book: book.stages.add("X", idle="3651"), IdleDaysError),
        (lambda book: book.stages.add("X", idle="9" * 400), IdleDaysError),
        (lambda book: book.stages.add("X", first=True, after="closing"), PlaceError),
        (lambda book: book.stages.add("X", after="nowhere"), StageNotFoundError),
        (lambda book: book.stages.move(book.pipelines.get_stage("closing")), PlaceError),
        (lambda book: book.stages.move(book.pipelines.get_stage("e1"), first=True, before="e2"), PlaceError),
        (lambda book: book.stages.edit(book.pipelines.get_stage("e1"), {"odds": "1000"}), OddsError),
        (lambda book: book.stages.edit(book.pipelines.get_stage("e1"), {"idle": "soon"}), IdleDaysError),
        (lambda book: book.stages.edit(book.pipelines.get_stage("e1"), {"name": ""}), NameEmptyError),
        (lambda book: book.stages.delete(book.pipelines.get_stage("e1"), "e1"), StageGoesTooError),
        (lambda book: book.checklists.add(book.pipelines.get_stage("e1"), " "), CheckEmptyError),
        (
            lambda book: book.checklists.add(book.pipelines.get_stage("closing"), "The sale was ASKED for"),
            CheckThereError,
        ),
        (lambda book: book.pipelines.add("sales"), NameTakenError),
        (lambda book: book.pipelines.add("x", "A, a"), StagesUnnamedError),
        (lambda book: book.pipelines.add("x", " , "), StagesUnnamedError),
        (lambda book: book.pipelines.delete(book.pipelines.first()), LastPipelineError),
        (lambda book: book.pipelines.move(book.pipelines.first()), PlaceError),
        (lambda book: book.pipelines.get("nowhere"), PipelineNotFoundError),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_changed(
    sales: Book, path: Path, act: Callable[[Book], object], error: type[ProspectrError]
) -> None:
    before = contents(path)
    with pytest.raises(error) as refused:
        act(sales)
    assert refused.value.hint
    assert contents(path) == before


def test_stages_are_put_in_order_in_one_step(book: Book) -> None:
    moved = book.stages.move(book.pipelines.get_stage("closing"), first=True)
    assert names(book) == ["Closing", "Needs analysis", "Presentation", "Objections"]
    assert moved.remarks == ("Closing → Needs analysis → Presentation → Objections",)
    book.stages.move(book.pipelines.get_stage("closing"), after="objections")
    book.stages.move(book.pipelines.get_stage("objections"), before="presentation")
    assert names(book) == ["Needs analysis", "Objections", "Presentation", "Closing"]
    assert book.stages.move(book.pipelines.get_stage("objections"), before="presentation").operation is None
    assert book.stages.move(book.pipelines.get_stage("objections"), after="objections").operation is None
    book.history.undo()
    assert names(book) == ["Needs analysis", "Presentation", "Objections", "Closing"]


def test_a_stage_that_holds_open_deals_goes_only_when_it_is_said_where_they_go(sales: Book) -> None:
    """Issue part 2: removing a stage that holds deals asks where they go; closed ones keep its name."""
    gone = sales.pipelines.get_stage("presentation")
    with pytest.raises(DealsInTheWayError, match="Presentation holds 2 open deals") as refused:
        sales.stages.delete(gone)
    assert [one.name for one in refused.value.candidates] == ["Needs analysis", "Objections", "Closing"]
    assert "stage delete e2 --to e1" in refused.value.hint
    deleted = sales.stages.delete(gone, "closing")
    assert deleted.remarks == ("2 deals are in Closing now.",)
    assert names(sales) == ["Needs analysis", "Objections", "Closing"]
    assert [where(sales, number) for number in (1, 2, 3, 4)] == ["Closing", "Closing", "Closing", "Presentation"]
    last = deals.moves_of(sales.database, 1)[-1]
    assert (last.from_stage_id, last.stage_id, last.state) == (gone.id, 4, "open")
    assert expected_of(sales, "ana") == 80000
    sales.history.undo()
    assert [where(sales, number) for number in (1, 2, 3, 4)] == [
        *("Presentation", "Presentation", "Closing", "Presentation"),
    ]
    assert len(deals.moves_of(sales.database, 1)) == 1


def test_deals_may_go_to_a_stage_of_another_pipeline(sales: Book) -> None:
    sales.pipelines.add("recruit", "Contacted, Joined")
    sales.stages.delete(sales.pipelines.get_stage("presentation"), "contacted")
    assert where(sales, 1) == "Contacted"


def test_a_deal_that_comes_back_or_is_opened_again_stands_in_a_stage_there_is(sales: Book) -> None:
    _table, website = sales.records.get("d1")
    sales.records.delete("deal", website)
    _table, logo = sales.records.get("d2")
    sales.records.delete("deal", logo)
    sales.stages.delete(sales.pipelines.get_stage("presentation"))
    _table, gone = sales.records.get("d1", deleted=True)
    sales.records.undelete("deal", gone)
    assert where(sales, 1) == "Objections"
    (sign,) = deals.get_cards(sales.database, [4])
    assert sign.stage.name == "Presentation"
    sales.deals.reopen(sign.deal)
    assert where(sales, 4) == "Objections"


def test_the_last_stage_of_a_pipeline_stays(book: Book) -> None:
    for name in ("needs", "presentation", "objections"):
        book.stages.delete(book.pipelines.get_stage(name))
    with pytest.raises(LastStageError, match="e4 Closing is the last stage of Sales") as refused:
        book.stages.delete(book.pipelines.get_stage("closing"))
    assert "prospectr edit e4" in refused.value.hint
    assert names(book) == ["Closing"]


def test_a_stage_comes_back_to_its_place(book: Book) -> None:
    stage = book.pipelines.get_stage("presentation")
    book.stages.delete(stage)
    _table, gone = book.records.get("e2", deleted=True)
    book.records.undelete("stage", gone)
    assert names(book) == ["Needs analysis", "Presentation", "Objections", "Closing"]
    book.stages.delete(book.pipelines.get_stage("presentation"))
    book.stages.add("presentation")
    _table, gone = book.records.get("e2", deleted=True)
    with pytest.raises(NameTakenError):
        book.records.undelete("stage", gone)


def test_other_odds_change_what_every_deal_in_the_stage_is_worth(sales: Book) -> None:
    """[3]: odds live on the stage; a deal with odds of its own keeps them."""
    (card,) = deals.get_cards(sales.database, [2])
    sales.deals.edit(card.deal, {"odds": "10"})
    assert (expected_of(sales, "ana"), expected_of(sales, "bob")) == (35000, 2000)
    sales.stages.edit(sales.pipelines.get_stage("presentation"), {"odds": "50", "idle": "10"})
    assert (expected_of(sales, "ana"), expected_of(sales, "bob")) == (50000, 2000)
    sales.history.undo()
    assert expected_of(sales, "ana") == 35000
    sales.history.redo()
    assert expected_of(sales, "ana") == 50000


def test_a_second_pipeline_has_stages_of_its_own(book: Book) -> None:
    """[0]: a second pipeline for recruiting."""
    made = book.pipelines.add("recruit", "Contacted, Interview, Trial day, Joined")
    assert [stage.odds for stage in made.records if isinstance(stage, Stage)] == [15, 37, 58, 80]
    assert names(book, "recruit") == ["Contacted", "Interview", "Trial day", "Joined"]
    assert book.pipelines.first().name == "Sales"
    assert where(book, deal_with(book, "Ana", "Helper", pipeline="recruit").id) == "Contacted"
    book.stages.add("Offer", pipeline=book.pipelines.get("recruit"))
    assert names(book, "recruit")[-1] == "Offer"
    with pytest.raises(StageNotFoundError):
        book.stages.add("X", pipeline=book.pipelines.get("recruit"), after="closing")
    with pytest.raises(StageNotFoundError):
        book.stages.move(book.pipelines.get_stage("contacted"), after="closing")


def test_a_pipeline_without_stages_named_begins_with_one(book: Book) -> None:
    book.pipelines.add("recruit")
    assert names(book, "recruit") == ["First talk"]


def test_the_first_pipeline_is_where_a_deal_goes_that_names_none(book: Book) -> None:
    book.pipelines.add("recruit", "Contacted")
    book.pipelines.move(book.pipelines.get("recruit"), first=True)
    assert where(book, deal_with(book, "Ana", "Helper").id) == "Contacted"
    assert [entry.pipeline.position for entry in book.pipelines.all()] == [1, 2]


def test_a_pipeline_goes_with_its_stages_and_its_deals_go_where_it_is_said(sales: Book) -> None:
    sales.pipelines.add("recruit", "Contacted, Joined")
    with pytest.raises(DealsInTheWayError, match="Sales holds 3 open deals") as refused:
        sales.pipelines.delete(sales.pipelines.get("sales"))
    assert [(one.name, one.detail) for one in refused.value.candidates] == [
        ("Contacted", "recruit"),
        ("Joined", "recruit"),
    ]
    with pytest.raises(StageGoesTooError):
        sales.pipelines.delete(sales.pipelines.get("sales"), "closing")
    sales.pipelines.delete(sales.pipelines.get("sales"), "contacted")
    assert {where(sales, number) for number in (1, 2, 3)} == {"Contacted"}
    assert [stage.name for stage in pipelines.list_stages(sales.database)] == ["Contacted", "Joined"]
    _table, stage = sales.records.get("e1", deleted=True)
    with pytest.raises(RecordDeletedError, match="l1 Sales is deleted"):
        sales.records.undelete("stage", stage)
    _table, gone = sales.records.get("l1", deleted=True)
    sales.records.undelete("pipeline", gone)
    assert names(sales) == ["Needs analysis", "Presentation", "Objections", "Closing"]
    assert [entry.pipeline.name for entry in sales.pipelines.all()] == ["recruit", "Sales"]
    assert {where(sales, number) for number in (1, 2, 3)} == {"Contacted"}


def test_a_pipeline_is_named_by_its_id_its_name_or_a_beginning(book: Book) -> None:
    book.pipelines.add("Sales abroad", "A")
    assert book.pipelines.get("l1").name == book.pipelines.get("SALES").name == "Sales"
    assert book.pipelines.get("sal abr").name == "Sales abroad"
    book.pipelines.edit(book.pipelines.get("l1"), {"name": "Sales at home"})
    with pytest.raises(PipelineAmbiguousError):
        book.pipelines.get("sales")


def test_a_point_of_a_checklist_is_added_changed_deleted_and_comes_back(book: Book) -> None:
    stage, words = book.stages.split(["needs", "analysis", "the", "budget", "is", "known"])
    assert (stage.name, words) == ("Needs analysis", "the budget is known")
    assert book.stages.split(["needs", "a clear budget"])[1] == "a clear budget"
    assert book.stages.split(["closing", "closing", "was", "asked", "for"])[1] == "closing was asked for"
    (point,) = book.checklists.add(stage, words).records
    assert isinstance(point, StageCheck)
    assert point.position == 4
    changed = book.records.edit("stage_check", point, {"words": "the budget is known to the euro"}).records[0]
    assert isinstance(changed, StageCheck)
    book.records.delete("stage_check", changed)
    assert len(pipelines.checks_of_stage(book.database, stage.id)) == 3
    book.checklists.add(stage, "The budget is known to the euro")
    _table, gone = book.records.get("b13", deleted=True)
    with pytest.raises(CheckThereError):
        book.records.undelete("stage_check", gone)
    book.history.undo()
    book.records.undelete("stage_check", gone)
    assert pipelines.checks_of_stage(book.database, stage.id)[-1].words == "the budget is known to the euro"


ACTS: dict[str, Callable[[Book], object]] = {
    "stage.add": lambda book: book.stages.add("Trial", after="presentation"),
    "stage.edit": lambda book: book.stages.edit(book.pipelines.get_stage("e2"), {"name": "Show", "odds": "1"}),
    "stage.move": lambda book: book.stages.move(book.pipelines.get_stage("e4"), first=True),
    "stage.delete": lambda book: book.stages.delete(book.pipelines.get_stage("e2"), "e4"),
    "stage.undelete": lambda book: book.records.undelete("stage", book.records.get("e1", deleted=True)[1]),
    "stage_check.add": lambda book: book.checklists.add(book.pipelines.get_stage("e2"), "they smiled"),
    "stage_check.edit": lambda book: book.records.edit("stage_check", book.records.get("b4")[1], {"words": "x"}),
    "stage_check.delete": lambda book: book.records.delete("stage_check", book.records.get("b4")[1]),
    "pipeline.add": lambda book: book.pipelines.add("third", "A, B"),
    "pipeline.edit": lambda book: book.pipelines.edit(book.pipelines.first(), {"name": "Selling"}),
    "pipeline.move": lambda book: book.pipelines.move(book.pipelines.get("recruit"), first=True),
    "pipeline.delete": lambda book: book.pipelines.delete(book.pipelines.first(), "joined"),
}


@pytest.mark.parametrize("verb", ACTS)
def test_undoing_leaves_the_same_book_and_doing_again_the_changed_one(sales: Book, path: Path, verb: str) -> None:
    sales.pipelines.add("recruit", "Contacted, Joined")
    sales.stages.delete(sales.pipelines.get_stage("e1"))
    before = contents(path)
    ACTS[verb](sales)
    after = contents(path)
    assert after != before
    assert sales.history.operations()[0].verb == verb
    sales.history.undo()
    assert contents(path) == before
    sales.history.redo()
    assert contents(path) == after


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "move", "delete", "pipeline", "drop", "deal", "back", "undo"]),
        st.integers(0, 9),
        st.integers(0, 9),
    ),
    max_size=14,
)


@given(steps=STEPS)
@settings(max_examples=40)
def test_any_acts_leave_places_clear_and_every_open_deal_in_a_stage_there_is(
    steps: list[tuple[str, int, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder, open_book(Path(folder) / "book.db") as book:
        add(book, "Ana")
        for number, (act, one, other) in enumerate(steps):
            with suppress(ProspectrError):
                play(book, act, one, other, number)
            check_order(book)


def play(book: Book, act: str, one: int, other: int, number: int) -> None:
    """Do something with the stages there are, picked by two numbers."""
    stages = pipelines.list_stages(book.database)
    stage, beside = stages[one % len(stages)], f"e{stages[other % len(stages)].id}"
    rows = pipelines.list_pipelines(book.database)
    if act == "add":
        book.stages.add(f"Stage {number}", after=beside if other % 2 else "", before="" if other % 2 else beside)
    elif act == "move":
        book.stages.move(stage, after=beside)
    elif act == "delete":
        book.stages.delete(stage, beside)
    elif act == "pipeline":
        book.pipelines.add(f"Pipeline {number}", ", ".join("ABCDEFGHIJ"[: other + 1]))
    elif act == "drop":
        book.pipelines.delete(rows[one % len(rows)], beside)
    elif act == "deal":
        book.deals.add(1, book.deals.parse_offer(f"Deal {number}", "5eur", stage=beside))
    elif act == "back":
        _table, gone = book.records.get(f"e{one + 1}", deleted=True)
        book.records.undelete("stage", gone)
    else:
        book.history.undo()


def check_order(book: Book) -> None:
    """Check that places are clear, deleted stages among them, and that every open deal stands in a stage listed."""
    rows = pipelines.list_pipelines(book.database)
    assert [row.position for row in rows] == list(range(1, len(rows) + 1))
    stages = pipelines.list_stages(book.database)
    for row in rows:
        assert any(stage.pipeline_id == row.id for stage in stages)
        own = [stage.position for stage in row_of(book.database, row.id)]
        assert own == sorted(set(own))
    listed = {stage.id for stage in stages}
    assert all(deal.stage_id in listed for deal in deals.open_deals_of(book.database, 1))
    kept: list[Pipeline] = [entry.pipeline for entry in book.pipelines.all()]
    assert kept == rows


@pytest.mark.parametrize(
    "act",
    [
        lambda book, gone, _row: book.stages.move(gone, first=True),
        lambda book, gone, _row: book.stages.delete(gone),
        lambda book, gone, _row: book.checklists.add(gone, "they smiled"),
        lambda book, _gone, _row: book.stages.add("Trial", after="objections"),
        lambda book, _gone, _row: book.stages.move(book.pipelines.get_stage("e1"), after="objections"),
        lambda book, _gone, _row: book.stages.delete(book.pipelines.get_stage("e1"), "objections"),
        lambda book, _gone, row: book.stages.add("Trial", pipeline=row),
        lambda book, _gone, row: book.pipelines.move(row, first=True),
        lambda book, _gone, row: book.pipelines.delete(row),
        lambda book, _gone, _row: book.pipelines.move(book.pipelines.get("sales"), after="recruit"),
        lambda book, _gone, _row: book.pipelines.delete(book.pipelines.get("sales"), "contacted"),
    ],
)
def test_what_another_window_deleted_meanwhile_is_refused_and_nothing_changed(
    path: Path, act: Callable[[Book, Stage, Pipeline], Outcome]
) -> None:
    with open_book(path) as book:
        book.pipelines.add("recruit", "Contacted, Joined")
        book.pipelines.add("hire", "Met")
        gone, row = book.pipelines.get_stage("objections"), book.pipelines.get("recruit")
        with open_book(path) as other:
            other.stages.delete(other.pipelines.get_stage("objections"))
            other.pipelines.delete(other.pipelines.get("recruit"))
        before = contents(path)
        with pytest.raises((StageNotFoundError, PipelineNotFoundError)):
            act(book, gone, row)
        assert contents(path) == before


def test_an_example_with_a_name_of_several_words_can_be_pasted(book: Book) -> None:
    with pytest.raises(PlaceError) as refused:
        book.stages.add("they're in", first=True, after="closing")
    command = refused.value.hint.partition("prospectr ")[2]
    assert shlex.split(command) == ["stage", "add", "they're in", "--after", "closing"]


def test_a_name_nothing_goes_by_is_answered_with_near_names_alone(book: Book) -> None:
    """As of a reason or a source: near names are offered, never all there are."""
    with pytest.raises(StageNotFoundError) as near:
        book.pipelines.get_stage("presentaton")
    assert [candidate.name for candidate in near.value.candidates] == ["Presentation"]
    with pytest.raises(StageNotFoundError) as nothing:
        book.pipelines.get_stage("zzz")
    assert (nothing.value.candidates, nothing.value.hint) == ((), "See them: prospectr stage list")
    with pytest.raises(PipelineNotFoundError) as pipeline:
        book.pipelines.get("sails")
    assert [candidate.name for candidate in pipeline.value.candidates] == ["Sales"]

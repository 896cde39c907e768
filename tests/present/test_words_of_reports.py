"""Every word of a report passes through the language of the seller: percent, amounts in a row, sentences for JSON."""

from __future__ import annotations

from datetime import date
from gettext import NullTranslations

import pytest

from prospectr.core import coach as rules
from prospectr.core import words
from prospectr.core.board import Board, Column, Tally
from prospectr.core.coach import Coaching
from prospectr.core.figures import Rate
from prospectr.core.forecast import Forecast, PipelineForecast, StageOdds
from prospectr.core.goal import Goal, GoalReport, Pace
from prospectr.core.money import Money
from prospectr.core.period import month_of
from prospectr.core.pipeline import Pipeline, Stage, say_order
from prospectr.core.report import KINDS
from prospectr.present import board, coach, forecast, goal, goals, reports
from prospectr.present.phrases import say_amounts, say_percent

TODAY = date(2026, 11, 21)
SALES = Pipeline(id=1, slug="sales", name="Sales", folded_name="sales", position=1)
CLOSING = Stage(
    id=4, pipeline_id=1, slug="closing", name="Closing", folded_name="closing", position=4, odds=80, idle_days=5
)


class Marked(NullTranslations):
    """A language in which every sentence stands between « and », told apart by how many it is of."""

    def gettext(self, message: str) -> str:
        """Say a sentence."""
        return f"«{message}»"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Say a sentence of one, or of many."""
        return f"«{n}: {msgid1 if n == 1 else msgid2}»"


@pytest.fixture(autouse=True)
def marked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Speak a language that can be told from English."""
    monkeypatch.setattr(words, "_catalogue", Marked())


def test_the_list_of_reports_is_told_in_the_language_of_the_seller() -> None:
    told = [f"«{kind.sentence}»" for kind in KINDS.values()]
    assert [sentence for _name, sentence in reports.rows(KINDS, TODAY)] == told
    assert [item["sentence"] for item in reports.items(KINDS, TODAY)] == told
    assert [item["id"] for item in reports.items(KINDS, TODAY)] == list(KINDS)


def test_advice_is_told_in_the_language_of_the_seller_beside_the_english_key_of_its_rule() -> None:
    """docs/formats.md: sentences are in the language of the screen; go by the id beside them."""
    heard: Coaching = rules.sort_out({"closing-skill": rules.closing_skill(12, 2)})
    (item,) = coach.items(heard, TODAY)
    assert item["id"] == "closing-skill"
    assert item["do"] == f"«{coach.ADVICE['closing-skill'].do}»"


def test_percent_amounts_and_orders_are_said_in_one_way() -> None:
    assert say_percent(35) == "«35%»"
    assert reports.say_rate(Rate(part=6, whole=17)) == "«6 of 17» · «35%»"
    assert say_amounts([Money(900, "EUR"), Money(5, "JPY")]) == "€9.00« + »¥5"
    assert say_order([SALES, CLOSING]) == "Sales« → »Closing"


def test_a_goal_that_is_reached_is_one_sentence() -> None:
    aim = Goal(
        id=1,
        pipeline_id=1,
        from_on=date(2026, 11, 1),
        until_on=date(2026, 11, 30),
        amount_minor=60_000,
        currency="EUR",
    )
    report = GoalReport(
        goal=aim,
        pipeline=SALES,
        won_minor=75_000,
        won_deals=1,
        unvalued=1,
        expected_minor=0,
        open_deals=0,
        pace=Pace(gone=14, days=21, due_minor=40_000),
        rates=None,
    )
    page = repr(goal.blocks([report], TODAY))
    assert "«goal €600.00, reached»" in page
    assert "«125%» · «1: 1 deal» · «1: 1 won without a value»" in page
    assert "«125%»" in repr(goals.blocks([report], TODAY))


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, ["«1: 1 without value»", "«1: ~ 1 idle»", "«1: 1 slow»"]),
        (2, ["«2: 2 without value»", "«2: ~ 2 idle»", "«2: 2 slow»"]),
    ],
)
def test_the_head_of_the_board_counts_in_the_language_of_the_seller(count: int, said: list[str]) -> None:
    tally = Tally(count=count, without_value=count, idle=count, slow=count)
    columns = (Column(section="e4", stage=CLOSING, tally=tally),)
    page = repr(board.blocks(Board(pipeline=SALES, period=month_of(2026, 11), columns=columns, open=tally), TODAY))
    assert [sentence for sentence in said if sentence not in page] == []


@pytest.mark.parametrize(("closed", "said"), [(1, "there is 1."), (2, "there are 2.")])
def test_too_few_closed_deals_are_counted_by_their_number(
    monkeypatch: pytest.MonkeyPatch, closed: int, said: str
) -> None:
    monkeypatch.setattr(words, "_catalogue", None)
    odds = StageOdds(stage=CLOSING, rate=Rate(part=0, whole=closed))
    drawn = repr(forecast.blocks(forecast_of(odds), TODAY))
    assert f"from 20 closed deals up; {said}" in drawn


def test_odds_are_said_in_percent_on_the_page_and_in_fields() -> None:
    odds = StageOdds(stage=CLOSING, rate=Rate(part=12, whole=25))
    page = repr(forecast.blocks(forecast_of(odds), TODAY))
    assert "«80%»" in page
    assert "«yours «48%» (12 of 25)»" in page
    (fields,) = forecast.rows(forecast_of(odds), TODAY)
    assert fields[4:6] == ["«80%»", "«48%»"]


def forecast_of(*odds: StageOdds) -> Forecast:
    """Return a forecast of one pipeline with an open deal and no month."""
    one = PipelineForecast(
        pipeline=SALES,
        open_deals=1,
        values=(),
        expected=(),
        own=(),
        months=(),
        apart=(),
        beyond=0,
        beyond_expected=(),
        beyond_own=(),
        unvalued=0,
        odds=odds,
    )
    return Forecast(pipelines=(one,), titles={})

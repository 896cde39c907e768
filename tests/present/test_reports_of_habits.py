"""Activity, sources and the coach as pages, at two widths, with names that are hard to line up."""

from __future__ import annotations

import shlex
from dataclasses import replace
from datetime import date, timedelta

import pytest
from rich.cells import cell_len

from prospectr.book.reports import Reports
from prospectr.core import coach as rules
from prospectr.core.coach import NO_NAMES, SHOWN, Finding, OpenDeal, Said
from prospectr.core.figures import Rate
from prospectr.core.period import parse_period
from prospectr.present.coach import ADVICE
from tests.cli.golden import check_golden
from tests.conftest import Run

PEOPLE = (
    ["add", "Nora", "Lind", "source:fair"],
    ["add", "สมชาย ใจดี", "source:ตลาดนัด"],
    ["add", "[/] Ana [@click=app.quit]x[/]", "source:[bold]form[/bold]"],
    ["add", "Aleksandra " + "very long " * 28 + "end", "source:" + "endless" * 20],
    ["add", "سارا احمدی"],
)
DEALS = (
    ["deal", "add", "c1", "Website", "1200eur", "--stage", "closing"],
    ["deal", "add", "c2", "ป้ายร้าน", "9000thb", "--stage", "closing"],
    ["deal", "add", "c3", "[/] sign", "400eur", "--stage", "closing"],
    ["deal", "add", "c4", "Endless " * 30, "700eur"],
    ["deal", "add", "c5", "candles"],
    ["win", "d5"],
    ["sold", "c1", "cards", "30eur"],
)


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book of an October and a November: people from four sources, costs, talks, deals."""
    lines = [("2026-10-05", list(line)) for line in PEOPLE]
    lines += [("2026-10-06", ["source", "cost", "fair", "300eur", "--month", "2026-10"])]
    lines += [("2026-10-06", ["source", "cost", "ตลาดนัด", "฿900", "--month", "2026-10"])]
    lines += [("2026-10-07", ["log", f"c{number}", "hello", "--as", "email"]) for number in (1, 2, 4)]
    lines += [("2026-10-09", ["log", "c2", "สนใจ", "--as", "message", "--in"])]
    lines += [("2026-10-12", list(line)) for line in DEALS]
    lines += [("2026-10-13", ["qualify", "c3", "--authority", "no my sister"])]
    lines += [("2026-10-20", ["log", "c3", f"call {number}"]) for number in range(18)]
    for day, line in lines:
        done = prospectr(*line, "--no-input", env={"PROSPECTR_TODAY": f"{day}T12:00"})
        assert done.code == 0, done.err
    return prospectr


@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize("kind", ["activity", "sources", "coach"])
def test_a_report_is_told_as_approved(book: Run, kind: str, columns: int) -> None:
    shown = book("report", kind, columns=columns)
    assert (shown.code, shown.err) == (0, "")
    check_golden(f"report-{kind}-{columns}", shown.out)
    assert max(map(cell_len, shown.out.splitlines())) <= columns


@pytest.mark.parametrize("kind", ["activity", "sources", "coach"])
def test_no_bar_and_nothing_cut_for_a_program(book: Run, kind: str) -> None:
    plain = book("report", kind, "--plain", columns=40).out
    assert not set(plain) & set("█▏▎▍▌▋▊▉…")
    assert len({line.count("\t") for line in plain.splitlines()}) == 1
    assert all(item["type"] and item["id"] for item in book("report", kind, "--json").items)


def test_the_advice_names_a_command_that_exists(book: Run) -> None:
    """Coaching [2]: rules print their numbers and what to do, never a bare opinion."""
    advice = [item for item in book("report", "coach", "--json").items if item["type"] == "advice"]
    assert [item["id"] for item in advice] == [
        "closing-heavy",
        "no-authority",
        "authority-unknown",
        "stalled",
        "one-large",
    ]
    for item in advice:
        assert item["figures"]
        assert item["do"]
        assert book(*shlex.split(item["command"])[1:], "--no-input").code == 0


TODAY = date(2026, 11, 21)


def deal(number: int, odds: int = 15, days: int = 0, minor: int | None = None) -> OpenDeal:
    """Return an open deal with the contact of the same number, opened so many days ago and left alone since."""
    since = TODAY - timedelta(days=days)
    return OpenDeal(
        id=number,
        contact_id=number,
        pipeline_id=1,
        stage_odds=odds,
        idle_allowed=7,
        opened_on=since,
        active_on=since,
        minor=minor,
        currency=None if minor is None else "EUR",
    )


EARLY, LATE = [deal(number) for number in (1, 2, 3, 4)], [deal(number, 80) for number in (1, 2, 3, 4)]
FIRED: dict[str, tuple[Said, list[str]]] = {
    "closing-heavy": (
        rules.closing_heavy(LATE, 0),
        ["open deals in a late stage: 4 of 4 · 100%", "meetings booked: 0", "prospectr list --untouched"],
    ),
    "meeting-heavy": (
        rules.meeting_heavy(EARLY, 5),
        ["meetings booked: 5", "open deals in a late stage: 0 of 4 · 0%", "prospectr today --days 14"],
    ),
    "closing-skill": (
        rules.closing_skill(12, 2),
        ["meetings held: 12", "deals won: 2", "prospectr report outcomes"],
    ),
    "no-authority": (
        rules.no_authority(20, [(3, 4), (2, 1)]),
        ["touches after they said so: 5 of 20 · 25%", "people: 2", "4 touches", "1 touch", "prospectr qualify c3"],
    ),
    "authority-unknown": (
        rules.authority_unknown([deal(number, 80) for number in range(1, SHOWN + 2)]),
        [f"without a decision maker: {SHOWN + 1} of {SHOWN + 1} · 100%", "and 1 more", "prospectr qualify c1"],
    ),
    "slow": (
        rules.slow([deal(2, days=90), deal(1, days=3)], {1: [9, 10, 21, 40, 50, 60]}, TODAY),
        [
            "Sales: open longer than 45 days: 1 of 2 · 50%",
            "won deals took 30.5 days (median of 6)",
            "90 days",
            'prospectr next d2 "call mon"',
        ],
    ),
    "stalled": (
        rules.stalled([deal(2, days=8), deal(1, days=7)], TODAY),
        ["idle for longer than their stage allows: 1 of 2 · 50%", "8 days", "prospectr deal trial d2 +2w"],
    ),
    "worse-stage": (
        rules.worse_stage({1: Rate(part=5, whole=10)}, {1: Rate(part=9, whole=12)}, parse_period("2026-11")),
        [
            "moved on from Needs analysis: 5 of 10 · 50%",
            "days before: 9 of 12 · 75%",
            "prospectr report funnel --since 2026-11-01 --until 2026-11-30",
        ],
    ),
    "one-large": (
        rules.one_large([deal(1, minor=90_000), deal(2, minor=40_000), deal(3, minor=30_000)]),
        ["the largest deal: €900 of €1,600", "all 2 others are worth €700", "prospectr show d1"],
    ),
}
"""Of each rule what it finds, by its own code, and what has to be said of it."""


def test_every_rule_there_is_has_its_advice_and_is_drawn_here() -> None:
    assert list(FIRED) == list(ADVICE)


@pytest.mark.parametrize("rule", ADVICE)
def test_every_rule_is_said_with_its_numbers_and_a_command_that_runs(
    book: Run, monkeypatch: pytest.MonkeyPatch, rule: str
) -> None:
    """Coaching [2]: rules print their numbers and what to do, never a bare opinion."""
    said, told = FIRED[rule]
    assert isinstance(said, tuple)
    (finding,) = said
    assert isinstance(finding, Finding)
    heard = replace(
        rules.sort_out({rule: said}),
        stages={1: "Needs analysis"},
        pipelines={1: "Sales"},
        contacts={number: f"Contact {number}" for number in (1, 2, 3, 4)},
        deals=NO_NAMES if rule == "no-authority" else {number: f"Deal {number}" for number in (1, 2, 3, 4)},
    )
    with monkeypatch.context() as patch:
        patch.setattr(Reports, "coach", lambda _reports, _scope: heard)
        drawn = book("report", "coach").out
        (item,) = book("report", "coach", "--json").items
    page = " ".join(drawn.split())
    assert [words for words in (ADVICE[rule].name, ADVICE[rule].do, *told) if words not in page] == []
    assert "{" not in page
    assert max(map(cell_len, drawn.splitlines())) <= 80
    assert (item["type"], item["id"], item["do"]) == ("advice", rule, ADVICE[rule].do)
    assert list(item["figures"]) == list(finding.figures)
    program, *words = shlex.split(item["command"])
    ran = book(*words, "--no-input")
    assert (program, ran.code) == ("prospectr", 0), ran.err


def test_an_empty_book_is_told_what_would_fill_it(prospectr: Run) -> None:
    assert "prospectr log REF" in prospectr("report", "activity").out
    assert "prospectr add NAME source:fair" in prospectr("report", "sources").out
    coached = prospectr("report", "coach").out
    assert "there is too little to go by" in coached
    assert "(deals won: 0 of 5)" in coached.replace("\n  ", " ")

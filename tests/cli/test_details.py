"""What is kept of a person beside their name: by flags, on the page, for programs."""

from __future__ import annotations

import pytest

from tests.conftest import Run

FLAGS = (
    *("--name", "Nora Lind", "--company", "Lind Café", "--role", "owner", "--language", "Danish"),
    *("--email", "work=nora@lind.dk", "--phone", "home=+45 2012 3456", "--address", "home=Lind St 5, Aarhus"),
    *("--link", "https://lind.example", "--source", "fair", "--source-detail", "red flyer", "--priority", "high"),
)


def test_everything_can_be_said_by_flags(prospectr: Run) -> None:
    assert prospectr("add", *FLAGS).code == 0
    (nora,) = prospectr("show", "nora", "--json").items
    assert nora["emails"] == [{"label": "work", "value": "nora@lind.dk", "normal": "nora@lind.dk", "valid": True}]
    assert nora["addresses"][0]["label"] == "home"
    assert nora["links"][0]["value"] == "https://lind.example"
    told = [nora[name] for name in ("role", "language", "priority", "source", "source_detail")]
    assert told == ["owner", "Danish", "high", "fair", "red flyer"]
    page = prospectr("show", "nora").out
    for words in ("nora@lind.dk (work)", "Lind St 5, Aarhus (home)", "source fair · red flyer", "high priority"):
        assert words in " ".join(page.split())
    plain = prospectr("show", "nora", "--plain").out
    for row in ("email\t\t\twork=nora@lind.dk", "address\t\t\thome=Lind St 5, Aarhus", "source_detail\t\t\tred flyer"):
        assert row in plain


def test_the_whole_list_is_given_anew(prospectr: Run) -> None:
    prospectr("add", *FLAGS)
    assert prospectr("edit", "nora", "--address", "Skolegade 2", "--link", "", "--source-detail", "article").code == 0
    (nora,) = prospectr("show", "nora", "--json").items
    assert [point["value"] for point in nora["addresses"]] == ["Skolegade 2"]
    assert (nora["links"], nora["source"], nora["source_detail"]) == ([], "fair", "article")
    assert len(nora["emails"]) == 1


def test_whom_somebody_sent_stands_on_their_page(prospectr: Run) -> None:
    prospectr("add", "Nora Lind")
    prospectr("add", "Emil [/] Berg", "by:nora")
    assert "    sent you c2 Emil [/] Berg\n" in prospectr("show", "nora").out
    assert prospectr("show", "nora", "--json").items[0]["referrals"] == [{"id": "c2", "name": "Emil [/] Berg"}]
    assert "referral\tc2\t\tEmil [/] Berg\t\n" in prospectr("show", "nora", "--plain").out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["edit", "nora", "--priority", "urgent"], "is not one of 'high', 'normal', 'low'"),
        (["add", "Ana", "--priority", "urgent"], "is not one of 'high', 'normal', 'low'"),
        (["edit", "nora", "--link", "a\udcff"], "cannot be kept"),
    ],
)
def test_what_cannot_be_kept_is_refused(prospectr: Run, words: list[str], sentence: str) -> None:
    prospectr("add", "Nora")
    refused = prospectr(*words)
    assert refused.code == 2
    assert sentence in " ".join(refused.err.split())

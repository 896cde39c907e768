"""A week of a seller's life, day by day, typed as she types it; every morning says whom to talk to, and why.

Mei sells printed menus and signs from a market stall. Monday to Monday, the
weekend included, each agenda is held against the promise: whoever she has
talked to has a dated next step, or is parked until a day, or says why not.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable

import pytest

from tests.conftest import Run

Morning = dict[str, list[str]]

MON, TUE, WED, THU, FRI, SAT, SUN, NEXT_MON = (f"2026-11-{day}" for day in range(23, 31))


class Seller:
    """Types commands on a day, and reads the agenda of it."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self.day = ""

    def wakes(self, day: str) -> Morning:
        """Begin a day; return its agenda: for each section, in order, who stands there and with what."""
        self.day = day
        lines = self.types("today --plain").splitlines()
        agenda: Morning = {}
        for line in lines:
            section, _ref, _day, time, kind, _contact, name, *_rest = line.split("\t")
            agenda.setdefault(section, []).append(" ".join(part for part in (time, kind, name) if part))
        return agenda

    def types(self, line: str, *, code: int = 0) -> str:
        """Type a command, and return what it answers."""
        result = self._run(*shlex.split(line), env={"PROSPECTR_TODAY": f"{self.day}T08:00"})
        assert result.code == code, result.err
        return result.out

    def reads(self, line: str) -> str:
        """Type a command, and return all that is on the screen afterwards."""
        result = self._run(*shlex.split(line), env={"PROSPECTR_TODAY": f"{self.day}T08:00"})
        assert result.code == 0, result.err
        return result.out + result.err

    def head(self) -> str:
        """Return the line that counts, as far as the habit of the week goes."""
        return self.types("today").splitlines()[0].partition("    ")[2]


@pytest.fixture
def mei(prospectr: Run) -> Seller:
    """Let Mei open an empty book."""
    return Seller(prospectr)


def monday(mei: Seller) -> None:
    """Six people at the market, one line each, in four languages."""
    assert mei.wakes(MON) == {}
    mei.types('add "Nora Lind @Lind Café nora@lind.dk source:fair next:meet wed 10:00 bday:29 nov 1980 :: tired menus"')
    mei.types('add "สมชาย ใจดี @ร้านกาแฟ 081-234-5678 next:call tue :: อยากได้ป้ายใหม่"')
    mei.types('add "رضا حسینی +98 912 345 6789 next:message fri :: قیمت بروشور"')
    mei.types('add "Aminah binti Yusof aminah@kuih.my +kuih"')
    mei.types('add "081 999 8877"')
    mei.types('add "Bea Costa by:nora next:quote today"')
    mei.types('log aminah "boleh hantar senarai harga?" --in --as message')
    mei.types('concern bea "is the ink safe near food?"')
    agenda = mei.wakes(MON)
    assert agenda == {
        "answer": ["message Aminah binti Yusof", "concern Bea Costa"],
        "today": ["quote Bea Costa"],
        "remember": ["occasion Nora Lind"],
        "nothing-planned": ["Aminah binti Yusof"],
    }
    assert "1 untouched lead" in mei.types("today")
    assert mei.head() == "conversations 1 of 5 this week"
    mei.types('answered k1 "it is: here is the certificate" ')
    mei.types('done bea --note "sent for 300 cards" --next "call thu"')
    mei.types('answered i1 "price list sent" ')
    mei.types('next aminah "call wed every week until 16 dec"')


def tuesday(mei: Seller) -> None:
    """A call comes due, tomorrow's meeting is to be confirmed, and a decision lies with somebody else."""
    assert mei.wakes(TUE) == {
        "today": ["call สมชาย ใจดี"],
        "confirm": ["10:00 meet Nora Lind"],
        "remember": ["occasion Nora Lind"],
    }
    mei.types("log สมชาย ขอดูตัวอย่าง --outcome positive --next 'demo fri 14:00'")
    said = mei.reads(
        "qualify สมชาย --need yes --interest yes --authority 'no พี่สาวเป็นคนตัดสินใจ' --decider 'มาลี ใจดี 089 765 4321'"
    )
    assert "มาลี" in said
    mei.types("confirm nora")
    assert mei.wakes(TUE) == {"remember": ["occasion Nora Lind"]}


def wednesday(mei: Seller) -> None:
    """A meeting that is not kept, a call that recurs, and the one who decides is to be reached."""
    assert mei.wakes(WED) == {
        "today": ["10:00 meet Nora Lind", "call Aminah binti Yusof", "call มาลี ใจดี"],
        "remember": ["occasion Nora Lind"],
    }
    mei.types("no-show nora --next 'meet mon 10:00'")
    mei.types('done aminah --note "orders 50 labels next month"')
    mei.types('park มาลี "+2w" --reason "ไม่ว่าง"')


def thursday(mei: Seller) -> None:
    """What was not done yesterday is late; what is unfit is let go, with its reason."""
    assert mei.wakes(THU) == {
        "today": ["call Bea Costa"],
        "confirm": ["14:00 demo สมชาย ใจดี"],
        "remember": ["occasion Nora Lind"],
    }
    mei.types("confirm สมชาย")
    mei.types('unfit "081 999 8877" --reason "wrong number"')
    assert "untouched" not in mei.types("today")


def friday(mei: Seller) -> None:
    """Monday's meeting is confirmed on Friday, over the weekend; a meeting kept is logged."""
    assert mei.wakes(FRI) == {
        "late": ["call Bea Costa"],
        "today": ["14:00 demo สมชาย ใจดี", "message رضا حسینی"],
        "confirm": ["10:00 meet Nora Lind"],
        "remember": ["occasion Nora Lind"],
    }
    mei.types('kept สมชาย --note "liked the red one" --next "quote mon"')
    mei.types('done رضا --note "قیمت فرستادم"')
    assert mei.head() == "conversations 4 of 5 this week"


def saturday(mei: Seller) -> None:
    """A day off asks for nothing new, and hides nobody: who has no next step says why, or gets one."""
    assert mei.wakes(SAT) == {
        "late": ["call Bea Costa"],
        "confirm": ["10:00 meet Nora Lind"],
        "remember": ["occasion Nora Lind"],
        "nothing-planned": ["رضا حسینی"],
    }
    mei.types('next رضا --none "moves abroad"')
    mei.types('done bea --note "no answer"')
    assert mei.wakes(SAT)["nothing-planned"] == ["Bea Costa"]
    mei.types("undo")
    assert mei.wakes(SAT)["late"] == ["call Bea Costa"]
    mei.types("snooze bea mon")


def sunday(mei: Seller) -> None:
    """A birthday stays until the card is sent."""
    assert mei.wakes(SUN) == {"confirm": ["10:00 meet Nora Lind"], "remember": ["occasion Nora Lind"]}
    assert "turns 46" in mei.types("today")
    mei.types("done y1")
    mei.types("confirm nora")
    assert mei.wakes(SUN) == {}


def next_monday(mei: Seller) -> None:
    """A new week: the habit begins at nought, and what was promised is there."""
    assert mei.wakes(NEXT_MON) == {"today": ["10:00 meet Nora Lind", "quote สมชาย ใจดี", "call Bea Costa"]}
    assert mei.head() == "conversations 0 of 5 this week"
    assert "c2" in mei.types("find red --plain")
    assert mei.types("find بروشور --plain").startswith("c3\t")


def later(mei: Seller) -> None:
    """The call that recurs goes on to its last day, and who was parked comes back."""
    agenda = mei.wakes("2026-12-09")
    assert agenda["back"] == ["มาลี ใจดี"]
    assert "call Aminah binti Yusof" in agenda["late"]
    mei.types("done aminah")
    assert mei.wakes("2026-12-16")["today"] == ["call Aminah binti Yusof"]
    assert "last" in mei.reads("done aminah")
    assert "Aminah binti Yusof" in mei.wakes("2026-12-17")["nothing-planned"]


def test_a_week_of_a_seller(mei: Seller) -> None:
    days: list[Callable[[Seller], None]] = [
        monday, tuesday, wednesday, thursday, friday, saturday, sunday, next_monday, later,
    ]  # fmt: skip
    for live in days:
        live(mei)

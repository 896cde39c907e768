"""Links: the form they are compared by."""

from __future__ import annotations

import pytest

from prospectr.exchange.links import normal_link


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        (" https://Lind.DK/About ", "https://lind.dk/About"),
        ("HTTP://x.dk", "http://x.dk"),
        ("https://x.dk/?Q=A#b", "https://x.dk/?Q=A#b"),
        ("lind.dk", None),
        ("ftp://lind.dk", None),
        ("javascript:alert(1)", None),
        ("https://", None),
        ("https://x .dk", None),
        ("https://[::1", None),
        ("", None),
    ],
)
def test_a_link_leads_to_a_page_or_is_flagged(typed: str, normal: str | None) -> None:
    assert normal_link(typed) == normal

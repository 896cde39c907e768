"""Links: the form they are compared by."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.exchange.links import _PLAIN, normal_link


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


@given(st.from_regex(_PLAIN, fullmatch=True))
def test_a_plain_link_stays_as_it_is_and_is_one(link: str) -> None:
    parts = urlsplit(link)
    assert parts.hostname
    assert normal_link(link) == parts._replace(netloc=parts.netloc.lower()).geturl()

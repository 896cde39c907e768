"""Lines from a pipe: what each program writes at their ends, and what no book can keep."""

from __future__ import annotations

import pytest

from prospectr.core.errors import TextRefusedError
from prospectr.core.lines import LONGEST_LINE, decode_line


@pytest.mark.parametrize(
    ("line", "number", "text"),
    [
        (b"Nora\n", 1, "Nora"),
        (b"Nora\r\n", 1, "Nora"),
        (b"Nora", 7, "Nora"),
        (b"\xef\xbb\xbfNora\n", 1, "Nora"),
        (b"\xef\xbb\xbfNora\n", 2, "\ufeffNora"),
        ("สมชาย\n".encode(), 3, "สมชาย"),
        (b"\r\n", 4, ""),
    ],
)
def test_a_line_is_what_stands_between_its_ends(line: bytes, number: int, text: str) -> None:
    assert decode_line(line, number) == text


@pytest.mark.parametrize("line", [b"\xff\xfe", b"a\0b", b"x" * (LONGEST_LINE + 1), "é".encode() * 100_001])
def test_what_no_book_can_keep_is_refused(line: bytes) -> None:
    with pytest.raises(TextRefusedError, match=r"^The line cannot be kept"):
        decode_line(line, 1)

"""Lines from a pipe: what each program writes at their ends, and what no book can keep."""

from __future__ import annotations

import pytest

from prospectr.core.errors import TextRefusedError
from prospectr.core.lines import LONGEST_LINE, NoContactError, decode_line, read_contact_line


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


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("- Ravi", "Ravi"),
        ("  *  Ravi", "Ravi"),
        ("• Ravi", "Ravi"),
        ("-Ravi", "-Ravi"),
        ("- - Ravi", "- Ravi"),
        ("  ", "  "),
    ],
)
def test_a_bullet_before_a_name_is_no_part_of_it(line: str, text: str) -> None:
    assert read_contact_line(line) == text


@pytest.mark.parametrize(("line", "reason"), [("# people", "a comment"), (" #", "a comment"), (";;;;", "no letter")])
def test_a_line_that_tells_of_nobody_is_not_used(line: str, reason: str) -> None:
    with pytest.raises(NoContactError, match=reason):
        read_contact_line(line)

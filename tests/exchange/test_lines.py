"""Lines of JSON: a file that is whole is read, and whatever happened to one on its way is told by its line."""

from __future__ import annotations

import json
from io import BytesIO, StringIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.errors import InputError
from prospectr.exchange import lines
from prospectr.exchange.lines import (
    BookFileAlteredError,
    BookFileCutShortError,
    BookFileNewerError,
    LineReader,
    LineRefusedError,
    LineWriter,
    NoBookInFileError,
)

HEAD: dict[str, object] = {"type": "book", "format": 1, "schema": 4}
TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20)
ITEMS = st.lists(st.dictionaries(st.sampled_from(["a", "name", "กาแฟ"]), TEXTS | st.integers() | st.none()), max_size=6)


def write(*items: dict[str, Any]) -> bytes:
    """Return a whole file of these rows."""
    file = StringIO(newline="")
    writer = LineWriter(file)
    for item in (HEAD, *items):
        writer.write_object(item)
    writer.end()
    return file.getvalue().encode()


def read(content: bytes) -> list[dict[str, Any]]:
    """Return the rows of a file."""
    return [item for _number, item, _size in LineReader(BytesIO(content)).rows()]


@given(ITEMS)
def test_what_is_written_is_read_again(items: list[dict[str, Any]]) -> None:
    reader = LineReader(BytesIO(write(*items)))
    assert [item for _number, item, _size in reader.rows()] == items
    assert reader.is_whole


@given(ITEMS, st.data())
def test_a_file_cut_short_anywhere_is_refused(items: list[dict[str, Any]], data: st.DataObject) -> None:
    content = write(*items)
    cut = data.draw(st.integers(0, len(content) - 2))  # the last newline alone may be gone
    with pytest.raises(InputError):
        read(content[:cut])


def test_what_an_editor_adds_changes_nothing() -> None:
    content = write({"a": "x\u2028y"}, {"b": 2})
    edited = b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n\r\n")
    reader = LineReader(BytesIO(edited))
    assert list(reader.rows()) == [(3, {"a": "x\u2028y"}, 13), (5, {"b": 2}, 7)]
    assert reader.is_whole


def test_a_line_left_out_or_changed_is_told() -> None:
    content = write({"a": 1}, {"a": 2})
    with pytest.raises(BookFileAlteredError, match="2 lines stand before the last one, not 3"):
        read(content.replace(b'{"a":1}\n', b""))
    with pytest.raises(BookFileAlteredError, match="a line was changed"):
        read(content.replace(b'{"a":1}', b'{"a":7}'))


def test_a_file_changed_by_hand_and_closed_by_hand_is_read_but_is_not_whole() -> None:
    head, *_rest = write().splitlines(keepends=True)
    reader = LineReader(BytesIO(head + b'{"a": 1}\n{"type": "end"}'))
    assert [number for number, _item, _size in reader.rows()] == [2]
    assert not reader.is_whole


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "not JSON at character 2"),
        (b'{"a":"x\ty"}', "not JSON at character 8"),
        (b'{"a":NaN}', "no number"),
        (b'{"a":-Infinity}', "no number"),
        (b'{"a":' + b"7" * 5_000 + b"}", "no number"),
        (b"[" * 100_000, "nested too deep"),
        (b'{"a":' * 100_000, "nested too deep"),
        (b"[1]", "no JSON object"),
        (b"7", "no JSON object"),
        (b'{"a":"\xff"}', "not valid UTF-8"),
        (b'{"a":{"b":["\\u0000"]}}', "NUL"),
        (b'{"\\ud800":1}', "NUL character, or half of one"),
        (b'{"a":"' + b"x" * lines.LONGEST_LINE + b'"}', "longer than 40000000 bytes"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_by_its_number(line: bytes, reason: str) -> None:
    head, *_rest = write().splitlines(keepends=True)
    with pytest.raises(LineRefusedError, match=f"Line 3 cannot be read: it .*{reason}"):
        read(head + b'{"a": 1}\n' + line + b"\n")


@pytest.mark.parametrize(
    "content",
    [b"", b"\n\n", b"Name,Mail\n", b"\x89PNG\r\n\x1a\n", b"\xff\xfe{\0", b'{"type":"contact"}\n', b'{"type":"book"}\n'],
)
def test_what_does_not_begin_as_a_book_is_told(content: bytes) -> None:
    with pytest.raises(NoBookInFileError):
        read(content)


def test_a_newer_format_is_refused_by_its_version() -> None:
    with pytest.raises(BookFileNewerError, match="format 2; this one knows 1"):
        read(b'{"type":"book","format":2}\n')


def test_nothing_stands_after_the_last_line() -> None:
    with pytest.raises(LineRefusedError, match="Line 3 cannot be read: it stands after the last line"):
        read(write() + b'{"a":1}\n')


def test_a_file_without_its_last_line_says_how_far_it_goes() -> None:
    content = b"".join(write({"a": 1}).splitlines(keepends=True)[:2])
    with pytest.raises(BookFileCutShortError, match="after 2 lines"):
        read(content)


def test_the_last_line_tells_how_many_there_are() -> None:
    last = json.loads(write({"a": 1}).splitlines()[-1])
    assert (last["type"], last["lines"], len(last["digest"])) == ("end", 2, 64)

"""Bad files: whatever comes in, the command says what is wrong and with which row, and the book is whole."""

from __future__ import annotations

import sqlite3
import sys
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from prospectr.book import reading
from tests.book.shelf import contents
from tests.cli.terminal import Terminal
from tests.conftest import Result, Run
from tests.faults.test_cli_hostile import ACTING, TEXTS

Write = Callable[..., str]
Contents = dict[str, list[dict[str, Any]]]
HEADER = "Name,Email,Notes\n"
NORA = "Nora Lind,nora@lind.dk,\n"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nora Lind\r\nEND:VCARD\r\n"
EVENT = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTODO\r\nUID:1@x\r\nSUMMARY:call Nora Lind\r\nCONTACT:Nora Lind\r\n"
    "DUE;VALUE=DATE:20261201\r\n{}END:VTODO\r\nEND:VCALENDAR\r\n"
)
MANY = 20_000


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file of a name and a content, and return where it lies."""

    def write(content: str | bytes, name: str = "people.csv") -> str:
        place = tmp_path / name
        place.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(place)

    return write


@pytest.fixture
def path(home: Path) -> Path:
    return home / "book.db"


@pytest.fixture
def before(prospectr: Run, path: Path) -> Contents:
    """A book with somebody in it, as it was."""
    prospectr("add", "Bea", "Costa", "bea@costa.pt")
    return contents(path)


def counts(result: Result) -> dict[str, int]:
    """Return what became of the rows of an import, without what became of none, and see that no row is missing."""
    found: dict[str, int] = {}
    for item in result.items:
        if item["type"] == "import_file":
            rows = dict(item["rows"])
            assert rows.pop("read") == sum(rows.values())
            for verdict, count in rows.items():
                found[verdict] = found.get(verdict, 0) + count
    return {verdict: count for verdict, count in found.items() if count}


def rejected(result: Result) -> list[tuple[int, str]]:
    """Return the rows that cannot be used, each with its number and the reason."""
    rows = [item for item in result.items if item.get("verdict") == "rejected"]
    return [(int(row["id"].split(":")[1]), row["reason"]) for row in rows]


def assert_refused(result: Result, words: str, code: int = 2) -> None:
    """See that a sentence or two say what is wrong and what mends it, and nothing else was said."""
    assert (result.code, result.out) == (code, ""), result.err
    assert words in result.err
    assert "Traceback" not in result.err
    assert "Something went wrong" not in result.err
    assert len(result.err.splitlines()) <= 6


REFUSED = {
    "binary.csv": (bytes(range(256)) * 40, "it is not text"),
    "binary.vcf": (b"\x00\xff\xfe\x01" * 900, "cannot be read"),
    "picture.png": (b"\x89PNG\r\n\x1a\n" + bytes(200), "a picture"),
    "paper.pdf": (b"%PDF-1.7\n%\xe2\xe3\n", "PDF"),
    "letter.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "document"),
    "cut.xlsx": (b"PK\x03\x04junk", "cut off or damaged"),
    "empty.csv": (b"", "it is empty"),
    "empty.vcf": (b"", "it is empty"),
    "none.jsonl": (b'{"schema": "other"}\n', "not the export of a book"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_of_no_use_is_refused_in_a_sentence(
    prospectr: Run, write: Write, path: Path, before: Contents, name: str
) -> None:
    content, words = REFUSED[name]
    assert_refused(prospectr("import", write(content, name), "-y"), words)
    assert contents(path) == before


def test_a_file_with_the_wrong_ending_is_read_for_what_it_is(prospectr: Run, write: Write) -> None:
    assert prospectr("import", write(CARD, "people.csv"), "-y").code == 0
    assert prospectr("import", write("Name;Email\nEmil Berg;emil@berg.se\n", "people.txt"), "-y").code == 0
    assert prospectr("import", write("Name\tEmail\nIda Holm\tida@holm.dk\n", "people.xlsx"), "-y").code == 0
    names = [item["name"] for item in prospectr("list", "--json").items]
    assert sorted(names) == ["Emil Berg", "Ida Holm", "Nora Lind"]


def test_a_folder_a_file_that_is_gone_and_one_nobody_may_read_are_said(
    prospectr: Run, path: Path, before: Contents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Write
) -> None:
    assert_refused(prospectr("import", str(tmp_path), "-y"), "it is a folder")
    assert_refused(prospectr("import", str(tmp_path / "none.csv"), "-y"), "none.csv cannot be read")
    closed = write(HEADER + NORA, "closed.csv")
    real = Path.open

    def refuse(place: Path, *arguments: Any, **options: Any) -> Any:
        if place.name == "closed.csv":
            raise PermissionError(13, "Permission denied", str(place))
        return real(place, *arguments, **options)

    monkeypatch.setattr(Path, "open", refuse)  # who runs the tests may be allowed everything
    assert_refused(prospectr("import", closed, "-y"), "closed.csv cannot be read")
    assert contents(path) == before


def test_a_file_that_vanishes_once_it_was_opened_comes_in_whole(
    prospectr: Run, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write(HEADER + NORA)
    real = reading.open_reading

    def open_and_lose(*arguments: Any) -> Any:
        opened = real(*arguments)
        Path(file).unlink()
        return opened

    monkeypatch.setattr("prospectr.book.importing.open_reading", open_and_lose)
    assert counts(prospectr("import", file, "-y", "--json")) == {"new": 1}


def test_a_header_alone_a_single_row_and_a_file_of_empty_rows(prospectr: Run, write: Write, path: Path) -> None:
    for text in (HEADER, HEADER + ",,\n ,\t,\n", HEADER + "\n\n\n"):
        done = prospectr("import", write(text), "-y", "--json")
        assert (done.code, counts(done)) == (0, {}), text
        assert not path.exists() or contents(path)["contact"] == []
    done = prospectr("import", write(HEADER + NORA), "-y", "--json")
    assert (done.code, counts(done)) == (0, {"new": 1})


def test_what_comes_by_a_pipe_is_read_like_a_file(prospectr: Run) -> None:
    done = prospectr("import", "-", "-y", "--json", input=HEADER + NORA)
    assert (done.code, counts(done)) == (0, {"new": 1})
    assert prospectr("import", "-", "-y", input=HEADER + NORA).code == 0
    assert_refused(prospectr("import", "-", "-y", input=b""), "it is empty")
    assert_refused(prospectr("import", "-", input=HEADER + "Emil Berg,emil@berg.se,\n"), "it was not confirmed")


def test_rows_that_cannot_be_used_are_told_with_number_and_reason(prospectr: Run, write: Write) -> None:
    text = (
        HEADER
        + NORA
        + f"Emil Berg,emil@berg.se,{'x' * 131_073}\n"
        + "Bo\0Holm,bo@holm.dk,\n"
        + ",,chef\n"
        + "Ida Holm,ida@holm.dk\n"
        + "Jan Lind,jan@lind.dk,tea,one more,and another\n"
    )
    done = prospectr("import", write(text), "-y", "--json")
    assert (done.code, counts(done)) == (0, {"new": 3, "rejected": 3})
    assert [number for number, _reason in rejected(done)] == [3, 4, 5]
    assert all(reason for _number, reason in rejected(done))
    jan = prospectr("show", "jan-lind").out
    assert "tea" in jan
    assert "one more" in jan
    assert "and another" in jan


def test_a_note_of_four_megabytes_stops_nobody_else(prospectr: Run, write: Write) -> None:
    long = "long words " * 380_000
    for text, name in (
        (HEADER + f'Emil Berg,emil@berg.se,"{long}"\n' + NORA, "people.csv"),
        (CARD.replace("Nora Lind", f"Emil Berg\r\nNOTE:{long}") + CARD, "people.vcf"),
        (EVENT.format(f"DESCRIPTION:{long}\r\n") + EVENT.format("").replace("1@x", "2@x"), "steps.ics"),
    ):
        done = prospectr("import", write(text, name), "-n", "--json")
        assert (done.code, counts(done)) == (0, {"new": 1, "rejected": 1}), name
        assert len(done.out) < 10_000


def test_thousands_of_nested_beginnings_are_faults_and_no_fall(prospectr: Run, write: Write) -> None:
    nested = CARD + "BEGIN:VCARD\r\n" * 5_000 + "FN:Nobody\r\n"
    done = prospectr("import", write(nested, "people.vcf"), "-n", "--json")
    assert done.code == 0, done.err
    assert counts(done) == {"new": 1, "rejected": 1}
    for inner in ("VTODO", "VALARM"):
        nested = "BEGIN:VCALENDAR\r\n" + f"BEGIN:{inner}\r\n" * 5_000 + "SUMMARY:x\r\n" + EVENT.format("")
        done = prospectr("import", write(nested, "steps.ics"), "-n", "--json")
        assert done.code == 0, done.err
        assert counts(done)["rejected"] >= 1


def test_a_workbook_that_unpacks_to_200_megabytes_is_refused(
    prospectr: Run, tmp_path: Path, path: Path, before: Contents
) -> None:
    place = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as book:
        book.writestr("[Content_Types].xml", "<Types/>")
        book.writestr("xl/workbook.xml", "<workbook/>")
        with book.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            piece = b"<row><c><v>0</v></c></row>".ljust(1_000_000)
            for _time in range(210):
                sheet.write(piece)
    assert place.stat().st_size < 1_000_000
    assert_refused(prospectr("import", str(place), "-y"), "unreasonably large")
    assert contents(path) == before


def test_more_rows_than_one_import_takes_are_refused_in_a_sentence(
    prospectr: Run, write: Write, path: Path, before: Contents, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("prospectr.book.importing.MOST_ROWS", 500)
    text = HEADER + "".join(f"P{number},p{number}@x.dk,\n" for number in range(501))
    assert_refused(prospectr("import", write(text), "-y"), "more than 500 rows")
    cards = "".join(CARD.replace("Nora Lind", f"P{number}") for number in range(501))
    assert_refused(prospectr("import", write(cards, "people.vcf"), "-y"), "more than 500 rows")
    assert contents(path) == before


def test_a_file_larger_than_is_read_is_refused(
    prospectr: Run, write: Write, monkeypatch: pytest.MonkeyPatch, path: Path, before: Contents
) -> None:
    monkeypatch.setattr("prospectr.book.reading.MOST_BYTES", 1_000_000)
    big = HEADER + NORA * 60_000
    assert_refused(prospectr("import", write(big), "-y"), "larger than")
    assert_refused(prospectr("import", "-", "-y", input=big), "larger than")
    assert contents(path) == before


def test_headings_that_come_twice_and_columns_without_any_lose_nothing(prospectr: Run, write: Write) -> None:
    text = "Name,Email,Email,Notes,Notes,,Empty\nNora Lind,nora@lind.dk,n@lind.dk,tea,oat milk,blue door,\n"
    done = prospectr("import", write(text), "-y", "--json")
    assert (done.code, counts(done)) == (0, {"new": 1})
    page = prospectr("show", "c1").out
    for word in ("nora@lind.dk", "n@lind.dk", "tea", "oat milk", "blue door"):
        assert word in page


def test_letters_of_two_encodings_in_one_file_are_never_guessed_apart(
    prospectr: Run, write: Write, path: Path, before: Contents
) -> None:
    lines = ["Zoë Ærø,zoe@x.dk,\n".encode(), "Łukasz,l@x.pl,\n".encode(), "Jürgen Groß,j@x.de,\n".encode("cp1252")]
    mixed = write(HEADER.encode() + b"".join(lines))
    assert_refused(prospectr("import", mixed, "-y"), "line 4 holds bytes that are not utf-8")
    assert contents(path) == before
    assert prospectr("import", mixed, "-y", "--encoding", "utf-8,cp1252").code == 0
    names = [item["name"] for item in prospectr("list", "--json").items]
    assert sorted(names) == ["Bea Costa", "Jürgen Groß", "Zoë Ærø", "Łukasz"]


def test_formulas_are_words_like_any_others(prospectr: Run, write: Write) -> None:
    formula = '=HYPERLINK("http://x.example","y")'
    text = 'Name,Email,Notes\n"{0}",nora@lind.dk,"{0}"\n'.format(formula.replace('"', '""'))
    assert counts(prospectr("import", write(text), "-y", "--json")) == {"new": 1}
    (item,) = prospectr("list", "--json").items
    assert item["name"] == formula


def test_a_series_without_an_end_gets_one_and_says_so(prospectr: Run, write: Write) -> None:
    done = prospectr("import", write(EVENT.format("RRULE:FREQ=WEEKLY\r\n"), "steps.ics"), "-y", "--json")
    assert (done.code, counts(done)) == (0, {"new": 1})
    page = prospectr("show", "c1", columns=200).out
    assert "every week until" in page


@pytest.mark.parametrize("text", TEXTS.values(), ids=list(TEXTS))
def test_nothing_a_stranger_wrote_acts_on_the_screen(prospectr: Run, write: Write, text: str) -> None:
    quoted = text.replace('"', '""')
    table = f'Name,Email,Notes,"{quoted}"\n"{quoted}",x@x.dk,"{quoted}","{quoted}"\n,,"{quoted}",\n'
    line = text.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n")
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{line}\r\nNOTE:{line}\r\nX-{line}\r\nEND:VCARD\r\n{line}\r\n"
    step = EVENT.format(f"DESCRIPTION:{line}\r\nX-ODD:{line}\r\n").replace("CONTACT:Nora Lind", f"CONTACT:{line}")
    for content, name in ((table, "people.csv"), (card, "people.vcf"), (step, "steps.ics")):
        file = write(content, name)
        for options in (("-n",), ("-n", "--plain"), ("-n", "--json"), ("-y",), ("-y",)):
            done = prospectr("import", file, *options)
            assert done.code in {0, 2}, done.err
            assert "Traceback" not in done.err
            for said in (done.out, done.err):
                assert ACTING.search(said) is None, (name, options, said)
    listed = prospectr("list").out + prospectr("history", "--imports").out
    assert ACTING.search(listed) is None


def test_days_in_three_forms_are_asked_about_and_never_guessed(
    prospectr: Run, write: Write, path: Path, before: Contents
) -> None:
    file = write("Name,Birthday\nNora,03/04/2024\nEmil,2024-01-02\nIda,5.6.2023\n")
    refused = prospectr("import", file, "-y")
    assert_refused(refused, "--dates dmy|mdy")
    assert contents(path) == before
    done = prospectr("import", file, "-y", "--dates", "dmy", "--json")
    assert (done.code, counts(done)) == (0, {"new": 3})


def test_money_with_comma_decimals_is_read_by_its_column_or_asked_about(
    prospectr: Run, write: Write, path: Path
) -> None:
    file = write('Deal,Name,Email,Value\nA,Nora,n@x.dk,"1.200,50 EUR"\nB,Emil,e@x.dk,"1.500,00 EUR"\n')
    assert prospectr("import", file, "-y").code == 0
    assert sorted(deal["amount_minor"] for deal in contents(path)["deal"]) == [120_050, 150_000]
    doubtful = write('Deal,Name,Email,Value\nC,Ida,i@x.dk,"1,500 EUR"\nD,Bo,b@x.dk,"2,750 EUR"\n')
    done = prospectr("import", doubtful, "-y")
    if done.code == 0:  # three digits behind a comma are thousands
        assert sorted(deal["amount_minor"] for deal in contents(path)["deal"])[2:] == [150_000, 275_000]
    else:
        assert_refused(done, "--decimals")


def many(tmp_path: Path, rows: int = MANY) -> str:
    """Write a file of many rows."""
    place = tmp_path / "many.csv"
    place.write_text(HEADER + "".join(f"Person {n},p{n}@x{n}.dk,note {n}\n" for n in range(rows)), encoding="utf-8")
    return str(place)


def test_ctrl_c_in_the_middle_leaves_the_book_as_it_was_and_no_lock(
    prospectr: Run, tmp_path: Path, path: Path, before: Contents
) -> None:
    file = many(tmp_path)
    with Terminal("import", file, "-y") as terminal:
        terminal.expect("Importing")
        assert terminal.interrupt() == 130
        assert "nothing was changed" in terminal.text
        assert "Traceback" not in terminal.text
    assert contents(path) == before
    assert prospectr("add", "Emil", "Berg").code == 0
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_other_windows_read_while_an_import_runs(prospectr: Run, tmp_path: Path, path: Path, before: Contents) -> None:
    with Terminal("import", many(tmp_path), "-y") as terminal:
        terminal.expect("Importing")
        seen = prospectr("list", "--json")
        assert (seen.code, len(seen.items)) == (0, 1)
        assert terminal.interrupt() == 130
    assert contents(path) == before


def test_a_disk_that_is_full_in_the_middle_leaves_the_book_as_it_was(
    prospectr: Run, tmp_path: Path, path: Path, before: Contents, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = many(tmp_path, 2_000)
    with closing(sqlite3.connect(path)) as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0] + 40
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules["prospectr.store.database"].WRITING_PRAGMAS, "max_page_count", pages)
        done = prospectr("import", file, "-y")
    assert done.code == 1, done.err
    assert "full" in done.err
    assert "Traceback" not in done.err
    assert contents(path) == before
    done = prospectr("import", file, "-y", "--json")
    assert (done.code, counts(done)) == (0, {"new": 2_000})


def test_on_a_terminal_days_in_doubt_are_asked_about(write: Write, path: Path) -> None:
    file = write("Name,Birthday\nNora,03/04/1990\nEmil,05/06/1991\n")
    with Terminal("import", file) as terminal:
        terminal.expect("Which is it?")
        terminal.type("dmy")
        terminal.expect("Import 2 rows?")
        terminal.type("y")
        assert terminal.leave() == 0
    days = sorted((day["month"], day["day"]) for day in contents(path)["occasion"])
    assert days == [(4, 3), (6, 5)]

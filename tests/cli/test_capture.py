"""``add -``: people by the pipe, one a line, and everything a file from elsewhere may hold."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import pytest

from prospectr.core import lines
from tests.book.shelf import contents
from tests.cli.terminal import Terminal
from tests.conftest import Run

BAD = b"\xef\xbb\xbfNora Lind nora@lind.dk\r\n\r\n\xff\xfe bad\r\nEmil\0Berg\n   \n::\nAna by:nora next:call tue"


def test_each_line_is_a_contact_and_all_of_them_one_step(prospectr: Run, home: Path) -> None:
    done = prospectr("add", "-", input="Nora Lind @Lind\nEmil Berg +vip :: met -n times\n")
    assert (done.code, done.err) == (0, "Undo:  prospectr undo\n")
    assert done.out == "Added  c1  Nora Lind · Lind  lead\n       c2  Emil Berg         lead\n"
    assert prospectr("undo").code == 0
    assert contents(home / "book.db")["contact"] == []


def test_bad_lines_are_named_and_the_others_added(prospectr: Run) -> None:
    done = prospectr("add", "-", input=BAD)
    assert done.code == 0
    assert done.out.splitlines()[-1] == "3 of 5 lines were not used."
    assert done.err.splitlines() == [
        "line 3: The line cannot be kept: it is not valid UTF-8.",
        "line 4: The line cannot be kept: it holds a NUL character.",
        "line 6: there is no letter or digit in it",
        "Undo:  prospectr undo",
    ]
    assert [item["name"] for item in prospectr("list", "--json").items] == ["Ana", "Nora Lind"]


def test_strict_adds_nobody_where_a_line_is_bad(prospectr: Run, home: Path) -> None:
    for more in ((), ("--json",), ("--dry-run",)):
        refused = prospectr("add", "-", "--strict", *more, input=BAD)
        assert (refused.code, refused.out) == (2, "")
        assert "3 of 5 lines cannot be used; nothing was changed." in refused.err
        assert not home.joinpath("book.db").exists()
    error = json.loads(prospectr("add", "-", "--strict", "--json", input=BAD).err)
    assert error["code"] == "lines-refused"
    assert error["hint"].splitlines()[0] == "line 3: The line cannot be kept: it is not valid UTF-8."
    assert prospectr("add", "-", "--strict", input="Nora\nEmil").code == 0


def test_nothing_but_bad_lines_is_an_error(prospectr: Run, home: Path) -> None:
    refused = prospectr("add", "-", input=b"\xff\n\0\n")
    assert (refused.code, refused.out) == (2, "")
    assert not home.joinpath("book.db").exists()


@pytest.mark.parametrize("held", ["", "\n\r\n  \n"])
def test_nothing_coming_in_changes_nothing(prospectr: Run, home: Path, held: str) -> None:
    done = prospectr("add", "-", input=held)
    assert (done.code, done.out, done.err) == (0, "", "Nothing had to be changed.\n")
    assert prospectr("add", "-", "--json", input=held).items == []
    assert prospectr("list", "--json").items == []


def test_a_list_with_bullets_and_comments_is_read_as_it_was_meant(prospectr: Run) -> None:
    done = prospectr("add", "-", input="# the fair\n- Ravi\n* Ana Lee\n• สมชาย\n;;;;\n- - -\n-5 club\n")
    assert [item["name"] for item in prospectr("list", "--json").items] == ["-5 club", "สมชาย", "Ana Lee", "Ravi"]
    assert done.err.splitlines()[:3] == [
        "line 1: a comment",
        "line 5: there is no letter or digit in it",
        "line 6: there is no letter or digit in it",
    ]
    assert done.out.splitlines()[-1] == "3 of 7 lines were not used."


def test_a_whole_name_that_is_there_already_is_told(prospectr: Run) -> None:
    prospectr("add", "Åsa", "Öberg")
    prospectr("delete", "c1")
    prospectr("add", "Nora", "Lind")
    done = prospectr("add", "-", input="nora LIND\nNora Lindgren\nAsa Oberg\nASA ÖBERG\n")
    assert "2 may be in the book already: c3 (like c2), c6 (like c5)" in done.out


def test_a_person_sees_the_first_and_a_program_all(prospectr: Run) -> None:
    typed = "".join(f"Person {number} p@x.dk next:call whenever\n" for number in range(9))
    shown = prospectr("add", "-", "--dry-run", input=typed)
    assert shown.out.count(" lead") == 5
    assert "9 contacts were added; these are the first 5." in shown.out
    assert "9 have words that were not understood." in shown.out
    assert "8 may be in the book already: c2 (like c1), c3 (like c1)," in shown.out
    assert shown.err == "Nothing was changed (--dry-run).\n"
    assert len(prospectr("add", "-", "--json", input=typed).items) == 9
    plain = prospectr("add", "-", "--plain", input=typed)
    assert len(plain.out.splitlines()) == 9
    assert prospectr("add", "-", "--quiet", input=typed).out == ""


def test_flags_are_for_every_line(prospectr: Run) -> None:
    assert prospectr("field", "add", "Stall", "--kind", "number").code == 0
    flags = (
        "--tag",
        "+fair",
        "--source",
        "fair",
        "--source-detail",
        "red flyer",
        "--field",
        "stall=7",
        "--priority",
        "high",
    )
    prospectr("add", "-", *flags, input="Nora +cafe\nEmil stall:8 source:web\n")
    emil, nora = prospectr("list", "--json").items
    assert (nora["tags"], nora["fields"]) == (["cafe", "fair"], {"stall": 7})
    assert (nora["source"], nora["source_detail"]) == ("fair", "red flyer")
    assert (emil["tags"], emil["priority"], emil["fields"]) == (["fair"], "high", {"stall": 7})
    for flag in ("--name", "--email", "--phone", "--address", "--link"):
        refused = prospectr("add", "-", flag, "x", input="Nora\n")
        assert refused.code == 2
        assert f"{flag} is for one person" in refused.err


@pytest.mark.parametrize("name", ["[/] x", "\x1b[31mred", "abc\u202egpj", "สมชาย ใจดี", "نرگس", "x" * 300])
def test_names_from_anywhere_are_only_names(prospectr: Run, name: str) -> None:
    done = prospectr("add", "-", "--json", input=f"{name}\n")
    assert [item["name"] for item in done.items] == [name]
    shown = prospectr("add", "-", input=f"{name}\n").out
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_a_line_without_end_and_more_lines_than_a_step_takes_are_refused(
    prospectr: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = prospectr("add", "-", input=b"x" * 1_000_000 + b"\nNora\n")
    assert (done.code, done.err.splitlines()[0]) == (0, "line 1: The line cannot be kept: it is too long.")
    monkeypatch.setattr("prospectr.cli.piping.MOST_LINES", 2)
    refused = prospectr("add", "-", input="a\nb\nc\n")
    assert refused.code == 2
    assert f"More than {lines.MOST_LINES:,} lines came in" in refused.err
    assert len(contents(home / "book.db")["contact"]) == 1


def test_a_person_at_a_terminal_types_lines_until_ctrl_d(home: Path) -> None:
    with Terminal("add", "-") as terminal:
        terminal.expect("Ctrl-D")
        terminal.type("Nora Lind")
        terminal.type("Emil Berg")
        terminal.press(b"\x04")
        terminal.expect("Undo:")
        assert terminal.leave() == 0
    assert [row["name"] for row in contents(home / "book.db")["contact"]] == ["Nora Lind", "Emil Berg"]


def test_ctrl_c_at_the_terminal_adds_nobody(home: Path) -> None:
    with Terminal("add", "-") as terminal:
        terminal.expect("Ctrl-D")
        terminal.type("Nora Lind")
        time.sleep(0.3)  # the line is read, and the next one waited for
        assert terminal.interrupt() == 130
    assert not home.joinpath("book.db").exists()


def test_a_bar_shows_how_far_long_work_is_at_a_terminal_alone(prospectr: Run, home: Path, tmp_path: Path) -> None:
    people = tmp_path / "people.txt"
    people.write_text("Nora\n" * 600)
    assert prospectr("add", "-", input=people.read_bytes()).err == "Undo:  prospectr undo\n"
    with Terminal("-c", f"{sys.executable} -m prospectr add - < {people}", program=("/bin/sh",)) as terminal:
        terminal.expect("100%")
        terminal.expect("600 contacts were added")
        assert terminal.leave() == 0
    with Terminal("-c", f"{sys.executable} -m prospectr add - -q < {people}", program=("/bin/sh",)) as terminal:
        assert terminal.leave() == 0
        assert terminal.text == ""
    assert len(contents(home / "book.db")["contact"]) == 1800


def test_what_was_understood_of_tags_and_origin_is_told(prospectr: Run) -> None:
    prospectr("add", "Jan")
    added = prospectr("add", "Nora +menu +[/] source:fair/red flyer by:jan")
    assert added.out.splitlines() == [
        "Added  c2  Nora                                                lead",
        "           +menu +[/] · source fair · red flyer · sent by Jan",
    ]
    assert "+menu +[/] · source fair" in prospectr("edit", "c2", "--name", "Nora Lind").out
    assert "+menu" not in prospectr("log", "c2", "talked").out


def test_nothing_changed_is_not_called_changed(prospectr: Run) -> None:
    prospectr("add", "Nora")
    same = prospectr("edit", "nora", "--no-inbox")
    assert (same.out.split()[0], same.err) == ("Unchanged", "Nothing had to be changed.\n")


@pytest.mark.parametrize(
    "words",
    [
        ("edit", "c1", "--no-inbox"),
        ("log", "c1", "talked"),
        ("next", "c1", "call mon"),
        ("next", "c1", "--none", "bought"),
        ("park", "c1", "1m"),
        ("qualify", "c1", "--need", "yes"),
    ],
)
def test_who_leaves_the_inbox_is_told_with_the_way_to_the_note(prospectr: Run, words: tuple[str, ...]) -> None:
    prospectr("add", "Nora next:call whenever")
    said = "Out of the inbox.  What was not understood is in the note:  prospectr show c1"
    done = prospectr(*words)
    assert done.code == 0
    assert said in done.out
    assert "out of the inbox" not in prospectr("edit", "c1", "--no-inbox").out.lower()
    prospectr("undo")
    assert len(prospectr("list", "--inbox", "--json").items) == 1

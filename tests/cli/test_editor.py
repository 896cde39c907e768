"""A record in the seller's own editor: whatever goes wrong, what was typed is still there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.cli.editors import kept, make_editor, typing
from tests.conftest import Result, Run

pytestmark = pytest.mark.usefixtures("temporary")

Editing = Callable[..., Result]


@pytest.fixture
def prospectr(prospectr: Run) -> Run:
    """The command on a screen so wide that no sentence is broken."""
    return partial(prospectr, columns=400)


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora, a step and a note of two lines."""
    prospectr("add", "Nora", "Lind", "@Lind Café", "nora@lind.dk", "next:call", "tue", "10:00", "about the menu")
    prospectr("note", "nora", "one\ntwo")
    return prospectr


@pytest.fixture
def editing(book: Run, tmp_path: Path) -> Editing:
    """Edit a record with an editor that does what the given Python lines say to the text in ``text``."""

    def edit(ref: str, lines: str, *options: str, code: int = 0) -> Result:
        return book("edit", ref, *options, env=make_editor(tmp_path, lines, code=code))

    return edit


def history(run: Run) -> int:
    """Count what was done to the book."""
    return len(run("history", "--json").items)


def test_a_change_in_the_editor_is_a_change_in_the_book(editing: Editing, book: Run, temporary: Path) -> None:
    ended = editing("nora", "text = text.replace('Nora Lind', 'Nora Lindt').replace('tags = []', 'tags = [\"vip\"]')")
    assert ended.code == 0, ended.err
    assert "Changed  c1  Nora Lindt" in ended.out
    nora = book("show", "nora", "--json").items[0]
    assert (nora["name"], nora["tags"], nora["company"]) == ("Nora Lindt", ["vip"], "Lind Café")
    assert list(temporary.iterdir()) == []
    book("undo")
    assert book("show", "nora", "--json").items[0]["name"] == "Nora Lind"


@pytest.mark.parametrize(
    ("ref", "old", "new", "said"),
    [
        ("o1", "Lind Café", "Lindt", "company · Lindt"),
        ("f1", "10:00", "11:30", "call · Tue 24 Nov 11:30 · about the menu"),
        ("n1", "two", "three", "note · one⏎three"),
        ("n1", "two", "two\nthree", "note · one⏎two⏎three"),
        ("n1", "pinned = false", "pinned = true", "pinned note · one⏎two"),
    ],
)
def test_every_kind_of_record_can_be_edited(editing: Editing, ref: str, old: str, new: str, said: str) -> None:
    ended = editing(ref, f"text = text.replace({old!r}, {new!r})")
    assert (ended.code, said in ended.out) == (0, True), ended


def test_saving_without_a_change_writes_nothing(editing: Editing, book: Run, temporary: Path) -> None:
    ended = editing("nora", "")
    assert (ended.code, ended.out, ended.err) == (0, "", "Nothing had to be changed.\n")
    assert len(book("history", "--json").items) == 2
    assert list(temporary.iterdir()) == []


def test_an_emptied_text_cancels(editing: Editing, book: Run, temporary: Path) -> None:
    ended = editing("nora", "text = ' \\n'")
    assert (ended.code, ended.err) == (3, "error: Cancelled; nothing was changed.\n")
    assert list(temporary.iterdir()) == []


def test_an_editor_that_fails_loses_nothing(editing: Editing, book: Run) -> None:
    ended = editing("nora", "text = text.replace('Nora', 'Eleonora')", code=3)
    assert ended.code == 1
    assert "it ended with code 3; nothing was changed." in ended.err
    assert "Eleonora Lind" in kept(ended)
    assert book("show", "nora", "--json").items[0]["name"] == "Nora Lind"


@pytest.mark.parametrize("editor", ["no-such-editor-anywhere", "'unclosed", "/"])
def test_an_editor_that_is_not_there_is_named(book: Run, temporary: Path, editor: str) -> None:
    ended = book("edit", "nora", env={"EDITOR": editor})
    assert ended.code == 1
    assert f'The editor "{editor}" failed' in ended.err
    assert "Set EDITOR to an editor you have." in ended.err
    assert "Nora Lind" in kept(ended)


def test_visual_comes_before_editor(book: Run, temporary: Path) -> None:
    ended = book("edit", "nora", env={"VISUAL": "no-such-visual", "EDITOR": "true"})
    assert 'The editor "no-such-visual" failed' in ended.err


def test_an_editor_is_never_handed_to_a_shell(book: Run, temporary: Path, tmp_path: Path) -> None:
    book("edit", "nora", env={"EDITOR": f"true; touch {tmp_path / 'touched'};"})
    book("edit", "nora", env={"EDITOR": f"$(touch {tmp_path / 'touched'})"})
    assert not (tmp_path / "touched").exists()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("text = text.replace('= \"Nora', '= Nora')", "The text cannot be used: "),
        ("text += 'colour = \"red\"\\n'", "there is no colour; there are name, company, role"),
        (
            "text = text.replace('name = \"Nora Lind\"', 'name = 7')",
            'name is a text between quotes, like name = "words"',
        ),
        ("text = text.replace('name = \"Nora Lind\"', 'name = \"\"')", "c1 keeps its name"),
        ("text = text.replace('Nora Lind\"', 'Nora \\\\u0000\"')", "it holds a NUL character"),
    ],
    ids=["no TOML", "no such field", "of another kind", "no name", "NUL"],
)
def test_a_text_that_cannot_be_used_is_kept(editing: Editing, book: Run, change: str, reason: str) -> None:
    ended = editing("nora", f"{change}\ntext += '# my words\\n'")
    assert ended.code == 2
    assert reason in ended.err
    assert "# my words" in kept(ended)
    assert book("show", "nora", "--json").items[0]["name"] == "Nora Lind"


def test_a_day_that_does_not_exist_is_refused_and_the_text_kept(editing: Editing) -> None:
    ended = editing("f1", "text = text.replace('2026-11-24', '2026-11-31')")
    assert ended.code == 2
    assert "November 2026 has 30 days" in ended.err
    assert "2026-11-31" in kept(ended)


def test_what_mends_it_and_where_the_text_lies_stand_one_below_the_other(editing: Editing) -> None:
    ended = editing("f1", "text = text.replace('2026-11-24', '2026-11-31')")
    assert [line.partition(" ")[0] for line in ended.err.splitlines()] == ["error:", "Write", "What"]


@pytest.mark.parametrize("option", ["--json", "--plain", "--no-input", "--dry-run"])
def test_an_editor_is_opened_for_nobody_but_a_person(editing: Editing, book: Run, temporary: Path, option: str) -> None:
    ended = editing("nora", "text = text.replace('Nora', 'Eva')", option)
    assert (ended.code, ended.out) == (2, "")
    assert "the editor is opened only for a person at a terminal." in ended.err
    assert "It has: name, company, role, emails, phones" in ended.err
    assert book("show", "c1", "--json").items[0]["name"] == "Nora Lind"
    assert list(temporary.iterdir()) == []


def test_an_interrupt_after_the_editor_tells_where_the_text_lies(
    editing: Editing, book: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def press_ctrl_c(*_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("prospectr.book.records.Records.edit", press_ctrl_c)
    ended = editing("nora", "text = text.replace('Nora', 'Eva')")
    assert ended.code == 130
    assert "Eva Lind" in kept(ended)
    assert ended.err.splitlines()[-1] == "error: Interrupted; nothing was changed."


@pytest.mark.parametrize(
    ("meanwhile", "shown"),
    [
        (["edit", "nora", "--name", "Nora Berg"], '  in the book: "Nora Berg"'),
        (["edit", "nora", "--tag", "new"], '  in the book: ["new"]'),
        (["delete", "nora"], "Look for it with: prospectr history"),
        (["undo", "2"], "Look for it with: prospectr history"),
    ],
    ids=["renamed", "tagged", "deleted", "undone"],
)
def test_a_record_changed_meanwhile_is_left_as_it_is_and_the_text_is_kept(
    editing: Editing, book: Run, meanwhile: list[str], shown: str
) -> None:
    ended = editing("nora", f"{typing(*meanwhile)}\ntext = text.replace('Nora', 'Eva')")
    assert ended.code == 1
    assert "c1 was changed elsewhere while it was open; nothing was changed." in ended.err
    assert shown in ended.err.splitlines()
    assert "Eva Lind" in kept(ended)
    assert "Eva" not in book("list", "--json").out


def test_a_conflict_shows_both_sides_of_the_fields_that_differ_and_of_no_others(editing: Editing) -> None:
    meanwhile = typing("edit", "nora", "--name", "Nora Berg", "--tag", "[/]")
    ended = editing("nora", f"{meanwhile}\ntext = text.replace('Nora', 'Eva')")
    assert ended.err.splitlines()[1:-1] == [
        "name",
        '  when opened: "Nora Lind"',
        '  in the book: "Nora Berg"',
        '  you typed: "Eva Lind"',
        "tags",
        "  when opened: []",
        '  in the book: ["[/]"]',
        "  you typed: as it was",
    ]


def test_a_step_done_meanwhile_is_a_conflict_that_says_so(editing: Editing) -> None:
    ended = editing("f1", f"{typing('done', 'f1')}\ntext = text.replace('10:00', '11:00')")
    assert (ended.code, '  in the book: "done"' in ended.err) == (1, True)


def test_yes_writes_what_contradicts_nothing(editing: Editing, book: Run) -> None:
    meanwhile = typing("edit", "nora", "--tag", "new")
    ended = editing("nora", f"{meanwhile}\ntext = text.replace('Nora', 'Eva')", "--yes")
    assert (ended.code, ended.err) == (0, "Undo:  prospectr undo\n")
    nora = book("show", "c1", "--json").items[0]
    assert (nora["name"], nora["tags"]) == ("Eva Lind", ["new"])
    assert (
        editing("c1", f"{typing('edit', 'c1', '--name', 'Ida')}\ntext = text.replace('Eva', 'Eve')", "--yes").code == 1
    )


def test_the_same_change_made_on_both_sides_is_no_contradiction(editing: Editing, book: Run) -> None:
    meanwhile = typing("edit", "nora", "--name", "Eva Lind")
    ended = editing("nora", f"{meanwhile}\ntext = text.replace('Nora', 'Eva')", "--yes")
    assert (ended.code, ended.err) == (0, "Nothing had to be changed.\n")


def test_other_records_may_change_while_one_is_being_edited(editing: Editing, book: Run) -> None:
    ended = editing("nora", f"{typing('add', 'Ole')}\ntext = text.replace('Nora', 'Eva')")
    assert ended.code == 0, ended.err
    assert {item["name"] for item in book("list", "--json").items} == {"Ole", "Eva Lind"}


def test_a_book_that_is_busy_keeps_the_text(
    editing: Editing, book: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    monkeypatch.setattr("prospectr.store.lock._wait_for", lambda *_arguments: False)
    with (home / "book.db.lock").open("r+b") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        ended = editing("nora", "text = text.replace('Nora', 'Eva')")
    assert ended.code == 6
    assert "is in use" in ended.err
    assert "Eva Lind" in kept(ended)


def test_a_rehearsed_edit_by_flags_changes_nothing(book: Run) -> None:
    ended = book("edit", "nora", "--name", "Eva Lind", "--dry-run")
    assert (ended.code, "Eva Lind" in ended.out) == (0, True)
    assert book("show", "c1", "--json").items[0]["name"] == "Nora Lind"

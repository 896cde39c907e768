"""A record in the editor, at a terminal: asked for again, both sides of a conflict shown, nothing typed lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.editors import kept, make_editor, seen, typing
from tests.cli.terminal import Terminal
from tests.conftest import Result, Run

pytestmark = pytest.mark.usefixtures("temporary")


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with Nora."""
    prospectr("add", "Nora", "Lind", "@Lind Café", "nora@lind.dk")
    return prospectr


def test_a_text_that_cannot_be_used_is_opened_again_as_it_was_typed(book: Run, tmp_path: Path, temporary: Path) -> None:
    unusable = "text = text.replace('\"Nora Lind\"', 'Eva  # mine').replace('\\ntags', '\\ntugs')"
    env = make_editor(
        tmp_path,
        unusable,
        "text = text.replace('= Eva  # mine\\n', '= \"Eva\"  # mine\\n')",
        "text = text.replace('tugs', 'tags')",
    )
    with Terminal("edit", "nora", env=env) as screen:
        screen.expect("error: The text cannot be used: this is not TOML: name = Eva  # mine")
        screen.expect("Edit again? [Y/n]")
        screen.type("")
        screen.expect("there is no tugs; there are")
        screen.expect("Edit again? [Y/n]")
        screen.type("y")
        screen.expect("Changed  c1  Eva")
        assert screen.leave() == 0
    first = seen(tmp_path, 1).splitlines()
    assert first[0] == (
        "# error: The text cannot be used: this is not TOML: name = Eva  # mine (Invalid value); nothing was changed."
    )
    assert first[1].startswith("# Texts stand between quotes")
    assert first[2].startswith("# c1: save and leave to change it")
    second = seen(tmp_path, 2)
    assert second.startswith("# error: The text cannot be used: there is no tugs;")
    assert second.count("# error:") == 1
    assert "# mine" in second
    assert list(temporary.iterdir()) == []


def test_what_the_book_refuses_can_be_typed_again(book: Run, tmp_path: Path) -> None:
    env = make_editor(
        tmp_path,
        "text = text.replace('by = \"\"', 'by = \"nobody\"').replace('\\n', '\\r\\n')",
        "text = text.replace('nobody', '')",
        "text = text.replace('by =', 'source = \"fair\" # by =').replace('source = \"\"', '')",
    )
    with Terminal("edit", "c1", env=env) as screen:
        screen.expect('No contact matches "nobody"')
        screen.expect("Edit again?")
        screen.type("y")
        assert screen.leave() == 0
        assert "Nothing had to be changed." in screen.text


def test_whoever_does_not_edit_again_is_told_where_the_text_lies(book: Run, tmp_path: Path) -> None:
    env = make_editor(tmp_path, "text = text.replace('\"Nora Lind\"', '\"\"') + '# mine'")
    with Terminal("edit", "nora", env=env, columns=200) as screen:
        screen.expect("c1 keeps its name")
        screen.expect("Edit again? [Y/n]")
        screen.type("n")
        screen.expect("error: Cancelled; nothing was changed.")
        assert screen.leave() == 3
        shown = Result(code=3, out="", err=screen.text)
    assert kept(shown).endswith("# mine")


@pytest.mark.parametrize(("key", "code"), [(b"\x04", 3), (b"\x03", 130)], ids=["Ctrl-D", "Ctrl-C"])
def test_leaving_the_question_leaves_the_text(book: Run, tmp_path: Path, key: bytes, code: int) -> None:
    env = make_editor(tmp_path, "text = 'mine'")
    with Terminal("edit", "nora", env=env, columns=200) as screen:
        screen.expect("Edit again? [Y/n]")
        screen.press(key)
        assert screen.leave() == code
        shown = Result(code=code, out="", err=screen.text)
    assert kept(shown) == "mine"


def test_emptying_a_text_that_was_refused_cancels(book: Run, tmp_path: Path, temporary: Path) -> None:
    env = make_editor(tmp_path, "text = 'mine'", "text = ''")
    with Terminal("edit", "nora", env=env) as screen:
        screen.expect("Edit again? [Y/n]")
        screen.type("")
        screen.expect("Cancelled; nothing was changed.")
        assert screen.leave() == 3
        assert "kept" not in screen.text
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize(
    ("answer", "code", "name"), [("y", 0, "Eva Lind"), ("", 3, "Nora Lind"), ("n", 3, "Nora Lind")]
)
def test_what_only_one_side_changed_is_written_if_the_seller_says_so(
    book: Run, tmp_path: Path, answer: str, code: int, name: str
) -> None:
    env = make_editor(tmp_path, f"{typing('edit', 'nora', '--tag', 'new')}\ntext = text.replace('Nora', 'Eva')")
    with Terminal("edit", "nora", env=env, columns=200) as screen:
        screen.expect("c1 was changed elsewhere while it was open")
        screen.expect('  in the book: ["new"]')
        screen.expect("Keep theirs where you changed nothing and write yours? [y/N]")
        screen.type(answer)
        assert screen.leave() == code
        assert ("What you typed is kept in" in screen.text) == bool(code)
    nora = book("show", "c1", "--json").items[0]
    assert (nora["name"], nora["tags"]) == (name, ["new"])


def test_one_act_takes_back_what_was_written_beside_another_change(book: Run, tmp_path: Path) -> None:
    env = make_editor(tmp_path, f"{typing('edit', 'nora', '--tag', 'new')}\ntext = text.replace('Nora', 'Eva')")
    with Terminal("edit", "nora", env=env) as screen:
        screen.expect("[y/N]")
        screen.type("y")
        assert screen.leave() == 0
    book("undo")
    nora = book("show", "c1", "--json").items[0]
    assert (nora["name"], nora["tags"]) == ("Nora Lind", ["new"])


def test_a_field_both_changed_is_opened_again_with_both_values(book: Run, tmp_path: Path) -> None:
    meanwhile = typing("edit", "nora", "--name", "Nora Berg", "--tag", "new", "--company", "Berg AB")
    env = make_editor(
        tmp_path,
        f"{meanwhile}\ntext = text.replace('Nora Lind', 'Eva').replace('\\ntags', '\\n# mine\\ntags')",
        "text = text.replace('\"Eva\"', '\"Eva Berg\"')",
    )
    with Terminal("edit", "nora", env=env, columns=200) as screen:
        screen.expect('  you typed: "Eva"')
        screen.expect("Edit again? [Y/n]")
        screen.type("")
        screen.expect("Changed  c1  Eva Berg")
        assert screen.leave() == 0
    again = seen(tmp_path, 1)
    assert '# name\n#   when opened: "Nora Lind"\n#   in the book: "Nora Berg"\n#   you typed: "Eva"\n' in again
    assert '\nname = "Eva"\n' in again
    assert '\n# mine\ntags = ["new"]\n' in again
    assert '\ncompany = "Berg AB"\n' in again
    nora = book("show", "c1", "--json").items[0]
    assert (nora["name"], nora["tags"], nora["company"]) == ("Eva Berg", ["new"], "Berg AB")


def test_after_a_conflict_the_value_of_before_can_be_chosen_too(book: Run, tmp_path: Path) -> None:
    env = make_editor(
        tmp_path,
        f"{typing('edit', 'nora', '--name', 'Nora Berg')}\ntext = text.replace('Nora Lind', 'Eva')",
        "text = text.replace('name = \"Eva\"', 'name = \"Nora Lind\"')",
    )
    with Terminal("edit", "nora", env=env) as screen:
        screen.expect("Edit again? [Y/n]")
        screen.type("")
        assert screen.leave() == 0
    assert book("show", "c1", "--json").items[0]["name"] == "Nora Lind"


def test_the_question_speaks_thai_and_persian_names_as_they_are(book: Run, tmp_path: Path) -> None:
    env = make_editor(tmp_path, "text = text.replace('\"Nora Lind\"', 'สมชาย \u202eعلی [/]')")
    with Terminal("edit", "nora", env=env, columns=200) as screen:
        screen.expect("name = สมชาย ‹U+202E›")
        screen.expect("Edit again? [Y/n]")
        screen.type("n")
        assert screen.leave() == 3
        assert "\u202e" not in screen.text

"""The tab key goes on with what was begun: commands, options, words there are to choose from, and names in the book."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from prospectr.cli import completing
from prospectr.cli.app import COMMANDS
from prospectr.cli.shells import SHELLS, split_line
from tests.cli.terminal import Terminal
from tests.conftest import ROOT, Run

SHELLS_HERE = [
    pytest.param(
        name, marks=pytest.mark.skipif(name != "bash" and not shutil.which(name), reason=f"{name} is not installed")
    )
    for name in SHELLS
]
START = {
    "bash": ("--norc", "--noprofile", "-i"),
    "zsh": ("-f", "-i"),
    "fish": ("--no-config", "-i"),
}


def offered(*words: str, shell: str = "zsh", env: dict[str, str] | None = None) -> dict[str, str]:
    """Return what is offered for the last of ``words``, and what it is said to mean."""
    said = completing.answer(["prospectr", *words], {**os.environ, "PROSPECTR_COMPLETE": shell, **(env or {})})
    return dict(line.split("\t") for line in said.splitlines())


def told_to_bash(line: str, part: str, reason: int = 9, columns: int = 80) -> list[str]:
    """Return what bash is told to put in place of ``part``, the end of ``line``."""
    arguments = [line, part, str(reason), str(columns)]
    return completing.answer(arguments, {**os.environ, "PROSPECTR_COMPLETE": "bash"}).splitlines()


@pytest.fixture
def book(prospectr: Run) -> Run:
    """A book with two women and a café in it."""
    for line in (
        "Nora Lind @Lind Café +cafe source:fair next:call tue",
        "Nick Lindgren @Studio 54 +web-shop next:meet wed 10:00",
        "Åsa Öberg",
    ):
        assert prospectr("add", line).code == 0
    return prospectr


@pytest.fixture
def path(tmp_path: Path) -> str:
    """Put a ``prospectr`` on the path, and return the path."""
    program = tmp_path / "bin" / "prospectr"
    program.parent.mkdir()
    called = shlex.join([sys.executable, "-m", "prospectr"])
    program.write_text(f'#!/bin/sh\nexport PYTHONPATH={shlex.quote(str(ROOT / "src"))}\nexec {called} "$@"\n')
    program.chmod(0o700)
    return f"{program.parent}:{os.environ['PATH']}"


def test_every_command_is_offered_with_what_it_does() -> None:
    assert offered("") == {name: entry.sentence for name, entry in COMMANDS.items()}
    assert set(offered("sn")) == {"snooze"}
    assert "log" in offered("help", "")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_of_a_command_is_offered_with_what_it_does(prospectr: Run, command: str) -> None:
    told = prospectr("help", command).out
    options = offered(command, "--")
    assert options
    for name, sentence in options.items():
        assert name in told
        assert sentence


def test_an_option_given_is_not_offered_again_unless_it_may_be_repeated() -> None:
    assert "--pin" not in offered("note", "nora", "--pin", "--")
    assert "--tag" in offered("add", "--tag", "web", "--")
    assert "--quiet" not in offered("today", "-yq", "--")
    assert "--dry-run" in offered("add", "--d")
    assert "--dry-run" not in offered("today", "--")


@pytest.mark.parametrize(
    ("words", "offers"),
    [
        (["list", "--sort", "n"], ["name", "next"]),
        (["list", "--sort=n"], ["--sort=name", "--sort=next"]),
        (["list", "--tag", "web", "comp"], ["companies"]),
        (["log", "nora", "--outcome", "ne"], ["neutral", "negative"]),
        (["log", "nora", "--as", "v"], ["visit"]),
        (["config", ""], ["get", "set", "edit", "path"]),
        (["config", "set", "cur"], ["currency"]),
        (["config", "set", "questions.n"], ["questions.need"]),
        (["completion", ""], ["bash", "zsh", "fish"]),
        (["next", "nora", "me"], ["message", "meet"]),
        (["snooze", "nora", "to"], ["today", "tomorrow"]),
        (["done", "nora", "--next", "q"], ["quote"]),
        (["--json", "--book", "x.db", "und"], ["undelete", "undo"]),
        (["n", "nora", "dem"], ["demo"]),
    ],
)
def test_words_there_are_to_choose_from_are_offered(words: list[str], offers: list[str]) -> None:
    assert list(offered(*words)) == offers


@pytest.mark.parametrize(
    "words", [["add", "x", "::", "--"], ["add", "x", "::", "by:n"], ["note", "nora", "n"], ["zz", ""]]
)
def test_where_anything_may_be_written_nothing_is_offered(book: Run, words: list[str]) -> None:
    assert offered(*words) == {}


def test_after_two_dashes_nothing_is_an_option(book: Run) -> None:
    assert offered("show", "--", "--") == {}
    assert list(offered("show", "--", "no")) == ["nora-lind"]


def test_a_contact_is_offered_by_its_slug_with_its_name_beside_it(book: Run) -> None:
    assert offered("show", "no") == {"nora-lind": "Nora Lind · Lind Café"}
    assert list(offered("show", "")) == ["asa-oberg", "nick-lindgren", "nora-lind"]
    for words in (["brief"], ["qualify"], ["log"], ["note"], ["next"], ["edit"], ["delete"], ["add", "--by"]):
        assert "nora-lind" in offered(*words, "no"), words


def test_case_and_accents_do_not_matter(book: Run) -> None:
    assert list(offered("show", "NO")) == ["nora-lind"]
    assert list(offered("show", "ås")) == list(offered("show", "AS")) == ["asa-oberg"]
    assert list(offered("show", '"nora l')) == list(offered("show", "nora\\ l")) == ["nora-lind"]


def test_where_no_name_begins_so_a_later_word_of_it_may(book: Run) -> None:
    assert list(offered("show", "lin")) == ["nick-lindgren", "nora-lind"]
    assert list(offered("show", "öb")) == ["asa-oberg"]
    assert list(offered("list", "--tag", "sh")) == []
    assert list(offered("list", "--company", "caf")) == ["Lind Café"]


def test_only_the_first_word_of_a_name_is_looked_up(book: Run) -> None:
    assert offered("show", "nora", "l") == {}


def test_open_follow_ups_come_first_where_one_is_asked_for(book: Run) -> None:
    assert list(offered("done", "").items())[:2] == [
        ("f1", "call Tue 24 Nov · Nora Lind"),
        ("f2", "meet Wed 25 Nov 10:00 · Nick Lindgren"),
    ]
    book("done", "f1")
    assert list(offered("snooze", "F")) == ["f2"]


def test_tags_sources_and_companies_are_offered_as_they_are_written(book: Run) -> None:
    assert list(offered("list", "--tag", "")) == ["web-shop", "cafe"]
    assert list(offered("list", "--tag=CA")) == ["--tag=cafe"]
    assert list(offered("list", "--source", "f")) == ["fair"]
    assert list(offered("edit", "c1", "--company", "l")) == ["Lind Café"]


def test_the_reasons_for_losing_a_deal_are_offered(book: Run) -> None:
    book("reason", "add", "postponed")
    assert list(offered("lose", "nora", "--reason", "p")) == ["postponed", "price"]
    assert list(offered("reason", "rename", "comp")) == ["competitor"]


def test_the_marks_of_a_line_are_completed_too(book: Run) -> None:
    assert list(offered("add", "Bo", "by:no")) == ["by:nora-lind"]
    assert list(offered("a", "Bo", "+w")) == ["+web-shop"]
    assert list(offered("add", "Bo", "source:f")) == ["source:fair"]
    assert list(offered("add", "Bo", "@st")) == ["@Studio 54"]


def test_fields_of_ones_own_are_offered_where_one_is_meant(book: Run) -> None:
    for name in ("Shoe size", "Shirt", "[/]x"):
        book("field", "add", name)
    assert offered("list", "--field", "sh") == {"shoe-size": "Shoe size", "shirt": "Shirt"}
    assert list(offered("edit", "c1", "--field", "shoe")) == ["shoe-size"]
    assert list(offered("field", "delete", "SHI")) == ["shirt"]
    assert list(offered("add", "Bo", "sho")) == ["shoe-size:"]
    book("field", "delete", "shirt")
    assert list(offered("list", "--field=shi")) == []


def test_deleted_contacts_are_offered_only_to_be_brought_back(book: Run) -> None:
    book("delete", "asa-oberg")
    assert "asa-oberg" not in offered("show", "")
    assert list(offered("undelete", "")) == ["asa-oberg"]


def test_the_book_named_on_the_line_is_the_one_looked_into(book: Run, tmp_path: Path) -> None:
    other = str(tmp_path / "other.db")
    book("add", "Zed", "--book", other)
    assert list(offered("--book", other, "show", "")) == ["zed"]
    assert list(offered("show", f"--book={other}", "")) == ["zed"]
    assert list(offered("show", "", env={"PROSPECTR_BOOK": other})) == ["zed"]


def test_where_a_file_is_meant_the_shell_offers_its_own() -> None:
    for words in (["--book", ""], ["list", "--book=x"]):
        asked = {**os.environ, "PROSPECTR_COMPLETE": "fish"}
        assert completing.answer(["prospectr", *words], asked) == ":files\n"


def test_bash_puts_our_words_in_place_of_what_it_takes_for_the_word(book: Run) -> None:
    assert told_to_bash("prospectr show no", "no") == ["nora-lind"]
    assert told_to_bash("prospectr list --sort=n", "n") == ["name", "next"]
    assert told_to_bash("prospectr list --sort=", "")[:5] == ["added", "name", "next", "touched", "score"]
    assert told_to_bash("prospectr add by:no", "no") == ["nora-lind"]
    assert told_to_bash("prospectr show $HOME/x no", "no") == []


def test_bash_gets_words_quoted_as_they_stand_on_the_line(book: Run) -> None:
    assert told_to_bash("prospectr list --company s", "s") == ["Studio\\ 54"]
    assert told_to_bash('prospectr list --company "s', "s") == ["Studio 54"]
    assert told_to_bash("prospectr list --company Studio\\ 5", "Studio\\ 5") == ["Studio\\ 54"]


def test_bash_shows_what_a_word_means_where_it_shows_a_list(book: Run) -> None:
    assert told_to_bash("prospectr show n", "n", reason=63) == [
        "nick-lindgren  (Nick Lindgren · Studio 54)",
        "nora-lind      (Nora Lind · Lind Café)",
    ]
    assert told_to_bash("prospectr show n", "n", reason=63, columns=30)[0] == "nick-lindgren  (Nick Lindgr…"
    assert told_to_bash("prospectr show no", "no", reason=63) == ["nora-lind"]
    assert told_to_bash("prospectr show n", "n", reason=37) == ["nick-lindgren", "nora-lind"]


def test_bash_leaves_what_was_typed_where_the_words_do_not_begin_so(book: Run) -> None:
    assert told_to_bash("prospectr show lin", "lin") == ["nick-lindgren", "nora-lind", "…"]
    assert told_to_bash("prospectr show lin", "lin", reason=63)[-1].startswith("nora-lind ")


@pytest.mark.parametrize(
    ("line", "words", "raw", "quote"),
    [
        ("prospectr show no", ["prospectr", "show", "no"], "no", ""),
        ("prospectr  show ", ["prospectr", "show", ""], "", ""),
        ('p "a b" c\\ d', ["p", "a b", "c d"], "c\\ d", ""),
        ("p 'a \"", ["p", 'a "'], "'a \"", "'"),
        ('p "a\\"b\\c', ["p", 'a"b\\c'], '"a\\"b\\c', '"'),
        ("p สม", ["p", "สม"], "สม", ""),
        ("", [""], "", ""),
        ("p \\", ["p", ""], "\\", ""),
    ],
)
def test_a_line_is_split_as_the_shell_splits_it(line: str, words: list[str], raw: str, quote: str) -> None:
    assert split_line(line) == (words, raw, quote)


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_of_a_shell_is_printed_and_nothing_said(prospectr: Run, shell: str) -> None:
    printed = prospectr("completion", shell)
    assert (printed.code, printed.err) == (0, "")
    assert printed.out == (ROOT / "src" / "prospectr" / "cli" / f"completion.{shell}").read_text(encoding="utf-8")
    (item,) = prospectr("completion", shell, "--json").items
    assert (item["type"], item["id"], item["script"]) == ("completion", shell, printed.out)


def test_without_a_name_it_is_the_shell_in_use_and_you_are_told_where_it_goes(prospectr: Run) -> None:
    printed = prospectr("completion", env={"SHELL": "/usr/bin/zsh"})
    assert printed.out.startswith("#compdef prospectr")
    assert printed.err.splitlines() == [
        "To complete in every new window, add this line to ~/.zshrc:",
        '  eval "$(prospectr completion zsh)"',
    ]


@pytest.mark.parametrize("shell", ["/bin/tcsh", "", None])
def test_a_shell_that_cannot_complete_is_named(prospectr: Run, shell: str | None) -> None:
    refused = prospectr("completion", env={"SHELL": shell})
    assert refused.code == 2
    assert refused.err.splitlines()[-1] == "Name one of them: prospectr completion bash"


def test_a_name_is_looked_up_without_loading_what_no_name_needs(book: Run, spawn: Run) -> None:
    asked = spawn("prospectr", "show", "n", env={"PROSPECTR_COMPLETE": "zsh"}, python_options=("-X", "importtime"))
    assert asked.out.startswith("nick-lindgren\t")
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in asked.err.splitlines()}
    assert "sqlite3" in loaded
    assert loaded.isdisjoint({"typer", "rich", "rapidfuzz", "gettext", "tomllib", "zoneinfo"})


def test_bash_itself_offers_a_name(book: Run, path: str) -> None:
    script = (
        'eval "$(prospectr completion bash)"; COMP_LINE="$1" COMP_POINT=${#1} COMP_TYPE=9; _prospectr prospectr "$2"'
    )
    for line, part, word in (
        ("prospectr show no", "no", "nora-lind"),
        ("prospectr list --company s", "s", "Studio\\ 54"),
        ("prospectr show ås", "ås", "asa-oberg"),
    ):
        done = subprocess.run(
            ["bash", "--norc", "-c", script + '; printf "%s\\n" "${COMPREPLY[@]}"', "bash", line, part],
            env={**os.environ, "PATH": path},
            capture_output=True,
            check=True,
            timeout=60,
            encoding="utf-8",
        )
        assert (done.stdout, done.stderr) == (f"{word}\n", "")


@pytest.mark.parametrize("shell", SHELLS_HERE)
def test_the_tab_key_completes_a_name_and_runs_nothing_a_stranger_wrote(
    book: Run, path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shell: str
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    book("add", "Ola", "--tag", "o'r$(touch ran) `touch ran`; touch ran")
    program = (shutil.which(shell) or shell, *START[shell])
    installed = "prospectr completion fish | source" if shell == "fish" else f'eval "$(prospectr completion {shell})"'
    with Terminal(program=program, env={"PATH": path, "PS1": "> ", "COLUMNS": None}) as terminal:
        terminal.type(f"{installed}; echo re''ady")
        terminal.expect("ready")
        terminal.press(b"prospectr show no\t")
        terminal.expect("nora-lind")
        terminal.type("")
        terminal.expect("c1")
        terminal.press(b"prospectr list --plain --tag o\t")
        terminal.expect("ran")
        terminal.type("")
        terminal.expect("Ola")
        terminal.type("exit")
        terminal.leave()
    assert list(here.iterdir()) == []


def test_a_deal_is_offered_by_its_id_or_its_contact_and_then_a_stage(book: Run) -> None:
    book("deal", "add", "nora", "Website [/]", "1200eur")
    book("deal", "add", "nick", "Menu")
    book("win", "d2")
    assert offered("move", "d") == {"d1": "Nora Lind · Website [/]"}
    assert offered("move", "nora") == {"nora-lind": "Nora Lind · Lind Café"}
    assert list(offered("move", "d1", "clo")) == ["Closing"]
    assert offered("reopen", "d") == {"d2": "Nick Lindgren · Menu"}
    assert "d1" in offered("edit", "d")
    assert list(offered("deal", "add", "nora", "Menu", "--stage", "obj")) == ["Objections"]


def test_imports_are_offered_with_their_files(book: Run, tmp_path: Path) -> None:
    for name in ("fair.csv", "shop.csv"):
        (tmp_path / name).write_text(f"Name\n{name}\n", encoding="utf-8")
        book("import", str(tmp_path / name), "-y")
    assert list(offered("list", "--import", "").items()) == [("u2", "shop.csv"), ("u1", "fair.csv")]
    assert offered("export", "--import=u1") == {"--import=u1": "fair.csv"}

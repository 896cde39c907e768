"""What is said beside the answer: whole words on any screen, in the seller's language."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from tests.conftest import Run


@pytest.mark.parametrize("columns", [20, 40, 60, 80])
def test_a_sentence_is_broken_between_words_and_a_path_never(prospectr: Run, tmp_path: Path, columns: int) -> None:
    path = tmp_path / "no such folder" / "my-very-own-book-of-this-year.db"
    failed = prospectr("today", "--book", str(path), columns=columns)
    assert failed.code == 6
    whole = prospectr("today", "--book", str(path), columns=1000).err
    assert failed.err.split() == whole.split()
    longest = max(map(len, whole.split()))
    commands = {line.partition(":  ")[2] for line in whole.splitlines()}  # to be copied: never broken
    sentences = [line for line in failed.err.splitlines() if line.strip() not in commands]
    assert max(map(len, sentences)) <= max(columns, longest)


def test_a_program_reads_a_sentence_whole(prospectr: Run) -> None:
    for form in ("--json", "--plain"):
        added = prospectr("add", "Bo", "next:gobble", form, columns=20)
        assert (
            added.err.splitlines()[0]
            == 'Not understood, kept in the note: next:gobble ("gobble" is not a next step: a day is missing)'
        )


def test_help_says_what_it_is_in_every_command(prospectr: Run) -> None:
    for words in ([], ["add"], ["version"]):
        assert "-h, --help" in prospectr(*words, "--help").out
        assert "show this help" in prospectr(*words, "-h").out


def test_the_language_of_the_configuration_is_spoken_even_where_the_rest_of_it_is_wrong(
    prospectr: Run, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = Catalog(locale="ms")
    catalogue.add("error: {sentence}", "ralat: {sentence}")
    folder = tmp_path / "locale" / "ms" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    with (folder / "prospectr.mo").open("wb") as stream:
        write_mo(stream, catalogue)
    monkeypatch.setattr("prospectr.core.words.LOCALE_FOLDER", tmp_path / "locale")
    home.mkdir()
    (home / "config.toml").write_text('language = "ms"\ncurrency = 7\n', encoding="utf-8")
    assert prospectr("today").err.startswith("ralat: ")

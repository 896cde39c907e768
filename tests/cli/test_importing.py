"""``import``: the plan shown, confirmed, refused, taken back, and said to programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.conftest import Run

PEOPLE = "Name,Email,Company,Status\nNora Lind,nora@lind.dk,Lind,hot\nEmil Berg,emil@berg.se,,cold\n"


@pytest.fixture
def people(tmp_path: Path) -> str:
    """Return where a list of two people lies."""
    place = tmp_path / "people.csv"
    place.write_text(PEOPLE, encoding="utf-8")
    return str(place)


def test_a_plan_is_shown_and_nothing_is_written_by_looking(prospectr: Run, people: str) -> None:
    shown = prospectr("import", people, "-n")
    assert (shown.code, shown.err) == (0, "Nothing was changed (--dry-run).\n")
    assert shown.out.splitlines() == [
        "What would be done, and is not (--dry-run):",
        'people.csv  table · CSV · utf-8 · ","',
        "   Name     →  name          95%  by its name       Nora Lind, Emil Berg",
        "   Email    →  email         95%  by its name       nora@lind.dk, emil@berg.se",
        "   Company  →  company       95%  by its name       Lind",
        "   Status   →  field:Status    ?  kept as your own  hot, cold",
        "",
        "NEW  2",
        " 2  Nora Lind  Lind · nora@lind.dk",
        " 3  Emil Berg  emil@berg.se",
        "",
        "2 rows read: 2 new",
    ]
    assert prospectr("list", "--json").items == []


def test_off_a_terminal_an_import_wants_to_be_confirmed(prospectr: Run, people: str) -> None:
    refused = prospectr("import", people)
    assert refused.code == 2
    assert "Nothing was imported: it was not confirmed.  2 rows read: 2 new" in refused.err
    assert prospectr("history", "--imports", "--json").items == []
    done = prospectr("import", people, "--yes")
    assert done.code == 0
    assert done.err.splitlines() == [
        "Look at who is new, one by one:  prospectr list --inbox",
        "Undo:  prospectr undo --op 1",
    ]
    again = prospectr("import", people, "--yes")
    assert (again.code, again.err) == (0, "There is nothing new in it; nothing was changed.\n")


def test_imports_are_listed_and_taken_back_at_any_later_time(prospectr: Run, people: str) -> None:
    assert prospectr("history", "--imports").out.startswith("Nothing was imported yet.")
    prospectr("import", people, "-y")
    prospectr("add", "Bea Costa")
    (batch,) = prospectr("history", "--imports", "--json").items
    assert (batch["type"], batch["id"], batch["operation"], batch["rows"]["new"]) == ("import_batch", "u1", 1, 2)
    assert prospectr("history", "--imports").out == "u1  Sat 21 Nov  people.csv  2 new  prospectr undo --op 1\n"
    assert prospectr("undo", "--op", "1").code == 0
    assert [one["name"] for one in prospectr("list", "--json").items] == ["Bea Costa"]
    assert prospectr("history", "--imports").out.endswith("undone\n")


def test_programs_get_every_row_with_its_verdict(prospectr: Run, people: str) -> None:
    prospectr("add", "Nora", "Lind", "nora@lind.dk")
    file, first, second = prospectr("import", people, "-n", "--json").items
    assert (file["type"], file["rows"]) == (
        "import_file",
        {"read": 2, "new": 1, "changed": 1, "same": 0, "conflict": 0, "rejected": 0},
    )
    assert (first["id"], first["verdict"], first["contact"], first["matched_by"]) == ("1:2", "changed", "c1", "email")
    assert [one["field"] for one in first["differences"]] == ["company", "Status"]
    assert (second["id"], second["verdict"]) == ("1:3", "new")
    batch, *_rest = prospectr("import", people, "-y", "--json").items
    assert (batch["type"], batch["operation"]) == ("import_batch", 2)


def test_columns_are_mapped_as_told_and_the_mapping_is_saved(prospectr: Run, people: str) -> None:
    prospectr("import", people, "-y", "--map", "Status=tags", "--save-mapping", "fair")
    assert prospectr("show", "nora", "--json").items[0]["tags"] == ["hot"]
    (saved,) = prospectr("mapping", "list", "--json").items
    assert (saved["id"], saved["name"], saved["columns"]["Status"]) == ("q1", "fair", "tags")
    assert "Status" in prospectr("mapping", "show", "fair").out
    assert prospectr("mapping", "delete", "fair").code == 0
    assert prospectr("mapping").out.startswith("No mapping is saved.")
    assert prospectr("import", people, "-n", "--mapping", "fair").code == 4
    assert prospectr("import", people, "-n", "--map", "Status").code == 2
    assert prospectr("import", people, "-n", "--map", "Colour=tags").code in {2, 4}
    assert prospectr("import", people, "-n", "--map", "Status=shoe").code in {2, 4}


def test_days_that_can_be_read_two_ways_are_asked_about_and_never_guessed(prospectr: Run, tmp_path: Path) -> None:
    place = tmp_path / "days.csv"
    place.write_text("Name,Birthday\nNora Lind,03/04/1988\nEmil Berg,05/06/1990\n", encoding="utf-8")
    refused = prospectr("import", str(place), "-y")
    assert refused.code == 2
    assert "03/04/1988" in refused.err
    assert "--dates dmy|mdy" in refused.err
    assert prospectr("import", str(place), "-y", "--dates", "dmy").code == 0
    assert "3 Apr 1988" in prospectr("show", "nora").out


def test_a_source_and_a_cost_go_with_a_list_that_was_bought(prospectr: Run, people: str) -> None:
    assert prospectr("import", people, "-y", "--cost", "100eur").code == 2
    assert prospectr("import", people, "-y", "--cost", "100eur", "--source", "bought list", "--tag", "+list").code == 0
    (source,) = [one for one in prospectr("source", "list", "--json").items if one["name"] == "bought list"]
    assert source["leads"] == 2
    assert prospectr("list", "--tag", "list", "--json").items[0]["source"] == "bought list"


def test_a_person_at_a_terminal_is_asked_who_it_is_and_whether_to_go_on(
    prospectr: Run, people: str, home: Path
) -> None:
    prospectr("add", "Nora", "Lind", "other@lind.se")
    with Terminal("import", people) as terminal:
        terminal.expect("Who is it? [1, n for somebody new, Enter to leave out, q to stop]")
        terminal.type("1")
        terminal.expect("Import 2 rows? [Y/n]")
        terminal.type("")
        terminal.expect("Undo:  prospectr undo --op 2")
        assert terminal.leave() == 0
    assert len(prospectr("list", "--json").items) == 2
    with Terminal("import", people) as terminal:
        terminal.expect("There is nothing new in it")
        assert terminal.leave() == 0


def test_what_comes_by_a_pipe_is_read_too(prospectr: Run) -> None:
    done = prospectr("import", "-", "-y", input=PEOPLE)
    assert done.code == 0
    assert len(prospectr("list", "--json").items) == 2

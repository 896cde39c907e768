"""``field`` and what goes with it: in a line, by flags, in lists, on a page."""

from __future__ import annotations

import pytest

from tests.conftest import Run


@pytest.fixture
def shoes(prospectr: Run) -> Run:
    """A book with a number, a colour of two, a day, and Nora who has them all."""
    for words in (
        ["field", "add", "Shoe size", "--kind", "number"],
        ["field", "add", "Colour", "--choice", "Red", "--choice", "blue"],
        ["field", "add", "Renewal", "--kind", "date"],
        ["add", "Nora Lind", "shoe-size:42,5", "colour:red", "renewal:3", "apr"],
        ["add", "Emil Berg"],
    ):
        assert prospectr(*words).code == 0
    return prospectr


def test_fields_are_made_listed_and_taken_away(shoes: Run) -> None:
    assert shoes("field").out.splitlines() == [
        "x1  shoe-size:  Shoe size · number           1 contact",
        "x2  colour:     Colour · choice · Red, blue  1 contact",
        "x3  renewal:    Renewal · date               1 contact",
    ]
    gone = shoes("field", "delete", "shoe-size")
    assert (gone.code, gone.out, gone.err) == (
        0,
        "Deleted  x1  field · Shoe size · number\n",
        "Undo:  prospectr undo\n",
    )
    assert shoes("show", "nora", "--json").items[0]["fields"] == {"colour": "Red", "renewal": "2027-04-03"}
    assert shoes("undelete", "x1").code == 0
    assert shoes("show", "nora", "--json").items[0]["fields"]["shoe-size"] == 42.5


def test_no_fields_say_how_to_make_one(prospectr: Run) -> None:
    assert prospectr("field").out == 'No fields.  Make one:  prospectr field add "Shoe size" --kind number\n'
    assert prospectr("field", "list", "--json").items == []
    refused = prospectr("list", "--field", "hat")
    assert refused.code == 4
    assert 'Make one: prospectr field add "Shoe size" --kind number' in refused.err


def test_a_list_of_fields_for_programs(shoes: Run) -> None:
    first, second, _third = shoes("field", "list", "--json").items
    assert (first["type"], first["id"], first["slug"], first["kind"], first["contacts"]) == (
        "field",
        "x1",
        "shoe-size",
        "number",
        1,
    )
    assert second["choices"] == ["Red", "blue"]
    assert shoes("field", "--plain").out.splitlines()[1] == "x2\tcolour\tColour\tchoice\tRed⏎blue\t1"


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["field", "add"], 2, "field add needs the name of a field."),
        (["field", "delete"], 2, "field delete needs the name of a field."),
        (["field", "delete", "hat"], 4, 'There is no field "hat".'),
        (["field", "add", "Next"], 2, 'A field cannot be called "Next": next means something else here.'),
        (["field", "add", "SHOE size"], 2, "There is a field Shoe size already: x1, typed shoe-size:…"),
        (["field", "list", "--kind", "number"], 2, "--kind and --choice go with field add."),
        (["field", "add", "Hat", "--kind", "colour"], 2, "is not one of 'text', 'number', 'date', 'choice'"),
        (["add", "Ana", "--field", "shoe-size=big"], 2, 'shoe-size holds a number, and "big" is none.'),
        (["edit", "nora", "--field", "colour=green"], 2, "colour holds one of its choices"),
        (["edit", "nora", "--field", "hat=1"], 4, 'There is no field "hat".'),
        (["edit", "x2", "--choice", "blue"], 1, "1 contact holds Red in colour; nothing was changed."),
        (["edit", "x1", "--role", "owner"], 2, "A field has no role."),
        (["list", "--field", "colour>red"], 2, "> compares numbers and days with a value."),
        (["list", "notes", "--field", "colour"], 2, "Filters and --sort are for contacts"),
        (["show", "x1"], 2, "x1 is a field, not a contact."),
    ],
)
def test_what_cannot_be_followed_is_refused_with_its_reason(
    shoes: Run, words: list[str], code: int, sentence: str
) -> None:
    done = shoes(*words)
    assert done.code == code
    assert sentence in " ".join(done.err.split())


def test_what_a_field_cannot_hold_is_kept_in_the_note(shoes: Run) -> None:
    done = shoes("add", "Ana", "shoe-size:big")
    assert done.code == 0
    assert 'Not understood, kept in the note: shoe-size:big (shoe-size holds a number, and "big" is none)' in " ".join(
        done.out.split()
    )


def test_a_page_and_a_list_show_what_fields_hold(shoes: Run) -> None:
    assert "    Shoe size 42.5 · Colour Red · Renewal Sat 3 Apr\n" in shoes("show", "nora").out
    assert "field\t\t\tshoe-size\t42.5\n" in shoes("show", "nora", "--plain").out
    head, emil, nora = shoes("list", "--field", "shoe-size", "--field", "renewal").out.splitlines()
    assert head.split()[-3:] == ["SHOE", "SIZE", "RENEWAL"]
    assert emil.split()[-2:] == ["-", "-"]
    assert nora.endswith("42.5  Sat 3 Apr")
    plain = shoes("list", "--field", "shoe-size", "--plain").out.splitlines()
    assert [line.split("\t")[-1] for line in plain] == ["", "42.5"]


def test_a_list_is_filtered_by_what_fields_hold(shoes: Run) -> None:
    for asked, names in (
        ("shoe-size>=42", ["Nora Lind"]),
        ("shoe-size=", ["Emil Berg"]),
        ("COLOUR=red", ["Nora Lind"]),
        ("renewal<2027-01-01", []),
    ):
        assert [item["name"] for item in shoes("list", "--field", asked, "--json").items] == names
    assert shoes("list", "--field", "colour=blue").err == "No contact matches.  See everyone:  prospectr list\n"


def test_a_rehearsal_makes_no_field(prospectr: Run) -> None:
    assert prospectr("field", "add", "Hat", "--dry-run", "--json").items[0]["slug"] == "hat"
    assert prospectr("field", "list", "--json").items == []


@pytest.mark.parametrize("name", ["[/]a", "\x1b[31mred", "abc\u202egpj", "ขนาดรองเท้า", "اندازه کفش"])
def test_a_field_may_be_called_anything_with_a_letter(prospectr: Run, name: str) -> None:
    made = prospectr("field", "add", name, "--json").items[0]
    assert made["name"] == name
    assert prospectr("add", "Nora", f"{made['slug']}:{name}").code == 0
    for words in (["field"], ["list", "--field", name], ["show", "nora"]):
        shown = prospectr(*words)
        assert shown.code == 0
        assert "\x1b" not in shown.out
        assert "\u202e" not in shown.out
    assert prospectr("show", "nora", "--json").items[0]["fields"] == {made["slug"]: name}

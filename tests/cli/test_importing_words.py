"""``import``: what a seller or a program is told where something is missing, doubtful, or not for this file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Per Falk\nEMAIL:per@falk.dk\nEND:VCARD\n"


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], str]:
    """Return what writes a text into a file of a name, and says where it lies."""

    def write(name: str, text: str) -> str:
        place = tmp_path / name
        place.write_text(text, encoding="utf-8")
        return str(place)

    return write


def test_programs_get_what_a_new_row_brings_and_whom_it_made(prospectr: Run, write: Callable[[str, str], str]) -> None:
    text = "Name,Email,Company,Tags,Note,Next step,Next step date,Shoe\n"
    place = write("people.csv", text + "Nora Lind,nora@lind.dk,Lind,cafe,likes tea,call,2027-01-04,38\n")
    (row,) = prospectr("import", place, "-n", "--json").items[1:]
    assert row["contact"] is None
    assert [(one["field"], one["before"], one["after"]) for one in row["brings"]] == [
        ("company", "", "Lind"),
        ("email", "", "nora@lind.dk"),
        ("tag", "", "cafe"),
        ("Shoe", "", "38"),
        ("follow-up", "", "call 2027-01-04 call"),
        ("note", "", "likes tea"),
    ]
    assert "Lind · nora@lind.dk · call 2027-01-04 call" in prospectr("import", place, "-n").out
    _batch, _file, row = prospectr("import", place, "-y", "--json").items
    assert (row["contact"], row["differences"]) == ("c1", [])
    assert prospectr("import", write("more.csv", "Name\nEmil Berg\n"), "-y", "--plain").out.split("\t")[3] == "c2"


def test_the_rows_of_a_book_of_its_own_are_all_counted(prospectr: Run, tmp_path: Path) -> None:
    prospectr("add", "Nora Lind +cafe nora@lind.dk")
    place = str(tmp_path / "book.jsonl")
    assert prospectr("export", "all", "-o", place).code == 0
    file = prospectr("import", place, "-n", "--json").items[0]
    assert (file["type"], file["rows"]["read"], file["rows"]["new"]) == ("import_file", file["rows"]["same"], 0)
    assert file["rows"]["read"] > 3


def test_what_a_company_lacks_comes_from_a_book_where_it_has_it(
    prospectr: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prospectr("company", "add", "Lind", "--trade", "cafe", "--place", "Aarhus")
    place = str(tmp_path / "book.jsonl")
    assert prospectr("export", "all", "-o", place).code == 0
    monkeypatch.setenv("PROSPECTR_HOME", str(tmp_path / "other"))
    prospectr("company", "add", "Lind", "--place", "Odense")
    (shown,) = [one for one in prospectr("import", place, "-n", "--json").items[1:] if one["name"] == "Lind"]
    assert (shown["verdict"], [one["field"] for one in shown["conflicts"]]) == ("conflict", ["place"])
    assert [(one["field"], one["after"]) for one in shown["differences"]] == [("trade", "cafe")]
    prospectr("import", place, "-y")
    company = prospectr("show", "o1", "--json").items[0]
    assert (company["trade"], company["place"]) == ("cafe", "Odense")


def test_where_nothing_was_imported_the_reason_is_said(prospectr: Run, write: Callable[[str, str], str]) -> None:
    prospectr("add", "Nora Lind nora@lind.dk")
    doubtful = write("doubtful.csv", "Name,Phone\nNora Lind,\n")
    assert "Nothing was imported: 1 not decided." in prospectr("import", doubtful, "-y").err
    other = write("other.csv", "Name,Email,Role\nNora Lind,nora@lind.dk,cook\n")
    prospectr("edit", "nora", "--role", "owner")
    assert "Nothing was imported: 1 in conflict." in prospectr("import", other, "-y").err
    assert "There are no rows in it; nothing was changed." in prospectr("import", write("e.csv", "Name\n"), "-y").err


def test_where_no_column_names_anybody_it_is_said_how_one_does(
    prospectr: Run, write: Callable[[str, str], str]
) -> None:
    place = write("list.csv", "Rating,Since\ngood,spring\n")
    refused = prospectr("import", place, "-y")
    assert refused.code == 2
    assert '--map "Rating=name"' in refused.err
    assert '--map "Rating=name"' in prospectr("import", place, "-n").err
    first = prospectr("import", write("first.csv", "first,last\nNora,Lind\n"), "-n", "--json").items[1]
    assert first["name"] == "Nora Lind"


def test_all_that_is_in_doubt_is_asked_at_once(prospectr: Run, write: Callable[[str, str], str]) -> None:
    rows = 'Nora Lind,03/04/1988,Menu,"1,234"\nEmil Berg,05/06/1990,Shop,"2,345"\n'
    refused = prospectr("import", write("doubts.csv", "Name,Birthday,Deal,Deal value\n" + rows), "-y", columns=300)
    assert refused.code == 2
    assert "03/04/1988" in refused.err
    assert "1,234" in refused.err
    assert "Say which: --dates dmy|mdy --decimals comma|point" in refused.err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--map", "a=name"), "--map is for tables; card.vcf is none."),
        (("--mapping", "fair"), "--mapping is for tables"),
        (("--dates", "dmy"), "--dates is for tables"),
        (("--decimals", "comma"), "--decimals is for tables"),
        (("--no-header",), "--header is for tables"),
        (("--delimiter", ";"), "--delimiter is for text tables (CSV)"),
        (("--sheet", "People"), "--sheet is for workbooks (XLSX)"),
    ],
)
def test_an_option_that_says_nothing_of_the_file_is_refused(
    prospectr: Run, write: Callable[[str, str], str], options: tuple[str, ...], said: str
) -> None:
    card = write("card.vcf", CARD)
    refused = prospectr("import", card, "-n", *options, columns=200)
    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err


def test_an_option_that_is_for_one_file_of_several_is_taken(prospectr: Run, write: Callable[[str, str], str]) -> None:
    table = write("days.csv", "Name,Birthday\nNora Lind,03/04/1988\n")
    assert prospectr("import", write("card.vcf", CARD), table, "-n", "--dates", "dmy").code == 0
    assert prospectr("import", table, "-n", "--dates", "dmy", "--sheet", "People").code == 2


def test_formats_go_by_both_their_names(prospectr: Run, write: Callable[[str, str], str]) -> None:
    card = write("card.txt", CARD)
    for word in ("vcf", "vcard"):
        assert prospectr("import", card, "-n", "--format", word).code == 0
    prospectr("add", "Nora Lind next:call fri")
    for word, begun in (("vcf", "BEGIN:VCARD"), ("ics", "BEGIN:VCALENDAR"), ("icalendar", "BEGIN:VCALENDAR")):
        what = "contacts" if word == "vcf" else "followups"
        assert prospectr("export", what, "--format", word).out.startswith(begun)


def test_a_source_is_parted_from_its_detail(prospectr: Run, write: Callable[[str, str], str]) -> None:
    prospectr("import", write("list.csv", "Name\nNora Lind\n"), "-y", "--source", "shop list/april")
    contact = prospectr("show", "nora", "--json").items[0]
    assert (contact["source"], contact["source_detail"]) == ("shop list", "april")


def test_an_import_and_a_mapping_are_shown_by_their_ids(prospectr: Run, write: Callable[[str, str], str]) -> None:
    prospectr("import", write("list.csv", "Name\nNora Lind\n"), "-y", "--save-mapping", "fair")
    shown = prospectr("show", "u1")
    assert shown.out == "u1  Sat 21 Nov  list.csv  1 new  prospectr undo --op 1\n"
    assert "prospectr list --import u1" in shown.err
    assert "fair" in prospectr("show", "q1").out
    missing = prospectr("show", "u7")
    assert (missing.code, "prospectr history --imports" in missing.err) == (4, True)


def test_who_came_in_with_an_import_is_listed_and_exported(
    prospectr: Run, write: Callable[[str, str], str], tmp_path: Path
) -> None:
    prospectr("add", "Bo", "Ek", "bo@x.se")
    for name, row in (("a.csv", "Nora Lind,nora@lind.dk"), ("b.csv", "Ida Holm,ida@holm.dk\nBo Ek,bo@x.se")):
        prospectr("import", write(name, f"Name,Email\n{row}\n"), "-y")
    assert [one["name"] for one in prospectr("list", "--import", "u2", "--json").items] == ["Ida Holm"]
    assert [one["name"] for one in prospectr("list", "--import", "u1", "--no-next", "--json").items] == []
    prospectr("export", "--import", "u1", "-o", str(tmp_path / "out.csv"))
    assert "Nora Lind" in (tmp_path / "out.csv").read_text("utf-8-sig")
    assert "Ida Holm" not in (tmp_path / "out.csv").read_text("utf-8-sig")
    for typed in ("u9", "c1", "nora", ""):
        missing = prospectr("list", "--import", typed or " ")
        assert (missing.code, "prospectr history --imports" in missing.err) == (4, True)
    prospectr("undo", "--op", "2")
    assert prospectr("list", "--import", "u1").out == ""
    assert "--import" not in prospectr("show", "u1").err


def test_acts_of_contacts_that_are_typed_alone_are_found(prospectr: Run) -> None:
    assert "Did you mean contact dupes?" in prospectr("dupes").err
    assert "Did you mean contact merge?" in prospectr("merge", "c1", "c2").err


@pytest.mark.parametrize("name", ["old.vcf", "old.ics"])
def test_letters_and_the_inbox_are_told_of_cards_and_calendars_too(prospectr: Run, tmp_path: Path, name: str) -> None:
    event = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTODO\nUID:1\nDUE:20270104\nSUMMARY:Дом\n"
        "ATTENDEE;CN=Ann:mailto:a@b.dk\nEND:VTODO\nEND:VCALENDAR\n"
    )
    text = event if name.endswith("ics") else CARD.replace("Per Falk", "Дом")
    (tmp_path / name).write_bytes(text.encode("cp1251"))
    read = prospectr("import", str(tmp_path / name), "--encoding", "cp1251", "--no-inbox", "-n")
    assert (read.code, "Дом" in read.out) == (0, True)


def test_letters_and_the_inbox_are_nothing_to_tell_of_a_book(prospectr: Run, tmp_path: Path) -> None:
    prospectr("add", "Nora Lind")
    place = str(tmp_path / "book.jsonl")
    prospectr("export", "all", "-o", place)
    for option in (["--encoding", "cp1251"], ["--no-inbox"]):
        refused = prospectr("import", place, *option, "-n")
        assert refused.code == 2
        assert "is for tables, cards and calendars" in refused.err


def test_nobody_is_sent_to_an_inbox_that_is_empty(prospectr: Run, write: Callable[[str, str], str]) -> None:
    assert "list --inbox" not in prospectr("import", write("a.csv", "Name\nNora Lind\n"), "-y", "--no-inbox").err
    assert "list --inbox" in prospectr("import", write("b.csv", "Name\nEmil Berg\n"), "-y").err


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
@pytest.mark.parametrize("name", ["new.vcf", "new.ics", "new.csv"])
def test_wide_letters_that_are_told_and_are_not_there_are_an_error(
    prospectr: Run, write: Callable[[str, str], str], name: str, encoding: str
) -> None:
    event = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261125\nSUMMARY:Call Nora\nEND:VEVENT\nEND:VCALENDAR\n"
    text = {"new.vcf": CARD, "new.ics": event, "new.csv": "Name\nNora Lind\n"}[name]
    refused = prospectr("import", write(name, text), "-y", "--encoding", encoding)
    assert (refused.code, refused.err.startswith("error: "), "went wrong" in refused.err) == (2, True, False)


def test_an_import_may_be_what_a_book_begins_with(
    prospectr: Run, write: Callable[[str, str], str], tmp_path: Path
) -> None:
    place = str(tmp_path / "another.db")
    assert prospectr("import", write("list.csv", "Name\nNora Lind\n"), "-y", "--book", place).code == 0
    assert [one["name"] for one in prospectr("list", "--json", "--book", place).items] == ["Nora Lind"]


def test_events_with_nobody_are_named_by_what_is_planned(prospectr: Run, write: Callable[[str, str], str]) -> None:
    event = "BEGIN:VEVENT\nUID:{n}\nDTSTART:2026122{n}\nSUMMARY:{title}\nEND:VEVENT\n"
    events = "".join(event.format(n=n, title=title) for n, title in enumerate(("Christmas", "Call Nora Lind")))
    prospectr("add", "Nora", "Lind")
    shown = prospectr("import", write("c.ics", f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n"), "-n").out
    assert "2026-12-20 Christmas" in shown
    assert "2026-12-21 Nora Lind" in shown or "2026-12-21 Call Nora Lind" in shown


def test_days_that_no_one_way_fits_are_told_to_be_mixed(prospectr: Run, write: Callable[[str, str], str]) -> None:
    rows = "".join(f"Nora {day},{day}\n" for day in ("23/03/1980", "04/21/1981", "05/06/1982"))
    said = " ".join(prospectr("import", write("days.csv", f"Name,Birthday\n{rows}"), "-y").err.split())
    assert "are not all written one way: 23/03/1980, 04/21/1981, 05/06/1982. What does not fit" in said
    rows = "Nora,05/06/1982\n"
    said = " ".join(prospectr("import", write("day.csv", f"Name,Birthday\n{rows}"), "-y").err.split())
    assert "can be read in more than one way: 05/06/1982." in said

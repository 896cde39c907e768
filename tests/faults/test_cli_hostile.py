"""What strangers write, typed through every command and shown in every form: it is text, and does nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
from rich.cells import cell_len

from tests.conftest import Result, Run

TEXTS = {
    "closing markup": "[/]",
    "markup": "[bold red]x[/bold red]",
    "an action": "[@click=app.quit]x[/]",
    "a colour": "\x1b[31mred\x1b[0m",
    "a title and a link": "\x1b]0;owned\x07\x1b]8;;http://x.example\x1b\\x",
    "C1 and backspace": "\x9b31mx\x85y\x08\x7f",
    "carriage return": "abc\rx",
    "tabs and lines": "a\tb\nerror: c",
    "an override": "abc\u202efdp.exe",
    "an isolate": "\u2067abc\u2068d\u200f\u061c",
    "separators": "a\u2028b\u2029c",
    "invisible": "a\ufeffb\u2060c\U000e0041",
    "right to left": "سارا احمدی",
    "joined": "👩‍👩‍👧 می‌خواهم",
    "stacked": "Z" + "\u0301" * 40 + "x",
    "wide": "山田太郎" * 20,
    "long": "x" * 10_000,
    "a dash": "-rf",
    "two dashes": "--json",
    "a formula": '=HYPERLINK("http://x.example")',
    "a shell": "\"; touch /tmp/owned; $(x) `y` '",
    "a template": "{name} %s %(x)s {0.__class__}",
    "quotes": "\"'“\\",
}
ACTING = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u061c\u2028-\u202e\u2060-\u2067\ufeff\U000e0000-\U000e007f]"
)
"""What may never reach a screen. Not here: newline, tab, and the isolates that are put around text of strangers."""

FORMS = ((), ("--plain",), ("--json",))


@pytest.fixture(params=TEXTS.values(), ids=list(TEXTS))
def text(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def book(prospectr: Run, text: str) -> Run:
    """A book in which every field of a contact holds the text, and an ordinary contact beside it."""
    prospectr("add", "Nora", "Lind", "next:call", "tue")
    fields = ("name", "company", "source", "email", "phone", "tag", "note")
    added = prospectr("add", *(f"--{field}={text}" for field in fields), f"--next=call wed {text}")
    assert added.code == 0, added.err
    assert_harmless(added)
    return prospectr


def test_every_command_that_writes_takes_it_and_shows_it_harmlessly(book: Run, text: str) -> None:
    for words in (
        ["note", "c2", "--", text],
        ["log", "c2", "--as=email", f"--next=call thu {text}", "--", text],
        ["next", "c2", "--", f"call fri {text}"],
        ["done", "f2", f"--note={text}", f"--next=todo sat {text}"],
        ["qualify", "c2", f"--need=yes {text}", f"--budget=yes {text}"],
        ["edit", "c1", f"--name=x{text}", f"--company={text}", f"--email={text}", f"--tag={text}", f"--source={text}"],
        ["edit", "n1", f"--words={text}x"],
        ["edit", "o1", f"--name=x{text}"],
        ["delete", "c2"],
        ["undelete", "c2"],
        ["undo", "3"],
        ["redo", "3"],
    ):
        for form in ("--plain", "--json"):
            assert_harmless(book(words[0], "--dry-run", form, *words[1:]), plain=form == "--plain")
        done = book(*words)
        assert done.code == 0, (words, done.err)
        assert_harmless(done)


def test_every_command_that_reads_shows_it_harmlessly(book: Run, text: str) -> None:
    for words in (
        ["today", "--days=30"],
        ["list"],
        ["list", "companies"],
        ["list", "followups"],
        ["list", "notes"],
        ["show", "c2"],
        ["find", "--", text],
        ["find", "x"],
        ["qualify", "c2"],
        ["history"],
    ):
        for form in FORMS:
            shown = book(words[0], *form, *words[1:], columns=50)
            assert shown.code == 0, shown.err
            assert_harmless(shown, plain=form == ("--plain",))


def test_json_gives_it_back_to_the_letter(book: Run, text: str) -> None:
    book("log", "c2", "--as=email", "--", text)
    book("edit", "n1", f"--words=x{text}x")
    item = book("show", "c2", "--json").items[0]
    assert item["name"] == text.strip()
    assert item["company"] == text.strip()
    assert item["source"] == text.strip()
    assert item["tags"] == [text.strip()]
    assert item["emails"][0]["value"] == item["phones"][0]["value"] == text
    assert item["notes"][0]["words"] == f"x{text}x"
    assert item["interactions"][0]["words"] == text


def test_it_is_found_by_itself(book: Run, text: str) -> None:
    found = [item["id"] for item in book("find", "--json", "--", text).items]
    assert "c2" in found or not any(letter.isalnum() for letter in text)


def test_it_moves_no_column(book: Run, text: str) -> None:
    lines = [without_isolates(line) for line in book("list", columns=80).out.splitlines()]
    assert len(lines) == 3
    assert max(map(cell_len, lines)) <= 80
    starts = {cell_len(line[: line.rindex("○ call")]) for line in lines[1:]}
    assert len(starts) == 1


def test_errors_repeat_it_harmlessly(book: Run, text: str) -> None:
    for words in (
        ["show", "--", text + "zz"],
        ["done", "--", text + "zz"],
        ["delete", "--", text + "zz"],
        ["snooze", "c1", "--", text],
        ["next", "c1", "--", f"call {text}"],
        ["log", "c1", f"--on={text}"],
        ["log", "c1", f"--as={text}"],
        ["qualify", "c1", f"--need={text}"],
        ["qualify", "c1", f"--timeline={text}"],
        ["undelete", "--", text],
        ["edit", "f1", f"--when={text}"],
        ["edit", "f1", f"--kind={text}"],
        ["undo", "--", text],
        ["list", f"--sort={text}"],
        ["list", "--", text],
        ["config", "set", "region", "--", text],
        ["config", "get", "--", text],
        ["today", f"--days={text}"],
        ["today", f"--book=no/such/{text}"[:200]],
        [f"x{text}"],
        ["list", f"--x{text}"],
    ):
        for form in ((), ("--json",)):
            failed = book(words[0], *form, *words[1:])
            assert failed.code in {1, 2, 4, 5, 6}, (words, failed)
            assert failed.out == ""
            assert_harmless(failed)
            if form == ("--json",):
                assert json.loads(failed.err)["message"]


@pytest.mark.parametrize("bad", ["x\0y", "caf\udce9"], ids=["NUL", "not UTF-8"])
def test_what_no_file_can_keep_is_refused_by_the_field_and_nothing_is_written(prospectr: Run, bad: str) -> None:
    prospectr("add", "Nora", "next:call", "tue", "::", "hello")
    before = prospectr("history", "--json").out
    for words, field in (
        (["add", bad], "name"),
        (["add", "Bo", f"--company={bad}"], "company"),
        (["add", "Bo", f"--email={bad}"], "email"),
        (["add", "Bo", f"--phone={bad}"], "phone"),
        (["add", "Bo", f"--source={bad}"], "source"),
        (["add", "Bo", f"--tag={bad}"], "tag"),
        (["add", "Bo", "::", bad], "note"),
        (["note", "nora", bad], ""),
        (["log", "nora", bad], ""),
        (["next", "nora", f"call tue {bad}"], ""),
        (["done", "f1", f"--note={bad}"], ""),
        (["qualify", "nora", f"--need=yes {bad}"], "need"),
        (["edit", "nora", f"--name={bad}"], "name"),
        (["edit", "n1", f"--words={bad}"], "words"),
        (["find", bad], ""),
    ):
        refused = prospectr(*words)
        assert refused.code == 2, (words, refused)
        assert f"The {field}" in refused.err
        assert "it holds a NUL character" in refused.err or "it is not valid UTF-8" in refused.err
        assert_harmless(refused)
    for words in (["show", bad], [bad]):
        refused = prospectr(*words)
        assert refused.code in {2, 4, 6}, (words, refused)
        assert_harmless(refused)
    assert prospectr("history", "--json").out == before


def test_bytes_that_are_no_text_reach_the_real_program_too(spawn: Run) -> None:
    refused = spawn("add", b"caf\xe9".decode(errors="surrogateescape"))
    assert (refused.code, refused.err.splitlines()[0]) == (2, "error: The name cannot be kept: it is not valid UTF-8.")


@pytest.mark.parametrize("name", ["-rf", "--json", "-", "--", "-n", "::", "@", "+", "c1", "f1", "@@", "+1"])
def test_a_name_like_a_sign_or_an_id_is_a_name(prospectr: Run, name: str) -> None:
    prospectr("add", "Nora", "next:call", "tue")
    assert prospectr("add", f"--name={name}").code == 0
    item = prospectr("show", "c2", "--json").items[0]
    assert item["name"] == name
    assert prospectr("show", item["slug"], "--json").items[0]["id"] == "c2"


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("2027-02-30", "February 2027 has 28 days"),
        ("31 nov", "November has 30 days"),
        ("2026-13-01", "months go from 1 to 12"),
        ("tue 25 dec", "25 December 2026 is a Friday"),
        ("99999999d", "years go from 1900 to 2200"),
        ("2999-01-01", "years go from 1900 to 2200"),
        ("0000-00-00", "is not a date"),
        ("fri 25:00", "a day goes from 0:00 to 23:59"),
        ("13.13.2026", "is not a date"),
        ("mon tue", "is not a date"),
        ("03/04/2027", "it can be read in two ways"),
        ("yesterday", "which has passed"),
        ("2026-11-20", "which has passed"),
        ("-3d", "which has passed"),
        ("", "is not a date"),
    ],
)
def test_a_day_that_cannot_be_is_refused_with_the_reason(prospectr: Run, when: str, said: str) -> None:
    prospectr("add", "Nora", "next:call", "tue")
    refused = prospectr("snooze", "f1", "--", when)
    assert refused.code == 2
    assert said in refused.err.splitlines()[0]
    assert len(refused.err.splitlines()) == 2
    assert prospectr("list", "followups", "--json").items[0]["due_on"] == "2026-11-24"


@pytest.mark.parametrize("when", ["2027-02-30", "32 dec", "someday"])
def test_a_day_that_cannot_be_never_stops_a_new_contact(prospectr: Run, when: str) -> None:
    added = prospectr("add", "Nora", f"next:call {when}", "--json")
    assert (added.code, added.items[0]["in_inbox"]) == (0, True)
    assert when in added.items[1]["words"]


@pytest.mark.parametrize(
    ("typed", "minor"),
    [("1.200,50eur", 120050), ("1,200.50eur", 120050), ("1'200eur", 120000), ("1.2keur", 120000), ("0eur", 0)],
)
def test_money_is_understood_with_either_separator(prospectr: Run, typed: str, minor: int) -> None:
    prospectr("add", "Nora")
    (answer,) = prospectr("qualify", "nora", "--json", f"--budget=yes {typed} agreed").items[1:]
    assert (answer["amount"], answer["words"]) == ({"minor": minor, "currency": "EUR"}, "agreed")


@pytest.mark.parametrize("typed", ["12,34,56eur", "1..2eur", "1,200.505eur", "-5eur", "99999999999999999999eur"])
def test_money_that_cannot_be_is_refused_with_the_reason(prospectr: Run, typed: str) -> None:
    prospectr("add", "Nora")
    refused = prospectr("qualify", "nora", f"--budget=yes {typed} agreed")
    assert refused.code == 2
    assert f'"{typed}" is not an amount of money: ' in refused.err
    assert prospectr("show", "nora", "--json").items[0]["answers"] == {}


def test_money_of_a_currency_there_is_not_stays_among_the_words(prospectr: Run) -> None:
    prospectr("add", "Nora")
    (answer,) = prospectr("qualify", "nora", "--json", "--budget=yes 900 XXX agreed").items[1:]
    assert (answer["amount"], answer["words"]) == (None, "900 XXX agreed")


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("email", "nora@"),
        ("email", "a@b@c.d"),
        ("email", "nora@nodomain"),
        ("email", "no ra@lind.dk"),
        ("phone", "+12"),
        ("phone", "abc"),
        ("phone", "+66 81 abc"),
    ],
)
def test_a_way_to_reach_someone_that_looks_wrong_is_kept_and_flagged(prospectr: Run, kind: str, value: str) -> None:
    added = prospectr("add", "Nora", f"--{kind}={value}")
    assert added.code == 0
    assert f'"{value}" does not look like' in added.out
    assert f"{value} (?)" in prospectr("show", "nora").out
    (point,) = prospectr("show", "nora", "--json").items[0][f"{kind}s"]
    assert point == {"label": "", "value": value, "normal": None, "valid": False}


def assert_harmless(shown: Result, *, plain: bool = False) -> None:
    """Check that nothing on either stream acts on a screen, and that every isolate is closed on its own line."""
    for line in lines_of(shown):
        found = ACTING.search(line)
        assert found is None, repr(line)
        assert plain or "\t" not in line
        assert line.count("\u2068") == line.count("\u2069"), repr(line)
    assert "Traceback" not in shown.err
    assert "Something went wrong" not in shown.err


def lines_of(shown: Result) -> Iterator[str]:
    for stream in (shown.out, shown.err):
        yield from stream.split("\n")


def without_isolates(line: str) -> str:
    return line.replace("\u2068", "").replace("\u2069", "")

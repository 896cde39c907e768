"""Records changed, deleted and brought back on the screens; what two sides changed is never lost."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import pytest

from prospectr.book.editing import Opened
from prospectr.core.editable import FIELDS
from prospectr.tui.desk import Desk
from prospectr.tui.dialogs.edit import EditForm, read, shown
from tests.cli.editors import make_editor, seen, typing
from tests.cli.test_every_field import BOOK, CHANGES, REFS
from tests.conftest import Run
from tests.tui.seller import Seller, at_the_screens, story


@pytest.fixture
def nora(prospectr: Run) -> Run:
    """A book with Nora, to be called today."""
    assert prospectr("add", "Nora Lind @Lind Café nora@lind.dk next:call today").code == 0
    return prospectr


async def open_page(seller: Seller, ref: str) -> None:
    """Open the page of a record."""
    seller.app.open_page(ref)
    await seller.settle()


async def fill(seller: Seller, name: str, text: str) -> None:
    """Type a text into a field of the form in the place of what stands there."""
    field = seller.app.screen.query_one(f"#field-{name}")
    field.focus()
    await seller.settle()
    seller.app.screen._set(name, "")  # type: ignore[attr-defined]
    await seller.type(text)


@story
async def test_a_name_is_changed_in_the_form_and_seen_on_the_page_and_u_takes_it_back(nora: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("enter", "g", "e")
        assert seller.sees("Change c1")
        assert seller.sees("Lind Café")
        await fill(seller, "name", "Nora Berg")
        await fill(seller, "emails", "nora@lind.dk\nwork=nora@berg.dk")
        await seller.press("ctrl+s")
        assert "Changed  c1 Nora Berg · Lind Café" in seller.messages
        assert seller.sees("Nora Berg · Lind Café")
        assert seller.sees("nora@berg.dk (work)")
        await seller.press("u")
        assert seller.sees("c1  Nora Lind")
    assert nora("show", "c1", "--json").items[0]["name"] == "Nora Lind"


@story
async def test_what_the_book_refuses_is_said_in_the_form_and_what_was_left_is_offered_again(nora: Run) -> None:
    async with at_the_screens("today") as seller:
        await open_page(seller, "f1")
        await seller.press("e")
        await fill(seller, "when", "someday")
        await seller.press("ctrl+s")
        assert seller.sees('"someday" is not a date')
        await seller.press("escape", "e")
        assert seller.sees("what you typed before stands here")
        assert seller.sees("someday")
        await fill(seller, "when", "fri")
        await seller.press("ctrl+s")
        assert seller.sees("Fri 27 Nov")


@story
async def test_what_another_window_changed_stands_beside_what_was_typed_and_nothing_is_lost(nora: Run) -> None:
    async with at_the_screens("today") as seller:
        await open_page(seller, "c1")
        await seller.press("e")
        await fill(seller, "name", "Nora Berg")
        await fill(seller, "role", "chef")
        assert nora("edit", "c1", "--name", "Nora Holm", "--language", "da", "--tag", "vip").code == 0
        await seller.press("ctrl+s")
        assert seller.sees("c1 was changed elsewhere while you typed; nothing is written yet.")
        assert seller.sees("in the book: Nora Holm")
        assert seller.sees("changed elsewhere; it was:")
        assert seller.sees("Nora Berg")
        assert nora("show", "c1", "--json").items[0]["name"] == "Nora Holm"
        seller.app.screen.query_one("#field-name").focus()
        await seller.press("ctrl+t")
        assert seller.sees("the other one: Nora Berg")
        await seller.press("ctrl+t")
        assert seller.sees("the other one: Nora Holm")
        await seller.press("ctrl+s")
    kept = nora("show", "c1", "--json").items[0]
    assert (kept["name"], kept["role"], kept["language"], kept["tags"]) == ("Nora Berg", "chef", "da", ["vip"])


@story
async def test_all_of_theirs_can_be_taken_and_what_was_typed_brought_back(nora: Run) -> None:
    async with at_the_screens("today") as seller:
        await open_page(seller, "f1")
        await seller.press("e")
        await fill(seller, "words", "mine")
        assert nora("edit", "f1", "--words", "theirs").code == 0
        await seller.press("ctrl+s")
        assert seller.sees("in the book: theirs")
        await fill(seller, "when", "fri")
        await seller.press("ctrl+r")
        assert seller.sees("the other one: mine")
        assert seller.sees("the other one: fri")
        await seller.press("ctrl+t")
        assert seller.app.screen.values["when"] == "fri"  # type: ignore[attr-defined]
        await seller.press("ctrl+t", "ctrl+s")
        assert "Nothing had to be changed." in seller.messages
    assert nora("list", "followups", "--json").items[0]["words"] == "theirs"


@story
async def test_a_record_deleted_meanwhile_leaves_the_form_as_it_was_typed(nora: Run) -> None:
    async with at_the_screens("today") as seller:
        await open_page(seller, "f1")
        await seller.press("e")
        await fill(seller, "words", "mine")
        assert nora("delete", "f1").code == 0
        await seller.press("ctrl+s")
        assert seller.sees("f1 was changed elsewhere")
        assert seller.sees("It is deleted.")
        assert seller.sees("mine")


@story
async def test_what_is_marked_is_deleted_at_once_and_one_u_brings_it_all_back(nora: Run) -> None:
    assert nora("note", "c1", "oat milk").code == 0
    async with at_the_screens("today") as seller:
        await open_page(seller, "n1")
        await seller.press("v", "g", "v", "d")
        assert "Deleted  2 records" in seller.messages
        assert seller.sees("is deleted")
        await seller.press("u")
        assert seller.sees("oat milk")
        await open_page(seller, "n1")
        await seller.press("d")
        assert not seller.sees("NOTES")
        assert seller.sees("Nora Lind")


@story
async def test_a_company_with_people_is_not_deleted(nora: Run) -> None:
    async with at_the_screens("today") as seller:
        await open_page(seller, "o1")
        await seller.press("g", "d")
        assert "o1 Lind Café still has 1 contact." in seller.messages


@story
async def test_a_history_line_is_undone_alone_after_a_question(nora: Run) -> None:
    assert nora("note", "c1", "oat milk").code == 0
    assert nora("note", "c1", "two dogs").code == 0
    async with at_the_screens("today") as seller:
        seller.app.action_act("history.show")
        await seller.settle()
        assert seller.sees("noted on Nora Lind")
        await seller.press("j", "u")
        assert seller.sees("Undo this?")
        await seller.press("y")
        assert "Undone  noted on Nora Lind (n1)" in seller.messages
        await seller.press("g", "j", "enter")
        assert seller.sees("two dogs")
        assert not seller.sees("oat milk")


@story
async def test_every_field_of_every_record_stands_in_its_form_as_it_is_and_takes_another_value(
    prospectr: Run,
) -> None:
    for words in BOOK:
        assert prospectr(*words).code == 0
    async with at_the_screens("today") as seller:
        for table in FIELDS:
            form = EditForm(Desk(seller.app), await opened(seller, REFS[table]))
            seller.app.push_screen(form)
            await seller.settle()
            assert form.typed == {}, table
            fields = {field.name: field for field in FIELDS[table]}
            wanted = CHANGES[table]
            for name, value in wanted.items():
                form._set(name, shown(fields[name], value))
                assert read(fields[name], shown(fields[name], value), value) == as_typed(value), (table, name)
            assert set(form.typed) == set(wanted), table
            await seller.press("ctrl+s")
            assert seller.app.screen is not form, (table, seller.page)
        assert all(prospectr("undo").code == 0 for _table in FIELDS)


async def opened(seller: Seller, ref: str) -> Opened:
    """Return a record as a form is given it."""
    return await seller.app.reader.ask(lambda book: book.editing.open(ref))


def as_typed(value: object) -> object:
    """Return a text as a form gives it back: what would act on a screen is shown by its sign there."""
    return value.replace("\x1b", "␛") if isinstance(value, str) else value


@story
async def test_the_form_stands_in_for_an_editor_that_cannot_be_opened(nora: Run) -> None:
    async with at_the_screens("today") as seller:
        await open_page(seller, "f1")
        await seller.press("E")
        assert "An editor cannot be opened from here" in seller.messages
        assert seller.sees("Change f1")


@story
async def test_what_was_left_in_a_form_never_goes_over_what_another_window_changed_since(nora: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.press("enter", "g", "e")
        await fill(seller, "role", "florist")
        await seller.press("escape")
        assert nora("edit", "c1", "--role", "baker").code == 0
        await seller.press("e")
        assert seller.sees("florist")
        assert seller.sees("in the book: baker")
        seller.app.screen.query_one("#field-role").focus()
        await seller.press("ctrl+t", "ctrl+s")
    assert nora("show", "c1", "--json").items[0]["role"] == "baker"


@story
async def test_the_editor_writes_what_was_typed_and_opens_again_what_cannot_be_used(
    nora: Run, tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    env = make_editor(
        tmp_path,
        "return text.replace('when', 'wen')",
        "return text.replace('wen', 'when').replace('kind = \"call\"', 'kind = \"email\"')",
    )
    set_editor(monkeypatch, env)
    async with at_the_screens("today") as seller:
        await open_page(seller, "f1")
        await seller.press("E")
        await seller.settle()
        assert seller.sees("there is no wen")
        await seller.press("e")
    assert seen(tmp_path, 1).startswith("# error: The text cannot be used: there is no wen;")
    assert not any(temporary.iterdir())  # noqa: ASYNC240


@story
async def test_what_an_editor_changed_meets_what_another_window_changed_in_the_form(
    nora: Run, tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meanwhile = typing("edit", "c1", "--name", "Nora Holm")
    set_editor(monkeypatch, make_editor(tmp_path, f"{meanwhile}\nreturn text.replace('Nora Lind', 'Nora Berg')"))
    async with at_the_screens("today") as seller:
        await open_page(seller, "c1")
        await seller.press("E")
        assert seller.sees("in the book: Nora Holm")
        assert seller.sees("Nora Berg")
        await seller.press("ctrl+s")
        assert seller.sees("Nora Berg · Lind Café")
    assert not any(temporary.iterdir())  # noqa: ASYNC240


@story
async def test_an_editor_that_fails_leaves_the_text_where_the_message_says(
    nora: Run, tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_editor(monkeypatch, make_editor(tmp_path, "return text + '# mine'", code=3))
    async with at_the_screens("today") as seller:
        await open_page(seller, "c1")
        await seller.press("E")
        assert "it ended with code 3" in seller.messages
        assert "What you typed is kept in" in seller.messages
    (kept,) = temporary.glob("*/c1.toml")  # noqa: ASYNC240
    assert kept.read_text(encoding="utf-8").endswith("# mine")


def set_editor(monkeypatch: pytest.MonkeyPatch, env: dict[str, str]) -> None:
    """Have an editor opened although the screens of a test cannot be taken away."""
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(Desk, "lent_terminal", lambda _desk: nullcontext())

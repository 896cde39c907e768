"""The command line over the screens: any command, what it says as a page, and what it refuses."""

from __future__ import annotations

import pytest

from prospectr.tui.acts.typed import LineNotUnderstoodError, split_line
from tests.conftest import Run
from tests.tui.seller import Seller, at_the_screens, story


async def carry_out(seller: Seller, line: str) -> None:
    """Type a command and wait for what it says."""
    if not seller.app.screen.is_modal:
        await seller.press("exclamation_mark")
    seller.app.screen.query_one("Input").value = line  # type: ignore[attr-defined]
    dialog = seller.app.screen
    await seller.press("enter")
    for _look in range(200):
        if seller.app.screen is not dialog or str(dialog.query_one("#error").render()):
            break
        await seller.pilot.pause(0.05)
    await seller.settle()


@story
async def test_a_command_is_carried_out_on_this_book_and_what_it_says_is_a_page(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind").code == 0
    async with at_the_screens("today") as seller:
        await carry_out(seller, "add Bea Costa next:call today")
        assert seller.sees("$ prospectr add Bea Costa")
        assert seller.sees("Bea Costa")
        await seller.press("escape")
        assert seller.sees("Bea Costa")
        await carry_out(seller, "list")
        assert seller.app.screen.subject.ref == "c2"  # type: ignore[attr-defined]


@story
async def test_what_the_command_refuses_is_said_in_the_form_and_nothing_typed_is_lost(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind").code == 0
    async with at_the_screens("today") as seller:
        await carry_out(seller, "show nobody")
        assert seller.sees('No contact matches "nobody"')
        assert seller.sees("show nobody")


@story
async def test_what_a_stranger_wrote_stays_text_in_what_a_command_says(prospectr: Run) -> None:
    assert prospectr("add", "--name", "[@click=app.quit]x[/]").code == 0
    async with at_the_screens("today") as seller:
        await carry_out(seller, "list")
        assert seller.sees("[@click=app.quit]x[/]")


@story
async def test_an_action_without_a_key_begins_its_command(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind").code == 0
    async with at_the_screens("today") as seller:
        await seller.press("colon")
        await seller.type("goal set")
        await seller.press("enter")
        assert seller.sees("goal set")
        await carry_out(seller, "goal set 2026 60000eur")
        assert seller.sees("€60,000.00")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "Type a command"),
        ("prospectr", "Type a command"),
        ("tui --screen today", "tui is for a shell"),
        ("completion bash", "completion is for a shell"),
        ("config edit", "An editor needs the terminal"),
        ("note nora it's late", "A quote is opened"),
    ],
)
def test_what_is_of_no_use_here_is_refused(line: str, said: str) -> None:
    with pytest.raises(LineNotUnderstoodError, match=said):
        split_line(line)


def test_a_line_is_taken_apart_as_a_shell_would_and_runs_nothing_else() -> None:
    assert split_line('prospectr note nora "$(date); rm -rf / | cat" > x') == [
        "note",
        "nora",
        "$(date); rm -rf / | cat",
        ">",
        "x",
    ]

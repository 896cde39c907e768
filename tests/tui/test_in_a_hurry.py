"""Keys typed faster than a form opens go to the form, and no key is taken for another."""

from __future__ import annotations

from tests.conftest import Run
from tests.tui.seller import at_the_screens, story


@story
async def test_what_is_typed_right_after_a_key_goes_into_its_form(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind next:email today").code == 0
    async with at_the_screens("today") as seller:
        await seller.hurry("ncall tue\n")
    assert "call · Tue 24 Nov" in prospectr("list", "followups", "--plain").out


@story
async def test_two_quick_undos_are_two_undos(prospectr: Run) -> None:
    async with at_the_screens("today") as seller:
        for name in ("Ana", "Bea", "Cleo"):
            await seller.hurry(f"a{name}\n")
        await seller.hurry("uu")
    assert prospectr("list", "--plain").out.count("\n") == 1
    assert "Ana" in prospectr("list", "--plain").out


@story
async def test_several_people_typed_in_one_burst_are_several_people(prospectr: Run) -> None:
    async with at_the_screens("today") as seller:
        await seller.hurry("aAna Ruiz deal:candles 300eur\naBob Stone 0812345678\naCy Tan\n")
    names = [line.split("\t")[1] for line in prospectr("list", "--plain").out.splitlines()]
    assert sorted(names) == ["Ana Ruiz", "Bob Stone", "Cy Tan"]
    assert "candles" in prospectr("list", "deals", "--plain").out


@story
async def test_what_was_typed_for_a_form_that_does_not_open_goes_nowhere(prospectr: Run) -> None:
    assert prospectr("add", "Nora Lind").code == 0
    async with at_the_screens("board") as seller:
        await seller.hurry("llcltoo expensive\n")  # an empty column: there is no deal to close
        assert "There is no deal" in seller.messages
    assert prospectr("history", "--plain").out.count("\n") == 1

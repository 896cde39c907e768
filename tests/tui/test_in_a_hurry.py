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

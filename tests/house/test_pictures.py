"""The pictures of the screens are those the screens would give now, and every one of them is shown somewhere."""

from __future__ import annotations

import re

import pytest

from tests.house.sources import ROOT
from tools.write_pictures import FOLDER, PICTURES, draw_pictures


@pytest.mark.fresh
def test_the_pictures_are_what_the_screens_show() -> None:
    kept = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.svg")}
    drawn = draw_pictures()
    assert sorted(kept) == sorted(drawn), "run: make docs"
    assert [name for name, picture in drawn.items() if picture != kept[name]] == [], "run: make docs"


def test_every_picture_is_shown_and_fetches_nothing() -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").glob("*.md"))
    for name in PICTURES:
        assert f"](pictures/{name}.svg)" in pages
        picture = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
        assert re.findall(r"url\(\s*[\"']?http|href=\"http|@import", picture) == []

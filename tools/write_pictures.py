"""Write docs/pictures: what each screen shows of the sample book, as it is on one day, in a window of 100 by 30.

The pictures name no font to be fetched: they are drawn in whatever one there is.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from prospectr.book.clock import parse_clock
from prospectr.book.demo import make_demo
from prospectr.core.words import use_language
from prospectr.settings import load_settings
from prospectr.tui.app import ProspectrApp
from prospectr.tui.reader import Reader

FOLDER = Path(__file__).parent.parent / "docs" / "pictures"
TODAY = "2026-11-21T12:00"
SIZE = (100, 30)
PICTURES: dict[str, tuple[str, tuple[str, ...]]] = {
    "today": ("today", ()),
    "board": ("board", ("l", "l")),
    "contacts": ("contacts", ("j", "j")),
    "inbox": ("inbox", ()),
    "reports": ("reports", ()),
    "contact": ("contacts", ("enter",)),
    "add": ("board", ("a",)),
    "qualify": ("inbox", ("Q",)),
    "close": ("board", ("l", "l", "c")),
    "help": ("board", ("question_mark",)),
}
"""By name: the screen it begins with, and the keys pressed there."""

FONTS = r"@font-face \{[^}]*\}\s*"


def draw_pictures() -> dict[str, str]:
    """Return every picture by the name of its file."""
    for name in ("NO_COLOR", "COLUMNS", "LINES", "COLORFGBG"):
        os.environ.pop(name, None)
    os.environ |= {"TEXTUAL_ANIMATIONS": "none", "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    use_language("en")
    with tempfile.TemporaryDirectory() as folder:
        settings = replace(
            load_settings({"PROSPECTR_HOME": folder, "PROSPECTR_TODAY": TODAY, "LANG": "C.UTF-8"}),
            currency="EUR",
            region="DK",
        )
        clock = parse_clock(TODAY)
        sample = make_demo(settings, clock)
        drawn = {}
        for name, (screen, keys) in PICTURES.items():
            reader = Reader(sample, clock)
            drawn[f"{name}.svg"] = asyncio.run(draw(ProspectrApp(reader, screen), keys, name))
            reader.close()
    return drawn


async def draw(app: ProspectrApp, keys: tuple[str, ...], name: str) -> str:
    """Press keys and return what is then to be seen."""
    async with app.run_test(size=SIZE) as pilot:
        for key in (None, *keys):
            if key is not None:
                await pilot.press(key)
            quiet = 0
            while quiet < 3:
                await pilot.pause(0.05)
                quiet = 0 if app.reader.is_busy else quiet + 1
        return re.sub(FONTS, "", app.export_screenshot(title=f"prospectr – {name}"))


def main() -> int:
    """Write the pictures."""
    FOLDER.mkdir(exist_ok=True)
    for name, picture in draw_pictures().items():
        (FOLDER / name).write_text(picture, encoding="utf-8")
        print(f"docs/pictures/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

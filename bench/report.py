"""The report: what was measured as tables of Markdown, printed and kept on the page about performance."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bench.places import ROOT
from bench.tasks import SAME_QUERY

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

PAGE = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- tables: made by `make bench PAGE=yes` -->", "<!-- end of the tables -->"
GOALS = "## The goals\n"
MOST_GROWTH = 1.3
MOST_MEGABYTES = 45
LONGEST_WAIT = 2.0
MOST_MEGABYTES_OF_SCREENS = 150
LONGEST_KEY = 16
"""Milliseconds: a sixtieth of a second."""
FORMS = {"page": "", "plain": " --plain", "json": " --json", "words": ""}
FLOORS = {
    "python": "bare Python",
    "typer": "Typer, sqlite3",
    "rich": "Typer, sqlite3, Rich",
    "completion": "Typer, completing a name",
    SAME_QUERY: "the same rows by hand",
}


def say_tables(results: dict[str, Any]) -> str:
    """Return every table, under its head."""
    sizes = list(results["about"]["books"])
    parts = [
        say_about(results),
        *say_failures(results["failures"]),
        "## The goals\n",
        say_goals(results),
        "## Reading\n",
        say_commands(results["reading"], sizes),
        "## Writing\n",
        say_commands(results["writing"], sizes),
        "## The board and the reports\n",
        say_commands(results["reporting"], sizes, floor="by hand"),
        "## The floors\n",
        say_floors(results),
        "## Eight at once\n",
        say_together(results["together"]),
        "## The screens\n",
        say_screens(results["screens"]),
        say_keys(results["keys"]),
        "## In and out\n",
        say_exchange(results["exchange"]),
        "## Beside other tools\n",
        say_peers(results["peers"]),
    ]
    return "\n".join(parts)


def say_about(results: dict[str, Any]) -> str:
    """Return the sentences that say what was measured with what, and how often."""
    about = results["about"]
    books = ", ".join(f"{int(size):,} contacts {bytes_ / 2**20:,.1f} MB" for size, bytes_ in about["books"].items())
    rounds = {row["floor"]["rounds"] for row in (*results["reading"], *results["writing"]) if row["goal"]}
    taken = f" Commands were run {say_range(rounds)} times on each book." if rounds else ""
    return (
        f"prospectr {about['prospectr']}, Python {about['python']}, SQLite {about['sqlite']}, {about['processors']}"
        f" processors.{taken}\nThe books: {books}.\n"
    )


def say_range(numbers: Collection[int]) -> str:
    """Return ``25``, or ``15 to 25``."""
    least, most = min(numbers), max(numbers)
    return f"{least}" if least == most else f"{least} to {most}"


def say_failures(failures: Iterable[str]) -> list[str]:
    """Return a line for each measurement that failed."""
    return [f"- not measured: {failure}\n" for failure in failures]


def say_goals(results: dict[str, Any]) -> str:
    """Return the table of goals: what was promised, the worst figure measured, and whether it holds."""
    rows: list[tuple[str, ...]] = []
    groups = (
        ("`today`, `show`, `find`, `list` for a person", results["reading"], "rich"),
        ("the same with `--plain` or `--json`", results["reading"], "typer"),
        ("`add`, `log`, `next`, `done`, `qualify`, `deal add`, `move`, `win`", results["writing"], "rich"),
        ("`board` and `report`", results["reporting"], SAME_QUERY),
        ("completing a name", results["reading"], "completion"),
    )
    for sentence, measured, floor in groups:
        held = [row for row in measured if row["goal"] and row["floor"]["name"] == floor]
        if held:
            largest = list(held[0]["sizes"])[-1]
            worst = max(held, key=lambda row: row["sizes"][largest]["ratio"])
            ratio = worst["sizes"][largest]["ratio"]
            goal = f"≤ {worst['goal']} × {FLOORS[floor]}"
            rows.append((sentence, goal, f"{ratio:.2f} × (`{say_name(worst)}`)", say_reached(ratio, worst["goal"])))
    rows += say_goals_of_size(results) + say_goals_of_screens(results) + say_goals_of_exchange(results["exchange"])
    return say_table(("what", "goal", "worst measured", ""), rows)


def say_goals_of_size(results: dict[str, Any]) -> list[tuple[str, ...]]:
    """Return the rows of the goals about growth, memory and writing at once."""
    rows: list[tuple[str, ...]] = []
    held = [row for row in (*results["reading"], *results["writing"]) if row["goal"] and len(row["sizes"]) > 1]
    if held:
        worst = max(held, key=lambda row: row["growth"])
        largest = list(worst["sizes"])[-1]
        rows.append(
            (
                f"growing from {worst['growth_from']:,} to {int(largest):,} contacts",
                f"≤ {MOST_GROWTH} ×",
                f"{worst['growth']:.2f} × (`{say_name(worst)}`)",
                say_reached(worst["growth"], MOST_GROWTH),
            )
        )
    peaks = [row["sizes"][list(row["sizes"])[-1]]["megabytes"] for row in results["reading"] if row["name"] == "today"]
    if peaks:
        rows.append(
            ("memory of `today`", f"≤ {MOST_MEGABYTES} MB", f"{max(peaks):.0f} MB", say_reached(max(peaks), 45))
        )
    together = results["together"]
    if together:
        wanted = together["programs"] * together["adds"]
        lost = wanted - together["kept"] + together["errors"]
        measured = f"{together['kept']} kept, {together['errors']} failed, longest {together['most']:.2f} s"
        reached = "yes" if not lost and together["most"] <= LONGEST_WAIT else "**no**"
        rows.append(
            (
                f"{together['programs']} programs × {together['adds']} `add` at once",
                f"all kept, none longer than {LONGEST_WAIT:.0f} s",
                measured,
                reached,
            )
        )
    return rows


def say_reached(measured: float, goal: float) -> str:
    """Return whether a goal was reached, as the last column has it."""
    return "yes" if measured <= goal else "**no**"


def say_commands(rows: Sequence[dict[str, Any]], sizes: Sequence[str], floor: str = "floor") -> str:
    """Return the table of commands: the floor, the time at each size, then the ratio, the growth and the memory."""
    heads = (
        "command",
        f"{floor}, ms",
        *(f"{int(size):,}" for size in sizes),
        "quartiles",
        f"× {floor}",
        "goal",
        "growth",
        "MB",
        *(["by hand, ms"] if floor == "floor" else []),
    )
    lines = []
    for row in rows:
        last = row["sizes"][sizes[-1]]
        spread = f"{last['lower_quartile'] * 1000:.0f}–{last['upper_quartile'] * 1000:.0f}"
        lines.append(
            (
                say_name(row),
                say_ms(row.get("floor")),
                *(say_ms(row["sizes"][size]) for size in sizes),
                spread,
                f"{last['ratio']:.2f}" if "ratio" in last else "",
                f"{row['goal']}" if row["goal"] else "",
                f"{row['growth']:.2f}" if "growth" in row else "",
                f"{last['megabytes']:.0f}",
                *([say_ms(row.get("by_hand"))] if floor == "floor" else []),
            )
        )
    return say_table(heads, lines)


def say_name(row: dict[str, Any]) -> str:
    """Return the command a row is about, with the form it was asked for."""
    return f"{row['name']}{FORMS[row['form']]}"


def say_ms(timing: dict[str, Any] | None) -> str:
    """Return a median in milliseconds; empty where there is none."""
    return f"{timing['median'] * 1000:.0f}" if timing else ""


def say_floors(results: dict[str, Any]) -> str:
    """Return the table of the bare programs."""
    rows = [
        (
            FLOORS[name],
            say_ms(timing),
            f"{timing['lower_quartile'] * 1000:.0f}–{timing['upper_quartile'] * 1000:.0f}",
            f"{timing['megabytes']:.0f}",
        )
        for name, timing in (results["floors"] or {}).items()
    ]
    return say_table(("bare program", "ms", "quartiles", "MB"), rows)


def say_together(together: dict[str, Any]) -> str:
    """Return the table of programs that write at once."""
    if not together:
        return "not measured\n"
    row = (
        f"{together['programs']} × {together['adds']}",
        f"{together['kept']}",
        f"{together['errors']}",
        say_ms(together),
        f"{together['upper_quartile'] * 1000:.0f}",
        f"{together['most'] * 1000:.0f}",
    )
    return say_table(("adds", "kept", "failed", "median, ms", "upper quartile", "longest"), [row])


def say_goals_of_screens(results: dict[str, Any]) -> list[tuple[str, ...]]:
    """Return the rows of the goals of the screens, at the largest book: frame, data, memory, and every key."""
    ours = [row for row in results["screens"] if row["name"].startswith("the board")]
    rows: list[tuple[str, ...]] = []
    if ours:
        for name, goal, ratio in (
            ("frame of the board", 1.3, ours[-1]["frame_ratio"]),
            ("its first cards", 2.0, ours[-1]["data_ratio"]),
        ):
            aim = f"≤ {goal} × an empty Textual app's frame"
            rows.append((name, aim, f"{ratio:.2f} ×", say_reached(ratio, goal)))
        memory = ours[-1]["megabytes"]
        said = say_reached(memory, MOST_MEGABYTES_OF_SCREENS)
        rows.append(("memory of the board", f"≤ {MOST_MEGABYTES_OF_SCREENS} MB", f"{memory:.0f} MB", said))
    if results["keys"]:
        largest = max(row["size"] for row in results["keys"])
        slowest = max((row for row in results["keys"] if row["size"] == largest), key=lambda row: row["median"])
        said = f"{slowest['median']:.0f} ms ({slowest['screen']}, {slowest['does']})"
        rows.append(
            ("a key", f"holds up nothing for > {LONGEST_KEY} ms", said, say_reached(slowest["median"], LONGEST_KEY))
        )
    return rows


def say_screens(rows: Sequence[dict[str, Any]]) -> str:
    """Return the table of how soon screens are there: frame and data, and each to the frame of the empty app."""
    lines = [
        (
            row["name"],
            f"{row['frame'] * 1000:.0f}",
            f"{row['data'] * 1000:.0f}",
            f"{row['frame_ratio']:.2f} ×",
            f"{row['data_ratio']:.2f} ×",
            f"{row['megabytes']:.0f}",
        )
        for row in rows
    ]
    heads = ("in a window of 120 × 40", "frame, ms", "data, ms", "frame to empty", "data to empty", "MB")
    return say_table(heads, lines)


def say_keys(rows: Sequence[dict[str, Any]]) -> str:
    """Return the table of how long keys hold up the screens, a key a line, a size a column: middle and most."""
    sizes = list(dict.fromkeys(row["size"] for row in rows))
    held = {(row["screen"], row["does"], row["size"]): f"{row['median']:.0f} / {row['most']:.0f}" for row in rows}
    stories = list(dict.fromkeys((row["screen"], row["does"]) for row in rows))
    lines = [(*story, *(held.get((*story, size), "") for size in sizes)) for story in stories]
    return say_table(("screen", "held up by, ms", *(f"{size:,}" for size in sizes)), lines)


def say_goals_of_exchange(rows: Sequence[dict[str, Any]]) -> list[tuple[str, ...]]:
    """Return the rows of the goals of what comes in: how many a second, and memory."""
    said: list[tuple[str, ...]] = []
    for row in rows:
        if row.get("goal"):
            what = f"{row['name']}, {row['records']:,}"
            said.append(
                (what, f"≥ {row['goal']:,} a second", f"{row['rate']:,.0f}", say_reached(row["goal"], row["rate"]))
            )
        if row.get("most_megabytes"):
            aim, peak = row["most_megabytes"], row["megabytes"]
            said.append(
                (
                    f"memory of {row['name']}, {row['records']:,}",
                    f"≤ {aim} MB",
                    f"{peak:.0f} MB",
                    say_reached(peak, aim),
                )
            )
    return said


def say_exchange(rows: Sequence[dict[str, Any]]) -> str:
    """Return the table of what comes in and goes out, and what others take to come by as much."""
    lines = [
        (
            row["name"],
            f"{row['records']:,}",
            f"{row['median']:.1f}",
            f"{row['rate']:,.0f}",
            f"{row['goal']:,}" if row["goal"] else "",
            f"{row['megabytes']:.0f}",
        )
        for row in rows
        if "rate" in row
    ]
    missing = [f"- {row['name']}: not measured here\n" for row in rows if row.get("missing")]
    table = say_table(("what", "records", "seconds", "a second", "goal", "MB"), lines)
    return "\n".join([table, *missing])


def say_peers(rows: Sequence[dict[str, Any]]) -> str:
    """Return the table of the peers, the same thing at every size a line, then those not measured."""
    lines = []
    for row in rows:
        if "ratio" in row:
            times = f"{row['ratio']:.1f} ×" if row["ratio"] < 10 else f"{row['ratio']:.0f} ×"
            memory = f"{row['theirs']['megabytes']:.0f} / {row['ours']['megabytes']:.0f}"
            does = (f"`{row['does']}`", f"`{row['ours_does']}`", f"{row['size']:,}")
            lines.append((*does, say_ms(row["theirs"]), say_ms(row["ours"]), times, memory))
    heads = ("theirs", "ours", "records", "theirs, ms", "ours, ms", "theirs to ours", "MB, theirs / ours")
    table = say_table(heads, lines) if lines or not rows else ""
    missing = [f"- {row['peer']}: not measured here\n" for row in rows if row.get("missing")]
    failed = [f"- {row['peer']}, {row['size']:,}: {row['failed']}\n" for row in rows if "failed" in row]
    return "\n".join([table, *missing, *failed])


def say_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table in Markdown, its columns lined up to be read as it stands."""
    if not rows:
        return "not measured\n"
    lines = [tuple(heads), *map(tuple, rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(heads))]
    said = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in lines
    ]
    return "\n".join([said[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *said[1:], ""])


def write_page(results: dict[str, Any]) -> None:
    """Put the tables between the two marks on the page about performance; what was not measured this time stays."""
    text = PAGE.read_text(encoding="utf-8")
    before, _begin, rest = text.partition(BEGIN)
    old, _end, after = rest.partition(END)
    kept, said = part_sections(old), part_sections(f"\n\n{say_tables(results)}\n")
    for head, body in said.items():
        is_measured = "|" in body or (not head and results["reading"])
        if head == GOALS and is_measured and head in kept:
            kept[head] = join_goals(kept[head], body)
        elif is_measured or head not in kept:
            kept[head] = body
    tables = "".join(head + kept[head] for head in [*said, *(head for head in kept if head not in said)])
    PAGE.write_text(f"{before}{BEGIN}{tables}{END}{after}", encoding="utf-8")


def part_sections(text: str) -> dict[str, str]:
    """Part a page of tables by its heads, ``## Reading`` and so on; what stands before the first is under none."""
    pieces = re.split(r"(^## .*\n)", text, flags=re.MULTILINE)
    return {"": pieces[0], **dict(zip(pieces[1::2], pieces[2::2], strict=True))}


def join_goals(kept: str, said: str) -> str:
    """Return the table of goals with what was measured now in the place of what was measured then."""
    (heads, then), (_heads, now) = read_table(kept), read_table(said)
    rows = {row[0]: row for row in (*then, *now)}
    return f"\n{say_table(heads, list(rows.values()))}\n"


def read_table(text: str) -> tuple[list[str], list[list[str]]]:
    """Read the heads and the rows of a table in Markdown."""
    lines = [line.strip()[1:-1].split("|") for line in text.splitlines() if line.startswith("|") and "|--" not in line]
    cells = [[cell.strip() for cell in line] for line in lines]
    return cells[0], cells[1:]

"""Lays blocks out on a screen of so many cells: columns that share widths, lines that go on below.

What comes out are lines of pieces, each a text with its role; how a role looks
is the business of the front end. Widths are counted in terminal cells, so that
Thai, Chinese and emoji keep the columns straight. Every text passes the display
guard on its way here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.text import display_line, isolate
from prospectr.present.view import Cell, Lanes, Line, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from prospectr.present.view import Block, Lane, Row

GAP = 2
NARROWEST = 4
LEAST_NAME = 12
"""The cells to which a flexible column gives way before another is folded."""
GIVES_WAY = {"", "name", "head"}
"""The roles of what is cut first in a lane; half a day or half an id is another."""
BETWEEN_LANES, RULE, CROSSING = " │ ", "─", "─┼─"
COMMAND = r"(?<=[:.·?] )prospectr [^ ]+(?: [^ ]+)*|(?<=[:.·?]  )prospectr [^ ]+(?: [^ ]+)*"
"""A command to be copied, which a line ends with or has two spaces after."""
CLOSING_ISOLATE = "\u2069"
ISOLATES = f"\u2068{CLOSING_ISOLATE}"


class Piece(NamedTuple):
    """A text on a line and what it is; ``matched`` by a search; ``opens`` is what its cell opens."""

    text: str
    role: str = ""
    matched: bool = False
    opens: str = ""


Pieces = list[Piece]
"""A line that is laid out."""


def lay_out(blocks: Sequence[Block], width: int | None) -> list[Pieces]:
    """Return the lines of ``blocks``, none wider than ``width`` cells (None: as wide as they are)."""
    widths = _widths(blocks, width)
    lines: list[Pieces] = []
    for number, block in enumerate(blocks):
        if isinstance(block, Table):
            key = block.key or str(number)
            for row in block.rows:
                lines.extend(_rows(row, block, widths[key], width))
        elif isinstance(block, Lanes):
            lines.extend(_lanes(block, width))
        else:
            lines.extend(_wrapped(block, None if block.whole else width))
    return lines


def _widths(blocks: Sequence[Block], width: int | None) -> dict[str, list[int]]:
    """Measure the columns of every table; where they are too wide together, the flexible ones give way."""
    from rich.cells import cell_len

    measured: dict[str, list[int]] = {}
    tables: dict[str, Table] = {}
    ids: set[tuple[str, int]] = set()
    for number, block in enumerate(blocks):
        if isinstance(block, Table):
            key = block.key or str(number)
            tables[key] = block
            columns = measured.setdefault(key, [])
            for row in block.rows:
                columns.extend([0] * (len(row) - len(columns)))
                for column, cell in enumerate(row):
                    ids |= {(key, column)} if cell.role == "id" else set()
                    columns[column] = max(columns[column], cell_len(display_line(cell.text)))
    if width is not None:
        for key, columns in measured.items():
            _fold(columns, tables[key], width)
            others = [column for column in range(len(columns)) if (key, column) not in ids]
            _narrow(columns, (tables[key].flexible, others), width)
    return measured


def _fold(columns: list[int], table: Table, width: int) -> None:
    """Leave out the bars of a table that is too wide; then, if names cut short would not do, its column to fold."""
    if _row_width(columns) > width:
        for column in table.bars:
            columns[column] = 0
    gain = sum(max(0, columns[column] - LEAST_NAME) for column in table.flexible)
    if table.fold is not None and _row_width(columns) - gain > width:
        columns[table.fold] = 0
        columns[0] = columns[0] or int(table.fold > 0)


def _narrow(columns: list[int], choices: Iterable[Sequence[int]], width: int) -> None:
    """Take from the widest column of the first choice, cell by cell, until the row fits; then from those of the next.

    Ids are in no choice: half an id is another record's.
    """
    for choice in filter(None, choices):
        while (excess := _row_width(columns) - width) > 0:
            widest = max(choice, key=lambda column: columns[column])
            others = sorted((columns[column] for column in choice if column != widest), reverse=True)
            if columns[widest] <= NARROWEST:
                break
            floor = max(NARROWEST, others[0] if others and others[0] < columns[widest] else columns[widest] - 1)
            columns[widest] = max(columns[widest] - excess, floor)


def _row_width(columns: Sequence[int]) -> int:
    filled = sum(1 for column in columns if column)
    return sum(columns) + GAP * (filled - 1) + _margin(columns)


def _margin(columns: Sequence[int]) -> int:
    """A table whose first column is empty stands one cell further in, under its head."""
    return 0 if columns[0] else 1


def _rows(row: Sequence[Cell], table: Table, widths: Sequence[int], width: int | None) -> Iterable[Pieces]:
    """Write a row of a table: one line, or two where the column to fold found no room beside the others."""
    others = set_columns(row, widths, table.right)
    fold = table.fold
    if fold is None or fold >= len(row) or widths[fold] or not row[fold].text:
        return [others]
    own = _wrapped(Line(cells=(Cell(" "), row[fold]), indent=1), width)
    shown = [*own, others] if fold < len(widths) - 1 else [others, *own]
    return [pieces for pieces in shown if pieces]


def set_columns(row: Sequence[Cell], widths: Sequence[int], right: Sequence[int] = ()) -> Pieces:
    """Set the cells of a row in columns of these widths, those in ``right`` to their right end; of width 0 none."""
    from rich.cells import cell_len

    line: Pieces = [Piece(" " * _margin(widths))]
    gap = 0
    for column, cell in enumerate(row):
        if not widths[column]:
            continue
        room = widths[column]
        if column == len(row) - 1:
            # A row that ends early may use the room of the columns it lacks.
            room += sum(width + GAP for width in widths[len(row) :] if width)
        text = cut(display_line(cell.text), room)
        padding = widths[column] - cell_len(text)
        before, after = (padding, 0) if column in right else (0, padding)
        line += [Piece(" " * (gap + before)), *_isolated(_pieces(cell._replace(text=text))), Piece(" " * after)]
        gap = GAP
    return _trimmed(line)


def _lanes(block: Lanes, width: int | None) -> list[Pieces]:
    """Set lanes side by side, their heads above one rule, those for which there is no room below the others.

    Without a width nothing is cut, and each lane stands alone.
    """
    if width is None:
        abreast, room = 1, None
    else:
        abreast, room = share_out(len(block.lanes), width, block.narrowest, block.most)
    lines: list[Pieces] = []
    for start in range(0, len(block.lanes), abreast):
        group = block.lanes[start : start + abreast]
        lines += [[]] * bool(start) + _abreast([_broken(lane.head, room) for lane in group], room)
        if room is not None:
            lines.append([Piece(CROSSING.join(RULE * room for _lane in group))])
        lines += _abreast([_stacked(lane, room) for lane in group], room)
    return lines


def share_out(count: int, width: int, narrowest: int, most: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Tell how many of ``count`` lanes stand side by side on a width, and how wide each is."""
    gap = len(BETWEEN_LANES)
    abreast = max(1, min(count, (width + gap) // (narrowest + gap)))
    abreast = min([abreast, *(lanes for below, lanes in most if width < below)])
    return abreast, (width - gap * (abreast - 1)) // abreast


def _stacked(lane: Lane, room: int | None) -> list[Row]:
    """Put the cards of a lane one below the other, an empty line between them."""
    rows: list[Row] = []
    for card in lane.cards:
        rows += [*([()] if rows else []), *_broken(card, room)]
    return rows


def _broken(rows: Iterable[Row], room: int | None) -> list[Row]:
    """Put the right end of a line on one of its own where it would leave hardly a letter of a name, or cut a state.

    The head of a lane is not cut for it either.
    """
    from rich.cells import cell_len

    broken: list[Row] = []
    for row in rows:
        *left, right = ((cell_len(display_line(cell.text)), cell.role) for cell in row)
        needed = sum(
            (min(width, NARROWEST) if role in GIVES_WAY - {"head"} else width) + 1 for width, role in left if width
        )
        if room is None or not needed or not right[0] or needed + right[0] <= room:
            broken.append(row)
        else:
            broken += [(*row[:-1], Cell("")), row[-1:]]
    return broken


def _abreast(stacks: Sequence[Sequence[Row]], room: int | None) -> list[Pieces]:
    """Put rows of several lanes on the same lines; shorter lanes end in empty ones."""
    lines = []
    for number in range(max(map(len, stacks))):
        line: Pieces = []
        for place, stack in enumerate(stacks):
            row = stack[number] if number < len(stack) else ()
            line += [*([Piece(BETWEEN_LANES)] if place else []), *set_row(row, room)]
        lines.append(_trimmed(line))
    return lines


def set_row(row: Row, room: int | None) -> Pieces:
    """Set one line of a lane, ``room`` cells wide: its last cell at the right end; without that as wide as it is."""
    from rich.cells import cell_len

    texts = _fitted(row, room)
    shown = [(text, cell) for text, cell in zip(texts, row, strict=True)][:-1]
    line: Pieces = []
    for text, cell in shown:
        if text:
            line += [*([Piece(" ")] if line else []), *_isolated(_pieces(cell._replace(text=text)))]
    right = _isolated(_pieces(row[-1]._replace(text=texts[-1]))) if row and texts[-1] else []
    if room is None:
        return [*line, *([Piece(" " * GAP)] if line and right else []), *right]
    filled = sum(cell_len(piece.text) for piece in (*line, *right))
    return [*line, Piece(" " * (room - filled)), *right]


def _fitted(row: Row, room: int | None) -> list[str]:
    """Cut the texts of a lane's line to ``room``: ids stay whole, then the right end; the widest name gives way."""
    from rich.cells import cell_len

    texts = [display_line(cell.text) for cell in row]
    if room is None or not texts:
        return texts
    ids = sum(cell_len(text) + 1 for text, cell in zip(texts, row, strict=True) if cell.role == "id")
    texts[-1] = cut(texts[-1], room - ids) if room > ids else ""
    yielding = [place for place, cell in enumerate(row[:-1]) if cell.role != "id"]
    for place in sorted(yielding, key=lambda place: (row[place].role not in GIVES_WAY, -cell_len(texts[place]))):
        others = sum(cell_len(text) + 1 for other, text in enumerate(texts) if other != place and text)
        texts[place] = cut(texts[place], room - others) if room > others else ""
    return texts


def cut(text: str, width: int) -> str:
    """Cut a text to so many cells, with a sign that it was cut."""
    from rich.cells import cell_len, set_cell_size

    if cell_len(text) <= width:
        return text
    shorter = set_cell_size(text, width - 1).rstrip() + "…"
    return shorter if cell_len(shorter) <= width else set_cell_size(text, width)


def abridge(text: str, width: int) -> str:
    """Cut a text in its middle where it is wider than so many cells: how a sentence ends is still to be read."""
    from rich.cells import cell_len

    if cell_len(text) <= width:
        return text
    places = range(max(len(text) - width, 0), len(text) + 1)
    end = next(place for place in places if cell_len(text[place:]) <= width // 3)
    while not text[end : end + 1].isprintable() or cell_len(text[end : end + 1]) == 0 < len(text) - end:
        end += 1  # no letter is parted from its marks
    return cut(text, width - width // 3) + text[end:]


def _wrapped(line: Line, width: int | None) -> list[Pieces]:
    """Break a line between words where it is wider than the screen; words wider than that break anywhere, or never."""
    from rich.cells import cell_len

    pieces = [(number, word) for number, cell in enumerate(line.cells) for word in _words(cell)]
    lines: list[list[tuple[int, Cell]]] = [[]]
    further = None if width is None else max(width - line.indent, 1)
    room = width
    for number, word in pieces:
        if room is not None and cell_len(word.text) > room and _has_words(lines[-1]):
            lines.append([])
            room = further
            if not word.text.strip():
                continue
        space = None if room is None or further is None else max(min(room, further), NARROWEST)
        for part in _chopped(word.text, None if line.whole_words else space):
            if part is not word.text and _has_words(lines[-1]):
                lines.append([])
                room = further
            lines[-1].append((number, word._replace(text=part, spans=word.spans if part == word.text else ())))
            room = None if room is None else room - cell_len(part)
    indent = Piece(" " * line.indent)
    return [
        _trimmed([*([indent] if number else []), *_together(parts)]) if parts else []
        for number, parts in enumerate(lines)
    ]


def _has_words(parts: Sequence[tuple[int, Cell]]) -> bool:
    return any(cell.text.strip() for _number, cell in parts)


def _together(parts: Sequence[tuple[int, Cell]]) -> Pieces:
    """Put the parts of a line together; what comes from one cell is kept apart from the rest as a whole."""
    from itertools import groupby

    line: Pieces = []
    for _number, group in groupby(parts, key=lambda part: part[0]):
        line += _isolated([piece for _, cell in group for piece in _pieces(cell)])
    return line


def _words(cell: Cell) -> list[Cell]:
    """Split a cell into words and the spaces between, each with its part of the spans; a command is one word."""
    import re

    words = []
    for found in re.finditer(rf"{COMMAND}| +|[^ ]+", display_line(cell.text)):
        start, end = found.span()
        spans = tuple(
            (max(first, start) - start, min(last, end) - start)
            for first, last in cell.spans
            if first < end and last > start
        )
        words.append(cell._replace(text=found.group(), spans=spans))
    return words


def _chopped(text: str, room: int | None) -> list[str]:
    from rich.cells import cell_len, chop_cells

    if room is None or cell_len(text) <= room or not text.strip():
        return [text]
    return chop_cells(text, room)


def _pieces(cell: Cell) -> Pieces:
    """Take a cell apart at the ends of what a search found in it."""
    if not cell.spans:
        return [Piece(cell.text, cell.role, opens=cell.opens)] if cell.text else []
    pieces, position = [], 0
    for start, end in cell.spans:
        if end <= len(cell.text):
            pieces += [
                Piece(cell.text[position:start], cell.role),
                Piece(cell.text[start:end], cell.role, matched=True),
            ]
            position = end
    return [piece for piece in (*pieces, Piece(cell.text[position:], cell.role)) if piece.text]


def _isolated(pieces: Pieces) -> Pieces:
    """Keep pieces that are one text from turning what stands beside it around.

    Done last, when nothing is cut any more: an isolate that lost its end would reach over the rest of the line.
    """
    text = "".join(piece.text for piece in pieces)
    isolated = isolate(text)
    return pieces if isolated == text else list(_spread(isolated, pieces))


def _spread(isolated: str, pieces: Pieces) -> Iterator[Piece]:
    """Give each piece its part of a text that is isolated; what isolates it stands between them."""
    place = 0
    for piece in pieces:
        text, left = "", len(piece.text)
        while left or isolated[place : place + 1] == CLOSING_ISOLATE:
            letter = isolated[place]
            if letter in ISOLATES and not text:
                yield Piece(letter)
            else:
                text += letter
            left -= letter not in ISOLATES
            place += 1
        closing = text.endswith(CLOSING_ISOLATE)
        yield piece._replace(text=text.removesuffix(CLOSING_ISOLATE))
        if closing:
            yield Piece(CLOSING_ISOLATE)


def _trimmed(line: Pieces) -> Pieces:
    """Take the spaces away that a line ends with, and pieces that are empty."""
    pieces = [piece for piece in line if piece.text]
    while pieces and not (bare := pieces[-1].text.rstrip(" ")):
        pieces.pop()
    return [*pieces[:-1], pieces[-1]._replace(text=bare)] if pieces else []

"""The board as it is drawn: columns of cards side by side, each scrolled by itself, and only the window drawn."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.strip import Strip

from prospectr.core.words import N_, ngettext
from prospectr.layout import RULE, Piece, set_row, share_out
from prospectr.present.view import MOST_ABREAST, NARROWEST_LANE, Cell
from prospectr.tui.widgets.boardhead import Head
from prospectr.tui.widgets.lister import CURSOR, MARK, Lister
from prospectr.tui.widgets.stacks import Stacks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual import events

    from prospectr.layout import Pieces
    from prospectr.present.view import Row
    from prospectr.tui.widgets.stacks import Stack

GUTTER, BETWEEN = 1, 3
"""The cells before a card, and those between two: its right margin, the rule, and the gutter of the next."""

CARD = 3
STEP = CARD + 1
"""The lines of a card, and from one card to the next."""

MOST_DRAWN = 10_000
"""The lines of cards that are remembered as they were drawn."""

MORE_LEFT, MORE_RIGHT, HERE = "◂", "▸", "→"
UPRIGHT, CROSSING = "│", "┼"
NOTHING = Cell("")


class Place(NamedTuple):
    """Where a column is drawn: its number, and the cell its cards begin at."""

    number: int
    left: int


class BoardView(Lister):
    """Columns of cards; the cursor stands on one card, and each column remembers its own.

    Only what is to be seen is drawn. Where the cursor or the window comes near
    the end of what was read of a column, more of it is ``Wanted``, once of each depth (``asked``).
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,h", "side(-1)", N_("column left"), id="move.left", show=False),
        Binding("right,l", "side(1)", N_("column right"), id="move.right", show=False),
    ]

    class Wanted(Message):
        """More cards of a column are to be read."""

        def __init__(self, section: str) -> None:
            super().__init__()
            self.section = section

    class Dropped(Message):
        """A card that was dragged was let go over another column."""

        def __init__(self, target: str, section: str) -> None:
            super().__init__()
            self.target, self.section = target, section

    class Named(Message):
        """The name of the pipeline was clicked."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - as every widget calls it
        super().__init__(id=id)
        self._head = Head("")
        self._nobody: Sequence[Row] = ()
        self.stacks = Stacks()
        self.asked: dict[str, int] = {}
        self._lines: list[Pieces] = []
        self._window: object = None
        self._cursor = Region()
        self._shared_for = Size(0, 0)
        self._places: list[Place] = []
        self._room, self._heads, self._above = NARROWEST_LANE, 1, 3
        self._held = ""
        self._over: str | None = None
        self._drawn: dict[tuple[str | int | bool, ...], list[Segment]] = {}

    def show(self, head: Head, stacks: Sequence[Stack], nobody: Sequence[Row] = ()) -> None:
        """Show other cards; the cursor stays on what it was on, in whatever column that is now.

        ``nobody`` are lines for a board without a card.
        """
        self._head, self._nobody = head, nobody
        self.asked = {}
        said = {target: say for stack in self.stacks.all for target, say in stack.cards.items()}
        same = {target for stack in stacks for target, say in stack.cards.items() if said.get(target) is say}
        self._drawn = {key: drawn for key, drawn in self._drawn.items() if key[0] in same}
        self._window = None
        self.stacks.show(stacks)
        self.stacks.settle()
        there = {None, "", *(stack.section for stack in stacks)}
        if self._held and (self._over not in there or not self.stacks.section_of(self._held)):
            self.let_go()
        self.moved()

    def add(self, stack: Stack) -> None:
        """Show more cards of one column; nothing moves."""
        self.stacks.add(stack)
        self._window = None
        self.moved()

    @property
    def target(self) -> str:
        """The typed id of the card under the cursor; nothing in an empty column."""
        return self.stacks.target

    @property
    def targets(self) -> list[str]:
        """The cards of the column the cursor is in, from the top, as far as they were read."""
        return self.stacks.order

    def go_to(self, target: str) -> bool:
        """Put the cursor on a card; tell whether it is on the board."""
        is_there = self.stacks.go_to(target)
        self.moved()
        return is_there

    def action_step(self, by: int) -> None:
        """Go down the column, up where ``by`` is negative."""
        self.stacks.go(self.stacks.rank + by)
        self.moved()

    def action_end(self, way: int) -> None:
        """Go to the first card of the column, or the last that was read."""
        self.stacks.go(0 if way < 0 else len(self.targets) - 1)
        self.moved()

    def action_leaf(self, way: int) -> None:
        """Go down the column by a screenful, or up."""
        self.stacks.go(self.stacks.rank + way * self.stacks.room)
        self.moved()

    def action_side(self, by: int) -> None:
        """Go to the column on the right, on the left where ``by`` is negative."""
        self.stacks.go_side(by)
        self.moved()

    def moved(self) -> None:
        """Draw anew, say where the cursor is now, and ask for more cards where they will be wanted soon."""
        if len(self._drawn) > MOST_DRAWN:
            self._drawn.clear()
        self._share_out()
        self._refresh_changed()
        self.post_message(self.Moved())
        for stack in self.stacks.wanting():
            if self.asked.get(stack.section) != stack.depth:
                self.asked[stack.section] = stack.depth
                self.post_message(self.Wanted(stack.section))

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Put the cursor on the card under the mouse, and hold it."""
        if event.button != 1:
            return
        place = self._place_at(event.x)
        target = self._card_at(place, event.y) if place else ""
        if place and (target or event.y < self._above):
            self.stacks.go_side(place.number - self.stacks.column)
            self.go_to(target)
        if target:
            self._held = target
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Light the column up over which a card is dragged."""
        if not self._held:
            return
        place = self._place_at(event.x)
        inside = place is not None and 0 <= event.y < self.size.height
        over = self.stacks.all[place.number].section if place and inside else ""
        if self._over is None and over == self.stacks.section_of(self._held):
            return
        if over != self._over:
            self._over = over
            self.refresh()

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """Let a card go: over another column it is dropped there."""
        del event
        held, over = self._held, self._over
        self.let_go()
        if held and over and over != self.stacks.section_of(held):
            self.post_message(self.Dropped(held, over))

    def let_go(self) -> bool:
        """Let go of what is dragged, where it was; tell whether anything was."""
        was_dragging = self._over is not None
        self._held, self._over = "", None
        self.release_mouse()
        if was_dragging:
            self.refresh()
        return was_dragging

    def on_click(self, event: events.Click) -> None:
        """Open a card at the second click; the name of the pipeline opens the list of them."""
        if event.y == 0 and 0 < event.x <= cell_len(self._head.title):
            self.post_message(self.Named())
            return
        place = self._place_at(event.x)
        if place and event.y == self.size.height - 1 and self._is_cut(self.stacks.all[place.number]):
            self._scroll(event.x, self.stacks.room)
        elif place and event.chain > 1 and self._card_at(place, event.y):
            self.action_open()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll the column under the mouse down."""
        event.stop()
        event.prevent_default()
        self._scroll(event.x, 1)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll the column under the mouse up."""
        event.stop()
        event.prevent_default()
        self._scroll(event.x, -1)

    def _scroll(self, x: int, by: int) -> None:
        place = self._place_at(x)
        if place:
            self.stacks.scroll(place.number, by)
            self.moved()

    def _place_at(self, x: int) -> Place | None:
        """Find the column under a cell."""
        return next((place for place in reversed(self._places) if place.left - GUTTER <= x), None)

    def _card_at(self, place: Place, y: int) -> str:
        """Return the typed id of the card on a line of a column."""
        number, line = divmod(y - self._above, STEP)
        stack = self.stacks.all[place.number]
        if y < self._above or line == CARD or (y == self.size.height - 1 and self._is_cut(stack)):
            return ""
        return self.stacks.card_at(stack, number)

    def on_resize(self) -> None:
        """Set the columns anew for another width."""
        self.virtual_size = Size(self.size.width, self.size.height)
        self._drawn.clear()
        self.moved()

    def on_focus(self) -> None:
        """Show where the cursor is."""
        self.refresh()

    def on_blur(self) -> None:
        """Show that keys go elsewhere."""
        self.refresh()

    def notify_style_update(self) -> None:
        """Draw the cards anew in other colours."""
        self._drawn.clear()
        super().notify_style_update()

    def _refresh_changed(self) -> None:
        """Draw anew the card the cursor left and the one it came to; all of it where more than the cursor moved."""
        stacks = self.stacks
        window = (stacks.first, [stacks.top(stack.section) for stack in stacks.all], list(self.marked), self._lines)
        line = self._above + (stacks.rank - stacks.top(stacks.section)) * STEP
        cursor = Region(0, line, self.size.width, CARD)
        if window == self._window:
            heads = Region(0, len(self._lines) + 1, self.size.width, 1)
            self.refresh(cursor, self._cursor, heads)
        else:
            self.refresh()
        self._window, self._cursor = window, cursor

    def _share_out(self) -> None:
        """Tell what stands where: the lines above the cards, how many columns and cards there is room for, and where.

        The last line of a column says how many more there are.
        """
        if not self.size.width:
            return
        stacks = self.stacks
        self._lines = self._head.set(self.size.width - 2)
        self._heads = max((len(stack.head) for stack in stacks.all), default=1)
        self._above = len(self._lines) + 1 + self._heads + 1
        before = stacks.abreast, stacks.room, self._room
        self._shared_for = self.size
        count, width = max(len(stacks.all), 1), self.size.width - GUTTER * 2
        stacks.abreast, self._room = share_out(count, width, NARROWEST_LANE, MOST_ABREAST)
        stacks.room = max((self.size.height - self._above) // STEP, 1)
        if before != (stacks.abreast, stacks.room, self._room):
            self._drawn.clear()
            stacks.settle()
        self._places = [
            Place(number, GUTTER + place * (self._room + BETWEEN)) for place, number in enumerate(stacks.shown)
        ]

    def _is_cut(self, stack: Stack) -> bool:
        return self.stacks.below(stack) > 0

    def render_line(self, y: int) -> Strip:
        """Draw one line of the window; it may be of another size before anybody hears of that."""
        if self.size != self._shared_for:
            self._share_out()
        width = self.size.width
        lines = self._lines
        if y < len(lines):
            return self.strip_of([Piece(" "), *lines[y]], width)
        y -= len(lines)
        if y == 0 or y == self._heads + 1:
            return self.strip_of(self._rule(crossed=y > 0), width)
        if self._nobody and y > self._heads:
            y -= self._heads + 2
            said = set_row(self._nobody[y - 1], width - 2) if 0 < y <= len(self._nobody) else []
            return self.strip_of([Piece(" "), *said], width)
        if y <= self._heads:
            return self._abreast(lambda place: self._head_of(place, y - 1))
        y -= self._heads + 2
        return self._abreast(lambda place: self._line_of(place, y))

    def _rule(self, *, crossed: bool) -> Pieces:
        line = [RULE] * self.size.width
        for place in self._places[1:]:
            line[place.left - GUTTER - 1] = CROSSING if crossed else RULE
        return [Piece("".join(line), "rule")]

    def _abreast(self, draw: Callable[[Place], list[Segment]]) -> Strip:
        """Put a line of every column side by side, a rule between them."""
        segments: list[Segment] = []
        for place in self._places:
            segments += [*(self._once((UPRIGHT,), self._upright) if segments else []), *draw(place)]
        return Strip(segments).adjust_cell_length(self.size.width, self._once(("",), self._ground)[0].style)

    def _once(self, key: tuple[str | int | bool, ...], draw: Callable[[], list[Segment]]) -> list[Segment]:
        """Draw what looks the same each time only once, until the cards, the width or the colours are others."""
        if key not in self._drawn:
            self._drawn[key] = draw()
        return self._drawn[key]

    def _ground(self) -> list[Segment]:
        return self._segments([Piece(" ")], over=False)

    def _upright(self) -> list[Segment]:
        return self._segments([Piece(UPRIGHT, "rule")], over=False)

    def _head_of(self, place: Place, line: int) -> list[Segment]:
        """Draw a line of a column's head between its gutter and its margin, which show that there are more columns."""
        stack = self.stacks.all[place.number]
        before, after = " ", " "
        if line == 0:
            last = place.number == self._places[-1].number
            after = MORE_RIGHT if last and place.number < len(self.stacks.all) - 1 else " "
            before = MORE_LEFT if place.number == self.stacks.first > 0 else " "
            if place.number == self.stacks.column and not stack.cards:
                before = CURSOR
            if stack.section == self._over:
                before = HERE
        row = stack.head[line] if line < len(stack.head) else (NOTHING,)
        is_over = stack.section == self._over
        return self._segments([Piece(before, "bar"), *set_row(row, self._room), Piece(after, "bar")], over=is_over)

    def _line_of(self, place: Place, line: int) -> list[Segment]:
        """Draw a line of a column's cards."""
        stack = self.stacks.all[place.number]
        is_over = stack.section == self._over
        target = self._card_at(place, line + self._above)
        if not target:
            below = self.stacks.below(stack)
            is_last = line + self._above == self.size.height - 1 and below > 0
            said = ngettext("+{count} more", "+{count} more", below).format(count=below) if is_last else ""
            more = (Cell(f" {said}", "dim"), NOTHING)
            return self._once((said, is_over), lambda: self._segments(set_row(more, self._room + 2), over=is_over))
        is_here = target == self.target and place.number == self.stacks.column and self.has_focus
        look = (target, is_here, target in self.marked, is_over)
        key = (*look, line % STEP)
        if key not in self._drawn:
            for number, row in enumerate((*stack.cards[target](), *([(NOTHING,)] * CARD))[:CARD]):
                self._once((*look, number), partial(self._card_line, row, number, look))
        return self._drawn[key]

    def _card_line(self, row: Row, line: int, look: tuple[str, bool, bool, bool]) -> list[Segment]:
        """Draw a line of a card: in its gutter that the cursor is there, or a mark."""
        _target, is_here, is_marked, is_over = look
        sign = MARK if is_marked and line == 0 else CURSOR if is_here else " "
        gutter = Piece(sign, "marked" if sign == MARK else "bar")
        return self._segments([gutter, *set_row(row, self._room), Piece(" ")], over=is_here or is_over)

    def _segments(self, pieces: Pieces, *, over: bool) -> list[Segment]:
        return list(self.strip_of(pieces, sum(cell_len(piece.text) for piece in pieces), over="cursor" if over else ""))

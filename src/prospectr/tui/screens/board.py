"""The board: who stands where, and every deal; cards are moved by keys or by the mouse."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from textual import work

from prospectr.core.errors import ProspectrError
from prospectr.core.text import display_line
from prospectr.core.words import _
from prospectr.present.view import Cell
from prospectr.tui.screens.frame import Frame
from prospectr.tui.subject import Subject
from prospectr.tui.told import told
from prospectr.tui.widgets.board import BoardView
from prospectr.tui.widgets.boardhead import Head
from prospectr.tui.widgets.lister import NOTHING_FOUND
from prospectr.tui.widgets.stacks import Stack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from textual.app import ComposeResult

    from prospectr.book import Book
    from prospectr.core.board import Board, Card, Column, View
    from prospectr.present.view import Row
    from prospectr.tui.desk import Desk
    from prospectr.tui.keymap import Keymap

FIRST_READ = 30
"""The cards read of each column at first: more than a tall screen shows."""

TYPING = 0.06
"""Seconds after a key in the filter before the book is asked; whoever types on is not waited for."""


class Shown(NamedTuple):
    """A board as the screen shows it: what was read, what each card is about, and what is drawn of it.

    Among the ``cards`` are those aside, which are marked and do not hold the ``words``.
    """

    board: Board
    today: date
    words: Sequence[Sequence[str]]
    cards: Mapping[str, Card]
    head: Head
    stacks: Sequence[Stack]

    def say(self, target: str, card: Card, today: date) -> Callable[[], Sequence[Row]] | None:
        """Return what says a card that is as it was, so that it need not be drawn anew."""
        if self.today != today or self.cards.get(target) != card:
            return None
        return next((stack.cards[target] for stack in self.stacks if target in stack.cards), None)

    def stack(self, section: str) -> Stack:
        """Return the column of a section."""
        (found,) = (stack for stack in self.stacks if stack.section == section)
        return found

    def say_nobody(self, keymap: Keymap, sought: str) -> Sequence[Row]:
        """Say how there would be a card, where there is none."""
        if any(stack.total for stack in self.stacks):
            return ()
        if sought:
            offer = keymap.fill(_('{record.open}  search everything for "{words}"'), words=sought)
            nothing = keymap.fill(_(NOTHING_FOUND), words=sought)
            return ((Cell(display_line(nothing), "head"), NOTHING), (Cell(display_line(offer)), NOTHING))
        how = Cell(keymap.fill(_("{contact.add} adds the first.")))
        return ((Cell(_("Nobody is on the board yet."), "head"), NOTHING), (how, NOTHING))


NOTHING = Cell("")


class BoardScreen(Frame):
    """The board: leads, prospects, the stages of a pipeline, and what was won."""

    mode = "board"
    KEYS = (
        "deal.move_on",
        "deal.move_back",
        "record.open",
        "contact.qualify",
        "deal.close",
        "follow_up.plan",
        "contact.add",
        "help",
        "deal.add",
        "screen.filter",
    )

    def __init__(self) -> None:
        super().__init__()
        self.pipeline_id: int | None = None
        self._shown: Shown | None = None
        self._words: tuple[tuple[str, ...], ...] = ()
        self._is_typing = False

    def body(self) -> ComposeResult:
        """Put the board between the bars."""
        yield BoardView(id="body")

    @property
    def view(self) -> BoardView:
        """What draws the board."""
        return self.query_one("#body", BoardView)

    def subject_at(self, target: str) -> Subject | None:
        """Return what an act on a card is about: its contact, its deal, and its next step."""
        card = self._shown.cards.get(target) if self._shown else None
        return _subject(target, card) if card else None

    async def load(self) -> None:
        """Read the first cards of each column, more where the window is further down, and show them."""
        from prospectr.core.board import View

        if self._is_typing:
            await asyncio.sleep(TYPING)
        self._is_typing = False
        view, reader = self.view, self.book_app.reader
        deeper = {stack.section: view.stacks.depth_wanted(stack.section) for stack in view.stacks.all}
        asked = View(
            limits={section: depth for section, depth in deeper.items() if depth > FIRST_READ},
            words=self._words,
            kept=frozenset({view.target, *view.marked, *self.wanted}),
        )
        number, today = self.pipeline_id, reader.today
        before = self._shown
        self._shown = shown = await reader.ask(lambda book: read_board(book, number, asked, today, before))
        view.forget(asked.kept.difference(shown.cards))
        view.show(shown.head, shown.stacks, shown.say_nobody(self.book_app.keymap, self.sought.strip()))
        if asked.words and not view.target:
            view.go_to(next(iter(shown.cards), ""))

    def filter_by(self, text: str) -> None:
        """Show only the cards that hold all words of a text."""
        from prospectr.core.sift import read_words

        words = read_words(text)
        if words != self._words:
            self._words, self._is_typing = words, bool(words)
            self.reload()

    def on_filter_kept(self) -> None:
        """Go through what is left; where nothing is, search everything."""
        if self._words and not self.view.target:
            from prospectr.tui.screens.found import FoundScreen

            self.app.push_screen(FoundScreen(self.sought))
        else:
            super().on_filter_kept()

    def leave(self) -> bool:
        """Let go of a card that is dragged, else take off what lies over the screen."""
        return self.view.let_go() or super().leave()

    def action_pipeline(self) -> None:
        """Choose whose stages are shown."""
        self.book_app.carry_out(self._choose_pipeline, ())

    def on_board_view_named(self) -> None:
        """Choose whose stages are shown."""
        self.action_pipeline()

    def on_board_view_dropped(self, event: BoardView.Dropped) -> None:
        """Move the card that was dragged, with all that are marked if it is one of them."""
        from prospectr.tui.acts import deals

        subject = self.subject_at(event.target)
        subjects = self.subjects if event.target in self.view.marked else (subject,) if subject else ()
        if subjects:
            self.book_app.carry_out(partial(deals.move_to, section=event.section), subjects)

    def on_board_view_wanted(self, event: BoardView.Wanted) -> None:
        """Read more of a column whose end comes near."""
        self._read_more(event.section)

    @work(group="more")
    @told
    async def _read_more(self, section: str) -> None:
        """Read a column twice as far down; what was kept further below stays."""
        asked, reader = self._shown, self.book_app.reader
        if asked is None:
            return
        depth, today = asked.stack(section).depth * 2, reader.today
        try:
            cards, said = await reader.ask(lambda book: read_more(book, asked, section, depth, today))
        except ProspectrError:
            self.view.asked.pop(section, None)  # it is asked for again when the cursor moves
            raise
        shown = self._shown
        if shown is None or shown.board is not asked.board:
            return  # the whole board was read anew, and asks for more itself
        stack = shown.stack(section)
        grown = stack._replace(
            cards=said | {target: say for target, say in stack.cards.items() if target not in said}, depth=depth
        )
        stacks = [grown if one is stack else one for one in shown.stacks]
        self._shown = shown._replace(cards={**shown.cards, **cards}, stacks=stacks)
        self.view.add(grown)

    async def _choose_pipeline(self, desk: Desk, _subjects: Sequence[Subject]) -> None:
        from prospectr.tui.dialogs.choice import Choice, keyed

        there = [entry.pipeline for entry in await desk.ask(lambda book: book.pipelines.all())]
        if len(there) == 1:
            desk.say(_("There is one pipeline: {name}.").format(name=there[0].name))
            return
        options = keyed([(str(pipeline.id), pipeline.name) for pipeline in there])
        self.pipeline_id = int(await desk.open(Choice(_("Which pipeline?"), options)) or there[0].id)
        self.reload()


def read_board(book: Book, pipeline_id: int | None, view: View, today: date, before: Shown | None = None) -> Shown:
    """Read the board of a pipeline, the first where it is gone, and make ready to draw what is not as ``before``."""
    from prospectr.present import board as presenter

    there = (entry.pipeline for entry in book.pipelines.all()) if pipeline_id else ()
    pipeline = next((pipeline for pipeline in there if pipeline.id == pipeline_id), None)
    board = book.board.read(pipeline, None, FIRST_READ, view)
    totals, others = presenter.totals_line(board)
    cards: dict[str, Card] = {}
    stacks = []
    for column in board.columns:
        own = by_id(column.cards)
        cards |= own
        stacks.append(_stack(column, _drawn(own, today, before), board, view, today))
    head = Head(board.pipeline.name, totals, others, presenter.asking_cells(board.open))
    return Shown(board, today, view.words, {**cards, **by_id(board.aside)}, head, stacks)


def read_more(
    book: Book, shown: Shown, section: str, depth: int, today: date
) -> tuple[dict[str, Card], dict[str, Callable[[], Sequence[Row]]]]:
    """Read a column so far down, and make ready to draw what is not as it was shown."""
    cards = by_id(book.board.more(shown.board, section, depth, shown.words))
    return cards, _drawn(cards, today, shown)


def by_id(cards: Iterable[Card]) -> dict[str, Card]:
    """Return cards by the typed ids of what they show."""
    from prospectr.present.board import ref_of_card

    return {ref_of_card(card): card for card in cards}


def _stack(
    column: Column, said: Mapping[str, Callable[[], Sequence[Row]]], board: Board, view: View, today: date
) -> Stack:
    from prospectr.present.board import column_head

    depth = view.limits.get(column.section, FIRST_READ)
    head = column_head(column, board.period, today)
    return Stack(column.section, head, said, column.tally.count, depth)


def _drawn(
    cards: Mapping[str, Card], today: date, before: Shown | None = None
) -> dict[str, Callable[[], Sequence[Row]]]:
    from prospectr.present.board import card_rows

    return {
        target: (before.say(target, card, today) if before else None) or partial(card_rows, card, today, with_id=False)
        for target, card in cards.items()
    }


def _subject(target: str, card: Card) -> Subject:
    from prospectr.core.refs import say_ref

    contact, step = card.contact.contact, card.next_step
    return Subject(
        target,
        card.deal.deal.title if card.deal else contact.name,
        contact=say_ref("contact", contact.id),
        deal=target if card.deal else "",
        follow_up=say_ref("follow_up", step.id) if step else "",
    )

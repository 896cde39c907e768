"""The board: who stands where, and every deal; cards are moved by keys or by the mouse."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from textual import work

from prospectr.core.errors import ProspectrError
from prospectr.core.text import fold
from prospectr.core.words import _
from prospectr.present.view import Cell
from prospectr.tui.screens.frame import Frame
from prospectr.tui.subject import Subject
from prospectr.tui.widgets.board import BoardView
from prospectr.tui.widgets.boardhead import Head
from prospectr.tui.widgets.stacks import Stack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from textual.app import ComposeResult

    from prospectr.book import Book
    from prospectr.core.board import Board, Card, Column, View
    from prospectr.present.view import Row
    from prospectr.tui.desk import Desk

FIRST_READ = 30
"""The cards read of each column at first: more than a tall screen shows."""

TYPING = 0.06
"""Seconds after a key in the filter before the book is asked; whoever types on is not waited for."""


class Shown(NamedTuple):
    """A board as the screen shows it: what was read, what each card is about, and what is drawn of it."""

    board: Board
    today: date
    cards: Mapping[str, Card]
    head: Head
    stacks: Sequence[Stack]

    def say(self, target: str, card: Card, today: date) -> Callable[[], Sequence[Row]] | None:
        """Return what says a card that is as it was, so that it need not be drawn anew."""
        if self.today != today or self.cards.get(target) != card:
            return None
        return next((stack.cards[target] for stack in self.stacks if target in stack.cards), None)

    @property
    def nobody(self) -> Sequence[Row]:
        """What a board without a card says."""
        if any(stack.total for stack in self.stacks):
            return ()
        return ((Cell(_("Nobody is on the board yet."), "head"), NOTHING), (Cell(_("a adds the first.")), NOTHING))


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
        self._words: tuple[str, ...] = ()
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
        view.show(shown.head, shown.stacks, () if self._words else shown.nobody)
        if self._words and not view.target:
            view.go_to(next(iter(shown.cards), ""))

    def filter_by(self, text: str) -> None:
        """Show only the cards that hold all words of a text: at once of those that were read, then of all."""
        words = tuple(word.lstrip("+@") or word for word in fold(text).split())
        if words == self._words:
            return
        self._words, self._is_typing = words, True
        if self._shown and words:
            self.view.show(self._shown.head, [_sifted(stack, self._shown.cards, words) for stack in self._shown.stacks])
        self.reload()

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

        subject = self.subject
        subjects = self.subjects if self.view.target in self.view.marked else (subject,) if subject else ()
        if subjects:
            self.book_app.carry_out(partial(deals.move_to, section=event.section), subjects)

    def on_board_view_wanted(self, event: BoardView.Wanted) -> None:
        """Read more of a column whose end comes near."""
        self._read_more(event.section)

    @work(group="more")
    async def _read_more(self, section: str) -> None:
        """Read a column twice as far down; what was kept further below stays."""
        shown, reader, words = self._shown, self.book_app.reader, self._words
        stack = next((stack for stack in shown.stacks if stack.section == section), None) if shown else None
        if shown is None or stack is None:
            return
        depth, today = stack.depth * 2, reader.today
        try:
            cards = await reader.ask(lambda book: by_id(book.board.more(shown.board, section, depth, words)))
        except ProspectrError:
            return  # whatever it is, the next reading of the board says so
        if self._shown is not shown:
            return
        further = {target: said for target, said in stack.cards.items() if target not in cards}
        grown = stack._replace(cards={**_drawn(cards, today, shown), **further}, depth=depth)
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
    return Shown(board, today, cards, head, stacks)


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


def _sifted(stack: Stack, cards: Mapping[str, Card], words: Sequence[str]) -> Stack:
    """Leave in a column what holds all words; the book is asked how many more there are."""
    held = {target: say for target, say in stack.cards.items() if _holds(cards[target], words)}
    return stack._replace(cards=held, total=len(held))


def _holds(card: Card, words: Sequence[str]) -> bool:
    title = card.deal.deal.title if card.deal else ""
    text = fold(f"{card.contact.contact.name} {card.contact.company or ''} {title}")
    return all(word in text for word in words)


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

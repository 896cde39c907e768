"""Reports: what came of it all, in figures; behind each of them the records it was counted from."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from prospectr.core.behind import find_behind
from prospectr.core.refs import say_ref
from prospectr.core.words import N_, _
from prospectr.layout import Piece
from prospectr.tui.screens.frame import Frame
from prospectr.tui.screens.reading import GOAL, NAMES, Asked, read_report
from prospectr.tui.subject import Subject, subject_of, type_of_ref
from prospectr.tui.told import told
from prospectr.tui.widgets.bars import Bar
from prospectr.tui.widgets.page import Page

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from prospectr.tui.widgets.lister import Lister

PATIENCE = 0.15
"""Seconds before a report that takes its time is said to be read."""

DAYS = {
    "": N_("the usual days"),
    "30d": N_("the last 30 days"),
    "90d": N_("the last 90 days"),
    "quarter": N_("this quarter"),
    "year": N_("this year"),
    "all": N_("all time"),
}
"""The days a report may be of, each with its words; the first are those of the report itself."""

KEYS_OF_DAYS = "u39rya"
"""The keys that choose them, in their order."""

OWN_ODDS, OTHER_DAYS = "own-odds", "other-days"


class ReportsScreen(Frame):
    """One report at a time, of the days and the pipeline that are chosen."""

    mode = "reports"
    KEYS: ClassVar[tuple[str, ...]] = ("record.open", "screen.order", "screen.filter", "contact.add", "undo")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,l", "turn(1)", N_("next report"), id="move.right", show=False),
        Binding("left,h", "turn(-1)", N_("report before"), id="move.left", show=False),
        Binding("shift+tab", "tab(-1)", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.asked = Asked()
        self._shown: Asked | None = None
        self._targets: dict[str, str] = {}

    def body(self) -> ComposeResult:
        """Put the names of the reports above the one that is shown."""
        yield Bar(id="reports")
        yield Page(id="body")

    @property
    def page(self) -> Page:
        """What shows the report."""
        return self.query_one("#body", Page)

    def on_mount(self) -> None:
        """Name the reports there are."""
        self.show_names()

    def subject_at(self, target: str) -> Subject | None:
        """Return what an act on a line is about: the record it names; a figure is none."""
        return self.about.get(target) or (subject_of(target) if type_of_ref(target) else None)

    async def load(self) -> None:
        """Read the report and show it; where that takes its time, say so."""
        asked = self.asked
        waiting = self.set_timer(PATIENCE, self._say_reading)
        try:
            blocks, self.about = await self.book_app.reader.ask(lambda book: read_report(book, asked))
        finally:
            waiting.stop()
        self.page.show(blocks)
        if self._shown is None or self._shown.kind != asked.kind:
            self.page.action_end(-1)
            self.wanted = self.wanted or (self._targets.get(asked.kind, ""),)
        self._shown = asked

    def action_turn(self, by: int) -> None:
        """Go to the next report, or to the one before."""
        names = list(NAMES)
        self.ask_for(self.asked._replace(kind=names[(names.index(self.asked.kind) + by) % len(names)]))

    def action_beside(self) -> None:
        """Go on to what can be gone to besides."""
        self.action_tab(1)

    def action_tab(self, by: int) -> None:
        """Go to what can be gone to besides, details or a filter; where there is nothing, to another report."""
        if self.query("#panel, #filter"):
            self.focus_next() if by > 0 else self.focus_previous()
        else:
            self.action_turn(by)

    def ask_for(self, asked: Asked) -> None:
        """Show another report, or the same of other days; a reading under way is given up."""
        self._targets[self.asked.kind] = self.page.target
        self.asked = asked
        self.show_names()
        self.reload()

    def action_order(self) -> None:
        """Choose the days a report is of, and the pipeline where there are several."""
        self.run_worker(self._choose(), group="choice", exclusive=True)

    def show_names(self) -> None:
        """Show the reports there are, the one that is shown marked; then the days that were chosen."""
        shown = [("", [Piece(self.book_app.keymap.fill("{move.left} {move.right}"), "head")])]
        for kind, name in NAMES.items():
            shown.append((f"report:{kind}", [Piece(_(name), "here" if kind == self.asked.kind else "dim")]))
        days = _("other days") if self.asked.until else _(DAYS.get(self.asked.days, N_("other days")))
        key = self.book_app.keymap.first_key("screen.order")
        shown.append(("screen.order", [Piece(key, "head"), Piece(f" {days if self.asked.days else _('days')}", "dim")]))
        self.query_one("#reports", Bar).show(shown, first_yields=True)

    def on_bar_chosen(self, event: Bar.Chosen) -> None:
        """Go to the report whose name was clicked."""
        sign, _colon, kind = event.word.partition(":")
        if sign == "report":
            event.prevent_default()
            self.ask_for(self.asked._replace(kind=kind))

    def on_lister_opened(self, event: Lister.Opened) -> None:
        """List what is behind a figure; a record opens its page."""
        found = find_behind(event.target)
        if found and self._shown:
            from prospectr.tui.screens.behind import BehindPage

            event.prevent_default()
            self.app.push_screen(BehindPage(self._shown, found[1]))

    def _say_reading(self) -> None:
        from prospectr.present.view import Cell, line

        if self._shown is None or self._shown.kind != self.asked.kind:
            self.page.show([line(Cell(_("reading …"), "dim"))])

    @told
    async def _choose(self) -> None:
        from prospectr.tui.dialogs.choice import Choice, Option, keyed

        options = [Option(days, key, _(words)) for (days, words), key in zip(DAYS.items(), KEYS_OF_DAYS, strict=True)]
        options.append(Option(OTHER_DAYS, "o", _("other days …")))
        there = await self.book_app.reader.ask(lambda book: [entry.pipeline for entry in book.pipelines.all()])
        if len(there) > 1:
            options += [Option("l", "0", _("all pipelines"))]
            options += keyed([(say_ref("pipeline", one.id), one.name) for one in there], taken=KEYS_OF_DAYS + "0ow")
        if self.asked.kind == "forecast":
            options.append(Option(OWN_ODDS, "w", _("by your own odds too, or not")))
        await self._take(await self.app.push_screen_wait(Choice(_("Days"), options)))

    async def _take(self, chosen: str | None) -> None:
        if chosen is None:
            return
        if chosen == OTHER_DAYS:
            await self._ask_days()
        elif chosen == OWN_ODDS:
            self.ask_for(self.asked._replace(own_odds=not self.asked.own_odds))
        elif chosen in DAYS:
            self.ask_for(self.asked._replace(days=chosen, until=""))
        else:
            self.ask_for(self.asked._replace(pipeline=chosen.removeprefix("l") and chosen))

    async def _ask_days(self) -> None:
        """Ask for days of one's own."""
        from prospectr.tui.dialogs.form import Field, Form, Values

        async def take(values: Values) -> Asked:
            asked = self.asked._replace(days=values["since"].strip() or "all", until=values["until"].strip())
            kind = asked.kind if asked.kind != GOAL else "funnel"
            await self.book_app.reader.ask(lambda book: asked._replace(kind=kind).scope(book))
            return asked

        fields = [
            Field("since", _("since"), hint=_("like: 90d, 1 nov, 2026-10")),
            Field("until", _("until"), hint=_("up to and including this day; empty: up to today")),
        ]
        asked = await self.app.push_screen_wait(Form(_("Days"), fields, take))
        if asked is not None:
            self.ask_for(asked)

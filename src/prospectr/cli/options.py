"""The options every command has, and what a command works with: the call."""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperOption

from prospectr.cli.output import Output, is_terminal
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from datetime import date

    from prospectr.book import Book
    from prospectr.book.clock import Clock
    from prospectr.core.changes import Outcome
    from prospectr.settings import Settings

SHARED = (
    ("as_json", ("--json",), N_("write JSON")),
    ("plain", ("--plain",), N_("write one record a line, its fields separated by tabs, nothing cut")),
    ("no_input", ("--no-input",), N_("never ask anything")),
    ("yes", ("--yes", "-y"), N_("answer every question with yes")),
    ("quiet", ("--quiet", "-q"), N_("say nothing but the answer")),
)
MOST = 1_000_000_000
"""The largest number an option takes: more than any book holds."""

LARGE_BOOK = 40_000_000
"""In bytes: from this size on it takes about a second to back a book up."""

Limit = Annotated[
    int | None,
    typer.Option("--limit", min=0, max=MOST, help=N_("how many; 0 for all"), show_default="50 on a terminal"),
]
"""How many records to list."""

DRY_RUN = ("dry_run", ("--dry-run", "-n"), N_("show what would happen and change nothing"))


class Call:
    """One command being carried out: its options, the book it is about, and what it says.

    ``saved`` turns True once something is changed for good, ``changed_book``
    once that is the seller's book.
    """

    def __init__(self) -> None:
        self.given: dict[str, Any] = {}
        self.output = Output()
        self.saved = False
        self.changed_book = False

    def take(self, name: str, value: object) -> None:
        """Take an option's value; what was given before the command's name stands unless given again after it."""
        if value:
            self.given[name] = value
        self.output.as_json = bool(self.given.get("as_json"))
        self.output.plain = bool(self.given.get("plain"))
        self.output.quiet = bool(self.given.get("quiet"))

    @property
    def dry_run(self) -> bool:
        """Whether nothing is to be changed."""
        return bool(self.given.get("dry_run"))

    @property
    def yes(self) -> bool:
        """Whether every question is answered with yes."""
        return bool(self.given.get("yes"))

    @property
    def can_ask(self) -> bool:
        """Whether a person sits there to be asked."""
        to_a_person = not (self.given.get("no_input") or self.output.as_json or self.output.plain)
        return to_a_person and is_terminal(sys.stdin) and is_terminal(sys.stderr)

    @cached_property
    def settings(self) -> Settings:
        """The settings, from the environment, the configuration and the options."""
        from prospectr.cli.surroundings import settle

        settings = settle(self.given.get("book"))
        for warning in settings.warnings:
            self.output.message(_("warning: {sentence}").format(sentence=warning))
        return settings

    @cached_property
    def clock(self) -> Clock:
        """The clock, which PROSPECTR_TODAY may have stopped."""
        from prospectr.book.clock import parse_clock

        return parse_clock(self.settings.today)

    @cached_property
    def today(self) -> date:
        """The day it is."""
        return self.clock.today()

    @cached_property
    def book(self) -> Book:
        """The book."""
        from prospectr.book import Book

        return Book(
            self.settings,
            self.clock,
            dry_run=self.dry_run,
            hold_signals=self._saving,
            on_wait=self._say_waiting,
            on_backup=self._say_backup,
        )

    def limit(self, asked: int | None, usual: int = 50) -> int | None:
        """Return how many records to list: as asked; else the usual number for a person, all for a machine."""
        if asked is not None:
            return asked if asked > 0 else None
        return None if self.output.as_json or self.output.plain else usual

    def wrote(self, outcome: Outcome, headline: str) -> None:
        """Show what an act changed under ``headline``, or how things are, and the line that takes it back."""
        from prospectr.present import outcome as presenter

        self.note_saved(in_book=True, really=outcome.operation is not None)
        if self.dry_run:
            self.output.heading(_("What would be done, and is not (--dry-run):"))
        if self.output.as_json or self.output.plain:
            self.output.show(presenter, outcome, self.today)
            for remark in presenter.remarks(outcome):
                self.output.message(remark)
        elif not self.output.quiet:
            head = headline if outcome.operation is not None else _("Unchanged")
            self.output.page(presenter.blocks(outcome, self.today, head))
        if self.dry_run:
            self.output.message(_("Nothing was changed (--dry-run)."))
        elif outcome.operation is None:
            self.output.message(_("Nothing had to be changed."))
        else:
            self.output.message(_("Undo:  prospectr undo"))

    def note_saved(self, *, in_book: bool, really: bool = True) -> None:
        """Remember that something was changed for good, unless nothing had to be or it is a rehearsal."""
        if really and not self.dry_run:
            self.saved = True
            self.changed_book = self.changed_book or in_book

    def close(self) -> None:
        """Let go of the book."""
        if "book" in self.__dict__:
            self.book.close()

    def let_interrupt(self) -> None:
        """Let interrupts through again, now that what was saved is said."""
        import signal

        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT, signal.SIGTERM})

    def _saving(self) -> None:
        """Hold interrupts back from the commit to the report, so that what is saved is also said."""
        import signal

        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})

    def _say_backup(self, size: int) -> None:
        """Say that a book of ``size`` bytes is backed up, to a person who would wonder what takes so long."""
        if size >= LARGE_BOOK and is_terminal(sys.stderr) and not (self.output.quiet or self.output.as_json):
            self.output.warn(_("Backing up the book ({size} MB) …").format(size=size // 1_000_000))

    def _say_waiting(self, process: int | None) -> None:
        holder = _("process {number}").format(number=process) if process else _("another process")
        if not (self.output.quiet or self.output.as_json):
            self.output.warn(_("Waiting for {holder}, which is writing to the book …").format(holder=holder))


def call_of(context: typer.Context) -> Call:
    """Return the call a command was made with."""
    call = context.find_root().obj
    if not isinstance(call, Call):
        raise TypeError(call)
    return call


def shared_options(*, writes: bool) -> list[TyperOption]:
    """Make the options of every command, and of those that write."""
    flags = [
        _option(name, declared, _(sentence), is_flag=True)
        for name, declared, sentence in (*SHARED, *([DRY_RUN] if writes else []))
    ]
    book = _option("book", ("--book",), _("the book to use, instead of your own"), metavar="FILE", type=str)
    return [*flags, book, _help_option()]


def _help_option() -> TyperOption:
    def show_help(context: typer.Context, _parameter: object, asked: object) -> None:
        if asked and not context.resilient_parsing:
            from prospectr.cli.help import WIDEST, page_of

            call_of(context).output.page(page_of(context), widest=WIDEST)
            raise typer.Exit

    return TyperOption(
        param_decls=["help", "--help", "-h"],
        help=_("show this help"),
        is_flag=True,
        is_eager=True,
        default=False,
        expose_value=False,
        callback=show_help,
    )


def _option(name: str, declared: tuple[str, ...], sentence: str, **more: Any) -> TyperOption:  # noqa: ANN401
    def take(context: typer.Context, _parameter: object, value: object) -> None:
        call_of(context).take(name, value)

    default = False if more.get("is_flag") else None
    return TyperOption(
        param_decls=[name, *declared], help=sentence, default=default, expose_value=False, callback=take, **more
    )

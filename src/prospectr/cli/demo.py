"""``demo``: a sample book to look around in."""

from __future__ import annotations

import shlex

import typer

from prospectr.cli.options import call_of
from prospectr.core.words import _


def demo(context: typer.Context) -> None:
    """Make a sample book to look around in, and show its agenda.

    The sample lies in a file of its own; your own book is not touched. Each
    time it is made anew, around today.

    Examples:
      prospectr demo

    """
    from prospectr.book import Book
    from prospectr.book.demo import make_demo
    from prospectr.cli.agenda import show_agenda

    call = call_of(context)
    if call.dry_run:
        if call.output.as_json:
            call.output.json([])
        call.output.message(_("A sample book would be made at {path}.").format(path=call.settings.demo_book))
        call.output.message(_("Nothing was changed (--dry-run)."))
        return
    settings = make_demo(call.settings, call.clock)
    call.note_saved(in_book=False)
    sample = Book(settings, call.clock)
    show_agenda(call, sample.agenda.read())
    sample.close()
    path = shlex.quote(str(settings.book))
    call.output.message(_("Look around in it:  prospectr --book {path} list").format(path=path))

"""What is shown beside a word that a shell offers: who or what it names, on one short line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from prospectr.core.text import excerpt

if TYPE_CHECKING:
    from datetime import date

WIDEST = 60  # characters


class Named(Protocol):
    """A record that a word names, as the book tells it."""

    @property
    def name(self) -> str:
        """The contact it is or is about."""

    @property
    def company(self) -> str:
        """Where the contact works."""

    @property
    def kind(self) -> str:
        """What a follow-up is."""

    @property
    def due_on(self) -> date | None:
        """When it is due."""

    @property
    def due_time(self) -> str | None:
        """The wall time on that day."""

    @property
    def words(self) -> str:
        """What a follow-up or concern says."""


def say_named(named: Named, today: date | None) -> str:
    """Say what tells a record apart; ``today`` is needed for a follow-up."""
    parts = [named.name, named.company if named.company != named.name else ""]
    if named.due_on and today:
        from prospectr.core.dates import say_when
        from prospectr.present.phrases import say_kind

        parts = [f"{say_kind(named.kind)} {say_when(named.due_on, named.due_time, today)}", named.name]
    parts.append(named.words)
    return excerpt(" · ".join(filter(None, parts)), (), WIDEST)[0]

"""Contacts: everybody in the book."""

from __future__ import annotations

from prospectr.tui.screens.frame import Frame


class ContactsScreen(Frame):
    """Contacts: everybody in the book."""

    mode = "contacts"

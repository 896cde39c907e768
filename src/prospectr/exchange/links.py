"""Links as typed, to the form they are compared by."""

from __future__ import annotations

import re

_PLAIN = r"https?://[a-z0-9.-]+(?:/[A-Za-z0-9._~/+-]*)?"
"""Links that are in that form already: most there are, without a port, a question or a mark in the page."""


def normal_link(text: str) -> str | None:
    """Return the link with its host in lower case, or None when ``text`` is no link to a page (http or https)."""
    typed = text.strip()
    if re.fullmatch(_PLAIN, typed):
        return typed
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(typed)
        host = parts.hostname
    except ValueError:  # brackets that hold no address
        return None
    if parts.scheme not in {"http", "https"} or not host or any(letter.isspace() for letter in typed):
        return None
    return parts._replace(netloc=parts.netloc.lower()).geturl()

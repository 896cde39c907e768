"""E-mail addresses as typed, to the form they are compared by."""

from __future__ import annotations

import re

_PLAIN = r"[a-z0-9_+-]{1,32}(?:\.[a-z0-9_+-]{1,32}){0,3}@(?:[a-z0-9]{1,32}\.){1,3}(?:[a-z]{2}|com|net|org|info|biz)"
"""Addresses that are right beyond doubt: most there are. No library is needed to tell."""


def normal_email(text: str) -> str | None:
    """Return the address normalised and in lower case, or None when ``text`` is no address mail could reach.

    Only its form is checked, nothing is looked up. Addresses in any script are addresses.
    """
    typed = text.strip()
    lower = typed.lower()
    if typed.isascii() and re.fullmatch(_PLAIN, lower):
        return lower
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(typed, check_deliverability=False).normalized.lower()
    except EmailNotValidError:
        return None

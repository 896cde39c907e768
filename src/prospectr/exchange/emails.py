"""E-mail addresses as typed, to the form they are compared by."""

from __future__ import annotations


def normal_email(text: str) -> str | None:
    """Return the address normalised and in lower case, or None when ``text`` is no address mail could reach.

    Only its form is checked, nothing is looked up. Addresses in any script are addresses.
    """
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(text.strip(), check_deliverability=False).normalized.lower()
    except EmailNotValidError:
        return None

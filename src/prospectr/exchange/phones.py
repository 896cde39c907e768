"""Phone numbers as typed, to the international form they are compared by."""

from __future__ import annotations


def normal_phone(text: str, region: str) -> str | None:
    """Return the number in E.164 form (``+66812345678``), or None when ``text`` is no valid number.

    ``region`` (``TH``) says where a number without a country code is at home; it may be empty.
    """
    from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, is_valid_number, parse

    typed = text.strip()
    if not typed.startswith(("+", "＋", "(")) and not typed[:1].isdecimal():
        return None  # the library would look for a number inside the words
    try:
        number = parse(typed, region.upper() or None)
    except NumberParseException:
        return None
    return format_number(number, PhoneNumberFormat.E164) if is_valid_number(number) else None

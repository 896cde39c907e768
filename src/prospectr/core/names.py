"""Names of people, folded: whether two may be one person's."""

from __future__ import annotations

from prospectr.core.duplicates import is_same_name, read_name

TITLES = frozenset(
    "mr mrs ms miss dr prof sir mx herr frau mme mlle sr sra dott ing dipl khun คุณ นาย นาง นางสาว".split()
)
"""Words before a name that are nobody's name, folded."""

SHORTEST_NUMBER = 5
"""Digits of the shortest phone number that tells somebody: a shorter one is an extension."""

_WRITTEN_WITHOUT_SPACES = (
    ("\u0e00", "\u0eff"),  # Thai, Lao
    ("\u1780", "\u17ff"),  # Khmer
    ("\u3040", "\u30ff"),  # Japanese syllables
    ("\u3400", "\u9fff"),  # Chinese characters
)


def may_be_one(first: str, second: str) -> bool:
    """Tell whether two folded names may be one person's.

    The words of one are all among those of the other (``nora`` and ``nora
    lind``), titles left out; or one of them is not known, or is an address that
    stands in for a name. One word in common is a family's. In scripts written
    without spaces one stands within the other.
    """
    if _is_no_name(first) or _is_no_name(second):
        return True
    one, other = read_name(first), read_name(second)
    if is_same_name(one, other):
        return True
    words, others = _without_titles(one.words), _without_titles(other.words)
    if words <= others or others <= words:
        return True
    if not any(low <= letter <= high for letter in one.joined for low, high in _WRITTEN_WITHOUT_SPACES):
        return False
    return one.joined in other.joined or other.joined in one.joined


def _is_no_name(folded: str) -> bool:
    """Tell whether there is no name, or an e-mail address or a phone number stands in for one."""
    is_address = "@" in folded[1:-1] and " " not in folded
    is_number = sum(map(str.isdigit, folded)) >= SHORTEST_NUMBER and not any(map(str.isalpha, folded))
    return not folded or is_address or is_number


def _without_titles(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(words) - TITLES or frozenset(words)

"""Quick add: one line, typed or pasted, taken apart by its marks without losing a word of it.

``Nora Lind @Lind Café nora@lind.dk 081-234-5678 next:call tue source:fair +cafe :: wants a tasting``
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from prospectr.core.money import looks_like_money

if TYPE_CHECKING:
    from collections.abc import Sequence

_KEYS = frozenset({"next", "source", "by", "deal", "stage", "close", "bday"})
_KEPT_FOR_THE_NOTE = frozenset({"deal", "stage", "close", "bday", "money"})
_ONCE = frozenset({"company", "next", "source", "by"})

_NOTE = re.compile(r"(?:^|\s)::")
_KEY = re.compile(r"([^\W\d_][\w-]*):(.*)", re.DOTALL)
_EMAIL = re.compile(r"[^@]+@[^@]+")
_TAG = re.compile(r"\+[^\d\s+(_.,;-]")
_PHONE_WORD = re.compile(r"[\d().–-]*\d[\d().–-]*[,;]?")
_DEAL_PHONE = re.compile(r"[(0]")
_LOCAL_PHONE = re.compile(r"[(0]|\d{3}")
_DAY = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[.-]\d{1,2}[.-]\d{4}")
_SHORTEST_PHONE, _LONGEST_PHONE = 7, 15  # digits; numbers with a country code have at most 15
_LONGEST_LOCAL_PHONE = 10  # digits, from which on a number without a country code takes in no further words
_LONGEST_SIGN = 3  # letters; of a currency
_SAID_SIGNS = frozenset({"eur", "usd", "gbp", "thb", "myr", "rm"})  # no words of their own, so they need no capitals
_ENDS = ",;"
_BRACKETS = "<>(),;"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickAdd:
    """A line taken apart, each part as typed: ``tags`` without ``+``, ``next`` still a text, ``note`` to the letter.

    ``leftovers`` are the words to keep in the note, in the order typed;
    ``not_understood`` are those among them that are a reason to look at the
    record again.
    """

    name: str = ""
    company: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    source: str | None = None
    by: str | None = None
    next: str | None = None
    note: str | None = None
    leftovers: tuple[str, ...] = ()
    not_understood: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class _Piece:
    """Words that belong together: ``kind`` is a mark, ``words`` or ``odd``; an open piece takes the words after it."""

    kind: str
    words: list[str] = field(default_factory=list)
    is_open: bool = False

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def value(self) -> str:
        """The words without the mark that opened them."""
        if self.kind in _KEYS:
            return self.text.partition(":")[2].strip()
        if self.kind in {"company", "tag"}:
            return self.text[1:].strip()
        if self.kind in {"email", "phone"}:
            return self.text.strip(_BRACKETS if self.kind == "email" else _ENDS)
        return self.text


def parse_quick_add(words: Sequence[str]) -> QuickAdd:
    """Take a line apart; ``words`` are a command's arguments, quoted or not.

    A mark counts only at the start of a word: ``@Company``, ``next:``,
    ``source:``, ``by:``, ``+tag``, an e-mail address, a phone number. Its value
    runs to the next mark; an e-mail address, a phone number, a tag and money
    end a value. The first words outside any value are the name; later ones are
    not understood. From ``::`` on everything is the note. No word is lost, and no
    line is refused.
    """
    line = " ".join(words)
    start = _NOTE.search(line)
    head, note = (line, "") if start is None else (line[: start.start()], line[start.end() :].strip())
    return _assemble(_read_pieces(head.split()), note or None)


def _read_pieces(words: list[str]) -> list[_Piece]:
    pieces: list[_Piece] = []
    has_name = False
    position = 0
    while position < len(words):
        taking = pieces[-1] if pieces and pieces[-1].is_open else None
        piece = _read_mark(words, position, taking, has_name=has_name)
        if piece is not None:
            pieces.append(piece)
            position += len(piece.words)
            continue
        if taking is None:
            taking = _Piece(kind="words", is_open=True)
            pieces.append(taking)
            has_name = True
        taking.words.append(words[position])
        position += 1
    return pieces


def _read_mark(words: list[str], position: int, taking: _Piece | None, *, has_name: bool) -> _Piece | None:
    """Read the mark that starts at ``position``; None when an ordinary word stands there."""
    word = words[position]
    key = _KEY.fullmatch(word)
    if key is not None and key[1].casefold() in _KEYS:
        return _Piece(kind=key[1].casefold(), words=[word], is_open=True)
    if taking is not None and taking.kind == "by" and not taking.value:
        return None  # "by: nora@lind.dk" names somebody by the very things that are marks elsewhere
    in_deal = taking is not None and taking.kind == "deal"
    piece = _read_self_evident(words[position : position + _LONGEST_PHONE], in_deal=in_deal)
    if piece is not None or (taking is not None and taking.kind != "words"):
        return piece
    # Outside any value, what looks like a mark is one gone wrong.
    if word.startswith("+") and word != "+":
        return _Piece(kind="odd", words=[word])
    if has_name and key is not None and key[2] and not key[2].startswith(":"):
        return _Piece(kind="odd", words=[word], is_open=True)
    return None


def _read_self_evident(words: list[str], *, in_deal: bool) -> _Piece | None:
    """Read what is a mark by its own look: a company, an e-mail address, a tag, a phone number, money."""
    word = words[0]
    if word.startswith("@"):
        is_company = "@" not in word[1:]
        return _Piece(kind="company" if is_company else "odd", words=[word], is_open=is_company)
    if "@" in word:
        return _Piece(kind="email" if _EMAIL.fullmatch(word.strip(_BRACKETS)) else "odd", words=[word])
    if _TAG.match(word):
        return _Piece(kind="tag", words=[word])
    phone = _read_phone(words, in_deal=in_deal)
    if phone:
        return _Piece(kind="phone", words=phone)
    money = _read_money(words)
    return _Piece(kind="money", words=money) if money else None


def _read_money(words: list[str]) -> list[str]:
    """Return the words at the beginning that are money: ``900eur``, ``RM 300`` or ``300 EUR`` with the sign apart."""
    if looks_like_money(words[0]):
        return words[:1]
    first, second = words[0], words[1] if len(words) > 1 else ""
    sign, number = (second, first) if first[:1].isdecimal() else (first, second)
    is_sign = len(sign) <= _LONGEST_SIGN and (sign.isupper() or not sign.isalnum() or sign in _SAID_SIGNS)
    return words[:2] if is_sign and number[:1].isdecimal() and looks_like_money(first + second) else []


def _read_phone(words: list[str], *, in_deal: bool) -> list[str]:
    """Return the words at the beginning that are one phone number, if they are.

    A number without a country code starts with 0, a bracket or at least three
    digits, so that the 54 of ``@Studio 54`` is not taken for one; in a deal a
    bare number may be its value, so there it starts with 0 or a bracket.
    """
    has_country_code = words[0].startswith("+")
    first = words[0].removeprefix("+")
    starts_a_number = _DEAL_PHONE if in_deal else _LOCAL_PHONE
    if not has_country_code and not starts_a_number.match(first):
        return []
    taken: list[str] = []
    count = 0
    for word in [first, *words[1:]]:
        digits = sum(character.isdecimal() for character in word)
        is_full = count >= _LONGEST_LOCAL_PHONE and not has_country_code
        starts_another = count >= _SHORTEST_PHONE and digits >= _SHORTEST_PHONE
        is_day = not has_country_code and _DAY.fullmatch(word)
        if not _PHONE_WORD.fullmatch(word) or is_day or is_full or starts_another:
            break
        if count + digits > _LONGEST_PHONE:
            break
        taken.append(word)
        count += digits
        if word.endswith((",", ";")):
            break
    return words[: len(taken)] if count >= _SHORTEST_PHONE else []


def _assemble(pieces: list[_Piece], note: str | None) -> QuickAdd:
    single: dict[str, str] = {}
    several: dict[str, list[str]] = {"email": [], "phone": [], "tag": []}
    name: list[str] = []
    leftovers: list[str] = []
    not_understood: list[str] = []
    for piece in pieces:
        kind, value = piece.kind, piece.value
        if kind == "words" and not name:
            name.append(value)
        elif kind in several:
            several[kind].append(value)
        elif kind in _ONCE and value and kind not in single:
            single[kind] = value
        else:
            leftovers.append(piece.text)
            if kind not in _KEPT_FOR_THE_NOTE or not value:
                not_understood.append(piece.text)
    typed_name = " ".join(name)
    return QuickAdd(
        name=typed_name.rstrip(_ENDS) or typed_name,
        company=single.get("company"),
        emails=tuple(several["email"]),
        phones=tuple(several["phone"]),
        tags=tuple(several["tag"]),
        source=single.get("source"),
        by=single.get("by"),
        next=single.get("next"),
        note=note,
        leftovers=tuple(leftovers),
        not_understood=tuple(not_understood),
    )

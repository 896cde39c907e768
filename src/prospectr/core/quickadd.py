"""Quick add: one line, typed or pasted, taken apart by its marks without losing a word of it.

``Nora Lind @Lind Café nora@lind.dk 081-234-5678 deal:menu 900eur next:call tue +cafe :: wants a tasting``
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from prospectr.core.money import is_meant_as_money, looks_like_money, resembles_money
from prospectr.core.record import record
from prospectr.core.text import slug

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_KEYS = frozenset({"next", "source", "by", "deal", "stage", "close", "bday"})
_ONCE = frozenset({"company", "next", "source", "by", "bday", "deal", "money", "stage", "close"})
_FIELD = "field:"  # before the slug, in the kind of a piece that is a field of the seller's own

_NOTE = r"(?:^|\s)::"
_KEY = r"(?s)([^\W\d_][\w-]*):(.*)"
_LABEL = r"[^\W\d_][\w-]*="
_LINK = r"(?i)https?://\S"
_EMAIL = r"[^@]+@[^@]+"
_TAG = r"\+[^\d\s+(_.,;-]"
_PHONE_WORD = r"[\d().–-]*\d[\d().–-]*[,;]?"
_DEAL_PHONE = r"[(0]"
_LOCAL_PHONE = r"[(0]|\d{3}"
_DAY = r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[.-]\d{1,2}[.-]\d{4}"
_SHORTEST_PHONE, _LONGEST_PHONE = 7, 15  # digits; numbers with a country code have at most 15
_LONGEST_LOCAL_PHONE = 10  # digits, from which on a number without a country code takes in no further words
_LONGEST_SIGN = 3  # letters; of a currency
_SAID_SIGNS = frozenset({"eur", "usd", "gbp", "thb", "myr", "rm"})  # no words of their own, so they need no capitals
_ENDS = ",;"
_BRACKETS = "<>(),;"


@record
class QuickAdd:
    """A line taken apart, each part as typed: ``tags`` without ``+``, ``next`` still a text, ``note`` to the letter.

    ``deal`` is what is being sold; ``amount``, ``stage`` and ``close`` are of
    it, and may stand there without one. ``fields`` are fields of the seller's own, each by slug with what was typed;
    ways to reach somebody carry their label (``work=nora@lind.dk``). The parts
    that no line has a mark for come from flags. ``leftovers`` are the words that were
    not understood, in the order typed.
    """

    name: str = ""
    company: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    source: str | None = None
    source_detail: str | None = None
    by: str | None = None
    bday: str | None = None
    next: str | None = None
    deal: str | None = None
    amount: str | None = None
    stage: str | None = None
    close: str | None = None
    fields: tuple[tuple[str, str], ...] = ()
    role: str = ""
    language: str = ""
    priority: str = ""
    note: str | None = None
    leftovers: tuple[str, ...] = ()


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
        if self.kind in _KEYS or self.kind.startswith(_FIELD):
            return self.text.partition(":")[2].strip()
        if self.kind in {"company", "tag"}:
            return self.text[1:].strip()
        if self.kind in {"email", "phone", "link", "money"}:
            return self.text.strip(_BRACKETS if self.kind == "email" else _ENDS)
        return self.text


def parse_quick_add(words: Sequence[str], fields: Collection[str] = ()) -> QuickAdd:
    """Take a line apart; ``words`` are a command's arguments, quoted or not, ``fields`` the slugs of the seller's own.

    A mark counts only at the start of a word: ``@Company``, ``deal:``,
    ``stage:``, ``close:``, ``next:``, ``source:``, ``by:``, ``bday:``, ``+tag``,
    a field (``shoe-size:``), an e-mail address, a phone number, a link, money
    with a currency or ``k``. Its value runs to the next mark; an e-mail address,
    a phone number, a link, a tag and money end a value. A bare number is money
    as the last word of ``deal:``, where no other money is in the line. The first
    words outside any value are the name; later ones are not understood. From
    ``::`` on everything is the note. No word is lost, and no line is refused.
    """
    head, note = _split_note(words)
    return _assemble(_read_pieces(head.split(), fields), note or None)


def may_name_field(words: Sequence[str]) -> bool:
    """Tell whether a word of the line is a key no line knows by itself, so that it may be one of the seller's own."""
    head, _note = _split_note(words)
    keys = (word.partition(":")[0] for word in head.split() if ":" in word and not re.match(_LINK, word))
    return any(key.casefold() not in _KEYS and any(map(str.isalpha, key)) for key in keys)


def with_next(line: str, step: str) -> str:
    """Return a line with the next step put into it, before the note that ends it."""
    if not step:
        return line
    head, note = _split_note([line])
    return " ".join(part for part in (head.strip(), f"next:{step}", f":: {note}" if note else "") if part)


def split_source(text: str) -> tuple[str, str]:
    """Split where a contact came from into source and detail: ``fair/red flyer``; without a detail it is ``""``."""
    source, _slash, detail = text.partition("/")
    return source.strip(), detail.strip()


def _split_note(words: Sequence[str]) -> tuple[str, str]:
    line = " ".join(words)
    start = re.search(_NOTE, line)
    return (line, "") if start is None else (line[: start.start()], line[start.end() :].strip())


def _read_pieces(words: list[str], fields: Collection[str]) -> list[_Piece]:
    pieces: list[_Piece] = []
    has_name = False
    position = 0
    while position < len(words):
        taking = pieces[-1] if pieces and pieces[-1].is_open else None
        piece = _read_field(words[position], fields) if fields else None
        piece = piece or _read_mark(words, position, taking, has_name=has_name)
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


def _read_field(word: str, fields: Collection[str]) -> _Piece | None:
    """Read a field of the seller's own by its key, folded as names are."""
    key, colon, _value = word.partition(":")
    named = slug(key) if colon and key.casefold() not in _KEYS else ""
    return _Piece(kind=f"{_FIELD}{named}", words=[word], is_open=True) if named in fields else None


def _read_mark(words: list[str], position: int, taking: _Piece | None, *, has_name: bool) -> _Piece | None:
    """Read the mark that starts at ``position``; None when an ordinary word stands there."""
    word = words[position]
    key = re.fullmatch(_KEY, word)
    if key is not None and key[1].casefold() in _KEYS:
        return _Piece(kind=key[1].casefold(), words=[word], is_open=True)
    if taking is not None and taking.kind == "by" and not taking.value:
        return None  # "by: nora@lind.dk" names somebody by the very things that are marks elsewhere
    in_deal = taking is not None and taking.kind == "deal"
    piece = _read_self_evident(words[position : position + _LONGEST_PHONE], in_deal=in_deal)
    if piece is not None and piece.kind == "money" and position == 0 and word[:1].isalpha():
        piece = None  # "Bob3" is called so, and no bolivianos
    if piece is not None or (taking is not None and taking.kind != "words"):
        return piece
    # Outside any value, what looks like a mark is one gone wrong.
    if word.startswith("+") and word != "+":
        return _Piece(kind="odd", words=[word])
    if has_name and key is not None and key[2] and not key[2].startswith(":"):
        return _Piece(kind="odd", words=[word], is_open=True)
    return None


def _read_self_evident(words: list[str], *, in_deal: bool) -> _Piece | None:
    """Read what is a mark by its own look: a link, a company, an e-mail address, a tag, a phone number, money."""
    word = words[0]
    label = re.match(_LABEL, word)
    if re.match(_LINK, word[label.end() :] if label else word):
        return _Piece(kind="link", words=[word])
    if word.startswith("@"):
        is_company = "@" not in word[1:]
        return _Piece(kind="company" if is_company else "odd", words=[word], is_open=is_company)
    if "@" in word:
        return _Piece(kind="email" if re.fullmatch(_EMAIL, word.strip(_BRACKETS)) else "odd", words=[word])
    if re.match(_TAG, word):
        return _Piece(kind="tag", words=[word])
    phone = _read_phone(words, in_deal=in_deal)
    if phone:
        return _Piece(kind="phone", words=phone)
    money = _read_money(words, in_deal=in_deal)
    return _Piece(kind="money", words=money) if money else None


def _read_money(words: list[str], *, in_deal: bool) -> list[str]:
    """Return the words at the beginning that are money: ``900eur``, ``RM 300`` or ``300 EUR`` with the sign apart.

    In a deal also an amount gone wrong, ``-5eur``, so that it is owned up to.
    """
    is_money = is_meant_as_money if in_deal else looks_like_money
    if is_money(words[0].strip(_ENDS)):
        return words[:1]
    first, second = words[0], words[1].rstrip(_ENDS) if len(words) > 1 else ""
    sign, number = (second, first) if first[:1].isdecimal() else (first, second)
    is_sign = len(sign) <= _LONGEST_SIGN and (sign.isupper() or not sign.isalnum() or sign in _SAID_SIGNS)
    return words[:2] if is_sign and number[:1].isdecimal() and looks_like_money(first + second) else []


def _read_phone(words: list[str], *, in_deal: bool) -> list[str]:
    """Return the words at the beginning that are one phone number, if they are.

    A number without a country code starts with 0, a bracket or at least three
    digits, so that the 54 of ``@Studio 54`` is not taken for one; in a deal a
    bare number may be its value, so there it starts with 0 or a bracket.
    """
    labelled = re.match(_LABEL, words[0])
    unlabelled = words[0][labelled.end() :] if labelled else words[0]
    has_country_code = unlabelled.startswith("+")
    first = unlabelled.removeprefix("+")
    starts_a_number = _DEAL_PHONE if in_deal else _LOCAL_PHONE
    if not has_country_code and not re.match(starts_a_number, first):
        return []
    taken: list[str] = []
    count = 0
    for word in [first, *words[1:]]:
        digits = sum(character.isdecimal() for character in word)
        is_full = count >= _LONGEST_LOCAL_PHONE and not has_country_code
        starts_another = count >= _SHORTEST_PHONE and digits >= _SHORTEST_PHONE
        is_day = not has_country_code and re.fullmatch(_DAY, word)
        if not re.fullmatch(_PHONE_WORD, word) or is_day or is_full or starts_another:
            break
        if count + digits > _LONGEST_PHONE:
            break
        taken.append(word)
        count += digits
        if word.endswith((",", ";")):
            break
    return words[: len(taken)] if count >= _SHORTEST_PHONE else []


def split_deal(text: str) -> tuple[str, str]:
    """Split a deal into title and amount, either of which may be missing: ``""``.

    The amount are the last words, a bare number too and what could only be an
    amount and is wrong, or the first with a currency.
    """
    words = text.split()
    count = len(words[-2:]) if len(_read_money(words[-2:], in_deal=False)) == len(words[-2:]) else 1
    last = words[-1].rstrip(_ENDS)
    if count > 1 or resembles_money(last) or is_meant_as_money(last):
        return " ".join(words[:-count]), " ".join(words[-count:]).rstrip(_ENDS)
    first = _read_money(words[:2], in_deal=False)
    return " ".join(words[len(first) :]), " ".join(first).rstrip(_ENDS)


def _assemble(pieces: list[_Piece], note: str | None) -> QuickAdd:
    has_money = any(piece.kind == "money" for piece in pieces)
    single: dict[str, str] = {}
    several: dict[str, list[str]] = {"email": [], "phone": [], "link": [], "tag": []}
    fields: dict[str, str] = {}
    name: list[str] = []
    leftovers: list[str] = []
    for piece in pieces:
        kind, value = piece.kind, piece.value
        if kind == "words" and not name:
            name.append(value)
        elif kind in several:
            several[kind].append(value)
        elif kind == "deal" and value and kind not in single:
            title, amount = (value, "") if has_money or "money" in single else split_deal(value)
            single |= {"deal": title.rstrip(_ENDS) or title} if title else {}
            single |= {"money": amount} if amount else {}
        elif kind in _ONCE and value.strip("/ ") and kind not in single:
            single[kind] = value
        elif kind.startswith(_FIELD) and value and kind not in fields:
            fields[kind] = value
        else:
            leftovers.append(piece.text)
    typed_name = " ".join(name)
    source, source_detail = split_source(single.get("source", ""))
    return QuickAdd(
        name=typed_name.rstrip(_ENDS) or typed_name,
        company=single.get("company"),
        emails=tuple(several["email"]),
        phones=tuple(several["phone"]),
        links=tuple(several["link"]),
        tags=tuple(several["tag"]),
        source=source or None,
        source_detail=source_detail or None,
        by=single.get("by"),
        bday=single.get("bday"),
        next=single.get("next"),
        deal=single.get("deal"),
        amount=single.get("money"),
        stage=single.get("stage"),
        close=single.get("close"),
        fields=tuple((kind.removeprefix(_FIELD), value) for kind, value in fields.items()),
        note=note,
        leftovers=tuple(leftovers),
    )

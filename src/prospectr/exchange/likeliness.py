"""Likeliness: in which of the old encodings bytes make the words of some language.

Each encoding has letters that are frequent in what people write in it. Bytes
read in a wrong one become symbols, capitals inside words, accents side by side
or characters that hardly anybody uses; those count against it.
"""

from __future__ import annotations

from typing import NamedTuple

_MOST_LETTERS = 4000
_TYPOGRAPHIC = frozenset("€–—‘’“”„…•·«»°©®™ \u200c\u200d\ufeff")

_EVERYWHERE = "áéíóúäëöüâêôîçß"
_LATIN_WEST = "éèêëàâäáãåæçîïíñôöóòõøœùûüúßì"
_CAPITALS_WEST = "ÉÈÀÂÄÅÆÇÖØÜÑÓÁÍÊÔÚ"


class Candidate(NamedTuple):
    """An encoding and its letters: ``good`` are frequent in it, ``fair`` may occur; ``script`` says how they stand.

    ``latin`` letters stand among those of ASCII, those of a ``cased`` or
    ``plain`` script do not; of ``wide`` encodings ``good`` is empty, and
    ``leads`` is the range of bytes that their everyday characters begin with.
    """

    encoding: str
    script: str
    good: frozenset[str] = frozenset()
    fair: frozenset[str] = frozenset()
    leads: tuple[tuple[int, int], ...] = ()


def _letters(text: str) -> frozenset[str]:
    return frozenset(text)


# Of two that are as likely, the first is taken.
_CANDIDATES = (
    Candidate("cp1252", "latin", _letters(_LATIN_WEST + _CAPITALS_WEST), _letters("ÿýþðÝÞÐŠšŽžªº§¿¡ÎÏËÌÒÕÛÙÃ£´")),
    Candidate(
        "cp1250",
        "latin",
        _letters("ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽöőüűŐŰăâîşŞäôľĺ"),
        _letters(_EVERYWHERE + "ţŢđĐÄÖÜÇ§"),
    ),
    Candidate("cp1254", "latin", _letters("şğıİŞĞçöüÇÖÜâ"), _letters("îûÂÎÛ")),
    Candidate("cp1251", "cased", _letters("оеаинтсрвлкмдп"), _letters("бгжзйуфхцчшщъыьэюяёіїєґљњћџў№")),
    Candidate("cp1253", "cased", _letters("αοιετσνηυρπκάίόέήλμς"), _letters("βγδζθξφχψωώύϊϋΰΐ")),
    Candidate("cp1255", "plain", _letters("אבגדהוזחטיךכלםמןנסעףפץצקרשת")),
    Candidate("cp1256", "plain", _letters("اليمونرتبةعدسفهكحجقخشصضطظغذزثئءآأإؤىپچژگک،؟"), _letters("ًٌٍَُِّْـں؛ڈٹے")),
    Candidate(
        "cp874", "thai", _letters("กขคงจชซดตทนบปพฟมยรลวสหอะาำเแโใไ่้ัิีุูึื์็"), _letters("ฉญณถธผฝภศษฐฎฏฑฒฆฬฮฤๆฯ๊๋๐๑๒๓๔๕๖๗๘๙฿")
    ),
    Candidate("cp932", "wide", leads=((0x81, 0x83), (0x88, 0x97))),
    Candidate("cp949", "wide", leads=((0xA1, 0xA1), (0xB0, 0xC8))),
    Candidate("gb18030", "wide", leads=((0xA1, 0xA1), (0xA3, 0xA3), (0xB0, 0xD7))),
    Candidate("cp950", "wide", leads=((0xA1, 0xA1), (0xA4, 0xC6))),
    Candidate("mac_roman", "latin", _letters(_LATIN_WEST + _CAPITALS_WEST)),
    Candidate("cp850", "latin", _letters(_LATIN_WEST + _CAPITALS_WEST)),
)

_THAI_ABOVE = frozenset("ัิีึืฺุู็่้๊๋์ํ๎")
_HALFWIDTH_KANA = ("｡", "ﾟ")


def likeliest_encoding(sample: bytes) -> str:
    """Return the encoding in which lines that are not ASCII are likeliest, or nothing where they fit none."""
    best, most = "", float("-inf")
    for candidate in _CANDIDATES:
        try:
            text = sample.decode(candidate.encoding)
        except UnicodeDecodeError:
            continue
        score = _score(text, candidate)
        if score > most:
            best, most = candidate.encoding, score
    return best


def _score(text: str, candidate: Candidate) -> float:
    """Return how likely a text is, from 2 for nothing but frequent letters downwards."""
    weights: list[float] = []
    before = run = 0
    for at, letter in enumerate(text):
        if letter < "\x80":
            continue
        run = run + 1 if at and before == at - 1 else 1
        before = at
        weights.append(_weight(text, at, run, candidate))
        if len(weights) >= _MOST_LETTERS:
            break
    return sum(weights) / len(weights) if weights else 0


def _weight(text: str, at: int, run: int, candidate: Candidate) -> float:
    letter = text[at]
    if candidate.script == "wide":
        return _weight_wide(letter, candidate)
    if letter in _TYPOGRAPHIC:
        return 2 if candidate.encoding.startswith("cp1") else 1
    lower = letter.lower() if candidate.script == "cased" else letter
    weight: float = 2 if lower in candidate.good else 1 if lower in candidate.fair else -1 if letter.isalpha() else -2
    last = text[at - 1] if at else " "
    if candidate.script == "latin":
        # Letters with accents do not stand side by side for long.
        return weight - 3 * (run > 2) - 2 * (letter.isupper() and last.islower())
    if candidate.script == "thai":
        return weight - 3 * (letter in _THAI_ABOVE and not ("ก" <= last <= "๎"))
    following = text[at + 1 : at + 2] or " "
    if candidate.script == "cased" and letter.isupper() and last.islower():
        weight -= 3
    if letter == "ς" and following.isalpha():
        weight -= 3
    if letter.isalpha() and ((last.isascii() and last.isalpha()) or (following.isascii() and following.isalpha())):
        weight -= 2
    return weight


def _weight_wide(letter: str, candidate: Candidate) -> float:
    if _HALFWIDTH_KANA[0] <= letter <= _HALFWIDTH_KANA[1]:
        return 0.5
    lead = letter.encode(candidate.encoding)[0]
    return 2 if any(first <= lead <= last for first, last in candidate.leads) else -2

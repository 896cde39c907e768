"""Which field a column fills where no layout says so: by its heading, confirmed by its values, or by them alone."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.columns import AMOUNTS, DAYS, SEVERAL, Target, parse_target, say_target
from prospectr.core.text import fold
from prospectr.exchange.amounts import is_amount
from prospectr.exchange.conventions import is_day
from prospectr.exchange.headings import compact, find_by_name, may_be_state
from prospectr.exchange.wordings import NAME_PREFIXES, find_deal_state

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_EMAIL = r"\s*(?:mailto:)?(?:[^@<>;]{0,80}<)?[^@\s<>;,]+@[^@\s<>;,]+\.[^@\s<>;,]+.*"
_LINK = r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)+(?:/\S*)?"
_SURE_LINK = r"(?:https?://|www\.)\S+"
_PHONE = r"(?:\D{0,4}[+(]?\d[\d\s().\-/]*(?:ext?\.?|x)?[\d\s();,/+-]*)"
_WORTHY_PHONE = r"\+?[\d\s().\-/]{7,24}"
_EASTERN_NAME = r"[\u3400-\u9fff\uac00-\ud7af々]{2,5}"
_IN_NAMES = ".'’-"
_COMPANY_ENDS = frozenset(
    """
    ltd limited inc llc llp corp corporation co company plc gmbh ag kg ug ohg mbh aps as asa ab oy sa sarl sas srl spa
    bv nv
    sdn bhd pte pty lda ltda eirl kft doo sro zoo group holding studio consulting
    """.split()
)
_COMPANY_SIGNS = ("บริษัท", "หจก", "株式会社", "有限会社", "公司", "集团", "شرکت", "شركة", "a/s", "s.a.", "s.r.l", "& co")
_MOST_JUDGED = 500  # values: enough to tell what a column holds
_LONG_TEXT = 80  # characters on the average; longer is prose
_DEAL_FACTS = frozenset(
    {
        *("deal-value", "deal-currency", "deal-pipeline", "deal-stage", "deal-state", "deal-opened", "deal-closed"),
        *("deal-close", "deal-odds", "deal-reason"),
    }
)
_STATE_FIELDS = frozenset({"deal-state", "deal-won", "deal-closed-flag"})
_PEOPLE = frozenset({"name", "given-name", "family-name", "nickname"})


class Guess(NamedTuple):
    """A field for a column, as ``core.columns`` writes it; how sure, in percent; and how it is known (``Column``)."""

    target: str
    confidence: int
    because: str


def _share(values: Sequence[str], is_one: Callable[[str], bool]) -> float:
    return sum(map(is_one, values)) / len(values) if values else 0.0


def _matches(form: str) -> Callable[[str], bool]:
    return lambda value: re.fullmatch(form, value) is not None


def _is_phone(value: str) -> bool:
    digits = sum(map(str.isdecimal, value))
    return 5 <= digits <= 40 and re.fullmatch(_PHONE, value) is not None


def _is_sure_phone(value: str) -> bool:
    digits = sum(map(str.isdecimal, value))
    is_dialled = value[:1] in "+(0" or any(sign in value for sign in " -")
    return 7 <= digits <= 15 and is_dialled and re.fullmatch(_WORTHY_PHONE, value) is not None and not is_day(value)


def _is_name(value: str) -> bool:
    """Tell whether a value looks like a name: two to four words with capitals, or a few Chinese or Japanese signs."""
    words = value.split()
    if len(words) == 1:
        return re.fullmatch(_EASTERN_NAME, value) is not None
    if not 2 <= len(words) <= 4:
        return False
    letters = [letter for word in words for letter in word if letter not in _IN_NAMES]
    return all(map(_is_letter, letters)) and all(word[0] == word[0].upper() for word in words)


def _is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] in "LM"


def _is_company(value: str) -> bool:
    folded = fold(value)
    ends = {compact(word) for word in folded.split()[1:]}
    return not ends.isdisjoint(_COMPANY_ENDS) or any(sign in folded for sign in _COMPANY_SIGNS)


def confirms(target: Target, values: Sequence[str], *, is_part: bool) -> bool:
    """Tell whether the values of a column may be those of the field its heading names (in a part of it only)."""
    if not values:
        return not is_part
    enough = 0.5 if is_part else 0.3
    if target.field == "email":
        return _share(values, _matches(_EMAIL)) >= enough
    if target.field == "phone":
        return _share(values, _is_phone) >= enough
    if target.field in DAYS:
        return _share(values, is_day) >= 0.5
    if target.field in AMOUNTS:
        return _share(values, is_amount) >= 0.5
    if target.field == "link" and is_part:
        return _share(values, _matches(_LINK)) >= enough
    return True


def guess_by_values(values: Sequence[str]) -> tuple[str, int] | None:
    """Find the field that values alone speak for, and how sure they are, in percent; None where they do not."""
    if not values:
        return None
    if _share(values, _matches(_EMAIL)) >= 0.8:
        return "email", 60
    if _share(values, _matches(_SURE_LINK)) >= 0.8:
        return "link", 55
    if _share(values, _is_sure_phone) >= 0.8:
        return "phone", 50
    if _share(values, _is_company) >= 0.4:
        return "company", 45
    return ("name", 45) if _share(values, _is_name) >= 0.7 else None


def guess_columns(header: Sequence[str], values: Sequence[Sequence[str]], known: Mapping[int, str]) -> dict[int, Guess]:
    """Guess what each column that is not ``known`` fills.

    ``values`` are those of each column that are not empty; ``known`` is the
    field of the columns that are known otherwise. Every column gets a field:
    where nothing is found, one of the seller's own by its heading, prose a note.
    """
    guesses: dict[int, Guess] = {}
    for place, heading in enumerate(header):
        if place in known:
            continue
        named = find_by_name(heading)
        target = parse_target(named.target) if named else None
        if named is None or target is None:
            continue
        field = "name-prefix" if target.field == "role" and _are_prefixes(values[place]) else target.field
        if confirms(target, values[place][:_MOST_JUDGED], is_part=named.confidence < 80):
            number = named.number if field in SEVERAL or field.startswith("address") else 0
            guesses[place] = Guess(say_target(Target(field, target.label, number)), named.confidence, "name")
    _find_deal_state(header, values, guesses, known)
    _settle_deals(header, guesses, known)
    _settle_names(values, guesses, known)
    _settle_streets(guesses, known)
    _drop_doubles(guesses, known)
    _settle_talks(guesses, known)
    _fill_by_values(values, guesses, known)
    for place, heading in enumerate(header):
        if place not in known and place not in guesses:
            guesses[place] = Guess(_own_field(heading, values[place]), 0, "nothing")
    return _tell_apart(guesses, known)


def _are_prefixes(values: Sequence[str]) -> bool:
    return _share(values, lambda value: compact(value) in NAME_PREFIXES) >= 0.5


def _own_field(heading: str, values: Sequence[str]) -> str:
    """Name the field for what fits nowhere: prose is a note, all else a field of the seller's own."""
    length = sum(map(len, values)) / len(values) if values else 0
    is_prose = length > _LONG_TEXT or any("\n" in value for value in values)
    return f"note:{heading}" if is_prose and "#" not in heading else f"field:{heading}"


def _fields(guesses: Mapping[int, Guess], known: Mapping[int, str]) -> dict[int, str]:
    """Return the bare field of every column that has one, by its place."""
    targets = {place: guess.target for place, guess in guesses.items()} | dict(known)
    return {place: re.split("[:#]", target)[0] for place, target in sorted(targets.items())}


def _find_deal_state(
    header: Sequence[str], values: Sequence[Sequence[str]], guesses: dict[int, Guess], known: Mapping[int, str]
) -> None:
    """Take ``Status`` or ``Outcome`` beside a deal's columns for its state where the values are words for that."""
    fields = set(_fields(guesses, known).values())
    facts = fields & (_DEAL_FACTS | {"deal"})
    if not facts or facts & _STATE_FIELDS:
        return
    for place, heading in enumerate(header):
        if place in known or not may_be_state(heading):
            continue
        states = [find_deal_state(value) for value in values[place][:_MOST_JUDGED]]
        is_sure = "deal" in facts or len(facts) > 1 or not {"won", "lost"}.isdisjoint(states)
        if is_sure and _share(states, bool) >= 0.8:
            guesses[place] = Guess("deal-state", 70, "values")
            return


def _settle_talks(guesses: dict[int, Guess], known: Mapping[int, str]) -> None:
    """Take ``Last contact`` for a talk only where a column says what it was: else it is a day, and no call."""
    if "talk-kind" not in _fields(guesses, known).values():
        for place in [place for place, guess in guesses.items() if guess.target == "talk-on"]:
            del guesses[place]


def _settle_deals(header: Sequence[str], guesses: dict[int, Guess], known: Mapping[int, str]) -> None:
    """Take ``Value``, ``Stage`` and the like for a deal's only where the table is one of deals; find their titles."""
    fields = _fields(guesses, known)
    if "deal" not in fields.values() and len(_DEAL_FACTS & set(fields.values())) < 2:
        for place in [place for place, guess in guesses.items() if guess.target in _DEAL_FACTS]:
            del guesses[place]
        return
    if "deal" not in fields.values():
        names = [place for place, field in fields.items() if field == "name"]
        titles = [place for place, field in fields.items() if field == "role" and compact(header[place]) == "title"]
        plain = [
            place for place in names if compact(header[place]) in {"name", "nombre", "nom", "navn", "namn", "naam"}
        ]
        for place in titles or (plain if len(names) > 1 else []):
            if place in guesses:
                guesses[place] = Guess("deal", 80, "name")
                break
    for place, guess in guesses.items():
        if guess.target == "added":
            guesses[place] = Guess("deal-opened", guess.confidence, guess.because)


def _settle_names(values: Sequence[Sequence[str]], guesses: dict[int, Guess], known: Mapping[int, str]) -> None:
    """Take ``Name`` for the family's beside ``First name``, where it does not hold that one too."""
    fields = _fields(guesses, known)
    by_field = {field: place for place, field in fields.items()}
    name, given = by_field.get("name"), by_field.get("given-name")
    if name is None or given is None or "family-name" in by_field or name not in guesses:
        return
    firsts = {fold(value) for value in values[given]}
    whole = _share(values[name], lambda value: any(word in firsts for word in fold(value).split()))
    if values[name] and whole < 0.5:
        guesses[name] = Guess("family-name", 80, "name")


def _settle_streets(guesses: dict[int, Guess], known: Mapping[int, str]) -> None:
    """Take ``Address`` for the street where city or postcode stand beside it."""
    fields = set(_fields(guesses, known).values())
    if fields & {"address-city", "address-postcode"} and "address-street" not in fields:
        for place, guess in guesses.items():
            if guess.target.startswith("address") and re.split("[:#]", guess.target)[0] == "address":
                guesses[place] = guess._replace(target=guess.target.replace("address", "address-street", 1))


def _drop_doubles(guesses: dict[int, Guess], known: Mapping[int, str]) -> None:
    """Leave a field that takes one value to the column surest of it; parts of a second address get a number."""
    taken = {target for target in known.values() if target.partition(":")[0] not in SEVERAL}
    for place in sorted(guesses, key=lambda place: (-guesses[place].confidence, place)):
        guess = guesses[place]
        target = parse_target(guess.target)
        if target is None or target.field in SEVERAL:
            continue
        while guess.target in taken and target.field.startswith("address-"):
            target = target._replace(number=target.number + 1 if target.number else 2)
            guess = guess._replace(target=say_target(target))
        if guess.target in taken:
            del guesses[place]
            continue
        guesses[place] = guess
        taken.add(guess.target)


def _fill_by_values(values: Sequence[Sequence[str]], guesses: dict[int, Guess], known: Mapping[int, str]) -> None:
    """Guess the columns whose headings say nothing by their values; a name only where there is none."""
    for place, held in enumerate(values):
        if place in guesses or place in known:
            continue
        found = guess_by_values(held[:_MOST_JUDGED])
        fields = set(_fields(guesses, known).values())
        if (
            found is None
            or (found[0] == "name" and fields & _PEOPLE)
            or (found[0] == "company" and "company" in fields)
        ):
            continue
        guesses[place] = Guess(found[0], found[1], "values")


def _tell_apart(guesses: dict[int, Guess], known: Mapping[int, str]) -> dict[int, Guess]:
    """Number fields of the seller's own that would have one name: ``Size``, ``Size 2``."""
    taken = {fold(target) for target in known.values()}
    for place, guess in sorted(guesses.items()):
        target, number = guess.target, 2
        if not target.startswith("field:"):
            continue
        while fold(target) in taken:
            target, number = f"{guess.target} {number}", number + 1
        taken.add(fold(target))
        guesses[place] = guess._replace(target=target)
    return guesses

"""Things known by their name: a name that is free, and the names that come nearest to one nothing goes by."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from prospectr.core.errors import AmbiguousError, Candidate, InputError, NotFoundError, ProspectrError
from prospectr.core.refs import find_ref, say_ref
from prospectr.core.text import check_text, fold, fold_name
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from prospectr.core.company import Company
    from prospectr.core.pipeline import LostReason, Pipeline, Stage
    from prospectr.core.source import Source
    from prospectr.core.tag import Tag

    Named = Company | Source | Tag | Pipeline | Stage | LostReason

One = TypeVar("One", bound="Named")

NEAR_ENOUGH = 60.0
NEAR_SHOWN = 3


class NameEmptyError(InputError):
    """An empty name names nothing."""

    def __init__(self, example: str) -> None:
        super().__init__(_("An empty name names nothing."), hint=_("Give a name: {example}").format(example=example))


class NameTakenError(ProspectrError):
    """Something goes by that name already."""

    def __init__(self, table: str, there: Named) -> None:
        ref = say_ref(table, there.id)
        super().__init__(
            _("There is {ref} {name} already.").format(ref=ref, name=there.name),
            hint=_("To change it: prospectr edit {ref} --name NAME").format(ref=ref),
        )


class NameNotFoundError(NotFoundError):
    """Nothing of that kind goes by that name; near ones are offered, never chosen."""

    def __init__(self, sentence: str, text: str, there: Sequence[Candidate], hint: tuple[str, ...]) -> None:
        near = nearest(text, there)
        offer = (_("Did you mean one of these? Type its name."),)
        super().__init__(sentence.format(name=text), hint=offer if near else hint, candidates=near)


class NameAmbiguousError(AmbiguousError):
    """Several things of that kind go by that beginning."""

    def __init__(self, sentence: str, text: str, found: Sequence[Candidate]) -> None:
        super().__init__(
            sentence.format(name=text),
            hint=_("Use an id, like {ref}, or more letters.").format(ref=found[0].ref),
            candidates=tuple(found),
        )


def check_name(text: str, example: str) -> str:
    """Return a name without the blanks around it. Raises ``NameEmptyError`` and ``TextRefusedError``."""
    name = check_text(_("name"), text).strip()
    if not name:
        raise NameEmptyError(example)
    return name


def find_named(
    table: str, name: str, *, called: Callable[[str], One | None], numbered: Callable[[int], One | None]
) -> One | None:
    """Find what goes by a name, else what has that typed id and is not deleted. Raises ``TextRefusedError``."""
    found = called(check_text(_("name"), name)) if name else None
    typed = find_ref(name)
    if found is None and typed and typed[0] == table:
        of_id = numbered(typed[1])
        return of_id if of_id and of_id.deleted_at is None else None
    return found


def begun(text: str, there: Sequence[One]) -> list[One]:
    """List those of ``there`` whose name has, for each word of ``text``, a word that begins with it; in their order."""
    words = fold(text).replace("-", " ").split()
    return [
        one
        for one in there
        if words
        and all(any(part.startswith(word) for part in one.folded_name.replace("-", " ").split()) for word in words)
    ]


def named(table: str, text: str, there: Sequence[One]) -> list[One]:
    """List what ``text`` names: by id, by the whole name, else by the beginnings of words of the name."""
    typed, name = find_ref(text), fold_name(check_text(_("name"), text).strip())
    if typed and typed[0] == table:
        return [one for one in there if one.id == typed[1]]
    return [one for one in there if one.folded_name == name] or begun(text, there)


def refuse_twin(table: str, name: str, there: Iterable[Named], but: int = 0) -> None:
    """Raise ``NameTakenError`` where one of ``there`` goes by a name, the one numbered ``but`` aside."""
    for one in there:
        if one.id != but and one.folded_name == fold_name(name):
            raise NameTakenError(table, one)


def candidates(table: str, there: Iterable[Named]) -> tuple[Candidate, ...]:
    """Return named things as a list to choose from."""
    return tuple(Candidate(ref=say_ref(table, one.id), name=one.name) for one in there)


def nearest(text: str, there: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return those whose names come nearest to ``text``, the nearest first."""
    from rapidfuzz import fuzz

    sought = fold(text)
    scored = [(fuzz.ratio(sought, fold_name(one.name)), one) for one in there]
    near = sorted((pair for pair in scored if pair[0] >= NEAR_ENOUGH), key=lambda pair: -pair[0])
    return tuple(one for _score, one in near[:NEAR_SHOWN])


def namesakes(table: str, named: Named, others: Sequence[Named]) -> tuple[str, ...]:
    """Say which others go by the name of ``named``, and how to tell them apart."""
    said = _("{other} is called {name} too.  Tell them apart:  prospectr edit {ref} --name NAME")
    return tuple(
        said.format(other=say_ref(table, other.id), name=other.name, ref=say_ref(table, named.id))
        for other in others
        if other.id != named.id
    )

"""What an act is about: the record under the cursor, and those it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prospectr.core.refs import find_ref
from prospectr.core.words import ngettext

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Subject(NamedTuple):
    """A record by its typed id (``f71``), with the contact, deal and follow-up an act on it would be about.

    Those that it has not are empty. ``name`` is what a person calls it.
    """

    ref: str
    name: str = ""
    contact: str = ""
    deal: str = ""
    follow_up: str = ""

    def ref_of(self, types: tuple[str, ...]) -> str:
        """Return the typed id of what an act on one of ``types`` is about, the first that there is, or nothing.

        The type ``*`` is any record, which an act of the history is not. Where no deal is known the contact stands for
        it, as in a command: the book knows whether they have just one.
        """
        kind = type_of_ref(self.ref)
        found = {
            "*": self.ref if kind != "operation" else "",
            "contact": self.contact,
            "deal": self.deal or self.contact,
            "follow_up": self.follow_up,
            kind: self.ref,
        }
        return next((found[name] for name in types if found.get(name)), "")


def subject_of(ref: str, within: Subject | None = None, *, name: str = "") -> Subject:
    """Return the subject a typed id stands for on the page of another record."""
    base = within or Subject("")
    named = Subject(ref, name or base.name, base.contact, base.deal)
    own = type_of_ref(ref)
    return named._replace(**{own: ref}) if own in {"contact", "deal", "follow_up"} else named


def refs_of(subjects: Iterable[Subject], types: tuple[str, ...]) -> list[str]:
    """Return the typed ids of what an act on one of ``types`` is about, each once."""
    return list(dict.fromkeys(subject.ref_of(types) for subject in subjects))


def say_names(subjects: Sequence[Subject]) -> str:
    """Say with whom an act is: the name of one, of several how many."""
    return subjects[0].name if len(subjects) == 1 else say_marked(len(subjects))


def say_marked(count: int) -> str:
    """Say how many are marked."""
    return ngettext("{count} marked", "{count} marked", count).format(count=count)


def type_of_ref(ref: str) -> str:
    """Return the type a typed id names, as records are called: ``f71`` is a ``follow_up``; of others nothing."""
    found = find_ref(ref)
    return found[0] if found else ""

"""Records: as strict as a frozen dataclass with slots, and made in a moment."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, field, replace
from pathlib import Path
from typing import Any

import pytest

import prospectr
from prospectr.core.money import Money
from prospectr.core.note import Note
from prospectr.core.record import Kept, fields_of, filled, record, remade

SOURCES = Path(prospectr.__file__).parent


@record
class Crate:
    """A crate of something."""

    fruit: str
    weight: int = 1

    @property
    def is_heavy(self) -> bool:
        """Whether two have to carry it."""
        return self.weight > 20


def make(cls: Any, **values: Any) -> Any:
    """Make a record where no type checker looks."""
    return cls(**values)


def test_a_record_holds_what_it_was_made_with_and_the_defaults_of_the_rest() -> None:
    crate = Crate(fruit="plums")
    assert (crate.fruit, crate.weight, crate.is_heavy) == ("plums", 1, False)
    assert Crate(fruit="plums", weight=30).is_heavy


def test_records_are_equal_when_all_their_fields_are() -> None:
    assert Crate(fruit="plums") == Crate(fruit="plums", weight=1)
    assert hash(Crate(fruit="plums")) == hash(Crate(fruit="plums", weight=1))
    assert Crate(fruit="plums") != Crate(fruit="plums", weight=2)
    assert make(Crate, fruit="plums") != ("plums", 1)
    assert make(Crate, fruit="plums") != Kept()


def test_a_record_says_what_it_holds() -> None:
    assert repr(Crate(fruit="plums")) == "Crate(fruit='plums', weight=1)"


@pytest.mark.parametrize(
    "values", [{}, {"weight": 2}, {"fruit": "plums", "colour": "blue"}, {"weight": 2, "colour": "blue"}]
)
def test_a_record_is_made_of_its_fields_and_nothing_else(values: dict[str, object]) -> None:
    with pytest.raises((TypeError, AttributeError), match=r"fruit|colour"):
        make(Crate, **values)


def test_a_record_never_changes() -> None:
    crate: Any = Crate(fruit="plums")
    with pytest.raises(FrozenInstanceError, match="fruit"):
        crate.fruit = "pears"
    with pytest.raises(FrozenInstanceError, match="weight"):
        del crate.weight
    with pytest.raises(FrozenInstanceError):
        crate.colour = "blue"
    assert not hasattr(crate, "__dict__")


def test_another_record_is_made_with_another_value() -> None:
    crate = Crate(fruit="plums", weight=3)
    assert replace(crate, weight=4) == Crate(fruit="plums", weight=4)
    assert crate.weight == 3


def test_the_fields_all_records_have_come_first() -> None:
    names = [one.name for one in fields_of(Note)]
    assert names[:6] == [one.name for one in fields_of(Kept)]
    assert names[6:] == ["contact_id", "deal_id", "kind", "words", "pinned", "noted_on"]
    assert fields_of(int) == ()


def test_a_row_fills_a_record_in_the_order_of_its_fields() -> None:
    assert filled(Crate, ["plums", 3]) == Crate(fruit="plums", weight=3)
    with pytest.raises(ValueError, match="zip"):
        filled(Crate, ["plums"])


def test_a_record_is_remade_as_replace_would() -> None:
    crate = Crate(fruit="plums", weight=3)
    assert remade(crate, weight=4) == replace(crate, weight=4)
    assert (remade(Money(900, "EUR"), minor=1), crate.weight) == (Money(1, "EUR"), 3)
    with pytest.raises(TypeError, match="colour"):
        remade(crate, colour="blue")


def test_a_record_may_take_its_fields_by_their_places() -> None:
    assert Money(900, "EUR") == Money(minor=900, currency="EUR")
    assert replace(Money(900, "EUR"), minor=1) == Money(1, "EUR")


def test_a_default_that_would_have_to_be_made_anew_is_refused() -> None:
    with pytest.raises(TypeError, match="labels"):

        @record
        class Box:
            labels: list[str] = field(default_factory=list)


def test_every_frozen_class_is_a_record() -> None:
    slow = "@dataclass(frozen=True"
    assert [path.name for path in SOURCES.rglob("*.py") if slow in path.read_text(encoding="utf-8")] == []

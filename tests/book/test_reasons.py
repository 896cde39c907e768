"""Reasons for losing a deal: a short list in the book, each change of it one step to undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.names import NameEmptyError, NameTakenError
from prospectr.book.reasons import LastReasonError, ReasonAmbiguousError, ReasonNotFoundError
from prospectr.core.changes import Outcome
from prospectr.core.pipeline import SHIPPED_REASONS
from tests.book.shelf import add, contents


def names(book: Book) -> list[str]:
    return [reason.name for reason, _count in book.reasons.all()]


def lose(book: Book, title: str, reason: str) -> Outcome:
    """Open a deal with the first contact and lose it."""
    book.deals.add(1, book.deals.parse_offer(title))
    return book.closing.lose(book.refs.get_deal(title).deal, book.reasons.get(reason))


def test_a_short_list_ships_in_every_book(book: Book) -> None:
    assert names(book) == list(SHIPPED_REASONS)


def test_a_reason_is_found_by_name_id_and_beginning(book: Book) -> None:
    assert {book.reasons.get(text).name for text in ("price", "PRICE", " pri ", "r1", "R1")} == {"price"}
    assert book.reasons.get("no bud").name == book.reasons.get("budget").name == "no budget"
    with pytest.raises(ReasonAmbiguousError) as several:
        book.reasons.get("no")
    assert [candidate.name for candidate in several.value.candidates] == [
        "no budget",
        "no need",
        "not now",
        "not a fit",
        "no decision",
        "no reply",
    ]
    with pytest.raises(ReasonNotFoundError, match='There is no reason "prise"') as near:
        book.reasons.get("prise")
    assert [candidate.name for candidate in near.value.candidates] == ["price"]
    for text in ("", "r99", "weather"):
        with pytest.raises(ReasonNotFoundError) as missing:
            book.reasons.get(text)
        assert missing.value.hint


def test_a_new_reason_stands_behind_the_others(book: Book) -> None:
    book.reasons.add("moved away")
    assert names(book)[-1] == "moved away"
    with pytest.raises(NameTakenError, match="There is r1 price already"):
        book.reasons.add("Price")
    for text in ("", "  "):
        with pytest.raises(NameEmptyError):
            book.reasons.add(text)


def test_a_renamed_reason_is_renamed_for_the_deals_lost_for_it(book: Book) -> None:
    add(book, "Nora")
    lose(book, "Menu", "price")
    renamed = book.reasons.rename(book.reasons.get("price"), "too dear")
    assert renamed.remarks == ("price → too dear",)
    assert (names(book)[0], book.reasons.all()[0][1]) == ("too dear", 1)
    with pytest.raises(NameTakenError):
        book.reasons.rename(book.reasons.get("too dear"), "Not Now")
    assert book.reasons.rename(book.reasons.get("too dear"), "Too Dear").operation is not None
    assert book.reasons.rename(book.reasons.get("too dear"), "Too Dear").operation is None


def test_not_now_stays_no_refusal_under_another_name(book: Book) -> None:
    book.reasons.rename(book.reasons.get("not now"), "spring perhaps")
    assert book.reasons.get("spring").is_not_yet


def test_a_deleted_reason_stays_on_the_deals_lost_for_it(book: Book) -> None:
    add(book, "Nora")
    for title in ("Menu", "Site"):
        lose(book, title, "price")
    deleted = book.reasons.delete(book.reasons.get("price"))
    assert deleted.remarks == ("2 lost deals keep it.",)
    assert "price" not in names(book)
    page = book.deals.page(1)
    assert page.reason is not None
    assert page.reason.name == "price"
    book.reasons.add("Price")
    assert book.reasons.all()[-1][1] == 2, "one that comes again is the same one"


def test_one_reason_is_always_left(book: Book) -> None:
    for name in SHIPPED_REASONS[1:]:
        book.reasons.delete(book.reasons.get(name))
    with pytest.raises(LastReasonError, match="price is the only reason there is"):
        book.reasons.delete(book.reasons.get("price"))
    assert names(book) == ["price"]


def test_a_reason_comes_back_unless_another_has_its_name(book: Book) -> None:
    book.reasons.delete(book.reasons.get("price"))
    _table, deleted = book.records.get("r1", deleted=True)
    book.reasons.rename(book.reasons.get("no need"), "price")
    with pytest.raises(NameTakenError):
        book.records.undelete("lost_reason", deleted)
    book.history.undo()
    book.records.undelete("lost_reason", deleted)
    assert names(book) == list(SHIPPED_REASONS)


@pytest.mark.parametrize(
    "act",
    [
        lambda book: book.reasons.add("moved away"),
        lambda book: book.reasons.rename(book.reasons.get("price"), "too dear"),
        lambda book: book.reasons.delete(book.reasons.get("price")),
        lambda book: book.records.edit("lost_reason", book.reasons.get("price"), {"name": "dear"}),
        lambda book: book.records.delete("lost_reason", book.reasons.get("price")),
    ],
)
def test_do_and_undo_leave_the_same_reasons_and_redo_the_changed_ones(
    book: Book, path: Path, act: Callable[[Book], Outcome]
) -> None:
    add(book, "Nora")
    lose(book, "Menu", "price")
    before = contents(path)
    act(book)
    after = contents(path)
    assert after != before
    book.history.undo()
    assert contents(path) == before
    book.history.redo()
    assert contents(path) == after

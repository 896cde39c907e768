"""Companies, sources and tags: one name is one of them, and two names are two."""

from __future__ import annotations

import pytest

from prospectr.book import Book
from prospectr.book.companies import SizeNotUnderstoodError
from prospectr.book.names import NameEmptyError, NameTakenError
from prospectr.core.company import Company
from tests.book.shelf import add

LONG = "The Association of Independent Wedding Photographers of the North"


def company(book: Book, ref: str) -> Company:
    """Return a company by its typed id, deleted or not."""
    _table, found = book.records.get(ref, deleted=True)
    assert isinstance(found, Company)
    return found


def named(book: Book, **filters: str) -> list[str]:
    """List the names of the contacts that pass a filter."""
    return [card.contact.name for card in book.contacts.cards(filters, sort="name")]


@pytest.mark.parametrize(
    ("one", "other"), [("C", "C++"), ("🔥", "☕☕"), (f"{LONG} East", f"{LONG} West"), ("Ł!", "L")]
)
def test_two_names_are_two_companies_sources_and_tags(book: Book, one: str, other: str) -> None:
    book.contacts.edit(add(book, "Ana").contact.id, {"company": one, "source": one, "tags": [one]})
    bob = book.contacts.edit(add(book, "Bob").contact.id, {"company": other, "source": other, "tags": [other]}).cards[0]
    assert (bob.company, bob.source, bob.tags) == (other, other, (other,))
    for noun in ("company", "source", "tag"):
        assert named(book, **{noun: one}) == ["Ana"]
        assert named(book, **{noun: other}) == ["Bob"]
    assert book.contacts.edit(1, {"tags": [one, other]}).cards[0].tags == (one, other)
    assert book.contacts.edit(1, {"tags": [other]}).cards[0].tags == (other,)


def test_case_and_accents_make_no_second_company(book: Book) -> None:
    for line in ("Ana @Café", "Bob @CAFE"):
        add(book, line)
    assert [(found.name, count) for found, count in book.companies.all()] == [("Café", 2)]
    assert named(book, company="cafe") == ["Ana", "Bob"]


def test_a_renamed_company_is_found_by_its_new_name_and_leaves_the_old_one_free(book: Book) -> None:
    add(book, "Ana @Lind")
    book.companies.edit(company(book, "o1"), {"name": "Berg"})
    add(book, "Bob @Lind")
    assert [(found.id, found.name) for found, _count in book.companies.all()] == [(1, "Berg"), (2, "Lind")]
    assert named(book, company="Berg") == ["Ana"]
    assert named(book, company="lind") == ["Bob"]
    book.history.undo()
    book.history.undo()
    assert named(book, company="Lind") == ["Ana"]


def test_a_company_may_be_filtered_by_its_id(book: Book) -> None:
    add(book, "Ana @Lind")
    add(book, "Bob @Berg")
    assert named(book, company="o2") == ["Bob"]
    assert named(book, company="O1") == ["Ana"]
    assert named(book, company="o3") == []


def test_two_companies_of_one_name_are_allowed_said_and_listed_together(book: Book) -> None:
    add(book, "Ana @Lind")
    add(book, "Bob @Berg")
    outcome = book.companies.edit(company(book, "o2"), {"name": "LIND"})
    assert outcome.remarks == ("o1 is called Lind too.  Tell them apart:  prospectr edit o2 --name NAME",)
    assert named(book, company="lind") == ["Ana", "Bob"]
    assert add(book, "Cid @lind").contact.company_id == 1


def test_a_contact_comes_back_with_the_company_that_was_deleted_meanwhile(book: Book) -> None:
    ana = add(book, "Ana @Lind").contact
    book.records.delete("contact", ana)
    book.records.delete("company", company(book, "o1"))
    gone = book.records.find("contact", ana.id)
    assert gone is not None
    assert book.records.undelete("contact", gone).remarks == ()
    assert company(book, "o1").deleted_at is None
    assert [(found.name, count) for found, count in book.companies.all()] == [("Lind", 1)]
    book.history.undo()
    assert company(book, "o1").deleted_at is not None


def test_a_company_that_comes_back_beside_one_of_its_name_says_so(book: Book) -> None:
    ana = add(book, "Ana @Lind").contact
    book.records.delete("contact", ana)
    book.records.delete("company", company(book, "o1"))
    add(book, "Bob @Lind")
    gone = book.records.find("contact", ana.id)
    assert gone is not None
    outcome = book.records.undelete("contact", gone)
    assert "o2 is called Lind too" in outcome.remarks[0]
    book.history.undo()
    assert "o2 is called Lind too" in book.records.undelete("company", company(book, "o1")).remarks[0]


def test_a_company_is_added_with_what_is_known_of_it(book: Book) -> None:
    book.companies.add(" Bager Jensen ", trade="bakery", place="Aarhus", size="4")
    known = company(book, "o1")
    assert (known.name, known.trade, known.place, known.size) == ("Bager Jensen", "bakery", "Aarhus", 4)
    assert add(book, "Ana @bager jensen").contact.company_id == 1
    with pytest.raises(NameTakenError, match="o1 Bager Jensen"):
        book.companies.add("BAGER JENSEN")
    with pytest.raises(NameEmptyError):
        book.companies.add(" ")


def test_what_is_known_of_a_company_is_changed_and_taken_away(book: Book) -> None:
    book.companies.add("Lind", trade="bakery", size="4")
    book.records.edit("company", company(book, "o1"), {"trade": "", "place": "Aarhus", "size": ""})
    known = company(book, "o1")
    assert (known.name, known.trade, known.place, known.size) == ("Lind", "", "Aarhus", None)
    for size in ("many", "-1", "1.5", "9" * 30):
        with pytest.raises(SizeNotUnderstoodError):
            book.records.edit("company", company(book, "o1"), {"size": size})
    with pytest.raises(NameEmptyError):
        book.records.edit("company", company(book, "o1"), {"name": ""})
    assert company(book, "o1") == known

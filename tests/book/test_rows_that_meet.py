"""Rows of one import that are about the same: what a row before brought is what a row after is compared with."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.core.importing import ImportOptions, ImportPlan
from prospectr.core.incoming import IncomingOccasion
from prospectr.core.occasion import Occasion
from prospectr.core.partdelta import pair_days
from tests.book.incoming import Bring, verdicts
from tests.book.shelf import add, open_book

FIELDS = {
    "Deal": "deal",
    "Opened": "deal-opened",
    "Amount": "deal-value",
    "Status": "deal-state",
    "Reason": "deal-reason",
    "Did": "deal-id",
    "Note": "deal-note",
    "Next": "next",
    "On": "next-on",
    "At": "next-time",
    "Standing": "standing",
    "Day": "birthday",
    "D1": "day:child",
    "D2": "day:child",
}

TWO_CHILDREN = "Name,Email,D1,D2\nA B,b@x.se,2001-02-03,2004-05-06\n"
"""Somebody with two days of one label."""


def told(text: str) -> tuple[tuple[str, str], ...]:
    """Tell which field each column of a table fills."""
    return tuple((heading, FIELDS[heading]) for heading in text.splitlines()[0].split(",") if heading in FIELDS)


def exported(book: Book) -> str:
    """Return the people of a book as the table it writes of them."""
    file = io.BytesIO()
    book.exports.write(book.exports.choose_contacts(with_do_not_contact=True), file, "csv")
    return file.getvalue().decode("utf-8-sig")


def days(book: Book) -> list[tuple[str, int, int, int | None]]:
    """List the days of the first contact."""
    return sorted((one.label, one.month, one.day, one.year) for one in book.contacts.page(1).occasions)


def deals(book: Book) -> list[tuple[str, int | None]]:
    """List the deals of a book: the day each was opened, and its value."""
    return sorted((str(one.deal.opened_on), one.deal.amount_minor) for one in book.deals.all(state="any"))


def conflicts(plan: ImportPlan) -> list[tuple[str, str, str]]:
    """List what stands against the book."""
    return [(one.field, one.before, one.after) for row in plan.rows for one in row.conflicts]


@pytest.fixture
def children(book: Book, bring: Bring) -> Book:
    """Return a book with somebody who has two days of one label."""
    bring(TWO_CHILDREN, told=told(TWO_CHILDREN))
    return book


def test_days_of_one_label_come_back_as_they_went(children: Book, bring: Bring) -> None:
    plan, _outcome = bring(exported(children), "out.csv")
    assert verdicts(plan) == ["same"]


@pytest.mark.parametrize(("before", "after"), [("2001-02-03", "2001-02-08"), ("2004-05-06", "2004-05-07")])
def test_of_days_of_one_label_the_one_edited_changes(children: Book, bring: Bring, before: str, after: str) -> None:
    plan, _outcome = bring(exported(children).replace(before, after), "out.csv")
    kept = TWO_CHILDREN.replace(before, after).splitlines()[1].split(",")[2:]
    wanted = [tuple(int(part) for part in day.split("-")) for day in kept]
    assert verdicts(plan) == ["changed"]
    assert days(children) == sorted(("child", month, day, year) for year, month, day in wanted)


def test_a_row_changes_that_day_of_one_label_which_a_row_before_brought(book: Book, bring: Bring) -> None:
    text = "Name,Email,D1,D2\nA B,b@x.se,2001-02-03,2004-01-06\nA B,b@x.se,2001-02-03,2004-01-07\n"
    bring(text, told=told(text), prefer_file=True)
    assert days(book) == [("child", 1, 7, 2004), ("child", 2, 3, 2001)]


def test_days_are_paired_by_what_is_the_same_first() -> None:
    held = [Occasion(id=1, contact_id=1, label="child", month=2, day=3), Occasion(id=2, contact_id=1, month=5, day=6)]
    coming = [
        IncomingOccasion("Child", 7, 8),
        IncomingOccasion("child", 2, 3, 2001),
        IncomingOccasion("child", 2, 3),
        IncomingOccasion("birthday", 6, 6),
    ]
    assert [one.id if one else None for _day, one in pair_days(coming, held)] == [None, 1, 1, 2]


@pytest.mark.parametrize("to_inbox", [None, True])
def test_who_is_not_active_does_not_come_to_the_inbox(book: Book, bring: Bring, to_inbox: bool | None) -> None:
    text = "Name,Email,Standing,Day\nAnn,ann@x.se,do-not-contact,rubbish\nBo,bo@x.se,,rubbish\n"
    bring(text, told=told(text), to_inbox=to_inbox)
    assert [book.contacts.page(number).card.contact.in_inbox for number in (1, 2)] == [False, True]


@pytest.mark.parametrize("is_there", [True, False])
def test_of_two_values_of_a_deal_the_first_counts(book: Book, bring: Bring, is_there: bool) -> None:
    if is_there:
        add(book, "Ann ann@x.se deal:menu")
    text = "Name,Email,Deal,Amount\nAnn,ann@x.se,menu,\nAnn,ann@x.se,menu,100 EUR\nAnn,ann@x.se,menu,200 EUR\n"
    plan, _outcome = bring(text, told=told(text))
    assert [one.deal.amount_minor for one in book.deals.all()] == [10000]
    assert conflicts(plan) == [("deal value", "€100.00", "€200.00")]


def test_of_two_years_of_a_birthday_the_first_counts(book: Book, bring: Bring) -> None:
    add(book, "Ann ann@x.se")
    book.occasions.add(1, ["23.11."])
    text = "Name,Email,Day\nAnn,ann@x.se,1986-11-23\nAnn,ann@x.se,1987-11-23\nAnn,ann@x.se,1986-11-23\n"
    plan, _outcome = bring(text, told=told(text))
    assert days(book) == [("birthday", 11, 23, 1986)]
    assert verdicts(plan) == ["changed", "conflict", "same"]


def test_a_deal_lost_by_one_row_is_the_same_in_the_next(book: Book, bring: Bring) -> None:
    add(book, "Ann ann@x.se deal:menu")
    text = "Name,Email,Deal,Status,Reason\nAnn,ann@x.se,menu,lost,price\nAnn,ann@x.se,menu,lost,price\n"
    plan, _outcome = bring(text, told=told(text), prefer_file=True)
    assert verdicts(plan) == ["changed", "same"]
    assert book.contacts.page(1).notes == ()


def test_of_two_deals_of_one_title_the_one_meant_is_filled_in(book: Book, bring: Bring) -> None:
    text = (
        "Name,Email,Deal,Opened,Amount\nAnn,ann@x.se,Renewal,2024-01-01,\nAnn,ann@x.se,Renewal,2024-02-01,200 EUR\n"
        "Ann,ann@x.se,Renewal,2024-01-01,100 EUR\n"
    )
    bring(text, told=told(text))
    assert deals(book) == [("2024-01-01", 10000), ("2024-02-01", 20000)]


def test_a_deal_of_the_book_is_none_that_rows_brought(book: Book, bring: Bring) -> None:
    add(book, "Ann ann@x.se deal:menu 555eur")
    text = "Name,Email,Deal,Amount\nAnn,ann@x.se,roof,\nAnn,ann@x.se,walls,\nAnn,ann@x.se,walls,100 EUR\n"
    bring(text, told=told(text))
    assert [
        (one.deal.title, one.deal.amount_minor) for one in sorted(book.deals.all(), key=lambda one: one.deal.id)
    ] == [
        ("menu", 55500),
        ("roof", None),
        ("walls", 10000),
    ]


def test_of_two_deals_of_one_title_the_one_meant_is_noted_on(book: Book, bring: Bring) -> None:
    text = "Name,Email,Deal,Did,Note\nAnn,ann@x.se,Renewal,1,n1\nAnn,ann@x.se,Renewal,2,n2\nAnn,ann@x.se,Renewal,1,n3\n"
    bring(text, told=told(text))
    on = {note.words: note.deal_id for note in book.contacts.page(1).notes}
    assert on["n3"] == on["n1"] != on["n2"]


def test_a_follow_up_of_a_row_before_changes_by_the_file(book: Book, bring: Bring) -> None:
    text = "Name,Email,Next,On,At\nAnn,ann@x.se,call,2027-01-05,10:00\nAnn,ann@x.se,call,2027-01-05,11:00\n"
    bring(text, told=told(text), prefer_file=True)
    assert [step.due_time for step in book.contacts.page(1).follow_ups] == ["11:00"]


def test_of_two_times_of_a_follow_up_the_first_counts(book: Book, bring: Bring) -> None:
    text = "Name,Email,Next,On,At\n" + "".join(f"Ann,ann@x.se,call,2027-01-05,{at}\n" for at in ("10:00", "11:00"))
    plan, _outcome = bring(text, told=told(text))
    assert [step.due_time for step in book.contacts.page(1).follow_ups] == ["10:00"]
    assert verdicts(plan) == ["new", "conflict"]


def test_two_people_of_the_book_stay_two_when_a_number_stands_for_a_name(book: Book, bring: Bring) -> None:
    text = (
        "Name,UUID,Phone 1,Role\n"
        "12345678,11111111-1111-4111-8111-111111111111,+45 32 12 34 56,baker\n"
        "Ida,22222222-2222-4222-8222-222222222222,+45 32 12 34 56,\n"
    )
    plan, _outcome = bring(text)
    assert verdicts(plan) == ["new", "new"]
    assert sorted(one.contact.name for one in book.contacts.cards()) == ["12345678", "Ida"]


def two_of_one(folder: Path, edit: str) -> str:
    """Return somebody as a table a book writes of them, the row there twice, the second time edited."""
    with open_book(folder / "theirs" / "book.db") as book:
        add(book, "Ida Holm ida@holm.dk +45 32 12 34 56 +fair")
        book.contacts.edit(1, {"role": "baker"})
        heading, row = exported(book).splitlines()
    again = row.replace("baker", edit).replace("fair", "") if edit else row
    return f"{heading}\n{row}\n{again}\n"


@pytest.mark.parametrize("is_there", [True, False])
@pytest.mark.parametrize(("edit", "second"), [("", "same"), ("cook", "conflict")])
def test_of_two_rows_of_one_contact_of_the_book_the_first_counts(
    book: Book, bring: Bring, tmp_path: Path, is_there: bool, edit: str, second: str
) -> None:
    text = two_of_one(tmp_path, edit)
    if is_there:
        bring("\n".join(text.splitlines()[:2]), "before.csv")
    plan, _outcome = bring(text, "out.csv", prefer_file=True)
    assert verdicts(plan) == ["same" if is_there else "new", second]
    card = book.contacts.page(1).card
    assert (card.contact.role, card.tags) == ("baker", ("fair",))
    told = [("role", "baker", "cook"), ("tag", "fair", "")]
    assert conflicts(plan) == (told if edit else [])


def test_what_one_row_empties_another_may_fill_again(book: Book, bring: Bring, tmp_path: Path) -> None:
    add(book, "Ida Holm ida@holm.dk +45 32 12 34 56 +fair")
    book.fields.add("Paper")
    book.contacts.edit(1, {"fields": ["Paper=matt"]})
    ours = tmp_path / "ours.csv"
    ours.write_text(exported(book).replace("fair", "").replace("+45 32 12 34 56", "").replace("matt", ""), "utf-8")
    theirs = tmp_path / "theirs.csv"
    theirs.write_text("Name,Email,Phone,Tags,Paper\nIda Holm,ida@holm.dk,+45 32 12 34 56,fair,matt\n", "utf-8")
    options = ImportOptions(told=(("Paper", "field:Paper"),), may_empty=True)
    book.imports.apply(book.imports.plan([str(ours), str(theirs)], options), options)
    card = book.contacts.page(1).card
    assert [point.value for point in card.points] == ["ida@holm.dk", "+45 32 12 34 56"]
    assert card.tags == ("fair",)
    assert [shown.value for shown in card.fields] == ["matt"]


@pytest.mark.parametrize(
    "rows",
    [
        "Nora Lind,,Roof,7\nAnn Lee,,Site,7\n",  # a deal that is another's
        "Ann Lee,bo@x.se,,\nAnn Lee,bo@x.se,Site,\n",  # another name under an address of the book's
        "Ann Lee,bo@x.se,Site,9\nAnn Lee,,Roof,9\n",
    ],
)
@pytest.mark.parametrize("namesakes", [0, 1])
def test_a_second_run_brings_nobody_a_second_time_who_came_as_new(
    book: Book, bring: Bring, rows: str, namesakes: int
) -> None:
    for line in ("Bo Ek bo@x.se", *["Ann Lee"] * namesakes):
        add(book, line)
    text = f"Name,Email,Deal,Did\n{rows}"
    bring(text, told=told(text), alike="new")
    count = book.contacts.count()
    plan, _outcome = bring(text, told=told(text), alike="new")
    assert book.contacts.count() == count
    assert {"new", "changed"}.isdisjoint(verdicts(plan))


def test_a_row_after_one_that_changes_nothing_is_about_the_same_person_again(book: Book, bring: Bring) -> None:
    add(book, "Bo Ek")
    add(book, "Ann Lee")
    first = "Name,Email,Id\nBo Ek,bo@x.se,3\n"
    bring(first, "first.csv", told=(("Id", "id"),), alike="same")
    text = "Name,Email,Id\nAnn Lee,ann@x.se,3\nAnn Lee,ann@x.se,\n"
    runs = [bring(text, told=(("Id", "id"),), alike="new")[0] for _time in range(3)]
    assert book.contacts.count() == 2
    assert verdicts(runs[-1])[1] != "new"


def test_a_deal_that_is_another_s_stays_theirs_in_a_second_run(book: Book, bring: Bring) -> None:
    add(book, "Bo Ek bo@x.se")
    text = "Name,Email,Deal,Did,Role\nNora Lind,,Roof,9,\nBo Ek,bo@x.se,Roof,9,cook\n"
    runs = [bring(text, told=told(text))[0] for _time in range(2)]
    assert [verdicts(plan) for plan in runs] == [["new", "conflict"], ["same", "conflict"]]
    assert [one.contact.contact.name for one in book.deals.all()] == ["Nora Lind"]

"""Who rows are about: one person is never made two, nor two people one, and nobody set aside is taken up again."""

from __future__ import annotations

from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.core.importing import ImportOptions
from prospectr.exchange.mapping import ColumnNotFoundError
from tests.book.incoming import Bring, verdicts
from tests.book.shelf import add, contents

HEADER = "Name,Email,Phone,Company,Role\n"


def names(book: Book) -> list[str]:
    """List the names of all contacts."""
    return sorted(card.contact.name for card in book.contacts.cards())


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Anna Berg", "Tom Berg"),
        ("Dr Paul Lund", "Dr Mia Krog"),
        ("Ann", "Joanna Hill"),
        ("سارا احمدی", "رضا احمدی"),
    ],
)
def test_two_people_who_share_an_address_stay_two(book: Book, bring: Bring, first: str, second: str) -> None:
    plan, _outcome = bring(HEADER + f"{first},berg@home.dk,,,\n{second},berg@home.dk,,,\n")
    assert (verdicts(plan), names(book)) == (["new", "new"], sorted([first, second]))
    bring(HEADER + "Kim Holm,kim@holm.dk,,,\n", "more.csv")
    again, _outcome = bring(HEADER + "Ida Holm,kim@holm.dk,,,\n", "other.csv")
    assert (verdicts(again), len(again.rows[0].candidates)) == (["conflict"], 1)


@pytest.mark.parametrize(
    ("known", "coming"), [("Nora", "Nora Lind"), ("Lind, Nora", "Nora Lind"), ("สมชายใจดี", "สมชาย ใจดี")]
)
def test_a_name_written_in_another_way_is_the_same_person(book: Book, bring: Bring, known: str, coming: str) -> None:
    bring(HEADER + f'"{known}",nora@lind.dk,,,\n', "a.csv")
    plan, _outcome = bring(HEADER + f"{coming},nora@lind.dk,+45 32 12 34 56,,\n", "b.csv")
    assert (plan.rows[0].contact_id, book.contacts.count()) == (1, 1)
    assert book.contacts.page(1).card.contact.name == known


def test_an_address_without_a_name_is_enough(book: Book, bring: Bring) -> None:
    add(book, "Anna Berg anna@x.dk")
    plan, _outcome = bring("Email,Role\nanna@x.dk,boss\n")
    assert (verdicts(plan), book.contacts.page(1).card.contact.role) == (["changed"], "boss")


def test_the_deal_of_a_row_does_not_say_who_somebody_is(book: Book, bring: Bring) -> None:
    told = (("Deal ID", "deal-id"), ("Deal", "deal"))
    bring("Name,Email,Deal,Deal ID\nAnna Berg,anna@x.dk,Roof,1\n", told=told)
    plan, _outcome = bring("Name,Email,Deal,Deal ID\nBob Hall,bob@y.dk,Roof,1\n", "b.csv", told=told)
    assert names(book) == ["Anna Berg", "Bob Hall"]
    assert [(one.field, one.after) for one in plan.rows[0].conflicts] == [("deal", "Roof")]
    assert plan.rows[0].conflicts[0].before == "one of c1"
    assert len(book.deals.all()) == 1


def test_two_deals_of_one_title_and_two_ids_are_two(book: Book, bring: Bring) -> None:
    told = (("Deal ID", "deal-id"), ("Deal", "deal"), ("Value", "deal-value"))
    text = "Name,Email,Deal,Deal ID,Value\nAnna,anna@x.dk,Renewal,1,100\nAnna,anna@x.dk,Renewal,2,900\n"
    plan, _outcome = bring(text, told=told)
    assert verdicts(plan) == ["new", "changed"]
    assert sorted(card.deal.amount_minor or 0 for card in book.deals.all()) == [10000, 90000]
    assert verdicts(bring(text, told=told)[0]) == ["same", "same"]


def test_who_is_left_alone_stays_so_whatever_a_file_says(book: Book, bring: Bring, tmp_path: Path) -> None:
    for number in range(8):
        add(book, f"Person{number} p{number}@x.dk")
    place = tmp_path / "out.csv"
    book.exports.write_file(book.exports.choose_contacts({}), place, "csv")
    book.standing.do_not_contact(book.contacts.page(1).card.contact, reason="asked")
    plan = book.imports.plan([str(place)], ImportOptions())
    book.imports.apply(plan, ImportOptions())
    assert book.contacts.page(1).card.contact.standing == "do-not-contact"
    assert [row.verdict for row in plan.rows if row.contact_id == 1] == ["conflict"]


def test_who_is_to_be_left_alone_has_no_step_any_more(book: Book, bring: Bring) -> None:
    add(book, "Nora Lind nora@lind.dk next:call tue")
    bring("Name,Email,Do not contact\nNora Lind,nora@lind.dk,yes\n")
    contact = book.contacts.page(1).card.contact
    assert (contact.standing, contact.next_on, contact.in_inbox) == ("do-not-contact", None, False)


def test_the_address_of_somebody_deleted_does_not_shut_others_out(book: Book, bring: Bring) -> None:
    add(book, "Anna Berg office@x.dk")
    book.records.delete(*book.records.get("c1"))
    plan, _outcome = bring(HEADER + "Tom Hall,office@x.dk,,,\nAnna Berg,office@x.dk,,,\n")
    assert verdicts(plan) == ["new", "conflict"]


def test_who_was_merged_away_is_who_they_turned_out_to_be(book: Book, bring: Bring) -> None:
    first, second = add(book, "Liz Berg @Acme liz@berg.dk"), add(book, "Elizabeth Berg @Acme")
    book.merging.merge(first, [second])
    plan, _outcome = bring(HEADER + "Elizabeth Berg,,,Acme,boss\n")
    assert (plan.rows[0].contact_id, book.contacts.count()) == (1, 1)


def test_somebody_deleted_is_known_by_name_and_company_too(book: Book, bring: Bring) -> None:
    add(book, "Liz Berg @Acme")
    book.records.delete(*book.records.get("c1"))
    assert verdicts(bring(HEADER + "Liz Berg,,,Acme,\n")[0]) == ["conflict"]


def test_answers_are_seen_by_the_rows_after(book: Book, bring: Bring, tmp_path: Path) -> None:
    add(book, "Nora Lind nora@lind.dk")
    plan, _outcome = bring(
        "Name,Email,Tags\nNora Lind,nora@other.se,cafe\nNora Lind,nora@lind.dk,cafe\nNora Lind,nora@other.se,fair\n",
    )
    told = book.imports.plan([str(tmp_path / "people.csv")], ImportOptions())
    assert [row.is_asked for row in told.rows] == [True, False, True]
    same = book.imports.decide(told, {0: 1, 2: 1}, ImportOptions())
    book.imports.apply(same, ImportOptions())
    assert sorted(book.contacts.page(1).card.tags) == ["cafe", "fair"]
    assert plan.counts["conflict"] == 2


@pytest.mark.parametrize("alike", ["ask", "new"])
def test_two_rows_of_somebody_new_are_one_person_also_after_a_question(book: Book, bring: Bring, alike: str) -> None:
    add(book, "Nora Lind nora@lind.dk")
    text = HEADER + "Nora Lind,nora@other.se,,,\nNora Lind,nora@other.se,,,boss\n"
    plan, _outcome = bring(text, alike=alike)
    if alike == "ask":
        plan = book.imports.decide(plan, {0: None, 1: None}, ImportOptions())
        book.imports.apply(plan, ImportOptions())
    assert book.contacts.count() == 2


def test_a_second_run_with_other_options_knows_its_rows_again(book: Book, bring: Bring, path: Path) -> None:
    text = "Name;Town\nLars Ek;Malmö\nBo Holm;Lund\n"
    bring(text, source="bought list", tags=("cold",))
    before = contents(path)
    assert verdicts(bring(text)[0]) == ["same", "same"]
    assert verdicts(bring(text, told=(("Town", "field:Place of work"),))[0]) == ["changed", "changed"]
    assert verdicts(bring(text, told=(("Town", "field:Place of work"),))[0]) == ["same", "same"]
    assert len(contents(path)["contact"]) == len(before["contact"])


def test_another_source_does_not_overwrite_what_the_first_one_said(book: Book, bring: Bring) -> None:
    bring(HEADER + "Ann Lee,ann@lee.dk,,Old GmbH,\n", "phone.csv")
    plan, _outcome = bring(HEADER + "Ann Lee,ann@lee.dk,,New AG,\n", "fair.csv")
    assert (verdicts(plan), book.contacts.page(1).card.company) == (["conflict"], "Old GmbH")
    newer, _outcome = bring(HEADER + "Ann Lee,ann@lee.dk,,New AG,\n", "phone.csv")
    assert (verdicts(newer), book.contacts.page(1).card.company) == (["changed"], "New AG")


def test_prefer_file_counts_for_rows_that_came_before_too(book: Book, bring: Bring) -> None:
    text = HEADER + "Nora Lind,nora@lind.dk,,,owner\n"
    bring(text)
    book.contacts.edit(1, {"role": "chef"})
    assert verdicts(bring(text)[0]) == ["same"]
    assert verdicts(bring(text, prefer_file=True)[0]) == ["changed"]
    assert book.contacts.page(1).card.contact.role == "owner"


def test_rows_of_one_file_that_differ_are_told_and_the_first_counts(book: Book, bring: Bring) -> None:
    plan, _outcome = bring(HEADER + "Nora Lind,nora@lind.dk,,,buyer\nNora Lind,nora@lind.dk,,,owner\n")
    assert verdicts(plan) == ["new", "conflict"]
    assert book.contacts.page(1).card.contact.role == "buyer"


def test_why_somebody_may_be_there_is_said(book: Book, bring: Bring) -> None:
    add(book, "Nora Lind nora@lind.dk")
    add(book, "Emil Berg +45 32 12 34 56")
    plan, _outcome = bring("Name,Email,Phone\nNora Lind,,+45 32 12 34 56\nBea Costa,nora@lind.dk,\n")
    assert [row.reason for row in plan.rows] == [
        "may be c2: the same phone, another name; may be c1: the same name",
        "may be c1: the same e-mail, another name",
    ]


def test_conflicts_inside_one_file_stay_conflicts_on_every_run(book: Book, bring: Bring) -> None:
    text = HEADER + "Bo Ek,bo@e.dk,,,A\nBo Ek,bo@e.dk,,,B\n"
    assert verdicts(bring(text)[0]) == ["new", "conflict"]
    again, outcome = bring(text)
    assert (verdicts(again), outcome.operation) == (["same", "conflict"], None)
    newer = text.replace(",A", ",C").replace(",B", ",D")
    assert verdicts(bring(newer)[0]) == ["changed", "conflict"]
    assert book.contacts.page(1).card.contact.role == "C"


def test_what_a_row_adds_tells_who_the_next_one_is(book: Book, bring: Bring) -> None:
    add(book, "Zed Quux zed@x.dk")
    rows = "Nora Lind,n@l.dk,,,\nNora Lind,n@l.dk,+45 32 12 34 56,,\nNora Lind,,+45 32 12 34 56,,boss\n"
    rows += "Zed Quux,zed@x.dk,+45 33 33 33 33,,\nZed Quux,,+45 33 33 33 33,,chef\n"
    plan, _outcome = bring(HEADER + rows)
    assert verdicts(plan) == ["new", "changed", "changed", "changed", "changed"]
    assert names(book) == ["Nora Lind", "Zed Quux"]


def test_a_family_with_one_address_is_told_apart_row_by_row(book: Book, bring: Bring) -> None:
    bring(HEADER + "Anna Berg,b@x.dk,,,\nTom Berg,b@x.dk,,,\nTom Berg,b@x.dk,,,boss\n")
    assert names(book) == ["Anna Berg", "Tom Berg"]


def test_an_address_that_stood_in_for_a_name_is_nobody_elses(book: Book, bring: Bring) -> None:
    bring("Email\nn@l.dk\n", "a.csv")
    plan, _outcome = bring(HEADER + "Nora Lind,n@l.dk,,,\n", "b.csv")
    assert plan.rows[0].contact_id == 1


def test_deals_of_somebody_only_named_are_one_persons_in_one_import(book: Book, tmp_path: Path) -> None:
    (tmp_path / "contacts.csv").write_text("Name,Email\nNora Lind,n@l.dk\n", "utf-8")
    (tmp_path / "deals.csv").write_text("Name,Deal,Value\nNora Lind,Menu,100\nNora Lind,Roof,200\n", "utf-8")
    places = [str(tmp_path / "contacts.csv"), str(tmp_path / "deals.csv")]
    options = ImportOptions(told=(("Deal", "deal"),))
    book.imports.apply(book.imports.plan(places, options), options)
    assert (names(book), len(book.deals.all())) == (["Nora Lind"], 2)


def test_who_is_left_alone_gets_no_new_step(book: Book, bring: Bring) -> None:
    told = (("Next", "next-on"),)
    header = "Name,Email,Do not contact,Next\n"
    plan, _outcome = bring(header + "Nora Lind,n@l.dk,yes,2026-12-01\n", told=told)
    assert verdicts(plan) == ["new"]
    assert [step.state for step in book.contacts.page(1).follow_ups] == ["cancelled"]
    again, _outcome = bring("Name,Email,Next\nNora Lind,n@l.dk,2026-12-02\n", "b.csv", told=told)
    assert [(one.field, one.before) for one in again.rows[0].conflicts] == [("follow-up", "do-not-contact")]
    assert len(book.contacts.page(1).follow_ups) == 1


def test_after_an_undo_the_same_source_may_still_change_what_it_gave(book: Book, bring: Bring) -> None:
    bring(HEADER + "Nora Lind,n@l.dk,,,owner\n")
    book.contacts.edit(1, {"role": "chef"})
    book.history.undo()
    assert verdicts(bring(HEADER + "Nora Lind,n@l.dk,,,boss\n")[0]) == ["changed"]


def test_prefer_file_settles_what_is_said_of_companies_and_of_nobody_known(book: Book, bring: Bring) -> None:
    told = (("Trade", "company-trade"),)
    header = "Name,Email,Company,Trade,Referred by\n"
    bring(header + "Nora Lind,n@l.dk,Lind,café,Nobody Known\n", "a.csv", told=told)
    text = header + "Nora Lind,n@l.dk,Lind,bakery,Nobody Known\n"
    assert verdicts(bring(text, "b.csv", told=told)[0]) == ["conflict"]
    assert verdicts(bring(text, "b.csv", told=told, prefer_file=True)[0]) == ["changed"]
    assert book.companies.all()[0][0].trade == "bakery"
    assert verdicts(bring(text, "b.csv", told=told, prefer_file=True)[0]) == ["same"]


def test_a_map_for_one_of_several_files_is_no_fault_of_the_others(book: Book, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Name,Email\nNora Lind,n@l.dk\n", "utf-8")
    (tmp_path / "b.csv").write_text("Name,Email,Town\nBo Ek,bo@e.dk,Lund\n", "utf-8")
    places = [str(tmp_path / "a.csv"), str(tmp_path / "b.csv")]
    plan = book.imports.plan(places, ImportOptions(told=(("Town", "field:Town"),)))
    assert verdicts(plan) == ["new", "new"]
    with pytest.raises(ColumnNotFoundError):
        book.imports.plan(places, ImportOptions(told=(("Country", "field:Country"),)))


def test_who_is_parked_until_nobody_knows_when_is_noted_so(book: Book, bring: Bring) -> None:
    told = (("Standing", "standing"),)
    bring("Name,Email,Standing\nNora Lind,n@l.dk,parked\n", told=told)
    page = book.contacts.page(1)
    assert (page.card.contact.standing, page.card.contact.in_inbox) == ("active", True)
    assert [note.words for note in page.notes] == ["Parked, the file does not say until when."]

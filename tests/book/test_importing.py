"""Imports: who comes in, who was there, what changes, what stands against it, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from prospectr.book import Book
from prospectr.book.importing import CostWithoutSourceError, PlanStaleError, TooManyRowsError, WouldEmptyError
from prospectr.core.errors import ProspectrError
from prospectr.core.importing import ImportOptions
from prospectr.core.incoming import IncomingId
from prospectr.exchange.errors import FileNotReadableError
from tests.book.incoming import Bring, verdicts, writer
from tests.book.shelf import add, contents, open_book

HEADER = "Name,Email,Phone,Company,Role,Notes\n"


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., str]:
    """Write a file of a name and a content, and return where it lies."""
    return writer(tmp_path)


def test_who_is_new_comes_in_with_all_that_is_said_of_them(book: Book, bring: Bring) -> None:
    plan, outcome = bring(HEADER + "Nora Lind,nora@lind.dk,+45 32 12 34 56,Lind Café,owner,likes oat milk\n")
    assert (verdicts(plan), outcome.subject) == (["new"], "u1")
    page = book.contacts.page(1)
    assert (page.card.contact.name, page.card.company, page.card.contact.role) == ("Nora Lind", "Lind Café", "owner")
    assert [(point.kind, point.normal) for point in page.card.points] == [
        ("email", "nora@lind.dk"),
        ("phone", "+4532123456"),
    ]
    assert [note.words for note in page.notes] == ["likes oat milk"]
    assert (page.card.contact.in_inbox, page.card.contact.batch_id) == (True, 1)


def test_a_second_run_of_the_same_file_changes_nothing(book: Book, path: Path, bring: Bring) -> None:
    text = HEADER + "Nora Lind,nora@lind.dk,,,,\nEmil Berg,,,,,met him twice\nสมชาย,,081-234-5678,,,\n"
    bring(text)
    before = contents(path)
    plan, outcome = bring(text)
    assert (verdicts(plan), outcome.operation) == (["same"] * 3, None)
    assert contents(path) == before


def test_what_the_seller_changed_since_stays_when_the_file_comes_again(book: Book, bring: Bring) -> None:
    text = HEADER + "Nora Lind,nora@lind.dk,,,owner,\n"
    bring(text)
    book.contacts.edit(1, {"role": "chef", "name": "Nora Lind-Berg"})
    plan, _outcome = bring(text)
    assert verdicts(plan) == ["same"]
    assert book.contacts.page(1).card.contact.role == "chef"


def test_undo_takes_an_import_back_and_redo_brings_it_again(book: Book, path: Path, bring: Bring) -> None:
    add(book, "Bea Costa bea@costa.pt")
    before = contents(path)
    _plan, outcome = bring(HEADER + "Nora Lind,nora@lind.dk,,Lind,,\nBea Costa,bea@costa.pt,,Costa Lda,baker,hi\n")
    after = contents(path)
    add(book, "Emil Berg")
    assert outcome.operation is not None
    book.history.undo_operation(outcome.operation)
    assert [one for one in contents(path)["contact"] if one["name"] != "Emil Berg"] == before["contact"]
    assert contents(path)["company"] == before["company"]
    assert [(batch.name, undone) for batch, _number, undone in book.imports.batches()] == [("people.csv", True)]
    book.history.redo()
    assert contents(path)["contact_point"] == after["contact_point"]


def test_what_is_empty_is_filled_and_what_is_missing_added(book: Book, bring: Bring) -> None:
    add(book, "Nora Lind nora@lind.dk")
    plan, _outcome = bring(HEADER + "Nora Lind,NORA@lind.dk,+45 32 12 34 56,Lind Café,owner,vegan\n")
    assert verdicts(plan) == ["changed"]
    assert [one.field for one in plan.rows[0].differences] == ["company", "role", "phone", "note"]
    assert book.contacts.count() == 1
    assert book.contacts.page(1).card.company == "Lind Café"


def test_where_both_say_something_the_book_stays_and_the_conflict_is_told(book: Book, bring: Bring) -> None:
    add(book, "Nora Lind @Lind nora@lind.dk")
    text = HEADER + "Nora Lind,nora@lind.dk,+45 32 12 34 56,Berg AB,,\n"
    plan, _outcome = bring(text)
    assert verdicts(plan) == ["conflict"]
    assert [(one.before, one.after) for one in plan.rows[0].conflicts] == [("Lind", "Berg AB")]
    page = book.contacts.page(1)
    assert (page.card.company, len(page.card.points)) == ("Lind", 2)
    again, outcome = bring(text)
    assert (verdicts(again), outcome.operation) == (["conflict"], None)
    told, _outcome = bring(text, prefer_file=True)
    assert (verdicts(told), book.contacts.page(1).card.company) == (["changed"], "Berg AB")


def test_a_newer_export_of_the_same_source_changes_what_it_gave_itself(book: Book, bring: Bring) -> None:
    bring(HEADER + "Nora Lind,nora@lind.dk,,Lind,owner,\n")
    plan, _outcome = bring(HEADER + "Nora Lind,nora@lind.dk,,Lind,chef,\n")
    assert (verdicts(plan), book.contacts.page(1).card.contact.role) == (["changed"], "chef")


def test_a_name_alone_is_a_question_and_no_decision(book: Book, bring: Bring) -> None:
    add(book, "Nora Lind nora@lind.dk")
    text = HEADER + "Nora Lind,other@lind.se,,,,\n"
    plan, outcome = bring(text)
    assert (verdicts(plan), plan.rows[0].candidates, outcome.operation) == (["conflict"], (1,), None)
    told = book.imports.decide(plan, {0: 1}, ImportOptions())
    assert verdicts(told) == ["changed"]
    new = book.imports.decide(plan, {0: None}, ImportOptions())
    book.imports.apply(new, ImportOptions())
    assert (verdicts(new), book.contacts.count()) == (["new"], 2)


@pytest.mark.parametrize(("alike", "there"), [("new", 2), ("same", 1)])
def test_a_question_may_be_answered_for_all(book: Book, bring: Bring, alike: str, there: int) -> None:
    add(book, "Nora Lind nora@lind.dk")
    bring(HEADER + "Nora Lind,other@lind.se,,,,\n", alike=alike)
    assert book.contacts.count() == there


def test_an_office_phone_does_not_make_two_people_one(book: Book, bring: Bring) -> None:
    add(book, "Nora Lind +45 32 12 34 56")
    plan, _outcome = bring(HEADER + "Emil Berg,,+45 32 12 34 56,,,\n")
    assert (verdicts(plan), plan.rows[0].candidates) == (["conflict"], (1,))
    text = HEADER + "Ana Ruiz,,+45 33 33 33 33,,,\nBo Holm,,+45 33 33 33 33,,,\n"
    assert verdicts(bring(text)[0]) == ["new", "new"]


def test_name_and_company_together_tell_who_it_is(book: Book, bring: Bring) -> None:
    add(book, "Nora Lind @Lind")
    plan, _outcome = bring(HEADER + "nora lind,nora@lind.dk,,LIND,,\n")
    assert (verdicts(plan), plan.rows[0].matched_by) == (["changed"], "name and company")


def test_one_person_in_two_rows_comes_in_once(book: Book, bring: Bring) -> None:
    plan, _outcome = bring(HEADER + "Nora Lind,nora@lind.dk,,,,a\nNora Lind,nora@lind.dk,+45 32 12 34 56,,,b\n")
    assert (verdicts(plan), plan.rows[1].like) == (["new", "changed"], 0)
    page = book.contacts.page(1)
    assert (book.contacts.count(), len(page.card.points), len(page.notes)) == (1, 2, 2)


def test_somebody_deleted_does_not_come_back_by_a_file(book: Book, bring: Bring) -> None:
    text = HEADER + "Nora Lind,nora@lind.dk,,,,\n"
    bring(text)
    book.records.delete(*book.records.get("c1"))
    plan, outcome = bring(text)
    assert (verdicts(plan), outcome.operation) == (["conflict"], None)
    assert plan.rows[0].reason == "c1 is deleted; bring them back: prospectr undelete c1"


def test_an_import_is_refused_once_the_book_was_changed_meanwhile(
    book: Book, write: Callable[..., str], path: Path
) -> None:
    plan = book.imports.plan([write(HEADER + "Nora Lind,nora@lind.dk,,,,\n")], ImportOptions())
    add(book, "Emil Berg")
    before = contents(path)
    with pytest.raises(PlanStaleError):
        book.imports.apply(plan, ImportOptions())
    assert contents(path) == before


def test_a_list_that_was_bought_has_its_source_and_its_cost(book: Book, bring: Bring) -> None:
    with pytest.raises(CostWithoutSourceError):
        bring(HEADER + "Nora Lind,nora@lind.dk,,,,\n", cost_minor=12000, currency="EUR")
    text = HEADER + "".join(f"Person {number},p{number}@x{number}.dk,,,,\n" for number in range(4))
    bring(text, source="bought list", cost_minor=12000, currency="EUR", tags=("fair",))
    (report,) = [one for one in book.sources.report() if one.source.name == "bought list"]
    assert report.leads == 4
    assert [one.amount_minor for one in book.imports.batches()[0][:1]] == [12000]
    assert [card.tags for card in book.contacts.cards()] == [("fair",)] * 4
    agenda = book.agenda.read()
    assert [section.name for section in agenda.sections] == []


def test_a_wish_to_be_left_alone_counts_wherever_it_comes_from(book: Book, bring: Bring) -> None:
    add(book, "Nora Lind nora@lind.dk")
    bring("Name,Email,Do not contact\nNora Lind,nora@lind.dk,yes\nEmil Berg,emil@berg.se,yes\n")
    assert [card.contact.standing for card in book.contacts.cards()] == ["do-not-contact"] * 2


def test_deals_come_with_their_days_so_that_reports_work(book: Book, bring: Bring) -> None:
    text = (
        "Deal,Contact,Email,Value,Currency,Stage,Status,Created,Closed\n"
        "Website,Nora Lind,nora@lind.dk,1200,EUR,Closing,Won,2025-01-10,2025-02-20\n"
        "Shop sign,Nora Lind,nora@lind.dk,400,EUR,Presentation,Open,2026-10-01,\n"
    )
    plan, _outcome = bring(
        text,
        "deals.csv",
        told=(
            ("Deal", "deal"),
            ("Contact", "name"),
            ("Value", "deal-value"),
            ("Currency", "deal-currency"),
            ("Stage", "deal-stage"),
            ("Status", "deal-state"),
            ("Created", "deal-opened"),
            ("Closed", "deal-closed"),
        ),
    )
    assert verdicts(plan) == ["new", "changed"]
    page = book.contacts.page(1)
    assert {(card.deal.title, card.deal.state, card.stage.name) for card in page.deals} == {
        ("Website", "won", "Closing"),
        ("Shop sign", "open", "Presentation"),
    }
    won = next(card.deal for card in page.deals if card.deal.state == "won")
    assert (won.opened_on, won.closed_on) == (date(2025, 1, 10), date(2025, 2, 20))
    assert (page.card.contact.won_deals, page.card.contact.customer_on) == (1, date(2025, 2, 20))
    assert verdicts(bring(text, "deals.csv", told=plan_told())[0]) == ["same", "same"]


def plan_told() -> tuple[tuple[str, str], ...]:
    """Return what the columns of the deals are told to be."""
    return (
        ("Deal", "deal"),
        ("Contact", "name"),
        ("Value", "deal-value"),
        ("Currency", "deal-currency"),
        ("Stage", "deal-stage"),
        ("Status", "deal-state"),
        ("Created", "deal-opened"),
        ("Closed", "deal-closed"),
    )


def test_rows_add_up_and_those_that_cannot_be_used_are_told_with_their_number(book: Book, bring: Bring) -> None:
    long = "x" * 100_001
    plan, _outcome = bring(HEADER + f"Nora Lind,nora@lind.dk,,,,\nEmil,,,,,{long}\nBo\0Holm,,,,,\n,,,,chef,\n")
    assert sum(plan.counts.values()) == 4
    assert [(row.number, row.verdict) for row in plan.rows] == [
        (2, "new"),
        (3, "rejected"),
        (4, "rejected"),
        (5, "rejected"),
    ]


def test_a_file_that_is_not_there_or_has_too_many_rows_changes_nothing(
    book: Book, bring: Bring, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(FileNotReadableError):
        book.imports.plan([str(tmp_path / "none.csv")], ImportOptions())
    monkeypatch.setattr("prospectr.book.importing.MOST_ROWS", 2)
    with pytest.raises(TooManyRowsError):
        bring(HEADER + "A B,,,,,\nC D,,,,,\nE F,,,,,\n")
    assert book.contacts.count() == 0


def test_half_an_import_never_is_in_the_book(
    book: Book, path: Path, bring: Bring, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(book, "Bea Costa")
    before = contents(path)
    written = 0

    def stop() -> None:
        nonlocal written
        written += 1
        if written == 1500:
            raise KeyboardInterrupt

    text = HEADER + "".join(f"Person {number},p{number}@x.dk,,,,\n" for number in range(2000))
    place = path.parent / "many.csv"
    place.write_text(text, encoding="utf-8")
    plan = book.imports.plan([str(place)], ImportOptions())
    with pytest.raises(KeyboardInterrupt):
        book.imports.apply(plan, ImportOptions(), stop)
    assert contents(path) == before


def test_other_windows_read_the_book_while_an_import_runs(book: Book, path: Path, write: Callable[..., str]) -> None:
    add(book, "Bea Costa")
    seen: list[int] = []

    def look() -> None:
        if not seen:
            with open_book(path) as other:
                seen.append(other.contacts.count())

    plan = book.imports.plan([write(HEADER + "Nora Lind,nora@lind.dk,,,,\n")], ImportOptions())
    book.imports.apply(plan, ImportOptions(), look)
    assert (seen, book.contacts.count()) == ([1], 2)


def test_a_backup_is_made_before_an_import_changes_a_book(book: Book, path: Path, bring: Bring) -> None:
    add(book, "Bea Costa")
    bring(HEADER + "Nora Lind,nora@lind.dk,,,,\n")
    assert [backup.name.rpartition("-")[2] for backup in (path.parent / "backups").iterdir()] == ["import.db"]


def test_a_mapping_is_saved_and_used_again_for_the_same_header(book: Book, bring: Bring) -> None:
    plan, _outcome = bring("Ansprech,Post\nNora,nora@lind.dk\n", told=(("Ansprech", "name"), ("Post", "email")))
    book.mappings.save("fair", plan.files[0].columns)
    again, _outcome = bring("Ansprech,Post\nEmil Berg,emil@berg.se\n", "other.csv")
    assert [(column.target, column.because) for column in again.files[0].columns] == [
        ("name", "saved"),
        ("email", "saved"),
    ]
    assert again.rows[0].name == "Emil Berg"


@pytest.mark.parametrize("error", [WouldEmptyError(60, 100), TooManyRowsError("x.csv"), PlanStaleError()])
def test_each_refusal_says_what_to_do(error: ProspectrError) -> None:
    assert error.message.endswith(".")
    assert error.hints


def test_cards_that_are_not_utf_8_are_read_as_what_they_are_and_the_plan_says_so(book: Book, tmp_path: Path) -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nNOTE:{}\r\nEND:VCARD\r\n"
    thai = card.format("สมชาย ใจดี", "ชอบกาแฟเย็น ไม่หวาน มาทุกวันศุกร์")
    place = tmp_path / "people.vcf"
    for content, encoding in ((thai.encode("cp874"), "cp874"), (thai.encode(), "")):
        place.write_bytes(content)
        plan = book.imports.plan([str(place)], ImportOptions())
        assert (plan.files[0].encoding, plan.rows[0].name) == (encoding, "สมชาย ใจดี")


def test_a_deal_of_several_people_is_the_first_ones_and_the_others_are_kept(book: Book, bring: Bring) -> None:
    header = "Record ID,Deal Name,Deal Stage,Pipeline,Amount,Associated Contact IDs,Associated Contact\n"
    plan, _outcome = bring(header + '7,Website,Proposal,Sales,100,8001;8002,"Nora Lind (nora@lind.dk)"\n', "deals.csv")
    contact = plan.rows[0].incoming.contact if plan.rows[0].incoming else None
    assert contact is not None
    assert contact.outside_id == IncomingId("hubspot-contact", "8001")
    assert "8002" in " ".join(note.words for note in book.contacts.page(1).notes)

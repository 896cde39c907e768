"""Merging: one person again, with nothing lost, in one step that can be taken back."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import closing
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prospectr.book import Book
from prospectr.book.duplicates import SamePersonError
from prospectr.book.merging import MergedAwayError, MergeOfNobodyError
from prospectr.book.refs import RecordDeletedError, RecordNotFoundError
from prospectr.book.whole import plan_book, read_book, write_book
from prospectr.core.changes import Outcome
from prospectr.core.contact import Contact, ContactCard, ContactPage
from prospectr.core.followup import FollowUp
from prospectr.core.importing import KeptProperty, OutsideId
from prospectr.core.quickadd import QuickAdd
from prospectr.store import contacts, merging, search
from prospectr.store.derived import derive_all
from prospectr.store.errors import BackupFailedError, UndoConflictError
from tests.book.shelf import add, contents, open_book, search_text, stop_real_clock
from tests.book.test_qualification import answer

FACTS: dict[str, Callable[[Book, int, str], object]] = {
    "note": lambda book, number, word: book.notes.add(number, f"note {word}"),
    "talk": lambda book, number, word: book.interactions.log(number, f"talk {word}", kind="email"),
    "step": lambda book, number, word: book.follow_ups.plan(number, f"todo tue {word}"),
    "concern": lambda book, number, word: book.concerns.raise_(number, f"concern {word}"),
    "deal": lambda book, number, word: book.deals.add(number, book.deals.parse_offer(f"deal {word}", "10eur")),
    "answer": lambda book, number, word: answer(book, card(book, number), need=f"yes {word}"),
    "birthday": lambda book, number, word: book.occasions.add(number, ["birthday", f"{3 + len(word)} may"]),
    "wedding": lambda book, number, word: book.occasions.add(number, ["wedding", word, "4 june"]),
    "role": lambda book, number, word: book.contacts.edit(number, {"role": f"role{word}"}),
    "company": lambda book, number, word: book.contacts.edit(number, {"company": f"company{word}"}),
    "language": lambda book, number, word: book.contacts.edit(number, {"language": f"language{word}"}),
    "source": lambda book, number, word: book.contacts.edit(
        number, {"source": f"source{word}", "source_detail": f"detail{word}"}
    ),
    "email": lambda book, number, word: book.contacts.edit(number, {"emails": [f"work{word}=Nora@lind.dk"]}),
    "phone": lambda book, number, word: book.contacts.edit(number, {"phones": [f"+45 30 {word}"]}),
    "tag": lambda book, number, word: book.contacts.edit(number, {"tags": ["cafe", f"tag{word}"]}),
    "field": lambda book, number, word: book.contacts.edit(number, {"fields": [f"size={word}"]}),
    "park": lambda book, number, word: book.standing.park(contact(book, number), "+3m", reason=f"parked {word}"),
    "alone": lambda book, number, word: book.standing.do_not_contact(contact(book, number), reason=f"alone {word}"),
}
"""What may be kept of a contact, each with a word of its own in it."""

WORDED = FACTS.keys() - {"birthday"}


def card(book: Book, number: int) -> ContactCard:
    (found,) = contacts.get_cards(book.database, [number])
    return found


def contact(book: Book, number: int) -> Contact:
    return card(book, number).contact


def merge(book: Book, kept: str, *others: str) -> Outcome:
    return book.merging.merge(book.refs.get_contact(kept), [book.refs.get_contact(other) for other in others])


def page(book: Book, number: int = 1) -> ContactPage:
    return book.contacts.page(number)


@pytest.fixture
def two(book: Book) -> Book:
    """Nora, added twice: at the fair, and from her e-mail."""
    add(book, "Nora Lind @Lind nora@lind.dk +cafe source:fair")
    add(book, "Nora Lindt @Acme nora@lind.dk +4530123456 +cafe +vip")
    return book


def test_all_that_belongs_to_one_goes_over_to_the_other(two: Book, path: Path) -> None:
    for fact in ("note", "talk", "step", "concern", "deal", "answer", "wedding"):
        FACTS[fact](two, 2, "word")
    outcome = merge(two, "c1", "c2")
    kept = page(two)
    assert kept.card.company == "Lind"
    assert kept.card.tags == ("cafe", "vip")
    assert [point.value for point in kept.card.points] == ["nora@lind.dk", "+4530123456"]
    assert [note.words for note in kept.notes] == ["From Nora Lindt (c2): company Acme", "note word"]
    assert (len(kept.interactions), len(kept.follow_ups), len(kept.concerns), len(kept.deals)) == (1, 1, 1, 1)
    assert (kept.answers["need"].words, kept.occasions[0].label) == ("word", "wedding word")
    assert kept.card.contact.open_deals == 1
    assert kept.card.contact.next_on is not None
    assert outcome.subject == "c1"
    assert two.history.operations(1)[0].label == "Nora Lind ← Nora Lindt"
    found = search_text(path)
    assert found == rebuilt(path)
    two.history.undo()
    assert search_text(path) == rebuilt(path) != found


def rebuilt(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return the search text as it is when it is made anew, with the facts of every contact."""
    with open_book(path) as book, book.database.maintenance() as connection:
        connection.execute("BEGIN")
        derive_all(connection)
        search.rebuild(connection)
        connection.execute("COMMIT")
    return search_text(path)


def test_the_names_of_whoever_was_merged_lead_on(two: Book) -> None:
    add(two, "Norah Lind norah@lind.dk")
    merge(two, "c2", "c3")
    merge(two, "c1", "c2")
    for text in ("c3", "norah-lind", "norah@lind.dk", "c2", "nora-lindt", "C2", "c1"):
        assert two.refs.get_contact(text).contact.id == 1
        assert two.records.get(text)[1].id == 1
    with pytest.raises(MergedAwayError, match="c3 Norah Lind was merged into c1 Nora Lind") as refused:
        two.records.get("c3", deleted=True)
    assert refused.value.hint == "To part them again: prospectr undo --op 4"
    two.history.undo_operation(4 + 1)
    assert two.refs.get_contact("c3").contact.id == 2
    assert two.contacts.deleted() == []


def test_the_import_that_brought_one_who_was_merged_is_not_the_merge(two: Book, path: Path) -> None:
    merge(two, "c1", "c2")
    file = StringIO(newline="")
    write_book(two, file)
    with open_book(path.with_name("other.db")) as taken:
        add(taken, "Bea Costa")
        with closing(plan_book(taken, BytesIO(file.getvalue().encode()))) as plan:
            read_book(taken, plan)
        with pytest.raises(MergedAwayError, match="c3 Nora Lindt was merged into c2 Nora Lind") as refused:
            taken.records.get("c3", deleted=True)
    assert refused.value.hint == ""


def test_a_name_leads_to_nobody_who_is_deleted(two: Book) -> None:
    merge(two, "c1", "c2")
    two.records.delete(*two.records.get("c1"))
    for text in ("c2", "nora-lindt"):
        with pytest.raises(RecordDeletedError, match="c1 Nora Lind is deleted"):
            two.refs.get_contact(text)


def test_the_newer_answer_is_the_current_one(two: Book, path: Path) -> None:
    with open_book(path, "2026-11-20T12:00") as earlier:
        answer(earlier, earlier.refs.get_contact("c2"), need="no", budget="yes 900eur")
    answer(two, two.refs.get_contact("c1"), need="yes")
    merge(two, "c1", "c2")
    kept = page(two)
    assert {name: one.value for name, one in kept.answers.items()} == {"need": "yes", "budget": "yes"}
    assert [one.value for one in kept.past_answers] == ["no"]


def test_whoever_they_sent_and_decided_for_stays_theirs(two: Book, path: Path) -> None:
    jan = add(two, "Jan Lind")
    add(two, "Eva Ek")
    two.contacts.edit(jan.contact.id, {"by": "c2"})
    two.contacts.edit(1, {"by": "c2"})
    two.contacts.edit(2, {"by": "c4"})
    answer(two, two.refs.get_contact("c3"), authority="no", decider="c2")
    answer(two, two.refs.get_contact("c1"), authority="no", decider="c2")
    two.deals.add(3, two.deals.parse_offer("Website"))
    deal = two.refs.get_deal("d1")
    for ref in ("c1", "c2"):
        two.dealings.add_person(deal, two.refs.get_contact(ref), "champion")
    two.dealings.add_person(deal, two.refs.get_contact("c2"), "user")
    before = contents(path)
    merge(two, "c1", "c2")
    kept = page(two)
    assert [one.name for one in kept.referrals] == ["Jan Lind"]
    assert kept.card.referred_by == "Eva Ek"
    assert kept.answers["authority"].decider_id is None
    assert page(two, 3).answers["authority"].decider_id == 1
    assert sorted(role for role, _deal in kept.roles) == ["champion", "decision-maker", "user"]
    assert kept.notes[0].words == (
        "From Nora Lindt (c2): company Acme; who decides Nora Lindt\nBefore: sent by Nora Lindt"
    )
    after = contents(path)
    two.history.undo()
    assert contents(path) == before
    two.history.redo()
    assert contents(path) == after


def test_to_be_left_alone_on_either_side_is_left_alone_and_nothing_stays_planned(two: Book) -> None:
    two.follow_ups.plan(1, "call tue")
    two.standing.do_not_contact(two.refs.get_contact("c2").contact, reason="asked us to stop")
    outcome = merge(two, "c1", "c2")
    kept = page(two).card
    assert (kept.contact.standing, kept.contact.standing_reason) == ("do-not-contact", "asked us to stop")
    assert kept.next_step is None
    assert "Nora Lind is left alone from now on." in outcome.remarks
    assert "Called off with it: f1." in outcome.remarks
    assert [record.state for record in outcome.records if isinstance(record, FollowUp)] == ["cancelled"]


def test_one_who_is_parked_stays_parked_and_says_so(two: Book) -> None:
    two.standing.park(two.refs.get_contact("c2").contact, "+3m", reason="no money")
    outcome = merge(two, "c1", "c2")
    assert page(two).card.contact.standing == "active"
    assert "Nora Lindt was parked; Nora Lind is active." in outcome.remarks
    assert "parked until 2027-02-21: no money" in page(two).notes[0].words


def test_nobody_has_two_birthdays(two: Book) -> None:
    two.occasions.add(1, ["birthday", "23 nov"])
    two.occasions.add(2, ["birthday", "23 nov 1986"])
    add(two, "Nora Lind")
    two.occasions.add(3, ["birthday", "24 dec"])
    merge(two, "c1", "c2", "c3")
    kept = page(two)
    assert [(one.month, one.day, one.year) for one in kept.occasions] == [(11, 23, 1986)]
    assert "From Nora Lind (c3): birthday 24 Dec" in [note.words for note in kept.notes]


def test_several_become_one_in_one_step(two: Book, path: Path) -> None:
    add(two, "Nora L. @Third role:buyer")
    two.contacts.edit(3, {"role": "buyer"})
    two.contacts.edit(2, {"role": "owner"})
    before = contents(path)
    outcome = merge(two, "c1", "c2", "c3")
    assert page(two).card.contact.role == "owner"
    assert {two.refs.get_contact(ref).contact.id for ref in ("c1", "c2", "c3")} == {1}
    assert any("role buyer" in note.words for note in page(two).notes)
    assert len(outcome.cards) == 1
    two.history.undo()
    assert contents(path) == before


def test_what_other_programs_know_them_by_goes_over(two: Book, path: Path) -> None:
    with two.act("contact.edit") as unit:
        unit.insert("outside_id", OutsideId(origin="hubspot", value="77", contact_id=2))
        for line in ("X-A:1", "X-B:2"):
            unit.insert("kept_property", KeptProperty(contact_id=2, format="vcard", line=line))
        unit.insert("kept_property", KeptProperty(contact_id=1, format="vcard", line="X-A:1"))
    merge(two, "c1", "c2")
    book = contents(path)
    assert [row["contact_id"] for row in book["outside_id"]] == [1]
    standing = [row for row in book["kept_property"] if row["deleted_at"] is None]
    assert sorted((row["contact_id"], row["line"]) for row in standing) == [(1, "X-A:1"), (1, "X-B:2")]


def test_who_is_known_to_be_somebody_else_stays_so(two: Book) -> None:
    add(two, "Nora Lind")
    for one, other in (("c2", "c3"), ("c1", "c2")):
        two.duplicates.distinct(two.refs.get_contact(one), two.refs.get_contact(other))
    outcome = merge(two, "c1", "c2")
    assert two.duplicates.find().pairs == ()
    assert "They were kept as two people until now; that is taken back." in outcome.remarks


def test_what_was_deleted_comes_back_to_whoever_stays(two: Book) -> None:
    two.notes.add(2, "likes oat milk")
    two.records.delete(*two.records.get("n1"))
    merge(two, "c1", "c2")
    two.records.undelete(*two.records.get("n1", deleted=True))
    assert "likes oat milk" in [note.words for note in page(two).notes]


def test_a_merge_is_undone_where_more_was_done_since_or_says_what_stands_in_the_way(two: Book) -> None:
    two.deals.add(2, two.deals.parse_offer("Website"))
    two.notes.add(2, "likes oat milk")
    merged = merge(two, "c1", "c2").operation
    assert merged is not None
    two.notes.add(1, "met again")
    two.records.edit("note", two.records.get("n1")[1], {"words": "likes soy milk"})
    two.history.undo_operation(merged)
    assert [note.words for note in page(two, 2).notes] == ["likes soy milk"]
    assert [note.words for note in page(two).notes] == ["met again"]
    again = merge(two, "c1", "c2").operation
    assert again is not None
    planned = two.follow_ups.plan(1, "quote tue", deal_id=1)
    with pytest.raises(UndoConflictError, match="f1 was written since, and is for d1") as refused:
        two.history.undo_operation(again)
    assert f"--op {planned.operation}" in refused.value.hint
    two.history.undo(2)
    assert two.refs.get_contact("c2").contact.id == 2


def test_a_field_that_was_filled_in_and_changed_since_stands_in_the_way(two: Book) -> None:
    two.contacts.edit(2, {"role": "buyer"})
    merged = merge(two, "c1", "c2").operation
    assert merged is not None
    two.contacts.edit(1, {"role": "owner"})
    with pytest.raises(UndoConflictError, match="c1 was changed since"):
        two.history.undo_operation(merged)


def test_neither_of_two_who_were_merged_goes_out_of_the_book_alone(two: Book, path: Path) -> None:
    two.notes.add(2, "likes oat milk")
    merged = merge(two, "c1", "c2").operation
    before = contents(path)
    for added in (1, 2, 3):
        with pytest.raises(UndoConflictError) as refused:
            two.history.undo_operation(added)
        assert f"--op {merged}" in refused.value.hint
    assert contents(path) == before


def test_only_people_who_are_there_and_not_one_already_are_merged(two: Book, path: Path) -> None:
    nora, other = two.refs.get_contact("c1"), two.refs.get_contact("c2")
    before = contents(path)
    with pytest.raises(SamePersonError, match="c1 Nora Lind was named twice"):
        two.merging.merge(nora, [nora])
    with pytest.raises(SamePersonError):
        two.merging.merge(nora, [other, other])
    with pytest.raises(MergeOfNobodyError):
        two.merging.merge(nora, [])
    two.records.delete("contact", other.contact)
    with pytest.raises(RecordDeletedError):
        two.merging.merge(nora, [other])
    two.history.undo()
    assert contents(path) == before


def test_the_book_is_backed_up_once_for_a_sitting(two: Book, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def backups() -> list[str]:
        return sorted(path.name for path in (home / "backups").glob("*"))

    add(two, "Nora Lind")
    stop_real_clock(monkeypatch, "2026-11-21T12:00")
    merge(two, "c1", "c2")
    stop_real_clock(monkeypatch, "2026-11-21T12:40")
    merge(two, "c1", "c3")
    assert len(backups()) == 1
    assert backups()[0].endswith("-merge.db")
    two.history.undo()
    stop_real_clock(monkeypatch, "2026-11-21T13:40")
    merge(two, "c1", "c3")
    assert len(backups()) == 2


def test_without_a_backup_nothing_is_merged(two: Book, home: Path, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise BackupFailedError(path, home, "no room")

    before = contents(path)
    monkeypatch.setattr("prospectr.store.backup.write_backup", refuse)
    with pytest.raises(BackupFailedError):
        merge(two, "c1", "c2")
    assert contents(path) == before


def test_whoever_another_window_took_back_meanwhile_is_not_merged(two: Book, path: Path) -> None:
    nora, other = two.refs.get_contact("c1"), two.refs.get_contact("c2")
    with open_book(path) as window:
        window.history.undo()
    with pytest.raises(RecordNotFoundError, match="There is no record c2"):
        two.merging.merge(nora, [other])
    with pytest.raises(RecordNotFoundError, match="There is no record c2"):
        two.duplicates.distinct(nora, other)


def test_deals_still_open_with_whoever_is_left_alone_now_are_told(two: Book) -> None:
    two.deals.add(1, two.deals.parse_offer("Website"))
    two.standing.do_not_contact(two.refs.get_contact("c2").contact)
    remarks = merge(two, "c1", "c2").remarks
    assert "Their deal stays open: d1 Website.  To close it:  prospectr lose d1" in remarks


def test_the_plan_counts_what_goes_over(two: Book) -> None:
    for fact in ("note", "deal", "wedding"):
        FACTS[fact](two, 2, "word")
    plan = two.merging.plan(two.refs.get_contact("c1"), [two.refs.get_contact("c2")])
    assert plan.moves == (("deal", 1), ("note", 1), ("occasion", 1))
    assert merging.find_merge(two.database, 2) is None


@settings(max_examples=25)
@given(st.lists(st.sampled_from(sorted(FACTS)), max_size=7), st.lists(st.sampled_from(sorted(FACTS)), max_size=7))
def test_merging_keeps_every_word_and_undoing_gives_back_the_same_book(ours: list[str], theirs: list[str]) -> None:
    """The law of every verb, and the promise of this one: all that was said of either is found on the page."""
    with tempfile.TemporaryDirectory() as folder, open_book(Path(folder) / "book.db") as book:
        book.contacts.add(QuickAdd(name="Nora Lind"))
        book.contacts.add(QuickAdd(name="Nora Lindt"))
        book.fields.add("size")
        words = ["Nora Lind", "Nora Lindt"]
        for number, facts in ((1, ours), (2, theirs)):
            # Who is left alone or parked is so at the end: planning would take that back.
            for fact in sorted(dict.fromkeys(facts), key=lambda one: (one == "alone", one == "park")):
                word = f"{fact}{number}"
                if fact == "park" and "alone" in facts:
                    continue
                FACTS[fact](book, number, word)
                words += [word] if fact in WORDED else []
        before = contents(book.database.path)
        merge(book, "c1", "c2")
        told = repr(book.contacts.page(1))
        assert [word for word in words if word not in told] == []
        after = contents(book.database.path)
        book.history.undo()
        assert contents(book.database.path) == before
        book.history.redo()
        assert contents(book.database.path) == after

"""Books as each released version left them, written out as SQL under ``tests/data/books``.

When a version of the book is released, ``python -m tests.store.old_books > tests/data/books/v1.sql``
writes its page; from then on the page stays as it is, and every later version must open it.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from prospectr.core.followup import FollowUp
from prospectr.core.importing import ImportOptions
from prospectr.core.interaction import Interaction
from prospectr.core.money import parse_money
from prospectr.core.note import Concern
from prospectr.core.occasion import Occasion
from prospectr.core.qualification import Heard
from prospectr.store import contacts, database
from prospectr.store.bookfacts import keep_fact
from tests.book.shelf import open_book

if TYPE_CHECKING:
    from prospectr.book import Book
    from prospectr.core.contact import Contact

Wanted = TypeVar("Wanted", bound=Interaction | Concern | Occasion)

BOOKS = Path(__file__).parent.parent / "data" / "books"
INDEXES = ("search_contact_words", "search_contact_grams", "search_text_words", "search_text_grams")


def make_old_book(page: Path, path: Path) -> None:
    """Make the book at ``path`` from what is written on ``page``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(page.read_text(encoding="utf-8"))


def fill(path: Path) -> None:
    """Make a small book with something of everything in it, some of it undone, some of it deleted."""
    with open_book(path, "2026-11-02T09:00") as book:
        name_things(book)
        nora = add_line(
            book,
            "Nora Lind @Lind work=nora@lind.dk home=nora@hjem.example +45 32 12 34 56 https://lind.dk +cafe +menu"
            " source:fair/red flyer bday:29 feb 1988 seats:30 paper:matt opened:2015-06-12"
            " next:meet 2026-11-24 10:00 :: has a dog",
        )
        somchai = add_line(book, "สมชาย ใจดี 081-234-5678 +กาแฟ by:c1 next:call 2026-11-20 :: ชอบกาแฟเย็น")
        book.contacts.edit(
            nora.id,
            {
                "addresses": ["shop=Havnegade 12, Aarhus", "Lindevej 3"],
                "emails": ["work=nora@lind.dk"],
                "tags": ["cafe"],
                "role": "owner",
                "language": "Danish",
                "priority": "high",
                "fields": ["seats=32", "paper=matt", "colour=green"],
            },
        )
        book.contacts.edit(somchai.id, {"company": "Lind", "tags": ["กาแฟ", "fair"]})
        talk_with(book, nora.id)
        qualify(book, nora.id, somchai)
        plan_with(book, nora.id)
        book.interactions.log(nora.id, "and for two sizes?", kind="email", direction="in")
        sell_to(book, nora.id, somchai)
        set_aside(book, somchai)
        delete_some(book, nora.id)
        bring_in(book, path.parent)
        book.notes.add(nora.id, "a note taken back")
        book.history.undo()
    with open_book(path, "2026-11-02T09:00") as book, book.database.maintenance() as connection:
        keep_fact(connection, "warned_of", "a folder that travels")


def add_line(book: Book, line: str) -> Contact:
    """Add a contact from a line that may hold fields of the seller's own."""
    return book.contacts.add(book.contacts.read_line([line])).cards[0].contact


def name_things(book: Book) -> None:
    """Make what contacts are sorted by: fields of every kind, a company, a source and its costs."""
    book.fields.add("Seats", "number")
    book.fields.add("Paper", choices=["matt", "gloss"])
    book.fields.add("Opened", "date")
    book.fields.add("Colour")
    book.companies.add("Lind", trade="café", place="Aarhus", size="4")
    book.sources.add("fair", "outbound")
    fair = book.sources.get("fair")
    book.sources.cost(fair, "240eur", since="2026-10-14", until="2026-10-16", words="stall")
    book.sources.cost(fair, "300dkk", month="2026-10")


def talk_with(book: Book, contact_id: int) -> None:
    """Let something happen with a contact: messages, concerns answered and open, notes, days to remember."""
    book.interactions.log(contact_id, "asked for a tasting menu", kind="message", direction="in", then="email fri")
    book.concerns.reply(get(book, "i1", Interaction))
    book.interactions.log(contact_id, "", outcome="no-answer", on="2026-10-30")
    book.concerns.raise_(contact_id, "is it dishwasher safe?")
    book.concerns.answer(get(book, "k1", Concern), "yes, up to 60 degrees")
    book.concerns.raise_(contact_id, "two samples", kind="request")
    book.notes.add(contact_id, "daughter has finals", pinned=True)
    book.occasions.add(contact_id, ["wedding", "day", "12.6.2015"])
    book.occasions.add(contact_id, ["the", "shop", "opened", "5", "nov"])
    book.occasions.complete(get(book, "y3", Occasion))


def qualify(book: Book, contact_id: int, decider: Contact) -> None:
    """Answer questions in every way, one of them twice."""
    parse = book.qualification.parse
    given = {
        "market": parse("market", "yes"),
        "budget": parse("budget", "yes 900eur paid 850 last time"),
        "timeline": parse("timeline", "yes before Christmas"),
    }
    heard = Heard(channel="call", said_by="Ida", verified=True)
    book.qualification.answer(contact_id, given, heard=heard, alternatives="a print shop in town")
    book.qualification.answer(contact_id, {"timeline": parse("timeline", "yes 2027-01-31"), "need": parse("need", "?")})
    (card,) = contacts.get_cards(book.database, [contact_id])
    book.qualification.answer(
        contact_id,
        {"authority": parse("authority", "no her uncle decides")},
        decider=book.qualification.find_decider(card, decider.name),
    )


def plan_with(book: Book, contact_id: int) -> None:
    """Plan steps that end in every way, and some that come again."""
    steps = (
        ("meet 2026-11-03 09:00", partial(book.follow_ups.keep, is_over=True)),
        ("demo 2026-11-04", partial(book.follow_ups.no_show, is_over=True)),
        ("quote 2026-11-05", book.follow_ups.complete),
        ("trial 2026-11-06", book.follow_ups.cancel),
        ("meet 2026-11-10 14:00", book.follow_ups.confirm),
        ("call mon every 2 weeks until 2027-01-31 about the order", book.follow_ups.complete),
        ("card 1 dec every year 10 times", None),
        ("todo 2026-11-09 every month 3 times send the list", None),
    )
    for text, end in steps:
        planned = book.follow_ups.plan(contact_id, text)
        step = next(record for record in planned.records if isinstance(record, FollowUp))
        if end:
            end(step)


def sell_to(book: Book, contact_id: int, other: Contact) -> None:
    """Open deals and let them end in every way; change the stages, the reasons and the goals they go by."""
    offers = (("Website", "1200eur", "2026-12-11"), ("Stall signs", "30000thb", ""), ("Brochure", "", "2026-12-20"))
    for title, amount, close in offers:
        book.deals.add(contact_id, book.deals.parse_offer(title, amount, close=close, odds="40" if close else ""))
    website, signs = book.refs.get_deal("d1"), book.refs.get_deal("d2")
    (person,) = contacts.get_cards(book.database, [other.id])
    book.dealings.add_person(website, person, "champion")
    book.dealings.remove_person(website, person)
    book.dealings.add_person(website, person, "decision-maker")
    book.dealings.plan_trial(website, "2026-11-20 two weeks of menus")
    book.checklists.tick(website, done=["1", "2"])
    book.checklists.tick(website, undone=["2"])
    book.deals.move(website.deal, book.pipelines.get_stage("presentation"))
    book.closing.win(signs.deal, value=parse_money("28000thb", "EUR"))
    book.closing.lose(book.refs.get_deal("d3").deal, book.reasons.get("price"), words="too dear")
    book.deals.reopen(book.deals.all(state="lost")[0].deal)
    book.closing.sell(contact_id, book.deals.parse_offer("Stickers", "80eur"))
    book.deals.delete(book.refs.get_deal("d3").deal)
    book.stages.add("Trial", odds="60", after="objections")
    book.checklists.add(book.pipelines.get_stage("trial"), "they used it twice")
    book.records.delete(*book.records.get("b13"))
    book.stages.delete(book.pipelines.get_stage("trial"))
    book.pipelines.add("recruit", "Contacted, Joined")
    book.pipelines.delete(book.pipelines.get("recruit"))
    book.reasons.add("moved away")
    book.reasons.delete(book.reasons.get("moved away"))
    for period in ("2026-11", "2026-Q4", "2026"):
        book.goals.set(period, "6000eur")
    book.records.delete(*book.records.get("g3"))


def set_aside(book: Book, contact: Contact) -> None:
    """Decide on contacts in every way: one is parked; one let go of, left alone, taken up again and deleted."""
    book.standing.park(again(book, contact), "2027-03-01", reason="no money before spring", asked_again="yes")
    emil = add_line(book, "Emil Berg emil@berg.example @Berg next:call 2026-11-09")
    book.standing.unfit(emil, "too far away")
    book.history.undo()
    book.standing.unfit(again(book, emil), "wants no café")
    book.standing.activate(again(book, emil))
    book.standing.do_not_contact(again(book, emil), reason="asked to be left alone")
    book.standing.activate(again(book, emil))
    book.standing.no_next(again(book, emil), "bought for this year")
    book.records.delete("contact", again(book, emil))


def again(book: Book, contact: Contact) -> Contact:
    """Return a contact as it stands now."""
    return contacts.get_contacts(book.database, [contact.id])[0]


def get(book: Book, ref: str, kind: type[Wanted]) -> Wanted:
    """Return a record of a kind by its typed id."""
    _table, record = book.records.get(ref)
    assert isinstance(record, kind)
    return record


def bring_in(book: Book, folder: Path) -> None:
    """Import a list that was bought, a card with a photo and a calendar; merge two, tell two apart, save mappings."""
    listed = folder / "list.csv"
    listed.write_text(
        "ID,Name,Email,Deal,Deal ID\n7,Ana Ruiz,ana@ruiz.example,menu,d7\n8,Ana Ruiz,ana@other.example,,\n",
        encoding="utf-8",
    )
    card = folder / "card.vcf"
    card.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:علی رضایی\nTEL;TYPE=cell:+98 912 345 6789\nPHOTO;ENCODING=b:aGVp\nEND:VCARD\n",
        encoding="utf-8",
    )
    steps = folder / "steps.ics"
    steps.write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTODO\nUID:step-7\nSUMMARY:call\nDUE;VALUE=DATE:20261201\n"
        "ATTENDEE;CN=Ana Ruiz:mailto:ana@ruiz.example\nX-COLOUR:red\nEND:VTODO\nEND:VCALENDAR\n",
        encoding="utf-8",
    )
    bought = ImportOptions(
        source="bought list",
        cost_minor=12_000,
        currency="EUR",
        told=(("ID", "id"), ("Deal", "deal"), ("Deal ID", "deal-id")),
    )
    for place, options in ((listed, bought), (card, ImportOptions()), (steps, ImportOptions())):
        plan = book.imports.plan([str(place)], options)
        book.imports.apply(plan, options)
        for name in ("bought", "old") if place == listed else ():
            book.mappings.save(name, plan.files[0].columns)
    book.mappings.delete(book.mappings.get("old"))
    first, second = (book.refs.get_contact(email) for email in ("ana@ruiz.example", "ana@other.example"))
    third = book.refs.get_contact("+98 912 345 6789")
    book.merging.merge(first, [second])
    book.duplicates.distinct(first, third)
    for one in (first, third):
        book.records.delete("contact", again(book, one.contact))


def delete_some(book: Book, contact_id: int) -> None:
    """Delete a record of every kind; a tag is renamed, deleted, brought back and deleted for good."""
    gone = (
        book.companies.add("Nobody & Co"),
        book.sources.add("leaflet"),
        book.notes.add(contact_id, "a note too many"),
        book.interactions.log(contact_id, "a talk with somebody else"),
        book.concerns.raise_(contact_id, "a question of somebody else"),
        book.occasions.add(contact_id, ["name", "day", "1", "may"]),
        book.follow_ups.plan(contact_id, "email 2026-12-01"),
    )
    for ref in (*(outcome.subject for outcome in gone), "a1", "m2", "x3"):
        book.records.delete(*book.records.get(ref))
    market = book.tags.rename(book.tags.get("fair"), "market hall").subject
    book.records.delete(*book.records.get(market))
    book.records.undelete(*book.records.get(market, deleted=True))
    book.records.delete(*book.records.get(market))


def written(path: Path) -> Iterator[str]:
    """Write a book out as statements that make it again."""
    with closing(sqlite3.connect(path)) as connection:
        for pragma in ("application_id", "user_version"):
            yield f"PRAGMA {pragma} = {connection.execute(f'PRAGMA {pragma}').fetchone()[0]};"
        shadows = tuple(f"{index}_" for index in INDEXES)
        entries = connection.execute(
            "SELECT type, name, sql FROM sqlite_schema"
            " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
        ).fetchall()
        kept = [entry for entry in entries if not entry[1].startswith(shadows)]
        yield from (f"{sql};" for _kind, _name, sql in kept)
        for kind, name, _sql in kept:
            if kind == "table" and name not in INDEXES:
                yield from rows(connection, name)
        yield from rows(connection, "sqlite_sequence")
        yield from (f"INSERT INTO {index}({index}) VALUES ('rebuild');" for index in INDEXES)


def rows(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    """Write the rows of a table out as statements."""
    if table == "sqlite_sequence":
        yield "DELETE FROM sqlite_sequence;"
    names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})").fetchall()] or ["name", "seq"]
    quoted = " || ', ' || ".join(f'quote("{name}")' for name in names)
    listed = ", ".join(f'"{name}"' for name in names)
    for (values,) in connection.execute(f"SELECT {quoted} FROM {table}").fetchall():
        yield f"INSERT INTO {table} ({listed}) VALUES ({values});"


def main() -> None:
    """Write the page of the version of today."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.db"
        fill(path)
        sys.stdout.write("\n".join((f"-- A book of version {database.SCHEMA_VERSION}.", *written(path), "")))


if __name__ == "__main__":
    main()

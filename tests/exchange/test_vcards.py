"""vCards: every dialect comes in with nothing lost, broken cards say where, and what goes out comes back the same."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.company import Company
from prospectr.core.contact import Contact, ContactCard, ContactPoint
from prospectr.core.errors import InputError
from prospectr.core.field import FieldShown
from prospectr.core.incoming import (
    Incoming,
    IncomingAnswer,
    IncomingCompany,
    IncomingContact,
    IncomingId,
    IncomingNote,
    IncomingOccasion,
    IncomingPoint,
    Rejected,
)
from prospectr.core.note import Note
from prospectr.core.occasion import Occasion
from prospectr.core.outgoing import Outgoing
from prospectr.core.qualification import Answer
from prospectr.exchange.cardwords import find_day, find_types, guess_name_parts, label_of_types, say_address
from prospectr.exchange.contentlines import escape, fold_line, join_parts, split_parts, unescape
from prospectr.exchange.vcards import read_cards, write_cards

UUID = "0190a0f0-7d3c-7aaa-8bbb-123456789abc"


def read(text: str | bytes, *, encoding: str = "", region: str = "") -> list[Incoming | Rejected]:
    raw = text.encode() if isinstance(text, str) else text
    return list(read_cards(io.BytesIO(raw), encoding=encoding, region=region))


def read_one(*lines: str, version: str = "3.0") -> IncomingContact:
    """Read one card of the lines given, between its beginning and its end."""
    found = read("\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", "")))
    assert len(found) == 1
    return person(found[0])


def person(one: Incoming | Rejected) -> IncomingContact:
    assert isinstance(one, Incoming), one
    assert one.contact is not None
    return one.contact


def rejected(one: Incoming | Rejected) -> Rejected:
    assert isinstance(one, Rejected)
    return one


def write(*people: Outgoing) -> str:
    file = io.StringIO(newline="")
    assert write_cards(people, file) == len(people)
    return file.getvalue()


def outgoing(
    contact: IncomingContact, notes: tuple[Note, ...] = (), answers: tuple[Answer, ...] = (), **more: object
) -> Outgoing:
    """Return a contact as the book would send it out after it came in."""
    company = contact.company
    kept = Contact(
        slug="x",
        name=contact.name,
        uuid=UUID,
        role=contact.role,
        language=contact.language,
        **more,  # type: ignore[arg-type]
    )
    return Outgoing(
        card=ContactCard(
            contact=kept,
            company=company.name if company else None,
            points=tuple(
                ContactPoint(contact_id=1, kind=point.kind, label=point.label, value=point.value)
                for point in contact.points
            ),
            tags=contact.tags,
            fields=tuple(FieldShown(name.lower(), name, "text", value) for name, value in contact.fields),
        ),
        company=Company(
            slug="x",
            name=company.name,
            folded_name=company.name,
            trade=company.trade,
            place=company.place,
            size=company.size,
        )
        if company
        else None,
        notes=notes
        or tuple(
            Note(contact_id=1, words=note.words, noted_on=note.noted_on or date(2026, 11, 21), pinned=note.pinned)
            for note in contact.notes
        ),
        occasions=tuple(
            Occasion(contact_id=1, label=one.label, month=one.month, day=one.day, year=one.year)
            for one in contact.occasions
        ),
        answers=answers,
        kept_lines=contact.kept_lines,
    )


def points(contact: IncomingContact, kind: str) -> list[tuple[str, str]]:
    return [(point.label, point.value) for point in contact.points if point.kind == kind]


# ---- what a plain card says


def test_a_plain_card_fills_what_the_book_has_a_place_for() -> None:
    contact = read_one(
        "FN:Nora Lind",
        "N:Lind;Nora;;;",
        "ORG:Lind Bakery",
        "TITLE:Owner",
        "EMAIL;TYPE=INTERNET,WORK:nora@lind.example",
        "TEL;TYPE=CELL:+45 12 34 56 78",
        "TEL;TYPE=WORK,FAX:+45 11 22 33 44",
        "URL:https://lind.example/",
        "ADR;TYPE=HOME:;;Havnegade 1;Aarhus;;8000;Denmark",
        "CATEGORIES:bakery,rye\\, dark",
        "NOTE:Likes rye\\, not wheat\\nand coffee",
        "BDAY:1986-06-12",
        "LANG:da",
        "UID:abc-1",
    )
    assert contact == IncomingContact(
        name="Nora Lind",
        company=IncomingCompany(name="Lind Bakery"),
        role="Owner",
        language="da",
        outside_id=IncomingId("vcard", "abc-1"),
        points=(
            IncomingPoint("email", "work", "nora@lind.example"),
            IncomingPoint("phone", "mobile", "+45 12 34 56 78"),
            IncomingPoint("phone", "work fax", "+45 11 22 33 44"),
            IncomingPoint("link", "", "https://lind.example/"),
            IncomingPoint("address", "home", "Havnegade 1, 8000 Aarhus, Denmark"),
        ),
        tags=("bakery", "rye, dark"),
        notes=(IncomingNote("Likes rye, not wheat\nand coffee"),),
        occasions=(IncomingOccasion("birthday", 6, 12, 1986),),
        kept_lines=("ADR:;;Havnegade 1;Aarhus;;8000;Denmark",),
    )


def test_what_has_no_place_is_kept_as_it_was_written() -> None:
    lines = (
        "NICKNAME:Nono",
        "IMPP;X-SERVICE-TYPE=Skype:skype:nora",
        "GEO:56.1;10.2",
        'item7.X-A/B;P="a\\"b":x',
        "X-PHONETIC-LAST-NAME:Lin",
        "TEL:sip:nora@lind.example",
    )
    assert read_one("FN:Nora Lind", *lines).kept_lines == lines


def test_department_role_and_further_companies_go_out_again() -> None:
    contact = read_one(
        "FN:Nora Lind", "ORG:Lind;Kitchen;Ovens", "TITLE:Owner", "ROLE:Baker", "ORG:Other", "TITLE:Guest"
    )
    assert (contact.company, contact.role) == (IncomingCompany(name="Lind"), "Owner")
    assert contact.kept_lines == ("ORG:Lind;Kitchen;Ovens", "ROLE:Baker", "ORG:Other", "TITLE:Guest")
    assert read(write(outgoing(contact)))[0].contact.kept_lines == contact.kept_lines  # type: ignore[union-attr]


def test_a_role_without_a_title_is_the_role() -> None:
    assert read_one("FN:Nora Lind", "ROLE:Baker").role == "Baker"


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("N:Lind;Nora;Marie;Dr.;PhD",), "Dr. Nora Marie Lind PhD"),
        (("N:山田;太郎;;;",), "山田太郎"),
        (("N:安藤;ロイド;;;",), "安藤 ロイド"),
        (("N:;;;;", "ORG:Lind Bakery"), "Lind Bakery"),
        (("EMAIL:nora@lind.example",), "nora@lind.example"),
        (("TEL:+4512345678",), "+4512345678"),
        (("NICKNAME:Nono", "EMAIL:nora@lind.example"), "Nono"),
    ],
)
def test_a_card_without_a_whole_name_is_named_by_what_there_is(lines: tuple[str, ...], name: str) -> None:
    assert read_one(*lines).name == name


def test_a_card_of_nobody_is_rejected_with_its_line() -> None:
    (one,) = read("\n\nBEGIN:VCARD\nVERSION:3.0\nX-COLOUR:blue\nEND:VCARD\n")
    assert (rejected(one).number, rejected(one).reason) == (3, "it names nobody")


def test_the_parts_of_a_name_are_kept_where_the_name_does_not_tell_them() -> None:
    assert read_one("FN:Nora Lind", "N:Lind;Nora;;;").kept_lines == ()
    assert read_one("FN:Dr. Ana de la Cruz", "N:de la Cruz;Ana;;Dr.;").kept_lines == ("N:de la Cruz;Ana;;Dr.;",)


def test_parts_that_are_another_name_are_left_over_for_the_seller_to_see() -> None:
    contact = read_one("FN:Joe Due", "N:Gump;Forrest;;;")
    assert (contact.kept_lines, contact.leftovers) == ((), ("line 4: N:Gump;Forrest;;;",))


def test_parts_of_a_name_that_was_changed_since_do_not_go_out() -> None:
    contact = read_one("FN:Dr. Ana Cruz", "N:Cruz;Ana;;Dr.;")
    changed = outgoing(IncomingContact(name="Ana Berg", kept_lines=contact.kept_lines))
    assert "N:Berg;Ana;;;\r\n" in write(changed)
    assert "Cruz" not in write(changed)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("TEL;TYPE=HOME,VOICE,PREF:1", "home"),
        ("TEL;TYPE=cell;TYPE=work:1", "mobile work"),
        ('TEL;TYPE="work,voice":1', "work"),
        ("TEL;HOME;CELL:1", "home mobile"),
        ("TEL;TYPE=X-ASSISTANT:1", "x-assistant"),
        ("TEL:1", ""),
    ],
)
def test_types_become_a_label(line: str, label: str) -> None:
    assert points(read_one("FN:A B", line), "phone") == [(label, "1")]


def test_the_preferred_one_comes_first() -> None:
    contact = read_one("FN:A B", "TEL:1", "TEL;TYPE=PREF:2", "TEL;PREF=50:3", "TEL;PREF=5:4", version="4.0")
    assert [value for _label, value in points(contact, "phone")] == ["2", "4", "3", "1"]


# ---- dialects


def test_apple_groups_labels_and_days_are_read() -> None:
    contact = read_one(
        "FN:Nora Lind",
        "item1.EMAIL;type=INTERNET;type=pref:nora@lind.example",
        "item1.X-ABLabel:_$!<Work>!$_",
        "item2.URL:lind.example",
        "item2.X-ABLabel:_$!<HomePage>!$_",
        "item3.TEL:12",
        "item3.X-ABLabel:Summer house",
        "item4.X-ABDATE;type=pref:2015-06-12",
        "item4.X-ABLabel:_$!<Anniversary>!$_",
        "item5.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-02-29",
        "item5.X-ABLabel:Shop opened (1st)",
        "item6.X-ABRELATEDNAMES:Jan",
        "item6.X-ABLabel:_$!<Spouse>!$_",
        "item7.ADR;type=HOME:;;Havnegade 1;Aarhus;;8000;Denmark",
        "item7.X-ABADR:dk",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-01",
    )
    assert [tuple(point) for point in contact.points] == [
        ("email", "work", "nora@lind.example"),
        ("link", "homepage", "lind.example"),
        ("phone", "Summer house", "12"),
        ("address", "home", "Havnegade 1, 8000 Aarhus, Denmark"),
    ]
    assert contact.occasions == (
        IncomingOccasion("anniversary", 6, 12, 2015),
        IncomingOccasion("Shop opened (1st)", 2, 29, None),
        IncomingOccasion("birthday", 3, 1, None),
    )
    assert contact.kept_lines == (
        "item6.X-ABRELATEDNAMES:Jan",
        "item6.X-ABLabel:_$!<Spouse>!$_",
        "ADR:;;Havnegade 1;Aarhus;;8000;Denmark",
        "item7.X-ABADR:dk",
    )


def test_a_company_of_apple_is_a_contact_at_itself() -> None:
    contact = read_one("FN:Lind Bakery", "N:;;;;", "ORG:Lind Bakery;", "X-ABShowAs:COMPANY", "TEL:1")
    assert (contact.name, contact.company) == ("Lind Bakery", IncomingCompany(name="Lind Bakery"))
    assert contact.kept_lines == ("X-ABShowAs:COMPANY",)


def test_an_organisation_of_version_4_is_a_contact_at_itself() -> None:
    contact = read_one("KIND:org", "FN:Lind Bakery", version="4.0")
    assert (contact.company, contact.kept_lines) == (IncomingCompany(name="Lind Bakery"), ("KIND:org",))


@pytest.mark.parametrize("line", ["KIND:group", "X-ADDRESSBOOKSERVER-KIND:group"])
def test_a_group_is_no_person_and_says_so(line: str) -> None:
    (one,) = read(f"BEGIN:VCARD\nVERSION:4.0\nFN:Friends\n{line}\nMEMBER:urn:uuid:1\nEND:VCARD\n")
    assert (rejected(one).number, rejected(one).text) == (4, "Friends")
    assert rejected(one).reason.startswith("a group of contacts, not a person")


def test_version_4_has_links_for_phones_and_days_without_years() -> None:
    contact = read_one(
        "FN:Nora Lind",
        'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+45-12-34;ext=5',
        "EMAIL:mailto:nora@lind.example",
        "BDAY:--0229",
        "ANNIVERSARY:20150612",
        "ORG;ALTID=1;LANGUAGE=da:Lind",
        "ORG;ALTID=1;LANGUAGE=en:Linden",
        version="4.0",
    )
    assert [tuple(point) for point in contact.points] == [
        ("phone", "work", "+45-12-34;ext=5"),
        ("email", "", "nora@lind.example"),
    ]
    assert contact.occasions == (
        IncomingOccasion("birthday", 2, 29, None),
        IncomingOccasion("anniversary", 6, 12, 2015),
    )
    assert contact.company == IncomingCompany(name="Lind")


def test_android_keeps_days_and_nicknames_in_lines_of_its_own() -> None:
    contact = read_one(
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Nono;1;;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1999-07-10;1;;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;--05-01;0;Shop;;;;;;;;;;;;",
        version="2.1",
    )
    assert contact.name == "Nono"
    assert contact.occasions == (IncomingOccasion("anniversary", 7, 10, 1999), IncomingOccasion("Shop", 5, 1, None))
    assert len(contact.kept_lines) == 1


def test_the_group_google_hangs_on_everybody_is_no_tag_but_stays() -> None:
    contact = read_one("FN:Nora Lind", "CATEGORIES:myContacts,bakery")
    assert (contact.tags, contact.kept_lines) == (("bakery",), ("CATEGORIES:myContacts",))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("19860612", (6, 12, 1986)),
        ("1986-06-12T00:00:00Z", (6, 12, 1986)),
        ("--06-12", (6, 12, None)),
        ("1604-06-12", (6, 12, None)),
        ("1986-06", None),
        ("circa 1800", None),
        ("3/4/1990", None),
        ("13/4/1990", (4, 13, 1990)),
    ],
)
def test_days_of_cards(text: str, day: tuple[int, int, int | None] | None) -> None:
    assert find_day(text) == day


def test_the_region_tells_which_number_is_the_month() -> None:
    card = "BEGIN:VCARD\nFN:Nora\nBDAY:3/4/1990\nEND:VCARD\n"
    assert person(read(card, region="US")[0]).occasions == (IncomingOccasion("birthday", 3, 4, 1990),)
    assert person(read(card, region="DK")[0]).occasions == (IncomingOccasion("birthday", 4, 3, 1990),)


def test_a_birthday_that_is_no_whole_day_is_kept_and_one_that_cannot_be_is_left_over() -> None:
    contact = read_one("FN:Nora", "BDAY:1996-04", "ANNIVERSARY:2015-02-30")
    assert contact.kept_lines == ("BDAY:1996-04",)
    assert contact.leftovers == ("line 5: ANNIVERSARY:2015-02-30",)


# ---- version 2.1


def test_quoted_printable_is_read_over_soft_breaks() -> None:
    contact = read_one(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=B8nd;N=C3=B8ra;;;",
        "NOTE;ENCODING=QUOTED-PRINTABLE:Now is the time =",
        "for all to come=",
        " here=0D=0Aand =3D there",
        "LABEL;WORK;QUOTED-PRINTABLE:Havnegade 1=0D=0A8000 Aarhus",
        version="2.1",
    )
    assert contact.name == "Nøra Lønd"
    assert contact.notes == (IncomingNote("Now is the time for all to come here\nand = there"),)
    assert points(contact, "address") == [("work", "Havnegade 1, 8000 Aarhus")]
    assert contact.kept_lines == ("LABEL;TYPE=WORK:Havnegade 1\\n8000 Aarhus",)


@pytest.mark.parametrize(
    ("charset", "name"),
    [
        ("SHIFT_JIS", "表能 圭一"),
        ("ISO-8859-1", "Bjørn Åse"),
        ("WINDOWS-1252", "Zoë “Z” Król"[:6]),
        ("windows-874", "สมชาย ใจดี"),
        ("ISO-2022-JP", "安藤 ロイド"),
        ("UTF-8", "علی رضایی"),
    ],
)
def test_each_line_may_be_written_in_a_charset_of_its_own(charset: str, name: str) -> None:
    python_name = {"windows-874": "cp874", "SHIFT_JIS": "cp932"}.get(charset, charset)
    card = b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=%s:%s\r\nX-P;CHARSET=%s:%s\r\nEND:VCARD\r\n" % (
        charset.encode(),
        name.encode(python_name),
        charset.encode(),
        name.encode(python_name),
    )
    contact = person(read(card)[0])
    assert (contact.name, contact.kept_lines) == (name, (f"X-P:{name}",))


def test_photos_are_kept_and_what_follows_them_is_read() -> None:
    contact = read_one(
        "N:Lind;Nora",
        "PHOTO;ENCODING=BASE64;TYPE=JPEG:AAAA",
        " BBBB",
        "CCCC=",
        "",
        "PHOTO;JPEG;BASE64:DDDD",
        " EEEE",
        "TEL;HOME:1",
        version="2.1",
    )
    assert contact.kept_lines == ("PHOTO;ENCODING=b;TYPE=JPEG:AAAABBBBCCCC=", "PHOTO;TYPE=JPEG;ENCODING=b:DDDDEEEE")
    assert points(contact, "phone") == [("home", "1")]


def test_an_agent_is_no_card_of_its_own_and_is_kept() -> None:
    contact = read_one(
        "FN:Nora Lind", "AGENT:", "BEGIN:VCARD", "VERSION:2.1", "FN:Jan", "END:VCARD", "TEL:1", version="2.1"
    )
    assert contact.kept_lines == ("AGENT:BEGIN:VCARD\\nVERSION:2.1\\nFN:Jan\\nEND:VCARD",)
    assert points(contact, "phone") == [("", "1")]


def test_a_card_within_a_card_is_somebody_too_and_the_outer_one_is_whole() -> None:
    found = read("BEGIN:VCARD\nFN:Outer\nBEGIN:VCARD\nFN:Inner\nEND:VCARD\nTEL:1\nEND:VCARD\n")
    assert [(one.number, person(one).name) for one in found] == [(3, "Inner"), (1, "Outer")]
    assert points(person(found[1]), "phone") == [("", "1")]
    assert all(not person(one).leftovers for one in found)


def test_a_semicolon_with_a_backslash_parts_nothing() -> None:
    contact = read_one("N:;A\\;B\\\\;C\\\\\\;;D;;", "FN:A;B\\C\\;D", version="2.1")
    assert contact.name == "A;B\\C;D"
    assert split_parts(";A\\;B\\\\;C\\\\\\;;D;;", ";", old=True) == ["", "A;B\\", "C\\;", "D", "", ""]


def test_a_line_break_behind_a_backslash_is_part_of_the_line() -> None:
    contact = read_one("FN:Nora", "ADR;HOME:;;Havnegade\\", "1 B\\", "Yard 3;Aarhus;;8000;Denmark", version="2.1")
    assert points(contact, "address") == [("home", "Havnegade, 1 B, Yard 3, 8000 Aarhus, Denmark")]


def test_a_mailbox_with_a_name_is_the_address_in_it() -> None:
    contact = read_one("FN:Omega", 'EMAIL;INTERNET:"Omega"', "  <omega@lind.example>", version="2.1")
    assert points(contact, "email") == [("", "omega@lind.example")]
    assert contact.leftovers == ('line 4: EMAIL;TYPE=INTERNET:"Omega" <omega@lind.example>',)


# ---- files, broken and whole


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\r\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_any_line_end_and_any_unicode_is_read(end: str, encoding: str) -> None:
    text = end.join(("BEGIN:VCARD", "VERSION:3.0", "FN:Zoë สมชาย", "NOTE:a", " b", "\tc", "END:VCARD", ""))
    found = read((text * 2).encode(encoding))
    assert [(one.number, person(one).name) for one in found] == [(1, "Zoë สมชาย"), (8, "Zoë สมชาย")]
    assert person(found[0]).notes == (IncomingNote("abc"),)


def test_a_fold_inside_a_character_is_undone() -> None:
    raw = "BEGIN:VCARD\r\nFN:Zoë\r\nEND:VCARD\r\n".encode().replace(b"\xc3\xab", b"\xc3\r\n \xab")
    assert person(read(raw)[0]).name == "Zoë"


def test_a_file_that_is_not_utf_8_asks_how_it_is_written() -> None:
    raw = "BEGIN:VCARD\nFN:Zoë\nEND:VCARD\nBEGIN:VCARD\nFN:Nora\nEND:VCARD\n".encode("cp1252")
    first, second = read(raw)
    assert rejected(first).number == 2
    assert "--encoding" in rejected(first).reason
    assert person(second).name == "Nora"
    assert [person(one).name for one in read(raw, encoding="cp1252")] == ["Zoë", "Nora"]
    assert [person(one).name for one in read(raw, encoding="utf-8,windows-1252")] == ["Zoë", "Nora"]


def test_files_put_one_behind_the_other_are_all_read() -> None:
    found = read("BEGIN:VCARD\nFN:Zoë\nEND:VCARD\n".encode("utf-8-sig") * 3)
    assert [person(one).name for one in found] == ["Zoë"] * 3


def test_an_encoding_nobody_knows_is_refused() -> None:
    with pytest.raises(InputError):
        read("BEGIN:VCARD\nFN:Nora\nEND:VCARD\n", encoding="klingon")


def test_a_line_that_is_none_is_left_over_with_its_number_and_the_card_stays() -> None:
    contact = read_one("FN:Nora", "# a remark", "Baytown, LA 30314", "TEL:1")
    assert contact.leftovers == ("line 4: # a remark", "line 5: Baytown, LA 30314")
    assert points(contact, "phone") == [("", "1")]


def test_what_stands_between_cards_is_rejected_once() -> None:
    found = read("hello\nthere\n\nBEGIN:VCARD\nFN:Nora\nEND:VCARD\njunk\nEND:VCARD\nBEGIN:VCARD\nFN:Jan\nEND:VCARD\n")
    assert [one.number for one in found] == [1, 4, 7, 9]
    assert (rejected(found[0]).text, rejected(found[2]).text) == ("hello", "junk")
    assert rejected(found[0]).reason == "it stands outside every card"


def test_cards_without_an_end_are_read_and_say_so() -> None:
    found = read("BEGIN:VCARD\nFN:Nora\nBEGIN:VCARD\nFN:Jan\nEND:VCARD\nBEGIN:VCARD\nFN:Mia\n")
    assert {person(one).name: person(one).leftovers for one in found} == {
        "Jan": (),
        "Nora": ("line 1: the card has no end",),
        "Mia": ("line 6: the card has no end",),
    }


def test_a_file_cut_in_the_middle_does_not_take_half_an_address_for_one() -> None:
    found = read("BEGIN:VCARD\nFN:Nora\nTEL:12\nEMAIL:nora@li")
    assert [tuple(point) for point in person(found[0]).points] == [("phone", "", "12")]
    assert person(found[0]).leftovers == ("line 1: the card has no end", "line 4: EMAIL:nora@li")


@pytest.mark.parametrize("end", ["", "END:VCARD\n" * 5000])
def test_thousands_of_cards_inside_one_another_are_one_fault(end: str) -> None:
    found = read("BEGIN:VCARD\n" * 5000 + "FN:Nora\n" + end + "BEGIN:VCARD\nFN:Jan\nEND:VCARD\n")
    assert sorted(one.number for one in found if isinstance(one, Rejected)) == [17]
    assert [person(one).name for one in found if isinstance(one, Incoming)] == ["Jan"]


def test_thousands_of_cards_without_an_end_are_all_read() -> None:
    found = read("BEGIN:VCARD\nFN:Nora\n" * 5000)
    assert len(found) == 5000
    assert all(isinstance(one, Incoming) for one in found)


def test_thousands_of_agents_inside_one_another_are_one_fault() -> None:
    found = read("BEGIN:VCARD\nFN:Nora\n" + "AGENT:\nBEGIN:VCARD\n" * 5000)
    assert len(found) == 1
    assert "begin inside one another" in rejected(found[0]).reason


def test_a_note_of_four_megabytes_is_rejected_with_its_line_and_the_next_card_read() -> None:
    long = "BEGIN:VCARD\nFN:Nora\nNOTE:" + "x" * 4_000_000 + "\nEND:VCARD\n"
    first, second = read(long + "BEGIN:VCARD\nFN:Jan\nEND:VCARD\n")
    assert (rejected(first).number, rejected(first).text) == (3, "Nora")
    assert "longer than" in rejected(first).reason
    assert person(second).name == "Jan"


def test_a_line_longer_than_any_photo_is_not_kept_in_memory() -> None:
    long = b"BEGIN:VCARD\nFN:Nora\nPHOTO:" + b"x" * 17_000_000 + b"\nEND:VCARD\nBEGIN:VCARD\nFN:Jan\nEND:VCARD\n"
    first, second = read(long)
    assert rejected(first).number == 3
    assert person(second).name == "Jan"


def test_nul_is_refused_with_its_line() -> None:
    first, second = read("BEGIN:VCARD\nFN:No\0ra\nEND:VCARD\nBEGIN:VCARD\nFN:Jan\nEND:VCARD\n")
    assert (rejected(first).number, rejected(first).reason) == (2, "it holds a NUL character")
    assert person(second).name == "Jan"


@given(st.binary(max_size=300))
def test_no_bytes_are_too_strange(raw: bytes) -> None:
    for one in read(b"BEGIN:VCARD\n" + raw + b"\nEND:VCARD\n" + raw):
        assert one.number >= 1


@given(
    st.lists(
        st.sampled_from(
            [
                *'\\;:,="\n\r\t .-_ë表',
                "BEGIN:VCARD\n",
                "END:VCARD\n",
                "N:",
                "ADR;",
                "ENCODING=",
                "QUOTED-PRINTABLE",
                "BASE64",
                "CHARSET=",
                "UTF-16",
                "item1.",
                "X-ABLabel",
                "BDAY:",
                "X-PROSPECTR-",
                "ANSWER:",
                "COMPANY:",
                "=0A",
                "TYPE",
                "AGENT:",
            ]
        ),
        max_size=40,
    )
)
def test_no_card_is_too_strange(words: list[str]) -> None:
    for one in read("BEGIN:VCARD\nFN:Nora\n" + "".join(words)):
        assert one.number >= 1


@pytest.mark.parametrize(
    "line",
    [
        "\r" * 300_000,
        'TEL;X="' + "a" * 300_000,
        'TEL;X="' + '\\"' * 50_000,
        "EMAIL:<" + "@" * 90_000,
        "X" * 90_000 + ":1",
        "NOTE:" + "\\" * 90_000,
        "ADR:" + "\\;" * 40_000,
        "item1.X-ABLabel:" + "_$!<" * 20_000,
        "N:" + ";" * 90_000,
        "CATEGORIES:" + ",a" * 40_000,
    ],
)
def test_no_line_takes_long(line: str) -> None:
    found = read(f"BEGIN:VCARD\nFN:Nora\nitem1.TEL:1\n{line}\nEND:VCARD\n" * 2)
    assert len(found) == 2


def test_thousands_of_groups_with_labels_are_read() -> None:
    lines = "".join(f"item{number}.TEL:{number}\nitem{number}.X-ABLabel:a\n" for number in range(5000))
    (one,) = read(f"BEGIN:VCARD\nFN:Nora\n{lines}END:VCARD\n")
    assert len(person(one).points) == 5000
    assert person(one).kept_lines == ()


# ---- out, and in again


def test_a_card_goes_out_as_every_address_book_reads_it() -> None:
    person_out = outgoing(
        IncomingContact(
            name="Nora Lind",
            company=IncomingCompany(name="Lind; Sons", trade="bakery", size=4),
            role="Owner",
            points=(
                IncomingPoint("email", "work", "nora@lind.example"),
                IncomingPoint("email", "summer house", "n@l.example"),
                IncomingPoint("phone", "mobile", "+45 12"),
                IncomingPoint("address", "", "Havnegade 1, Aarhus"),
            ),
            tags=("bakery", "a,b"),
            notes=(IncomingNote("one\ntwo", date(2026, 11, 2), pinned=True),),
            occasions=(IncomingOccasion("birthday", 2, 29), IncomingOccasion("anniversary", 6, 12, 2015)),
        ),
        updated_at=datetime(2026, 11, 21, 11, 0, tzinfo=UTC),
        priority="high",
    )
    assert write(person_out).split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "PRODID:-//prospectr//prospectr//EN",
        f"UID:urn:uuid:{UUID}",
        "REV:2026-11-21T11:00:00Z",
        "FN:Nora Lind",
        "N:Lind;Nora;;;",
        "ORG:Lind\\; Sons",
        "TITLE:Owner",
        "EMAIL;TYPE=INTERNET;TYPE=WORK;TYPE=PREF:nora@lind.example",
        "item1.EMAIL;TYPE=INTERNET:n@l.example",
        "item1.X-ABLabel:summer house",
        "TEL;TYPE=CELL:+45 12",
        "ADR:;;Havnegade 1\\, Aarhus;;;;",
        "CATEGORIES:bakery,a\\,b",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29",
        "item2.X-ABDATE:2015-06-12",
        "item2.X-ABLabel:_$!<Anniversary>!$_",
        "NOTE;X-PROSPECTR-ON=2026-11-02;X-PROSPECTR-PINNED=yes:one\\ntwo",
        f"X-PROSPECTR-CONTACT:{UUID}",
        "X-PROSPECTR-PRIORITY:high",
        "X-PROSPECTR-COMPANY:bakery;;4",
        "END:VCARD",
        "",
    ]


def test_all_that_a_card_of_ours_holds_comes_back() -> None:
    contact = IncomingContact(
        name="Nora Lind",
        company=IncomingCompany(name="Lind", trade="bakery", place="Aarhus; V", size=4),
        points=(IncomingPoint("link", "shop", "https://lind.example/a;b,c"),),
        fields=(("Shoe size", "42"), ("Likes", "a;b\nc")),
        occasions=(IncomingOccasion("birthday", 2, 29), IncomingOccasion("birthday", 3, 1, 1990)),
    )
    answer = Answer(
        contact_id=1,
        criterion="budget",
        value="yes",
        words="about; 900",
        amount_minor=90000,
        currency="EUR",
        answered_on=date(2026, 11, 3),
    )
    out = outgoing(
        contact,
        notes=(
            Note(contact_id=1, words="a", noted_on=date(2026, 1, 2), pinned=True),
            Note(contact_id=1, words="b", noted_on=date(2025, 1, 2), kind="alternatives"),
        ),
        answers=(answer,),
        priority="low",
        standing="parked",
        standing_reason="no; not now",
        standing_on=date(2026, 10, 1),
        back_on=date(2027, 1, 1),
        asked_again="yes",
        in_inbox=True,
        added_on=date(2026, 9, 1),
        source_detail="hall 3",
    )
    back = person(read(write(out))[0])
    assert (back.uuid, back.outside_id, back.kept_lines, back.leftovers) == (UUID, None, (), ())
    assert (back.company, back.points, back.fields) == (contact.company, contact.points, contact.fields)
    assert back.occasions == contact.occasions
    assert back.notes == (
        IncomingNote("a", date(2026, 1, 2), pinned=True),
        IncomingNote("b", date(2025, 1, 2), kind="alternatives"),
    )
    assert back.answers == (
        IncomingAnswer(
            criterion="budget",
            value="yes",
            answered_on=date(2026, 11, 3),
            words="about; 900",
            amount_minor=90000,
            currency="EUR",
        ),
    )
    assert (back.priority, back.standing, back.standing_reason) == ("low", "parked", "no; not now")
    assert (back.standing_on, back.back_on, back.added_on) == (date(2026, 10, 1), date(2027, 1, 1), date(2026, 9, 1))
    assert (back.asked_again, back.in_inbox, back.source_detail) == ("yes", True, "hall 3")


def test_a_card_of_ours_under_another_uid_is_known_by_both() -> None:
    text = write(outgoing(IncomingContact(name="Nora"))).replace(f"UID:urn:uuid:{UUID}", "UID:other-7")
    contact = person(read(text)[0])
    assert (contact.uuid, contact.outside_id) == (UUID, IncomingId("vcard", "other-7"))


@pytest.mark.parametrize(
    "line",
    [
        "ADR;TYPE=HOME:;;Havnegade 1;Aarhus;;8000;Denmark",
        "ADR;TYPE=WORK:PO 4;2nd floor;100 Waters Edge;Baytown;LA;30314;USA",
        "ADR:;;one line only;;;;",
        'ADR;GEO="geo:12.3,4.5":;;Street\\nYard 2;City;;;',
        "item1.ADR;type=pref:;;Havnegade 1;Aarhus;;8000;Denmark",
        "LABEL;TYPE=HOME:Havnegade 1\\n8000 Aarhus",
        "ORG:Lind;Kitchen",
        "N:de la Cruz;Ana;;;",
        "PHOTO;ENCODING=b;TYPE=JPEG:AAAA",
    ],
)
def test_a_card_that_goes_round_and_round_stays_the_same(line: str) -> None:
    first = read_one("FN:Ana de la Cruz", line)
    text = write(outgoing(first))
    second = person(read(text)[0])
    assert (second.points, second.kept_lines, second.company) == (first.points, first.kept_lines, first.company)
    assert write(outgoing(second)) == text


def test_the_parts_of_an_address_stay_parts() -> None:
    first = read_one("FN:Nora", "ADR;TYPE=HOME:;;Havnegade 1;Aarhus;;8000;Denmark")
    assert "ADR;TYPE=HOME:;;Havnegade 1;Aarhus;;8000;Denmark\r\n" in write(outgoing(first))
    moved = outgoing(IncomingContact(name="Nora", kept_lines=first.kept_lines))
    assert "Havnegade" not in write(moved)


def test_no_other_company_or_role_is_taken_for_the_one_that_went() -> None:
    first = read_one("FN:Nora", "ORG:A", "ORG:B", "TITLE:C", "TITLE:D", "LANG:da", "LANG:en")
    gone = outgoing(IncomingContact(name="Nora", kept_lines=first.kept_lines))
    back = person(read(write(gone))[0])
    assert (back.company, back.role, back.language, back.kept_lines) == (None, "", "", first.kept_lines)


def test_lines_are_folded_at_75_octets_and_no_character_is_parted() -> None:
    text = fold_line("NOTE:" + "ë表😀" * 60)
    lines = text.removesuffix("\r\n").split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    assert lines[0] + "".join(line[1:] for line in lines[1:]) == "NOTE:" + "ë表😀" * 60
    assert len(lines[0].encode()) > 70


# ---- laws

TEXT = st.text(st.characters(exclude_characters="\0\r", exclude_categories=["Cs"]), max_size=60)
WORDS = TEXT.map(lambda text: " ".join(text.split())).filter(bool)
LABEL = st.one_of(
    st.just(""),
    st.sampled_from(["work", "home", "mobile", "work fax", "other", "homepage", "Work", "Summer house", "บ้าน", "خانه"]),
    st.from_regex(r"[A-Za-zก-ฮ][A-Za-z0-9 _\-ก-ฮ]{0,38}[A-Za-z]", fullmatch=True),
)
DAY = st.tuples(st.integers(1, 12), st.integers(1, 28), st.none() | st.integers(1700, 2026))


@given(TEXT)
def test_a_text_escaped_is_the_text(text: str) -> None:
    assert unescape(escape(text)) == text
    assert "\n" not in escape(text)


@given(st.lists(TEXT, min_size=1, max_size=7))
def test_parts_joined_are_the_parts(parts: list[str]) -> None:
    assert split_parts(join_parts(parts), ";") == parts


@given(LABEL)
def test_types_say_their_label_or_none_do(label: str) -> None:
    types = find_types(label)
    assert types is None or label_of_types(types) == label


@given(WORDS)
def test_a_name_in_parts_is_the_name(name: str) -> None:
    family, first, *_rest = guess_name_parts(name)
    assert name in {f"{first} {family}".strip(), f"{family} {first}".strip()}


@given(st.lists(TEXT, max_size=9))
def test_an_address_is_one_line(parts: list[str]) -> None:
    assert len(say_address(parts).splitlines()) <= 1


@given(
    name=WORDS,
    company=WORDS | st.none(),
    role=WORDS | st.just(""),
    ways=st.lists(st.tuples(st.sampled_from(["email", "phone", "address", "link"]), LABEL, WORDS), max_size=5),
    tags=st.lists(WORDS, max_size=3, unique=True),
    notes=st.lists(TEXT.filter(str.strip), max_size=3),
    days=st.lists(st.tuples(WORDS, DAY), max_size=3, unique=True),
    birthday=DAY | st.none(),
    kept=st.lists(WORDS.map(lambda text: f"X-COLOUR:{text}"), max_size=2, unique=True),
)
def test_what_goes_out_comes_back(
    name: str,
    company: str | None,
    role: str,
    ways: list[tuple[str, str, str]],
    tags: list[str],
    notes: list[str],
    days: list[tuple[str, tuple[int, int, int | None]]],
    birthday: tuple[int, int, int | None] | None,
    kept: list[str],
) -> None:
    occasions = [IncomingOccasion("birthday", *birthday)] if birthday else []
    contact = IncomingContact(
        name=name,
        company=IncomingCompany(name=company) if company else None,
        role=role,
        points=tuple(dict.fromkeys(IncomingPoint(*way) for way in ways if _is_a_way(*way))),
        tags=tuple(tags),
        notes=tuple(IncomingNote(words, date(2026, 11, 21)) for words in notes),
        occasions=(*occasions, *(IncomingOccasion(label, *day) for label, day in days)),
        kept_lines=tuple(kept),
    )
    text = write(outgoing(contact))
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    back = person(read(text)[0])
    for kind in ("email", "phone", "address", "link"):
        assert points(back, kind) == points(contact, kind)
    assert (back.name, back.company, back.role) == (contact.name, contact.company, contact.role)
    assert (back.tags, back.notes, back.occasions) == (contact.tags, contact.notes, contact.occasions)
    assert (back.kept_lines, back.leftovers) == (contact.kept_lines, ())
    assert write(outgoing(back)) == text


def _is_a_way(kind: str, _label: str, value: str) -> bool:
    """Leave out what reads as something else: a link for a phone, a name with an e-mail, an address of commas."""
    if kind == "address":
        return say_address(["", "", value]) == value
    return ":" not in value and "<" not in value


@pytest.mark.parametrize("uid", ["", "UID:151"])
def test_a_card_is_the_very_same_row_whenever_its_file_was_made(uid: str) -> None:
    """The day it was revised is no part of what it says; all else is."""

    def mark(*lines: str) -> str:
        (row,) = read("\r\n".join(("BEGIN:VCARD", "VERSION:3.0", "FN:Nora Lind", uid, *lines, "END:VCARD", "")))
        assert isinstance(row, Incoming)
        return row.fingerprint

    assert mark("REV:2026-11-21T10:00:00Z")
    assert mark("REV:2026-11-21T10:00:00Z") == mark("REV:2026-12-21T10:00:00Z") == mark()
    assert mark() != mark("TITLE:Roofer")


@pytest.mark.parametrize("amount", ["500;ZZZ", "500;", ";EUR"])
def test_an_answer_with_an_amount_that_is_none_is_kept_as_it_stands(amount: str) -> None:
    line = f"X-PROSPECTR-ANSWER:budget;yes;2026-01-01;{amount};;words"
    contact = read_one("FN:Nora Lind", line)
    assert (contact.answers, contact.kept_lines) == ((), (line,))

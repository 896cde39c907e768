"""Which column fills which field: told, saved, by a layout, by its heading, by its values, or by nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.columns import TARGETS, parse_target
from prospectr.exchange.headings import find_by_name
from prospectr.exchange.layouts import Layout
from prospectr.exchange.mapping import (
    ColumnNotFoundError,
    Judges,
    Mapping,
    TargetNotKnownError,
    choose_columns,
    find_in_layout,
    find_layout,
)

SHOP = Layout(
    name="shop",
    title="Shop",
    origin="shop",
    kind="contact",
    known_by=(frozenset({"shopper", "mail"}),),
    columns={
        "shopper": "name",
        "mail": "email:shop",
        "tel {n}": "phone#{n}",
        "tel {n} kind": "phone-label#{n}",
        "extra: {name}": "field:{name}",
        "town [2]": "address-city:work",
        "town": "address-city:home",
    },
)


def mapped(
    header: list[str],
    *rows: list[str],
    layout: Layout | None = None,
    told: dict[str, str] | None = None,
    saved: dict[str, str] | None = None,
    **habits: str,
) -> Mapping:
    """Map columns by rows of samples, which tell how days and money are written as well."""
    chosen = choose_columns(header, rows, layout=layout, told=told or {}, saved=saved or {})
    judges = Judges(chosen, **{"day_order": "", "decimals": "", "currency": "", **habits})
    judges.feed(rows)
    return judges.settle()


def targets(mapping: Mapping) -> list[str]:
    """Return what each column fills."""
    return [column.target for column in mapping.columns]


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        *(
            ("Full Name", "name"),
            ("Who", "name"),
            ("Where do they work", "company"),
            ("First name", "given-name"),
            ("LastName", "family-name"),
            ("Contact: Email", "email"),
        ),
        *(("E-mail 2", "email"), ("Work phone", "phone:work"), ("Mobile", "phone:mobile"), ("Tel.", "phone")),
        *(("Telefon geschäftlich", "phone:work"), ("Téléphone portable", "phone:mobile"), ("工作电话", "phone:work")),
        *(
            ("携帯電話", "phone:mobile"),
            ("เบอร์มือถือ", "phone:mobile"),
            ("ایمیل", "email"),
            ("البريد الإلكتروني", "email"),
        ),
        *(("Correo electrónico", "email"), ("Indirizzo e-mail", "email"), ("E-postadress", "email"), ("Emel", "email")),
        *(("Bedrijf", "company"), ("Firma", "company"), ("Empresa", "company"), ("Virksomhed", "company")),
        *(("Home City", "address-city:home"), ("PLZ", "address-postcode"), ("Code postal", "address-postcode")),
        *(
            ("Zip/Postal Code", "address-postcode"),
            ("Geburtstag", "birthday"),
            ("วันเกิด", "birthday"),
            ("生日", "birthday"),
        ),
        *(("Date of Birth (dd/mm/yyyy)", "birthday"), ("Email Opt Out", "do-not-contact"), ("Deal name", "deal")),
        *(("Value (EUR)", "deal-value"), ("Amount in €", "deal-value"), ("LinkedIn Profile URL", "link:linkedin")),
    ],
)
def test_a_heading_names_its_field_in_many_languages(heading: str, target: str) -> None:
    """However it is spelled."""
    named = find_by_name(heading)
    assert named is not None
    assert named.target == target


@pytest.mark.parametrize("heading", ["Shoe size", "Pet name", "Deal owner", "Created by", "ID", "", "Column 1", "???"])
def test_a_heading_that_says_nothing_is_not_guessed(heading: str) -> None:
    """The name of a pet is nobody's name, and the ids of two lists would make two people one."""
    assert find_by_name(heading) is None


@given(st.text(max_size=30))
def test_any_heading_names_a_field_that_there_is_or_none(heading: str) -> None:
    """And never breaks."""
    named = find_by_name(heading)
    assert named is None or parse_target(named.target) is not None


@given(header=st.lists(st.text(max_size=12) | st.sampled_from(TARGETS), min_size=1, max_size=8), data=st.data())
def test_any_table_gets_a_field_for_every_column(header: list[str], data: st.DataObject) -> None:
    """And no field of one value twice."""
    cells = st.lists(st.text(max_size=12), max_size=9)
    mapping = mapped(header, *data.draw(st.lists(cells, max_size=4)))
    assert [column.heading for column in mapping.columns] == header
    assert len(mapping.habits) == len(header)
    single = [
        one for one in targets(mapping) if one.partition(":")[0] in {"name", "birthday", "company", "role", "deal"}
    ]
    assert len(set(single)) == len(single)


def test_what_is_told_counts_more_than_what_is_saved_and_that_more_than_a_layout() -> None:
    """Headings are compared without case and accents; #2 is the second column."""
    header = ["Shopper", "Mail", "Shoe", "Role"]
    row = ["Nora Lind", "nora@lind.dk", "42", "CEO"]
    mapping = mapped(
        header, row, layout=SHOP, told={"#2": "email:work", "SHOE": "note"}, saved={"shoe": "ignore", "role": "tags"}
    )
    assert targets(mapping) == ["name", "email:work", "note", "tags"]
    assert [column.because for column in mapping.columns] == ["layout", "told", "told", "saved"]
    assert [column.confidence for column in mapping.columns] == [100] * 4
    assert mapping.columns[0].samples == ("Nora Lind",)


def test_a_column_that_is_not_there_is_asked_back_with_those_near() -> None:
    """As is a field that is none."""
    with pytest.raises(ColumnNotFoundError) as missing:
        mapped(["E-mail", "Phone"], told={"E-mial": "email"})
    assert "E-mail" in missing.value.hint
    with pytest.raises(ColumnNotFoundError):
        mapped(["E-mail"], told={"#2": "email"})
    with pytest.raises(TargetNotKnownError) as unknown:
        mapped(["E-mail"], told={"e-mail": "emial:work"})
    assert "email" in unknown.value.hint


def test_a_layout_numbers_names_and_repeats_its_headings() -> None:
    """``{n}`` is a number, ``{name}`` any words, ``[2]`` the second of its kind."""
    header = ["Shopper", "Mail", "Tel 2", "Tel 2 kind", "Extra: Shoe Size", "Town", "Town"]
    found = mapped(header, layout=SHOP)
    wanted = [
        "name",
        "email:shop",
        "phone#2",
        "phone-label#2",
        "field:Shoe Size",
        "address-city:home",
        "address-city:work",
    ]
    assert targets(found) == wanted
    assert find_in_layout(SHOP, "Tel x") is None


def test_a_table_of_nobodys_layout_has_none() -> None:
    """Two words in common are not enough."""
    assert find_layout(["Name", "E-mail", "Phone"]) is None
    assert find_layout([]) is None


def test_values_must_confirm_a_heading() -> None:
    """A column headed e-mail that says yes and no is a field of the seller's own."""
    mapping = mapped(["Name", "Email", "Birthday"], ["Nora Lind", "yes", "unknown"], ["Jan Berg", "no", "unknown"])
    assert targets(mapping) == ["name", "field:Email", "field:Birthday"]


def test_without_headings_the_values_speak() -> None:
    """E-mails, phones, links, companies and names look like nothing else."""
    header = ["Column 1", "Column 2", "Column 3", "Column 4", "Column 5", "Column 6"]
    mapping = mapped(
        header,
        ["Nora Lind", "nora@lind.dk", "+45 20 12 34 56", "Lind ApS", "https://lind.dk", "42"],
        ["สมชาย ใจดี", "s@x.co.th", "081-234-5678", "บริษัท เอบีซี", "www.abc.co.th", "44"],
    )
    assert targets(mapping) == ["name", "email", "phone", "company", "link", "field:Column 6"]
    assert all(40 <= column.confidence <= 60 for column in mapping.columns[:5])
    assert (mapping.columns[5].confidence, mapping.columns[5].because) == (0, "nothing")


def test_nothing_is_dropped_silently() -> None:
    """Prose becomes a note, all else a field; an empty column is left out and says so."""
    prose = "They asked for a smaller package and said that they would come back to it in spring, if at all."
    mapping = mapped(["Name", "Story", "Size", "Size", "Fax"], ["Nora Lind", prose, "42", "M", ""])
    assert targets(mapping) == ["name", "note:Story", "field:Size", "field:Size 2", "ignore"]
    assert mapping.columns[4].because == "nothing"


def test_headings_that_come_twice() -> None:
    """A second e-mail is one more, a second name a field of the seller's own."""
    row = ["Nora Lind", "N.", "a@b.dk", "c@d.dk", "Aarhus", "Odense"]
    mapping = mapped(["Name", "Name", "Email", "Email", "City", "City"], row)
    assert targets(mapping) == ["name", "field:Name", "email", "email", "address-city", "address-city#2"]


def test_name_beside_first_name_is_the_familys_where_it_does_not_hold_both() -> None:
    """As Germans write it; with the whole name in it, it is the whole name."""
    assert targets(mapped(["Vorname", "Name"], ["Nora", "Lind"])) == ["given-name", "family-name"]
    assert targets(mapped(["First name", "Name"], ["Nora", "Nora Lind"])) == ["given-name", "name"]


def test_a_list_of_deals_is_known_by_what_deals_have() -> None:
    """Value alone makes no deal; with a stage beside it, it does."""
    assert targets(mapped(["Name", "Value"], ["Nora Lind", "42"])) == ["name", "field:Value"]
    mapping = mapped(["Title", "Contact", "Value", "Stage"], ["Website", "Nora Lind", "900", "Proposal"])
    assert targets(mapping) == ["deal", "name", "deal-value", "deal-stage"]
    assert mapping.kind == "deal"


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        *(("Status", "won lost open"), ("State", "Won Lost Pending"), ("สถานะ", "ขายได้ แพ้ เปิด")),
        *(("Hasil", "menang kalah terbuka"), ("وضعیت", "موفق ناموفق باز")),
        *(("Ergebnis", "gewonnen verloren offen"), ("Statut", "gagné perdu ouvert")),
        *(("Estado", "ganado perdido abierto"), ("Resultado", "ganho perdido aberto"), ("Esito", "vinto perso aperto")),
        *(("Resultaat", "gewonnen verloren lopend"), ("Udfald", "vundet tabt åben"), ("Utfall", "såld förlorad öppen")),
        *(("Status", "menang gagal berjalan"), ("状态", "赢单 输单 进行中"), ("結果", "受注 失注 商談中")),
        ("النتيجة", "فاز خسر مفتوح"),
    ],
)  # fmt: skip
def test_a_status_beside_a_deal_is_its_state_where_its_values_say_so(heading: str, words: str) -> None:
    """In any of the languages."""
    rows = [["Nora Lind", "900", word] for word in words.split(" ")]
    column = mapped(["Name", "Value", heading], *rows).columns[2]
    assert (column.target, column.because) == ("deal-state", "values")


def test_a_status_that_says_nothing_of_a_deal_is_none() -> None:
    """Of a person, of a country, of signs that may mean anything."""
    for header, row in (
        (["Name", "Status"], ["Nora Lind", "won"]),
        (["Name", "Value", "Status"], ["Nora Lind", "900", "active"]),
        (["Name", "Value", "Result"], ["Nora Lind", "900", "1"]),
        (["Deal", "Name", "Status"], ["Website", "Nora Lind", "told her twice"]),
        (["Deal", "Deal status", "Status"], ["Website", "open", "won"]),
    ):
        assert targets(mapped(header, row))[-1].startswith("field:")
    assert targets(mapped(["Deal", "Name", "State"], ["Website", "Nora Lind", "Texas"]))[-1] == "address-region"
    assert targets(mapped(["Deal", "Name", "Status"], ["Website", "Nora Lind", "open"]))[-1] == "deal-state"


def test_the_last_contact_is_no_call_unless_it_says_so() -> None:
    """It is a day of a field; a column for the kind of the talk, or the seller, makes it a talk."""
    for heading in ("Last contact", "Letzter Kontakt", "Last activity", "最終連絡日"):
        row = ["Nora Lind", "2026-11-02"]
        assert targets(mapped(["Name", heading], row)) == ["name", f"field:{heading}"]
        assert targets(mapped(["Name", heading], row, told={heading: "talk-on"})) == ["name", "talk-on"]
    header = ["Name", "Last contact", "Talk kind"]
    assert targets(mapped(header, ["Nora Lind", "2026-11-02", "call"])) == ["name", "talk-on", "talk-kind"]


@pytest.mark.parametrize(
    ("typed", "meant"), [("deal-outcome", "deal-state"), ("status", "deal-state"), ("amount", "deal-value")]
)
def test_a_field_that_is_called_otherwise_is_offered(typed: str, meant: str) -> None:
    """By what a column of that name would fill."""
    with pytest.raises(TargetNotKnownError) as refused:
        mapped(["Name", "Status"], ["Nora Lind", "won"], told={"Status": typed})
    assert refused.value.hint.startswith(f"Near it: {meant}")


def test_a_list_of_companies_is_one() -> None:
    """Where no column tells of a person."""
    assert mapped(["Company", "Industry"], ["Lind ApS", "Food"]).kind == "company"
    assert mapped(["Company", "Phone"], ["Lind ApS", "+45 20 12 34 56"]).kind == "contact"


def test_an_order_asked_for_settles_every_doubt() -> None:
    """Else a person is asked about each column."""
    header, row = ["Name", "Birthday", "Added"], ["Nora Lind", "03/04/1986", "05/06/2024"]
    assert [doubt.heading for doubt in mapped(header, row).doubts] == ["Birthday", "Added"]
    asked = mapped(header, row, day_order="mdy")
    assert (asked.doubts, asked.day_order) == ((), "mdy")
    assert [habit.order for habit in asked.habits] == ["", "mdy", "mdy"]


def test_the_order_of_a_layout_counts_where_the_values_leave_a_doubt() -> None:
    """A spreadsheet may have written its days anew."""
    shop = Layout(
        name="s", title="S", origin="s", kind="contact", known_by=(), columns={"day": "added"}, day_order="mdy"
    )
    assert mapped(["Day"], ["03/04/2024"], layout=shop).habits[0].order == "mdy"
    assert mapped(["Day"], ["13/04/2024"], layout=shop).habits[0].order == "dmy"


def test_buddhist_years_are_taken_for_that_and_it_is_said() -> None:
    """Where the whole column has them."""
    mapping = mapped(["ชื่อ", "วันเกิด"], ["สมชาย", "๕/๑/๒๕๓๐"])
    assert mapping.habits[1].is_buddhist
    assert "๒๕๓๐" in mapping.remarks[0]


def test_the_currency_of_a_heading_is_that_of_its_amounts() -> None:
    """By its code or its sign."""
    row = ["Website", "900", "Won"]
    assert mapped(["Deal", "Value (DKK)", "Stage"], row).habits[1].currency == "DKK"
    assert mapped(["Deal", "Value in €", "Stage"], row).habits[1].currency == "EUR"

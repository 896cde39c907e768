"""The tables of other programs are known by their headings, and every row of them becomes whom it is about."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING

import pytest

from prospectr.core.columns import parse_target
from prospectr.core.incoming import Incoming, IncomingContact, IncomingDeal, IncomingId, IncomingNote, IncomingOccasion
from prospectr.core.text import fold
from prospectr.exchange.layouts import hubspot, outlook, outlook_headings, pipedrive, salesforce, thunderbird
from prospectr.exchange.mapping import find_layout, layouts
from prospectr.exchange.people import read_people
from prospectr.exchange.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prospectr.exchange.layouts import Layout

GOOGLE = (
    *("First Name", "Middle Name", "Last Name", "Phonetic First Name", "Phonetic Middle Name", "Phonetic Last Name"),
    *("Name Prefix", "Name Suffix", "Nickname", "File As", "Organization Name", "Organization Title"),
    *("Organization Department", "Birthday", "Notes", "Photo", "Labels", "E-mail 1 - Label", "E-mail 1 - Value"),
    *("E-mail 2 - Label", "E-mail 2 - Value", "Phone 1 - Label", "Phone 1 - Value", "Address 1 - Label"),
    *("Address 1 - Formatted", "Address 1 - Street", "Address 1 - City", "Address 1 - PO Box", "Address 1 - Region"),
    *("Address 1 - Postal Code", "Address 1 - Country", "Address 1 - Extended Address", "Relation 1 - Label"),
    *("Relation 1 - Value", "Website 1 - Label", "Website 1 - Value", "Event 1 - Label", "Event 1 - Value"),
    *("Custom Field 1 - Label", "Custom Field 1 - Value"),
)
OLD_GOOGLE = (
    *("Name", "Given Name", "Additional Name", "Family Name", "Yomi Name", "Given Name Yomi", "Additional Name Yomi"),
    *(
        "Family Name Yomi",
        "Name Prefix",
        "Name Suffix",
        "Initials",
        "Nickname",
        "Short Name",
        "Maiden Name",
        "Birthday",
    ),
    *("Gender", "Location", "Billing Information", "Directory Server", "Mileage", "Occupation", "Hobby", "Sensitivity"),
    *("Priority", "Subject", "Notes", "Language", "Photo", "Group Membership", "E-mail 1 - Type", "E-mail 1 - Value"),
    *("Phone 1 - Type", "Phone 1 - Value", "Phone 2 - Type", "Phone 2 - Value", "Organization 1 - Type"),
    *("Organization 1 - Name", "Organization 1 - Yomi Name", "Organization 1 - Title", "Organization 1 - Department"),
)
NEW_OUTLOOK = (
    *("First Name", "Middle Name", "Last Name", "Title", "Suffix", "Nickname", "Given Yomi", "Surname Yomi"),
    *("E-mail Address", "E-mail 2 Address", "E-mail 3 Address", "Home Phone", "Home Phone 2", "Business Phone"),
    *(
        "Business Phone 2",
        "Mobile Phone",
        "Car Phone",
        "Other Phone",
        "Primary Phone",
        "Pager",
        "Business Fax",
        "Home Fax",
    ),
    *("Other Fax", "Company Main Phone", "Callback", "Radio Phone", "Telex", "TTY/TDD Phone", "IMAddress", "Job Title"),
    *("Department", "Company", "Office Location", "Manager's Name", "Assistant's Name", "Assistant's Phone"),
    *("Company Yomi", "Business Street", "Business City", "Business State", "Business Postal Code"),
    *("Business Country/Region", "Home Street", "Home City", "Home State", "Home Postal Code", "Home Country/Region"),
    *("Other Street", "Other City", "Other State", "Other Postal Code", "Other Country/Region", "Personal Web Page"),
    *("Spouse", "Schools", "Hobby", "Location", "Web Page", "Birthday", "Anniversary", "Notes"),
)
LINKEDIN = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
HUBSPOT_CONTACTS = (
    *("Record ID", "First Name", "Last Name", "Email", "Phone Number", "Contact owner", "Lead Status"),
    *("Marketing contact status", "Create Date", "Last Activity Date", "Lifecycle Stage", "Job Title"),
    *("Associated Company", "City", "Unsubscribed from all email"),
)
OLD_HUBSPOT_CONTACTS = ("Contact ID", "First Name", "Last Name", "Email", "Lifecycle Stage", "Contact owner")
HUBSPOT_COMPANIES = (
    *("Record ID", "Company name", "Company owner", "Create Date", "Phone Number", "Last Activity Date", "City"),
    *("Country/Region", "Industry", "Number of Employees"),
)
HUBSPOT_DEALS = (
    *("Record ID", "Deal Name", "Deal Stage", "Close Date", "Deal owner", "Amount", "Pipeline", "Create Date"),
    *("Closed Won Reason", "Closed Lost Reason", "Associated Contact", "Associated Company"),
)
PIPEDRIVE_PEOPLE = (
    *("Person - ID", "Person - Name", "Person - Label", "Person - Organization", "Person - Email - Work"),
    *("Person - Email - Home", "Person - Email - Other", "Person - Phone - Work", "Person - Phone - Home"),
    *("Person - Phone - Mobile", "Person - Phone - Other", "Person - Open deals", "Person - Owner"),
    *("Person - Person created", "Person - Job title"),
)
PIPEDRIVE_ORGANIZATIONS = (
    *("Organization - ID", "Organization - Name", "Organization - Label", "Organization - Address"),
    *("Organization - Open deals", "Organization - Owner", "Organization - Organization created"),
)
PIPEDRIVE_DEALS = (
    *("Deal - ID", "Deal - Title", "Deal - Value", "Deal - Currency of Value", "Deal - Pipeline", "Deal - Stage"),
    *("Deal - Status", "Deal - Won time", "Deal - Lost time", "Deal - Lost reason", "Deal - Expected close date"),
    *("Deal - Deal created", "Deal - Contact person", "Deal - Organization", "Deal - Owner"),
)
SALESFORCE_LEADS = (
    *("Lead ID", "First Name", "Last Name", "Title", "Company / Account", "Email", "Phone", "Mobile", "Lead Source"),
    *("Lead Status", "Rating", "Street", "City", "Zip/Postal Code", "Country", "Do Not Call", "Email Opt Out"),
    *("Create Date", "Industry", "Lead Owner"),
)
API_LEADS = (
    "Id",
    "IsDeleted",
    "LastName",
    "FirstName",
    "Title",
    "Company",
    "Email",
    "MobilePhone",
    "LeadSource",
    "Status",
)
SALESFORCE_CONTACTS = (
    "Contact ID",
    "First Name",
    "Last Name",
    "Account Name",
    "Mailing Street",
    "Mailing City",
    "Email",
)
SALESFORCE_OPPORTUNITIES = (
    *("Opportunity Owner", "Account Name", "Opportunity Name", "Stage", "Fiscal Period", "Amount", "Amount Currency"),
    *("Probability (%)", "Age", "Close Date", "Created Date", "Next Step", "Lead Source", "Type", "Opportunity ID"),
)
API_OPPORTUNITIES = ("Id", "AccountId", "Name", "StageName", "Amount", "CloseDate", "CreatedDate", "IsClosed", "IsWon")

HEADERS: tuple[tuple[str, Sequence[str]], ...] = (
    ("google", GOOGLE),
    ("google", GOOGLE[:17]),
    ("google", OLD_GOOGLE),
    ("outlook", NEW_OUTLOOK),
    ("linkedin", LINKEDIN),
    ("linkedin", tuple(heading for heading in LINKEDIN if heading != "URL")),
    ("hubspot-contacts", HUBSPOT_CONTACTS),
    ("hubspot-contacts", OLD_HUBSPOT_CONTACTS),
    ("hubspot-companies", HUBSPOT_COMPANIES),
    ("hubspot-deals", HUBSPOT_DEALS),
    ("pipedrive-people", PIPEDRIVE_PEOPLE),
    ("pipedrive-organizations", PIPEDRIVE_ORGANIZATIONS),
    ("pipedrive-deals", PIPEDRIVE_DEALS),
    ("pipedrive-deals", (*PIPEDRIVE_DEALS, "Person - Name", "Person - Email - Work", "Organization - Name")),
    ("salesforce-leads", SALESFORCE_LEADS),
    ("salesforce-leads", API_LEADS),
    ("salesforce-contacts", SALESFORCE_CONTACTS),
    ("salesforce-opportunities", SALESFORCE_OPPORTUNITIES),
    ("salesforce-opportunities", API_OPPORTUNITIES),
    *(("outlook", tuple(filter(None, words.split("|")))) for words in outlook_headings.LANGUAGES.values()),
    *(("thunderbird", tuple(words.split("|"))) for words in thunderbird.LANGUAGES.values()),
)


def _header(headings: Sequence[str]) -> list[str]:
    """Return a header as its program writes it: one that comes again without its turn."""
    return [heading.partition(" [")[0] for heading in headings]


def _read(headings: Sequence[str], filled: Mapping[str, str]) -> Incoming:
    """Read a file with one row, of which only some cells are filled."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_header(headings))
    writer.writerow([filled.get(heading, "") for heading in headings])
    file = text.getvalue().encode()
    _mapping, rows = read_people(lambda: read_table(io.BytesIO(file)), currency="EUR")
    (incoming,) = rows
    assert isinstance(incoming, Incoming)
    return incoming


def _person(headings: Sequence[str], filled: Mapping[str, str]) -> IncomingContact:
    contact = _read(headings, filled).contact
    assert contact is not None
    return contact


def _deal(headings: Sequence[str], filled: Mapping[str, str]) -> IncomingDeal:
    (deal,) = _person(headings, filled).deals
    return deal


def _points(contact: IncomingContact, kind: str) -> list[tuple[str, str]]:
    return [(point.label.casefold(), point.value) for point in contact.points if point.kind == kind]


@pytest.mark.parametrize(("name", "headings"), HEADERS)
def test_a_program_is_known_by_its_headings(name: str, headings: Sequence[str]) -> None:
    """In whatever language and variant it writes them."""
    layout = find_layout(_header(headings))
    assert layout is not None
    assert layout.name == name


@pytest.mark.parametrize(
    "headings",
    [
        ("Name", "Email", "Phone", "Company", "Notes"),
        ("First Name", "Last Name", "Email", "Phone"),
        ("First Name", "Last Name", "Company", "Title", "Email Address"),
        ("Vorname", "Nachname", "Firma", "E-Mail-Adresse", "Telefon"),
        ("ชื่อ", "นามสกุล", "โทรศัพท์"),
        ("姓", "名", "电话"),
        ("Deal", "Stage", "Amount", "Close Date"),
        ("Title", "Value", "Status"),
        ("Record ID", "Amount"),
        ("Record Id", "Lead Owner", "Company", "First Name", "Last Name", "Email", "Lead Source", "Lead Status"),
        (
            "Record Id",
            "Contact Owner",
            "First Name",
            "Last Name",
            "Account Name",
            "Email",
            "Mailing Street",
            "Mailing City",
        ),
        ("Record Id", "Deal Owner", "Amount", "Deal Name", "Closing Date", "Account Name", "Stage"),
        ("Column 1", "Column 2"),
        (),
    ],
)
def test_a_plain_list_is_taken_for_no_program(headings: Sequence[str]) -> None:
    """Its columns are guessed instead."""
    assert find_layout(headings) is None


@pytest.mark.parametrize("layout", layouts(), ids=lambda layout: layout.name)
def test_every_column_of_a_layout_fills_a_field_that_is_there(layout: Layout) -> None:
    """And every heading is looked for as it is compared."""
    for heading, target in layout.columns.items():
        assert fold(heading) == heading
        assert parse_target(target.replace("{n}", "1").replace("{name}", "x")) is not None, target
    for known in layout.known_by:
        assert {fold(heading) for heading in known} == known
    assert set(layout.origins) <= {"id", "company-id"}


def test_the_names_of_layouts_are_their_own() -> None:
    """A saved import says by one word whose export it was."""
    names = [layout.name for layout in layouts()]
    assert len(set(names)) == len(names)


def test_an_outlook_in_any_language_has_the_92_columns() -> None:
    """Each in its place, so that a heading fills what the English one fills."""
    assert len(outlook_headings.FIELDS) == 92
    assert {len(words.split("|")) for words in outlook_headings.LANGUAGES.values()} == {92}
    assert len(outlook.OUTLOOK.columns) > 900


def test_google_contacts_brings_a_person_with_all_that_is_told_of_them() -> None:
    """Several values in a cell, labels, the group that is none, a birthday without a year."""
    nora = _person(
        GOOGLE,
        {
            "First Name": "Nora",
            "Last Name": "Lind",
            "Organization Name": "Lind & Co",
            "Organization Title": "Owner",
            "Birthday": " --03-05",
            "Notes": "Met at the fair.\nLikes tea.",
            "Labels": "Cafés ::: * myContacts",
            "E-mail 1 - Label": "* Work",
            "E-mail 1 - Value": "nora@lind.example ::: n.lind@lind.example",
            "E-mail 2 - Label": "Home",
            "E-mail 2 - Value": "nora@home.example",
            "Phone 1 - Label": "Mobile",
            "Phone 1 - Value": "+45 20 12 34 56 ::: +45 20 65 43 21",
            "Address 1 - Label": "Work",
            "Address 1 - Formatted": "Nygade 4\nAarhus, 8000\nDK",
            "Address 1 - Street": "Nygade 4",
            "Address 1 - City": "Aarhus",
            "Address 1 - Postal Code": "8000",
            "Address 1 - Country": "DK",
            "Relation 1 - Label": "Assistant",
            "Relation 1 - Value": "Jan Berg",
            "Website 1 - Label": "Work",
            "Website 1 - Value": "lind.example",
            "Event 1 - Label": "Anniversary",
            "Event 1 - Value": "2010-06-01",
            "Custom Field 1 - Label": "Shoe size",
            "Custom Field 1 - Value": "39",
        },
    )
    assert nora.name == "Nora Lind"
    assert nora.company is not None
    assert (nora.company.name, nora.role, nora.tags) == ("Lind & Co", "Owner", ("Cafés",))
    work = [("work", "nora@lind.example"), ("work", "n.lind@lind.example")]
    assert _points(nora, "email") == [*work, ("home", "nora@home.example")]
    assert _points(nora, "phone") == [("mobile", "+45 20 12 34 56"), ("mobile", "+45 20 65 43 21")]
    assert _points(nora, "address") == [("work", "Nygade 4, 8000 Aarhus, DK")]
    assert _points(nora, "link") == [("work", "lind.example")]
    assert nora.notes == (IncomingNote("Met at the fair.\nLikes tea."),)
    assert IncomingOccasion("birthday", 3, 5) in nora.occasions
    assert any((day.month, day.day, day.year) == (6, 1, 2010) for day in nora.occasions)
    assert dict(nora.fields) == {"Assistant": "Jan Berg", "Shoe size": "39"}
    assert not nora.leftovers


def test_google_contacts_of_before_brings_the_same() -> None:
    """With types for labels, groups for tags, and a name as a whole."""
    filled = {
        "Name": "Nora Lind",
        "Given Name": "Nora",
        "Family Name": "Lind",
        "Birthday": "1980-03-05",
        "Group Membership": "Friends ::: * myContacts",
        "E-mail 1 - Type": "* Work",
        "E-mail 1 - Value": "nora@lind.example",
        "Phone 1 - Type": "Mobile",
        "Phone 1 - Value": "20123456",
        "Organization 1 - Name": "Lind & Co",
        "Organization 1 - Title": "Owner",
    }
    nora = _person(OLD_GOOGLE, filled)
    assert (nora.name, nora.role, nora.tags) == ("Nora Lind", "Owner", ("Friends",))
    assert _points(nora, "email") == [("work", "nora@lind.example")]
    assert nora.occasions == (IncomingOccasion("birthday", 3, 5, 1980),)
    assert not nora.leftovers


_WORDS_OF_OUTLOOK = ("en", "de", "it", "nl", "pt", "da", "sv", "nb", "pl", "ar", "th", "zh", "ja", "fr")


@pytest.mark.parametrize("language", _WORDS_OF_OUTLOOK)
def test_outlook_brings_the_same_person_in_every_language(language: str) -> None:
    """The desktop's 92 columns: no birthday and no gender are none, what Outlook tells of itself is left out."""
    english = outlook_headings.LANGUAGES["en"].split("|")
    headings = outlook_headings.LANGUAGES[language].split("|")
    filled = {
        "Title": "Ms",
        "First Name": "Nora",
        "Last Name": "Lind",
        "Company": "Lind & Co",
        "Job Title": "Owner",
        "Business Street": "Nygade 4",
        "Business City": "Aarhus",
        "Business Postal Code": "8000",
        "Business Phone": "86 12 34 56",
        "Mobile Phone": "20 12 34 56",
        "E-mail Address": "nora@lind.example",
        "E-mail Type": "SMTP",
        "E-mail Display Name": "Nora Lind (nora@lind.example)",
        "E-mail 2 Address": "nora@home.example",
        "Categories": "Café;VIP",
        "Birthday": "0/0/00",
        "Gender": "Unspecified",
        "Notes": "Likes tea.",
    }
    row = dict(zip(headings, (filled.get(heading, "") for heading in english), strict=True))
    nora = _person([heading for heading in headings if heading], row)
    assert nora.company is not None
    assert (nora.company.name, nora.role, nora.tags) == ("Lind & Co", "Owner", ("Café", "VIP"))
    assert {"Nora", "Lind"} <= set(nora.name.split())
    assert _points(nora, "email") == [("", "nora@lind.example"), ("", "nora@home.example")]
    assert _points(nora, "phone") == [("work", "86 12 34 56"), ("mobile", "20 12 34 56")]
    assert _points(nora, "address") == [("work", "Nygade 4, 8000 Aarhus")]
    assert nora.notes == (IncomingNote("Likes tea."),)
    assert not nora.occasions
    assert not nora.fields


def test_the_new_outlook_brings_its_own_columns_too() -> None:
    """Nickname, a second mobile, school and web page."""
    filled = {"First Name": "Nora", "Last Name": "Lind", "E-mail Address": "nora@lind.example"}
    nora = _person(NEW_OUTLOOK, filled | {"Schools": "Aarhus", "Web Page": "lind.example", "Birthday": "1980-03-05"})
    assert dict(nora.fields) == {"Schools": "Aarhus"}
    assert _points(nora, "link") == [("", "lind.example")]
    assert nora.occasions == (IncomingOccasion("birthday", 3, 5, 1980),)


def test_linkedin_keeps_the_day_somebody_was_connected_in_a_field() -> None:
    """It is no day on which they talked, and years of connections are not the new leads of this month."""
    filled = {
        "First Name": "Nora",
        "Last Name": "Lind",
        "URL": "https://www.linkedin.com/in/nora",
        "Company": "Lind & Co",
    }
    nora = _person(LINKEDIN, filled | {"Position": "Owner", "Connected On": "05 Jan 2024"})
    assert nora.company is not None
    assert (nora.name, nora.company.name, nora.role) == ("Nora Lind", "Lind & Co", "Owner")
    assert _points(nora, "link") == [("linkedin", "https://www.linkedin.com/in/nora")]
    assert nora.fields == (("Connected on", "05 Jan 2024"),)
    assert nora.added_on is None
    assert not nora.interactions


def test_hubspot_brings_contacts_with_their_id_and_their_wish_to_be_left_alone() -> None:
    """Its lifecycle stage is a field: prospectr finds its own."""
    filled = {
        "Record ID": "151",
        "First Name": "Nora",
        "Last Name": "Lind",
        "Email": "nora@lind.example",
        "Phone Number": "+45 20 12 34 56",
        "Contact owner": "Me",
        "Create Date": "2024-03-12 09:14",
        "Lifecycle Stage": "Lead",
        "Associated Company": "Lind & Co",
        "Unsubscribed from all email": "true",
    }
    nora = _person(HUBSPOT_CONTACTS, filled)
    assert nora.outside_id == IncomingId("hubspot-contact", "151")
    assert nora.added_on == date(2024, 3, 12)
    assert nora.standing == "do-not-contact"
    assert nora.fields == (("Lifecycle stage", "Lead"),)


def test_hubspot_brings_companies() -> None:
    """By their own ids."""
    filled = {"Record ID": "9001", "Company name": "Lind & Co", "Industry": "Food", "Number of Employees": "12"}
    company = _read(HUBSPOT_COMPANIES, filled).company
    assert company is not None
    assert (company.name, company.trade, company.size) == ("Lind & Co", "Food", 12)
    assert company.outside_id == IncomingId("hubspot-company", "9001")


def test_hubspots_close_date_is_the_expected_one_while_a_deal_is_open() -> None:
    """And the day it closed once it is won or lost, as its stage says."""
    filled = {"Record ID": "7", "Deal Name": "Website", "Amount": "1500.00", "Create Date": "2024-01-10 09:30"}
    filled |= {"Close Date": "2024-04-15 10:00", "Associated Contact": "Nora Lind", "Associated Company": "Lind & Co"}
    won = _deal(HUBSPOT_DEALS, filled | {"Deal Stage": "Closed won", "Closed Won Reason": "price"})
    assert (won.state, won.closed_on, won.close_on) == ("won", date(2024, 4, 15), None)
    assert (won.title, won.amount_minor, won.currency, won.closing_words) == ("Website", 150000, "EUR", "price")
    assert won.outside_id == IncomingId("hubspot-deal", "7")
    assert won.opened_on == date(2024, 1, 10)
    lost = _deal(HUBSPOT_DEALS, filled | {"Deal Stage": "closedlost", "Closed Lost Reason": "too dear"})
    assert (lost.state, lost.closed_on, lost.reason) == ("lost", date(2024, 4, 15), "too dear")
    still = _deal(HUBSPOT_DEALS, filled | {"Deal Stage": "Proposal"})
    assert (still.state, still.stage, still.closed_on, still.close_on) == ("", "Proposal", None, date(2024, 4, 15))


def test_a_deal_of_several_contacts_is_the_first_ones_and_the_others_are_kept() -> None:
    """HubSpot lists them in one cell, some with their e-mail behind them."""
    filled = {"Record ID": "7", "Deal Name": "Website", "Deal Stage": "Proposal"}
    nora = _person(HUBSPOT_DEALS, filled | {"Associated Contact": "Nora Lind (nora@lind.example);Jan Berg"})
    assert nora.name == "Nora Lind"
    assert _points(nora, "email") == [("", "nora@lind.example")]
    assert nora.leftovers == ("Associated Contact: Jan Berg",)


def test_pipedrive_brings_people_with_their_labelled_points() -> None:
    """Several in a cell are several."""
    filled = {
        "Person - ID": "12",
        "Person - Name": "Nora Lind",
        "Person - Label": "Hot lead",
        "Person - Organization": "Lind & Co",
        "Person - Email - Work": "nora@lind.example, n@lind.example",
        "Person - Phone - Mobile": "+45 20 12 34 56",
        "Person - Owner": "Me",
        "Person - Person created": "2024-01-05 10:11:12",
        "Person - Job title": "Owner",
    }
    nora = _person(PIPEDRIVE_PEOPLE, filled)
    assert nora.outside_id == IncomingId("pipedrive-person", "12")
    assert (nora.name, nora.role, nora.tags, nora.added_on) == ("Nora Lind", "Owner", ("Hot lead",), date(2024, 1, 5))
    assert _points(nora, "email") == [("work", "nora@lind.example"), ("work", "n@lind.example")]
    assert _points(nora, "phone") == [("mobile", "+45 20 12 34 56")]
    assert not nora.leftovers


def test_pipedrive_brings_deals_with_the_day_they_were_won_or_lost() -> None:
    """Two columns, of which one is filled; the currency has its own."""
    filled = {"Deal - ID": "31", "Deal - Title": "Website", "Deal - Value": "1200", "Deal - Currency of Value": "DKK"}
    filled |= {"Deal - Contact person": "Nora Lind", "Deal - Organization": "Lind & Co", "Deal - Pipeline": "Sales"}
    filled |= {"Deal - Deal created": "2024-01-05 10:11:12", "Deal - Expected close date": "2024-03-01"}
    won = _deal(PIPEDRIVE_DEALS, filled | {"Deal - Status": "Won", "Deal - Won time": "2024-02-01 11:00:00"})
    assert (won.state, won.closed_on, won.amount_minor, won.currency) == ("won", date(2024, 2, 1), 120000, "DKK")
    lost = _deal(PIPEDRIVE_DEALS, filled | {"Deal - Status": "Lost", "Deal - Lost time": "2024-02-02 11:00:00"})
    assert (lost.state, lost.closed_on) == ("lost", date(2024, 2, 2))
    still = _deal(PIPEDRIVE_DEALS, filled | {"Deal - Status": "Open", "Deal - Stage": "Qualified"})
    assert (still.state, still.stage, still.pipeline, still.close_on) == (
        "open",
        "Qualified",
        "Sales",
        date(2024, 3, 1),
    )
    assert still.outside_id == IncomingId("pipedrive-deal", "31")


def test_salesforce_brings_leads_and_who_wants_no_calls() -> None:
    """A report's labels and the API's names alike."""
    filled = {"Lead ID": "00Q5e000001AbCd", "First Name": "Nora", "Last Name": "Lind", "Title": "Owner"}
    filled |= {
        "Company / Account": "Lind & Co",
        "Email": "nora@lind.example",
        "Mobile": "20 12 34 56",
        "Do Not Call": "1",
    }
    nora = _person(
        SALESFORCE_LEADS, filled | {"Lead Source": "Web", "Street": "Nygade 4", "City": "Aarhus", "Rating": "Hot"}
    )
    assert nora.outside_id == IncomingId("salesforce-lead", "00Q5e000001AbCd")
    assert (nora.name, nora.role, nora.source, nora.standing) == ("Nora Lind", "Owner", "Web", "do-not-contact")
    assert _points(nora, "address") == [("", "Nygade 4, Aarhus")]
    assert nora.fields == (("Rating", "Hot"),)
    api = _person(
        API_LEADS, {"Id": "00Q", "LastName": "Lind", "FirstName": "Nora", "Company": "Lind & Co", "LeadSource": "Web"}
    )
    assert (api.name, api.source) == ("Nora Lind", "Web")


def test_salesforce_brings_opportunities() -> None:
    """Open, won by its stage, and lost by its flags."""
    filled = {"Opportunity Name": "Website", "Account Name": "Lind & Co", "Amount": "1500", "Amount Currency": "USD"}
    filled |= {"Created Date": "2024-01-25", "Close Date": "2024-04-30", "Probability (%)": "40"}
    still = _deal(SALESFORCE_OPPORTUNITIES, filled | {"Stage": "Proposal"})
    assert (still.state, still.close_on, still.odds, still.currency) == ("", date(2024, 4, 30), 40, "USD")
    won = _deal(SALESFORCE_OPPORTUNITIES, filled | {"Stage": "Closed Won"})
    assert (won.state, won.closed_on, won.close_on) == ("won", date(2024, 4, 30), None)
    api = {"Id": "006", "Name": "Website", "StageName": "Dropped", "CloseDate": "2024-04-30", "IsClosed": "true"}
    lost = _deal(API_OPPORTUNITIES, api | {"IsWon": "false", "Amount": "10.5"})
    assert (lost.state, lost.closed_on, lost.amount_minor) == ("lost", date(2024, 4, 30), 1050)


@pytest.mark.parametrize("language", sorted(thunderbird.LANGUAGES))
def test_thunderbird_brings_the_same_person_in_every_language(language: str) -> None:
    """Two e-mails, two addresses, and a birthday in three columns."""
    english = thunderbird.LANGUAGES["en"].split("|")
    headings = thunderbird.LANGUAGES[language].split("|")
    filled = {
        "First Name": "Nora",
        "Last Name": "Lind",
        "Display Name": "Nora Lind",
        "Primary Email": "nora@lind.example",
        "Secondary Email": "nora@home.example",
        "Mobile Number": "20 12 34 56",
        "Home City": "Odense",
        "Work Address": "Nygade 4",
        "Work City": "Aarhus",
        "Work ZipCode": "8000",
        "Job Title": "Owner",
        "Organization": "Lind & Co",
        "Birth Year": "1980",
        "Birth Month": "3",
        "Birth Day": "5",
        "Custom 1": "tea",
        "Notes": "Likes tea.",
    }
    row = dict(zip(headings, (filled.get(heading, "") for heading in english), strict=True))
    nora = _person(headings, row)
    assert nora.company is not None
    assert (nora.name, nora.company.name, nora.role) == ("Nora Lind", "Lind & Co", "Owner")
    assert _points(nora, "email") == [("", "nora@lind.example"), ("", "nora@home.example")]
    assert sorted(_points(nora, "address")) == [("home", "Odense"), ("work", "Nygade 4, 8000 Aarhus")]
    assert nora.occasions == (IncomingOccasion("birthday", 3, 5, 1980),)
    assert nora.fields == (("Custom 1", "tea"),)
    assert not nora.leftovers


def test_ids_of_one_kind_of_record_have_one_origin_in_all_files_of_a_program() -> None:
    """So that a deal finds the contact and the company that came before it."""
    assert hubspot.DEALS.origins["id"] == hubspot.CONTACTS.origin
    assert hubspot.DEALS.origins["company-id"] == hubspot.CONTACTS.origins["company-id"] == hubspot.COMPANIES.origin
    assert pipedrive.DEALS.origins["id"] == pipedrive.PEOPLE.origin
    assert pipedrive.DEALS.origins["company-id"] == pipedrive.ORGANIZATIONS.origin
    assert salesforce.OPPORTUNITIES.origins["id"] == salesforce.CONTACTS.origin

"""Salesforce: leads, contacts and opportunities, as a report exports them ("Details Only") and as Data Loader does.

A report's headings are the labels of the fields, Data Loader's (and the weekly export's) the names of the API;
Salesforce's help and its object reference name both. ``Close Date`` of a closed opportunity is the day it
closed, of an open one the day it is expected to; ``IsWon`` and ``IsClosed`` say which.
"""

from __future__ import annotations

from types import MappingProxyType

from prospectr.exchange.layouts import Layout

_MACHINERY = {
    "lead owner": "ignore",
    "account owner": "ignore",
    "contact owner": "ignore",
    "opportunity owner": "ignore",
    "owner role": "ignore",
    "ownerid": "ignore",
    "created by": "ignore",
    "created alias": "ignore",
    "createdbyid": "ignore",
    "last modified date": "ignore",
    "last modified by": "ignore",
    "lastmodifieddate": "ignore",
    "lastmodifiedbyid": "ignore",
    "systemmodstamp": "ignore",
    "isdeleted": "ignore",
    "unread by owner": "ignore",
    "isunreadbyowner": "ignore",
    "photourl": "ignore",
    "lastvieweddate": "ignore",
    "lastreferenceddate": "ignore",
    "last activity": "field:Last activity",
    "last activity date": "field:Last activity",
    "lastactivitydate": "field:Last activity",
}

_PERSON = {
    "salutation": "name-prefix",
    "first name": "given-name",
    "firstname": "given-name",
    "middle name": "middle-name",
    "middlename": "middle-name",
    "last name": "family-name",
    "lastname": "family-name",
    "suffix": "name-suffix",
    "full name": "name",
    "name": "name",
    "title": "role",
    "department": "department",
    "email": "email",
    "phone": "phone",
    "business phone": "phone:work",
    "mobile": "phone:mobile",
    "mobile phone": "phone:mobile",
    "mobilephone": "phone:mobile",
    "home phone": "phone:home",
    "homephone": "phone:home",
    "other phone": "phone:other",
    "otherphone": "phone:other",
    "asst. phone": "phone:assistant",
    "assistantphone": "phone:assistant",
    "fax": "phone:fax",
    "website": "link",
    "birthdate": "birthday",
    "description": "note",
    "lead source": "source",
    "leadsource": "source",
    # Who wants no calls or no mail is asked nothing more: the reason says which column it was.
    "do not call": "do-not-contact",
    "donotcall": "do-not-contact",
    "email opt out": "do-not-contact",
    "hasoptedoutofemail": "do-not-contact",
    "fax opt out": "ignore",
    "hasoptedoutoffax": "ignore",
    "create date": "added",
    "created date": "added",
    "createddate": "added",
}

_PARTS = {
    "street": "street",
    "address line 1": "street",
    "address line 2": "more",
    "address line 3": "more",
    "city": "city",
    "state/province": "region",
    "state/province (text only)": "region",
    "state": "region",
    "zip/postal code": "postcode",
    "postal code": "postcode",
    "postalcode": "postcode",
    "country": "country",
    "country (text only)": "country",
}


def _address(kind: str, number: int) -> dict[str, str]:
    words = {f"{kind} {heading}".strip(): field for heading, field in _PARTS.items()}
    names = {f"{kind}{heading}": field for heading, field in _PARTS.items() if " " not in heading}
    return {heading: f"address-{field}#{number}" for heading, field in (words | names).items()}


LEADS = Layout(
    name="salesforce-leads",
    title="Salesforce leads",
    origin="salesforce-lead",
    kind="contact",
    known_by=(
        frozenset({"last name", "company / account"}),
        frozenset({"lead id", "last name"}),
        frozenset({"lastname", "company", "leadsource"}),
        frozenset({"lastname", "company", "isconverted"}),
    ),
    columns=MappingProxyType(
        _MACHINERY
        | _PERSON
        | _address("", 1)
        | {
            "lead id": "id",
            "id": "id",
            "company / account": "company",
            "company": "company",
            "industry": "company-trade",
            "no. of employees": "company-size",
            "numberofemployees": "company-size",
            "annual revenue": "field:Annual revenue",
            "annualrevenue": "field:Annual revenue",
            "rating": "field:Rating",
            "lead status": "field:Lead status",
            "status": "field:Lead status",
            "converted": "field:Converted",
            "isconverted": "field:Converted",
        }
    ),
    blanks=frozenset({"[not provided]", "[[unknown]]"}),
)

CONTACTS = Layout(
    name="salesforce-contacts",
    title="Salesforce contacts",
    origin="salesforce-contact",
    kind="contact",
    known_by=(
        frozenset({"contact id", "last name", "account name"}),
        frozenset({"last name", "account name", "mailing state/province"}),
        frozenset({"last name", "account name", "mailing zip/postal code"}),
        frozenset({"last name", "account name", "account owner"}),
        frozenset({"lastname", "accountid", "mailingstreet"}),
        frozenset({"lastname", "accountid", "reportstoid"}),
    ),
    columns=MappingProxyType(
        _MACHINERY
        | _PERSON
        | _address("mailing", 1)
        | _address("other", 2)
        | _address("billing", 3)
        | {
            "contact id": "id",
            "id": "id",
            "account name": "company",
            "account id": "company-id",
            "accountid": "company-id",
            "industry": "company-trade",
            "employees": "company-size",
            "annual revenue": "field:Annual revenue",
            "reports to": "field:Reports to",
            "assistant": "field:Assistant",
            "assistantname": "field:Assistant",
            "reportstoid": "ignore",
        }
    ),
    origins=MappingProxyType({"company-id": "salesforce-account"}),
)

OPPORTUNITIES = Layout(
    name="salesforce-opportunities",
    title="Salesforce opportunities",
    origin="salesforce-opportunity",
    kind="deal",
    known_by=(
        frozenset({"opportunity name", "stage", "close date"}),
        frozenset({"opportunity name", "stage", "account name"}),
        frozenset({"opportunity name", "stage", "opportunity owner"}),
        frozenset({"opportunity id", "opportunity name"}),
        frozenset({"stagename", "closedate"}),
    ),
    columns=MappingProxyType(
        _MACHINERY
        | {
            "opportunity id": "deal-id",
            "id": "deal-id",
            "opportunity name": "deal",
            "name": "deal",
            "stage": "deal-stage",
            "stagename": "deal-stage",
            "amount": "deal-value",
            "amount currency": "deal-currency",
            "opportunity currency": "deal-currency",
            "currencyisocode": "deal-currency",
            "probability (%)": "deal-odds",
            "probability": "deal-odds",
            "created date": "deal-opened",
            "createddate": "deal-opened",
            "close date": "deal-close",
            "closedate": "deal-close",
            "closed": "deal-closed-flag",
            "isclosed": "deal-closed-flag",
            "won": "deal-won",
            "iswon": "deal-won",
            "loss reason": "deal-reason",
            "lost reason": "deal-reason",
            "description": "deal-note#1",
            "type": "deal-note#2",
            "next step": "next-words",
            "nextstep": "next-words",
            "lead source": "source",
            "leadsource": "source",
            "primary campaign source": "source-detail",
            "account name": "company",
            "account id": "company-id",
            "accountid": "company-id",
            "primary contact": "name",
            "contact name": "name",
            "primary contact: full name": "name",
            "contact id": "id",
            "contactid": "id",
            "email": "email",
            "phone": "phone",
            "expected revenue": "ignore",
            "expected revenue currency": "ignore",
            "expectedrevenue": "ignore",
            "fiscal period": "ignore",
            "fiscal": "ignore",
            "fiscalquarter": "ignore",
            "fiscalyear": "ignore",
            "forecastcategory": "ignore",
            "forecastcategoryname": "ignore",
            "age": "ignore",
            "stage duration": "ignore",
            "hasopportunitylineitem": "ignore",
            "last activity": "ignore",
            "last activity date": "ignore",
            "lastactivitydate": "ignore",
        }
    ),
    words=MappingProxyType({"closed won": "won", "closedwon": "won", "closed lost": "lost", "closedlost": "lost"}),
    origins=MappingProxyType({"id": "salesforce-contact", "company-id": "salesforce-account"}),
)

LAYOUTS = (LEADS, CONTACTS, OPPORTUNITIES)

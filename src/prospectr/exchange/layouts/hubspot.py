"""HubSpot: contacts, companies and deals, as "Export view" writes them with their properties in English.

HubSpot's knowledge base describes the export ("Export records") and its default properties by the names that are
the headings here; lists of several values are parted by a semicolon. A closed deal's ``Close Date`` is the day it
closed, an open one's the day it is expected to.
"""

from __future__ import annotations

from types import MappingProxyType

from prospectr.exchange.layouts import Layout

_ADDRESS = {
    "street address": "address-street#1",
    "street address 2": "address-more#1",
    "city": "address-city#1",
    "state/region": "address-region#1",
    "postal code": "address-postcode#1",
    "zip": "address-postcode#1",
    "country/region": "address-country#1",
    "country": "address-country#1",
}

# What HubSpot counts and keeps for itself; its owners are the seller.
_MACHINERY = {
    "contact owner": "ignore",
    "company owner": "ignore",
    "deal owner": "ignore",
    "hubspot team": "ignore",
    "owner assigned date": "ignore",
    "last modified date": "ignore",
    "marketing contact status": "ignore",
    "created by user id": "ignore",
    "updated by user id": "ignore",
    "record source": "ignore",
    "number of associated contacts": "ignore",
    "number of associated deals": "ignore",
    "number of associated companies": "ignore",
    "number of sales activities": "ignore",
    "number of times contacted": "ignore",
    "associated deal": "field:HubSpot deal",
    "associated deal ids": "ignore",
    "associated note ids": "ignore",
}

_COMING = {
    "original source": "source",
    "original traffic source": "source",
    "original source drill-down 1": "source-detail",
    "original traffic source drill-down 1": "source-detail",
    "lead source": "source",
}

# Other programs have a "Record ID" and a "Contact Owner" too; with one of these it is HubSpot's.
_SIGNS = (
    *("create date", "last activity date", "lifecycle stage", "marketing contact status", "phone number"),
    *("associated company", "associated company ids"),
)

CONTACTS = Layout(
    name="hubspot-contacts",
    title="HubSpot contacts",
    origin="hubspot-contact",
    kind="contact",
    known_by=(
        *(frozenset({"record id", "email", sign}) for sign in _SIGNS),
        frozenset({"record id - contact", "email"}),
        frozenset({"contact id", "email", "lifecycle stage"}),
        frozenset({"first name", "lifecycle stage", "contact owner"}),
    ),
    columns=MappingProxyType(
        _ADDRESS
        | _MACHINERY
        | _COMING
        | {
            "record id": "id",
            "record id - contact": "id",
            "contact id": "id",
            "salutation": "name-prefix",
            "first name": "given-name",
            "last name": "family-name",
            "full name": "name",
            "email": "email",
            "email address": "email",
            "additional email addresses": "email",
            "work email": "email:work",
            "phone number": "phone",
            "mobile phone number": "phone:mobile",
            "whatsapp phone number": "phone:whatsapp",
            "fax number": "phone:fax",
            "associated company": "company",
            "primary associated company": "company",
            "company name": "company",
            "associated company ids": "company-id",
            "primary associated company id": "company-id",
            "associated company id": "company-id",
            "industry": "company-trade",
            "number of employees": "company-size",
            "company size": "company-size",
            "job title": "role",
            "website url": "link",
            "linkedin url": "link:linkedin",
            "linkedin bio": "field:LinkedIn bio",
            "twitter username": "field:Twitter",
            "date of birth": "birthday",
            "preferred language": "field:Language",
            "annual revenue": "field:Annual revenue",
            "lead status": "field:Lead status",
            "lifecycle stage": "field:Lifecycle stage",
            "message": "note",
            "notes": "note",
            "associated note": "note",
            "create date": "added",
            "last activity date": "field:Last activity",
            "last contacted": "field:Last contacted",
            "next activity date": "next-on",
            # Who wants no mail is asked nothing more: the reason says which column it was.
            "unsubscribed from all email": "do-not-contact",
        }
    ),
    separator=";",
    origins=MappingProxyType({"company-id": "hubspot-company"}),
)

COMPANIES = Layout(
    name="hubspot-companies",
    title="HubSpot companies",
    origin="hubspot-company",
    kind="company",
    known_by=(
        frozenset({"record id", "company name", "company owner"}),
        frozenset({"record id", "company name", "company domain name"}),
        frozenset({"record id", "company name", "industry"}),
        frozenset({"record id - company", "company name"}),
        frozenset({"company id", "name", "company owner"}),
        frozenset({"company id", "company name", "company owner"}),
    ),
    columns=MappingProxyType(
        _ADDRESS
        | _MACHINERY
        | _COMING
        | {
            "record id": "id",
            "record id - company": "id",
            "company id": "id",
            "company name": "company",
            "name": "company",
            "industry": "company-trade",
            "city": "company-place",
            "number of employees": "company-size",
            "phone number": "phone",
            "company domain name": "link",
            "website url": "link",
            "linkedin company page": "link:linkedin",
            "description": "note",
            "about us": "note",
            "associated note": "note",
            "type": "field:Type",
            "parent company": "field:Parent company",
            "annual revenue": "field:Annual revenue",
            "time zone": "field:Time zone",
            "lead status": "field:Lead status",
            "lifecycle stage": "field:Lifecycle stage",
            "create date": "added",
            "last activity date": "field:Last activity",
            "associated contact": "field:HubSpot contacts",
            "associated contact ids": "ignore",
        }
    ),
    separator=";",
)

DEALS = Layout(
    name="hubspot-deals",
    title="HubSpot deals",
    origin="hubspot-deal",
    kind="deal",
    known_by=(
        frozenset({"record id", "deal name", "deal stage"}),
        frozenset({"record id", "deal name", "close date"}),
        frozenset({"deal id", "deal name", "deal stage"}),
        frozenset({"deal name", "deal stage", "deal owner"}),
        frozenset({"deal name", "deal stage", "close date"}),
    ),
    columns=MappingProxyType(
        _MACHINERY
        | _COMING
        | {
            "record id": "deal-id",
            "record id - deal": "deal-id",
            "deal id": "deal-id",
            "deal name": "deal",
            "deal stage": "deal-stage",
            "pipeline": "deal-pipeline",
            "amount": "deal-value",
            "currency": "deal-currency",
            "deal currency code": "deal-currency",
            "create date": "deal-opened",
            "close date": "deal-close",
            "deal probability": "deal-odds",
            "is closed won": "deal-won",
            "is deal closed?": "deal-closed-flag",
            "is closed lost": "deal-closed-flag",
            "closed won reason": "deal-words",
            "closed lost reason": "deal-reason",
            "deal description": "deal-note#1",
            "deal type": "deal-note#2",
            "associated note": "deal-note#3",
            "associated contact": "name",
            "associated contact ids": "id",
            "associated company": "company",
            "associated company ids": "company-id",
            "next step": "next-words",
            "next activity date": "next-on",
            "last activity date": "ignore",
            "last contacted": "ignore",
            "days to close": "ignore",
            "weighted amount": "ignore",
            "forecast amount": "ignore",
            "amount in company currency": "ignore",
        }
    ),
    separator=";",
    words=MappingProxyType({"closedwon": "won", "closed won": "won", "closedlost": "lost", "closed lost": "lost"}),
    origins=MappingProxyType({"id": "hubspot-contact", "company-id": "hubspot-company"}),
)

LAYOUTS = (CONTACTS, COMPANIES, DEALS)

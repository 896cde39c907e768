"""Google Contacts: "Google CSV", as the page of contacts exports it, and as it did until 2023.

Columns are numbered as often as somebody needs them. Several values of one label stand in one cell, parted by
`` ::: ``. Google's help says which columns there are ("Export, back up, or restore contacts"); what stands in
them is seen in its exports: the system's own groups and the preferred value have ``* `` before their name, and a
birthday without a year is ``--03-05``.
"""

from __future__ import annotations

from types import MappingProxyType

from prospectr.exchange.layouts import Layout

# The numbers of relations, messengers and outside ids begin anew: 101, 201, 301 keep their labels apart.
_NUMBERED = {
    "e-mail {n} - label": "email-label#{n}",
    "e-mail {n} - type": "email-label#{n}",
    "e-mail {n} - value": "email#{n}",
    "phone {n} - label": "phone-label#{n}",
    "phone {n} - type": "phone-label#{n}",
    "phone {n} - value": "phone#{n}",
    "address {n} - label": "address-label#{n}",
    "address {n} - type": "address-label#{n}",
    "address {n} - formatted": "address#{n}",
    "address {n} - street": "address-street#{n}",
    "address {n} - extended address": "address-more#{n}",
    "address {n} - po box": "address-box#{n}",
    "address {n} - city": "address-city#{n}",
    "address {n} - region": "address-region#{n}",
    "address {n} - postal code": "address-postcode#{n}",
    "address {n} - country": "address-country#{n}",
    "website {n} - label": "link-label#{n}",
    "website {n} - type": "link-label#{n}",
    "website {n} - value": "link#{n}",
    "event {n} - label": "day-label#{n}",
    "event {n} - type": "day-label#{n}",
    "event {n} - value": "day#{n}",
    "relation {n} - label": "field-label#10{n}",
    "relation {n} - type": "field-label#10{n}",
    "relation {n} - value": "field#10{n}",
    "custom field {n} - label": "field-label#{n}",
    "custom field {n} - type": "field-label#{n}",
    "custom field {n} - value": "field#{n}",
    "im {n} - label": "ignore",
    "im {n} - type": "ignore",
    "im {n} - service": "field-label#20{n}",
    "im {n} - value": "field#20{n}",
    "external id {n} - label": "field-label#30{n}",
    "external id {n} - type": "field-label#30{n}",
    "external id {n} - value": "field#30{n}",
    "organization {n} - type": "field:Organization {n} type",
    "organization {n} - name": "field:Organization {n}",
    "organization {n} - title": "field:Organization {n} title",
    "organization {n} - department": "field:Organization {n} department",
    "organization {n} - yomi name": "field:Organization {n} phonetic",
    "organization {n} - symbol": "field:Organization {n} symbol",
    "organization {n} - location": "field:Organization {n} location",
    "organization {n} - job description": "field:Organization {n} job",
}

_NAMES = {
    "name": "name",
    "first name": "given-name",
    "given name": "given-name",
    "middle name": "middle-name",
    "additional name": "middle-name",
    "last name": "family-name",
    "family name": "family-name",
    "name prefix": "name-prefix",
    "name suffix": "name-suffix",
    "nickname": "nickname",
    "short name": "field:Short name",
    "maiden name": "field:Maiden name",
    "initials": "ignore",
    "file as": "field:File as",
    "phonetic first name": "field:Phonetic first name",
    "phonetic middle name": "field:Phonetic middle name",
    "phonetic last name": "field:Phonetic last name",
    "given name yomi": "field:Phonetic first name",
    "additional name yomi": "field:Phonetic middle name",
    "family name yomi": "field:Phonetic last name",
    "yomi name": "field:Phonetic name",
}

# The first organization is the person's company; those after it (the old layout numbers them) are fields.
_ABOUT = {
    "organization name": "company",
    "organization title": "role",
    "organization department": "department",
    "organization 1 - name": "company",
    "organization 1 - title": "role",
    "organization 1 - department": "department",
    "birthday": "birthday",
    "notes": "note",
    "labels": "tags",
    "group membership": "tags",
    "photo": "link:photo",
    "gender": "field:Gender",
    "location": "field:Location",
    "billing information": "field:Billing information",
    "directory server": "field:Directory server",
    "mileage": "field:Mileage",
    "occupation": "field:Occupation",
    "hobby": "field:Hobby",
    "sensitivity": "ignore",
    "priority": "priority",
    "subject": "field:Subject",
    "language": "field:Language",
}

GOOGLE = Layout(
    name="google",
    title="Google Contacts",
    origin="google",
    kind="contact",
    known_by=(
        frozenset({"first name", "last name", "organization name", "labels"}),
        frozenset({"first name", "last name", "e-mail 1 - label", "e-mail 1 - value"}),
        frozenset({"first name", "last name", "phone 1 - label", "phone 1 - value"}),
        frozenset({"given name", "family name", "group membership"}),
        frozenset({"given name", "e-mail 1 - type", "e-mail 1 - value"}),
        frozenset({"given name", "phone 1 - type", "phone 1 - value"}),
        frozenset({"given name", "e-mail 1 - label", "e-mail 1 - value"}),
        frozenset({"given name", "phone 1 - label", "phone 1 - value"}),
    ),
    columns=MappingProxyType(_NUMBERED | _NAMES | _ABOUT),
    separator=":::",
    words=MappingProxyType(
        {
            "* work": "Work",
            "* home": "Home",
            "* other": "Other",
            "* mobile": "Mobile",
            "* main": "Main",
            "* friends": "Friends",
            "* family": "Family",
            "* coworkers": "Coworkers",
            "* starred": "Starred",
            "*": "",
        }
    ),
    blanks=frozenset({"* mycontacts", "* my contacts"}),
)

LAYOUTS = (GOOGLE,)

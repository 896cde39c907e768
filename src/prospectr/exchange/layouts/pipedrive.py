"""Pipedrive: people, organizations and deals, with headings ``Entity - Field`` in English.

Pipedrive's knowledge base describes the export ("Exporting data from Pipedrive") and the template of its importer,
whose headings are near the export's own; both are here. Columns of a linked entity come along (``Person - Email`` in a
file of deals). Several values are parted by a comma. A deal's status is a word; the days it was won and lost are
two columns, of which one is filled.
"""

from __future__ import annotations

from types import MappingProxyType

from prospectr.exchange.layouts import Layout

_PARTS_OF_AN_ADDRESS = {
    "full/combined address of": "address",
    "apartment/suite no of": "address-more",
    "house number of": "address-more",
    "street/road name of": "address-street",
    "district/sublocality of": "address-more",
    "city/town/village/locality of": "address-city",
    "state/county of": "address-region",
    "region of": "address-region",
    "zip/postal code of": "address-postcode",
    "country of": "address-country",
}


def _address(entity: str, name: str) -> dict[str, str]:
    whole = {f"{entity} - {name}": "address#1", f"{entity} - latitude of {name}": "ignore"}
    whole |= {f"{entity} - longitude of {name}": "ignore"}
    parts = {f"{entity} - {part} {name}": f"{field}#1" for part, field in _PARTS_OF_AN_ADDRESS.items()}
    return whole | parts | {f"{entity} - {name} - {part} {name}": fd for part, fd in _numbered().items()}


def _numbered() -> dict[str, str]:
    return {part: f"{field}#1" for part, field in _PARTS_OF_AN_ADDRESS.items()}


def _points(entity: str) -> dict[str, str]:
    found: dict[str, str] = {f"{entity} - email": "email", f"{entity} - phone": "phone"}
    for label in ("work", "home", "mobile", "other"):
        for kind in ("email", "phone"):
            found |= {
                f"{entity} - {kind} - {label}": f"{kind}:{label}",
                f"{entity} - {kind} ({label})": f"{kind}:{label}",
            }
    return found


def _machinery(entity: str) -> dict[str, str]:
    counts = ("open deals", "closed deals", "won deals", "lost deals", "total activities", "done activities")
    more = ("activities to do", "email messages count", "people", "files", "notes count", "update time", "owner")
    hidden = ("visible to", "followers", "followers count", "profile picture", "picture", "next activity id")
    return {f"{entity} - {word}": "ignore" for word in (*counts, *more, *hidden)}


_ORGANIZATION = {
    "organization - name": "company",
    "organization - id": "company-id",
    "organization - pipedrive system id": "company-id",
    "organization - industry": "company-trade",
    "organization - employee count": "company-size",
    "organization - number of employees": "company-size",
}

PEOPLE = Layout(
    name="pipedrive-people",
    title="Pipedrive people",
    origin="pipedrive-person",
    kind="contact",
    known_by=(
        frozenset({"person - name"}),
        frozenset({"person - first name", "person - last name"}),
    ),
    columns=MappingProxyType(
        _points("person")
        | _machinery("person")
        | _machinery("organization")
        | _ORGANIZATION
        | _address("person", "address")
        | _address("person", "postal address")
        | {
            "person - id": "id",
            "person - pipedrive system id": "id",
            "person - name": "name",
            "person - first name": "given-name",
            "person - last name": "family-name",
            "person - organization": "company",
            "person - organization id": "company-id",
            "organization": "company",
            "person - job title": "role",
            "person - title": "role",
            "person - birthday": "birthday",
            "person - label": "tags",
            "person - labels": "tags",
            "person - notes": "note",
            "person - note": "note",
            "person - instant messenger": "field:Messenger",
            "person - website": "link",
            "person - linkedin": "link:linkedin",
            "person - linkedin page": "link:linkedin",
            "person - lead source": "source",
            "person - source": "source",
            "person - marketing status": "field:Marketing status",
            "person - person created": "added",
            "person - creation date": "added",
            "person - last activity date": "field:Last activity",
            "person - next activity date": "next-on",
        }
    ),
    separator=",",
    origins=MappingProxyType({"company-id": "pipedrive-organization"}),
)

ORGANIZATIONS = Layout(
    name="pipedrive-organizations",
    title="Pipedrive organizations",
    origin="pipedrive-organization",
    kind="company",
    known_by=(frozenset({"organization - name"}),),
    columns=MappingProxyType(
        _points("organization")
        | _machinery("organization")
        | _ORGANIZATION
        | _address("organization", "address")
        | {
            "organization - id": "id",
            "organization - pipedrive system id": "id",
            "organization - label": "tags",
            "organization - labels": "tags",
            "organization - website": "link",
            "organization - linkedin profile": "link:linkedin",
            "organization - annual revenue": "field:Annual revenue",
            "organization - notes": "note",
            "organization - organization created": "added",
            "organization - creation date": "added",
            "organization - last activity date": "field:Last activity",
            "organization - next activity date": "next-on",
        }
    ),
    separator=",",
)

DEALS = Layout(
    name="pipedrive-deals",
    title="Pipedrive deals",
    origin="pipedrive-deal",
    kind="deal",
    known_by=(frozenset({"deal - title"}),),
    columns=MappingProxyType(
        _points("person")
        | _machinery("person")
        | _machinery("organization")
        | _machinery("deal")
        | _ORGANIZATION
        | {
            "deal - id": "deal-id",
            "deal - pipedrive system id": "deal-id",
            "deal - title": "deal",
            "deal - value": "deal-value",
            "deal - currency of value": "deal-currency",
            "deal - currency": "deal-currency",
            "deal - pipeline": "deal-pipeline",
            "deal - stage": "deal-stage",
            "deal - stage (pipeline)": "deal-stage",
            "deal - status": "deal-state",
            "deal - probability": "deal-odds",
            "deal - deal created": "deal-opened",
            "deal - creation date": "deal-opened",
            "deal - expected close date": "deal-close",
            "deal - won time": "deal-closed",
            "deal - lost time": "deal-closed",
            "deal - deal closed on": "deal-closed",
            "deal - closed on": "deal-closed",
            "deal - lost reason": "deal-reason",
            "deal - label": "deal-note#2",
            "deal - notes": "deal-note#1",
            "deal - contact person": "name",
            "deal - contact person id": "id",
            "contact person": "name",
            "deal - organization": "company",
            "deal - organization id": "company-id",
            "organization": "company",
            "person - id": "id",
            "person - name": "name",
            "person - job title": "role",
            "deal - source": "source",
            "deal - lead source": "source",
            "deal - source channel": "source",
            "deal - source channel id": "source-detail",
            "deal - source origin": "ignore",
            "deal - next activity date": "next-on",
            "deal - last activity date": "ignore",
            "deal - last email received": "ignore",
            "deal - last email sent": "ignore",
            "deal - last stage change": "ignore",
            "deal - creator": "ignore",
            "deal - product quantity": "ignore",
            "deal - product amount": "ignore",
            "deal - weighted value": "ignore",
            "deal - currency of weighted value": "ignore",
            "deal - archive status": "ignore",
        }
    ),
    separator=",",
    words=MappingProxyType({"open": "open", "won": "won", "lost": "lost"}),
    origins=MappingProxyType({"id": "pipedrive-person", "company-id": "pipedrive-organization"}),
)

LAYOUTS = (PEOPLE, ORGANIZATIONS, DEALS)

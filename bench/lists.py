"""Lists of made-up people, as other programs write them: a table of twelve columns, and vCards."""

from __future__ import annotations

import csv
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from bench.people import TRADES, say_name, say_talk, say_word

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEADINGS = (
    "Name",
    "E-mail",
    "Phone",
    "Company",
    "Job Title",
    "City",
    "Country",
    "Website",
    "Birthday",
    "Tags",
    "Source",
    "Notes",
)
ROLES = ("owner", "buyer", "manager", "chef", "assistant", "director")
CITIES = (("Aarhus", "Denmark"), ("กรุงเทพ", "Thailand"), ("Köln", "Germany"), ("تهران", "Iran"), ("Penang", "Malaysia"))
TAGS = ("cafe", "web", "print", "fair", "school", "hotel", "cafe, fair", "web, spring", "")
SOURCES = ("fair", "web", "referral", "bought list")
PEOPLE_A_COMPANY = 4


class Listed(NamedTuple):
    """Somebody of a list, in the order of ``HEADINGS``."""

    name: str
    email: str
    phone: str
    company: str
    role: str
    city: str
    country: str
    website: str
    birthday: str
    tags: str
    source: str
    notes: str


def people(count: int) -> Iterator[Listed]:
    """Give so many people, each time the same ones, no two of one name in a company."""
    names: set[str] = set()
    for number in range(1, count + 1):
        random = Random(f"list {number}")
        house = number // PEOPLE_A_COMPANY
        if number % PEOPLE_A_COMPANY == 0:
            names.clear()
        name = say_name(random)
        while name in names:
            name = say_name(random)
        names.add(name)
        place, country = random.choice(CITIES)
        yield Listed(
            name=name,
            email=f"{say_word(number)}.{number}@{say_word(house)}{house}.com",
            phone=f"+45 {20_000_000 + number * 7}",
            company=f"{say_word(house).title()} {TRADES[house % len(TRADES)]} {house}",
            role=random.choice(ROLES),
            city=place,
            country=country,
            website=f"https://{say_word(house)}{house}.com",
            birthday=f"{random.randint(1950, 2005)}-{random.randint(1, 12):02d}-{random.randint(1, 28):02d}",
            tags=random.choice(TAGS),
            source=random.choice(SOURCES),
            notes=say_talk(random),
        )


def write_table(path: Path, count: int) -> None:
    """Write so many people as CSV."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(HEADINGS)
        rows.writerows(people(count))


def write_cards(path: Path, count: int) -> None:
    """Write so many people as vCards 3.0 in one file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        for number, one in enumerate(people(count), 1):
            file.write(say_card(number, one))


def say_card(number: int, one: Listed) -> str:
    """Return somebody as a vCard 3.0, as a telephone writes it."""
    given, _space, family = one.name.rpartition(" ")
    tags = one.tags.replace(", ", ",")
    lines = (
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"UID:{number}-bench",
        f"FN:{one.name}",
        f"N:{family};{given};;;",
        f"EMAIL;TYPE=INTERNET,WORK:{one.email}",
        f"TEL;TYPE=CELL:{one.phone}",
        f"ORG:{one.company}",
        f"TITLE:{one.role}",
        f"ADR;TYPE=WORK:;;;{one.city};;;{one.country}",
        f"URL:{one.website}",
        f"BDAY:{one.birthday}",
        *([f"CATEGORIES:{tags}"] if tags else []),
        f"NOTE:{one.notes}",
        "END:VCARD",
        "",
    )
    return "\r\n".join(lines)

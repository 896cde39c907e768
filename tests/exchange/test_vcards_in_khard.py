"""Cards of ours in khard, an address book of somebody else's: it finds everybody, and how to reach them."""

from __future__ import annotations

import importlib
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from prospectr.core.contact import Contact, ContactCard, ContactPoint
from prospectr.core.occasion import Occasion
from prospectr.core.outgoing import Outgoing
from prospectr.exchange.vcards import write_cards

PEOPLE = (
    ("Nora Lind", "nora@lind.example", "+45 12 34 56 78"),
    ("สมชาย ใจดี", "somchai@cafe.example", "+66 81 234 5678"),
    ("علی رضایی", "ali@bagh.example", "+98 912 345 6789"),
    ("安藤 ロイド", "ando@kissa.example", "+81 3 1234 5678"),
)


def outgoing(name: str, email: str, phone: str) -> Outgoing:
    uuid = f"0190a0f0-7d3c-7aaa-8bbb-{sum(name.encode()):012}"
    ways = (("email", "work", email), ("email", "summer house", f"x{email}"), ("phone", "mobile", phone))
    return Outgoing(
        card=ContactCard(
            contact=Contact(slug="x", name=name, uuid=uuid, role="Owner; and more"),
            company="Lind, Sons",
            points=(
                *(ContactPoint(contact_id=1, kind=kind, label=label, value=value) for kind, label, value in ways),
                ContactPoint(contact_id=1, kind="address", label="home", value="Havnegade 1, 8000 Aarhus, Denmark"),
            ),
            tags=("bakery",),
        ),
        occasions=(
            Occasion(contact_id=1, month=6, day=12, year=1986),
            Occasion(contact_id=1, label="shop", month=2, day=29),
        ),
        kept_lines=("ADR:;;Havnegade 1;Aarhus;;8000;Denmark", "PHOTO;ENCODING=b;TYPE=JPEG:AAAA"),
    )


@pytest.fixture
def khard(tmp_path: Path) -> list[str]:
    """Return the command that runs khard on an address book with a file for each of our people."""
    folder = tmp_path / "people"
    folder.mkdir()
    for number, (name, email, phone) in enumerate(PEOPLE):
        with (folder / f"{number}.vcf").open("w", encoding="utf-8", newline="") as file:
            write_cards([outgoing(name, email, phone)], file)
    config = tmp_path / "khard.conf"
    config.write_text(f"[addressbooks]\n[[people]]\npath = {folder}\n", encoding="utf-8")
    return [sys.executable, "-m", "khard", "-c", str(config)]


def run(*command: str) -> str:
    done = subprocess.run(
        command,
        capture_output=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONUTF8": "1", "COLUMNS": "200"},
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def test_khard_lists_everybody_with_phone_and_email(khard: list[str]) -> None:
    shown = run(*khard, "list", "--parsable", "--fields", "name,phone_numbers,emails")
    for name, email, phone in PEOPLE:
        line = next(line for line in shown.splitlines() if all(word in line for word in name.split()))
        assert email in line
        assert phone in line


@pytest.mark.parametrize("name", ["Nora Lind", "สมชาย ใจดี", "علی رضایی"])
def test_khard_shows_a_card_whole(khard: list[str], name: str) -> None:
    shown = run(*khard, "show", name)
    _name, email, phone = next(one for one in PEOPLE if one[0] == name)
    for words in (
        name,
        email,
        phone,
        "summer house",
        "Lind, Sons",
        "Owner; and more",
        "Havnegade 1",
        "Aarhus",
        "bakery",
    ):
        assert words in shown, shown


def test_another_reader_finds_the_same_in_every_card() -> None:
    file = io.StringIO(newline="")
    write_cards([outgoing(*one) for one in PEOPLE], file)
    vobject = importlib.import_module("vobject")
    cards = list(vobject.readComponents(io.StringIO(file.getvalue())))
    assert [card.fn.value for card in cards] == [name for name, _email, _phone in PEOPLE]
    assert [card.email.value for card in cards] == [email for _name, email, _phone in PEOPLE]
    assert {card.adr.value.city for card in cards} == {"Aarhus"}
    assert {card.bday.value for card in cards} == {"1986-06-12"}

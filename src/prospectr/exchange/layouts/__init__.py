"""Layouts: how other programs write their tables, so that their headings need no question.

One module a program; each holds ``LAYOUTS``. A heading is looked for folded
(``core.text.fold``); ``{n}`` in one stands for a number and in its field for the
same number. A heading that comes more than once in a header is looked for with
its turn behind it first: the second ``Titre`` of a French Outlook is ``titre [2]``. A
heading as it stands goes before one with ``{n}``; ``{name}`` stands for any words, the same in its field.

Apple's Contacts and Monica write cards (vCard), no tables.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from prospectr.core.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping

MODULES = (
    "google",
    "hubspot",
    "linkedin",
    "outlook",
    "own",
    "pipedrive",
    "salesforce",
    "thunderbird",
)
"""The modules of this folder that hold layouts."""

NO_WORDS: Mapping[str, str] = MappingProxyType({})


@record
class Layout:
    """How one program writes one kind of table.

    ``name`` is ``hubspot-deals``, ``title`` what a person calls it, ``origin``
    whose ids those of its rows are (the same for every layout of one program
    that speaks of the same kind of record): ``id``, or ``deal-id`` where a row is a deal. ``origins`` are those of
    the others a row names, ``{"id": "hubspot-contact", "company-id": "hubspot-company"}``. ``kind`` is what a row is: a
    ``contact``, ``company`` or ``deal``. ``known_by`` are sets of folded headings, one of
    which must be there whole; ``columns`` maps folded headings to fields
    (``core.columns``), in every language the program writes them in.

    Where several columns fill one field of one value, the first that is not empty fills it
    (Pipedrive's ``won time`` and ``lost time``: a deal has one of them); parts of one address
    that come twice are joined. ``ignore`` is for what says nothing of the person or deal:
    counts, owners (a solo seller owns all), the machinery of the program.

    ``deal-close`` is the day a deal is expected to close while it is open, and the day it
    closed once it is won or lost. A stage whose word is among ``words`` as ``won`` or ``lost``
    says the state where no column does.

    ``day_order`` (``dmy``, ``mdy``, ``ymd``) and ``decimals`` (``point``, ``comma``) are set where the program
    always writes them so, and no spreadsheet can have written them anew on the way.
    ``separator`` parts several values in one cell, of e-mails, phones, links and tags only (Google's `` ::: ``).
    ``words`` are what the program's own words mean here, folded: ``{"closedwon": "won"}``; they are for
    states, stages, priorities, labels and tags, never for names.
    ``blanks`` are values, folded, that mean nothing, whole or as a part of a cell (Outlook's ``0/0/00``).
    """

    name: str
    title: str
    origin: str
    kind: str
    known_by: tuple[frozenset[str], ...]
    columns: Mapping[str, str]
    day_order: str = ""
    decimals: str = ""
    separator: str = ""
    words: Mapping[str, str] = NO_WORDS
    blanks: frozenset[str] = frozenset()
    origins: Mapping[str, str] = NO_WORDS

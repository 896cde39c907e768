"""LinkedIn: ``Connections.csv`` out of "Get a copy of your data", as LinkedIn's help describes it.

Before the header stand notes, which are no rows. Most people hide their e-mail address, so that it is mostly empty.
Older files have no ``URL``.
"""

from __future__ import annotations

from types import MappingProxyType

from prospectr.exchange.layouts import Layout

CONNECTIONS = Layout(
    name="linkedin",
    title="LinkedIn connections",
    origin="linkedin",
    kind="contact",
    known_by=(frozenset({"first name", "last name", "company", "position", "connected on"}),),
    columns=MappingProxyType(
        {
            "first name": "given-name",
            "last name": "family-name",
            "url": "link:linkedin",
            "email address": "email",
            "company": "company",
            "position": "role",
            # Neither a day of every year, nor one on which they talked, nor when they came into this book: years of
            # old connections would be the new leads of those months. A field keeps the day and counts nowhere.
            "connected on": "field:Connected on",
        }
    ),
)

LAYOUTS = (CONNECTIONS,)

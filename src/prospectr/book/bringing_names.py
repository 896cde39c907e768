"""What rows name that many share: companies, sources, tags, fields, people; each looked for once and made where new."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from prospectr.book.capture import find_or_add_source
from prospectr.core.company import Company
from prospectr.core.importing import OutsideId
from prospectr.core.partdelta import company_differing
from prospectr.core.text import fold, fold_name, slug
from prospectr.core.words import N_, _
from prospectr.store import companies, fields, importing, tags
from prospectr.store.slugs import free_slugs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prospectr.book import Book
    from prospectr.core.field import Field
    from prospectr.core.incoming import IncomingCompany, IncomingId
    from prospectr.store.journal import Journal

known_name = lru_cache(maxsize=4096)(fold_name)  # what many rows name: companies, sources, tags


FACTS = {"trade": N_("Trade: {told}"), "place": N_("Place: {told}"), "size": N_("Size: {told}")}
"""How a note says what a file tells otherwise of a company."""


class Names:
    """The numbers of what is named, inside one unit of work."""

    def __init__(self, book: Book, unit: Journal) -> None:
        self._book, self._unit = book, unit
        self._companies: dict[int, Company] = {}
        self._numbers: dict[str, int] = {}  # several names may be one company's
        self._numbers_of_ids: dict[IncomingId, int] = {}
        self._sources: dict[str, int] = {}
        self._tags: dict[str, int] = {}
        self._fields: dict[str, Field] | None = None
        self._read: dict[tuple[int, str], str] = {}
        self._ids: set[IncomingId] = set()
        self._asked: set[IncomingId] = set()
        self._new_ids: list[OutsideId] = []

    def meet_companies(self, coming: Iterable[IncomingCompany]) -> None:
        """Find all companies of some rows at once, and write those at once that are new; ``company`` knows them then.

        One with an id of its own is left to ``company``: the id may tell a company of another name.
        """
        named: dict[str, IncomingCompany] = {}
        told: set[str] = set()
        for one in coming:
            key = known_name(one.name)
            if one.uuid or one.outside_id:
                told.add(key)
            elif key not in self._numbers:
                named.setdefault(key, one)
        named = {key: one for key, one in named.items() if key not in told}
        for key, found in importing.companies_called(self._unit, named).items():
            self._know(key, found)
        new = {key: one for key, one in named.items() if key not in self._numbers}
        slugs = free_slugs(self._unit, "company", [one.name for one in new.values()])
        made = self._unit.insert_many(
            "company",
            [
                Company(slug=free, name=one.name, folded_name=key, trade=one.trade, place=one.place, size=one.size)
                for free, (key, one) in zip(slugs, new.items(), strict=True)
            ],
        )
        for key, company in zip(new, made, strict=True):
            self._know(key, company)

    def _know(self, name: str, company: Company) -> Company:
        """Remember a company by a folded name, and return it as it stands: it may be known by another name already."""
        self._numbers[name] = company.id
        return self._companies.setdefault(company.id, company)

    def overrule(self, coming: IncomingCompany) -> None:
        """Make a company what the file says of it."""
        found = self._companies[self.company(coming)]
        after = replace(
            found,
            trade=coming.trade or found.trade,
            place=coming.place or found.place,
            size=found.size if coming.size is None else coming.size,
        )
        self._companies[found.id] = self._unit.update("company", found, after)

    def company(self, coming: IncomingCompany, row_id: IncomingId | None = None) -> int:
        """Return the number of a company, written now if it is new; what the book lacks of it is filled in."""
        name = known_name(coming.name)
        found = self._called(name)
        if found is None:
            found = self._find_company(coming) or companies.add_company(
                self._unit, coming.name, trade=coming.trade, place=coming.place, size=coming.size
            )
            found = self._know(name, found)
        lacks_something = not (found.trade and found.place) or found.size is None
        if lacks_something and (coming.trade or coming.place or coming.size is not None):
            filled = replace(
                found,
                trade=found.trade or coming.trade,
                place=found.place or coming.place,
                size=coming.size if found.size is None else found.size,
            )
            found = self._companies[found.id] = self._unit.update("company", found, filled)
        if coming.outside_id:
            self._numbers_of_ids.setdefault(coming.outside_id, found.id)
        for one in (coming.outside_id, row_id):
            if one and self.is_new_id(one):
                self._new_ids.append(OutsideId(origin=one.origin, value=one.value, company_id=found.id))
        return found.id

    def unlike(self, coming: IncomingCompany) -> list[str]:
        """Say what a row tells otherwise of a company than the book does."""
        found = self._called(known_name(coming.name))
        if found is None:
            return []
        return [_(FACTS[field]).format(told=told) for field, _held, told in company_differing(found, coming)]

    def _called(self, name: str) -> Company | None:
        number = self._numbers.get(name)
        return None if number is None else self._companies[number]

    def _find_company(self, coming: IncomingCompany) -> Company | None:
        number = None
        if coming.uuid:
            number = importing.companies_of_uuids(self._unit, [coming.uuid]).get(coming.uuid)
        if number is None and coming.outside_id:
            if coming.outside_id in self._numbers_of_ids:  # what this import brought is not written as an id yet
                return self._companies[self._numbers_of_ids[coming.outside_id]]
            place = importing.places_of(self._unit, [coming.outside_id]).get(coming.outside_id)
            number = place.company_id if place else None
        found = companies.find_company(self._unit, number) if number is not None else None
        if found is not None and found.deleted_at is None:
            return found
        return companies.find_company_called(self._unit, coming.name)

    def source(self, name: str) -> int | None:
        """Return the number of a source, written now if it is new."""
        key = known_name(name)
        if key not in self._sources:
            number = find_or_add_source(self._unit, name)
            if number is None:
                return None
            self._sources[key] = number
        return self._sources[key]

    def tag(self, name: str) -> int:
        """Return the number of a tag, written now if it is new."""
        key = known_name(name)
        if key not in self._tags:
            self._tags[key] = tags.get_or_add_tag(self._unit, name).id
        return self._tags[key]

    def field(self, name: str, text: str) -> tuple[int, str]:
        """Return the number of a field of the seller's own, made now if it is new, and what it holds by ``text``.

        Raises ``InputError`` for a name no field can have, and for a text the field cannot hold.
        """
        own = self._field_of(name)
        key = (own.id, text)
        if key not in self._read:
            self._read[key] = text if own.kind == "text" else self._book.fields.parse_value(own, text)
        return own.id, self._read[key]

    def field_called(self, name: str) -> int | None:
        """Return the number of the field of that name, or None."""
        found = self._own_fields().get(known_name(name))
        return found.id if found else None

    def _field_of(self, name: str) -> Field:
        own, key = self._own_fields(), known_name(name)
        if key not in own:
            by_slug = {field.slug: field for field in own.values()}
            own[key] = by_slug.get(slug(name)) or self._book.fields.write_new(self._unit, name)
        return own[key]

    def _own_fields(self) -> dict[str, Field]:
        if self._fields is None:
            self._fields = {field.folded_name: field for field in fields.list_fields(self._unit)}
        return self._fields

    def person(self, named: str) -> int | None:
        """Return the number of the one contact a text names, by UUID or by the whole name; None of none or several."""
        by_uuid = importing.contacts_of_uuids(self._unit, [named]).get(named)
        if by_uuid is not None:
            return by_uuid
        found = importing.called(self._unit, [fold(named)]).get(fold(named), [])
        return found[0][0] if len(found) == 1 else None

    def meet_ids(self, ids: Iterable[IncomingId]) -> None:
        """Look all outside ids of some rows up at once; ``is_new_id`` knows them then."""
        unknown = [one for one in ids if one not in self._asked]
        self._asked.update(unknown)
        self._ids.update(importing.places_of(self._unit, unknown))

    def is_new_id(self, one: IncomingId) -> bool:
        """Tell whether nothing is known by an outside id yet; from now on something is."""
        if one not in self._asked:
            self.meet_ids([one])
        if one in self._ids:
            return False
        self._ids.add(one)
        return True

    def write_ids(self) -> None:
        """Write the outside ids of companies."""
        ids, self._new_ids = self._new_ids, []
        self._unit.insert_many("outside_id", ids)

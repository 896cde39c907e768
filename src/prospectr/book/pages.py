"""The page a record stands on: its own, or that of the contact or deal it belongs to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from prospectr.book.refs import BELONGS_TO_NOBODY, NotContactError
from prospectr.core.company import Company
from prospectr.core.contact import Contact
from prospectr.core.deal import Deal
from prospectr.core.interaction import Interaction
from prospectr.core.note import Concern

if TYPE_CHECKING:
    from prospectr.book import Book
    from prospectr.book.records import Record
    from prospectr.core.company import CompanyPage
    from prospectr.core.contact import ContactPage
    from prospectr.core.deal import DealPage

    Page = ContactPage | CompanyPage | DealPage


def read_page(book: Book, ref: str, timeline: int | None = None) -> Page:
    """Return the page on which the record of the typed id ``ref`` stands; ``timeline`` limits what happened.

    All that happened is read where the record is further back than that. Raises ``RecordNotFoundError``,
    ``RecordDeletedError``, and ``NotContactError`` for what stands on no page.
    """
    table, record = book.records.get(ref)
    if isinstance(record, Company):
        return book.companies.page(ref)
    if isinstance(record, Deal):
        return book.deals.page(record.id, timeline=timeline)
    if table in BELONGS_TO_NOBODY:
        raise NotContactError(ref, table)
    contact_id = record.id if isinstance(record, Contact) else getattr(record, "contact_id", 0)
    return _with_record(book.contacts.page(contact_id, timeline=timeline), record, book)


def _with_record(page: ContactPage, record: Record, book: Book) -> ContactPage:
    """See to it that a talk long ago or a concern answered long ago is on the page."""
    if isinstance(record, Interaction) and all(talk.id != record.id for talk in page.interactions):
        return book.contacts.page(page.card.contact.id)
    if isinstance(record, Concern) and all(one.id != record.id for one in page.concerns):
        return replace(page, named=record)
    return page

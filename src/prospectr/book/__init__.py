"""What a seller can do, one attribute a subject: ``book.contacts.add(...)``.

Every front end comes through this door. One writing method is one transaction
and one undo step; what comes back is frozen and tells what changed.
"""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from functools import cached_property
from typing import TYPE_CHECKING

from prospectr.store.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from prospectr.book.agenda import Agendas
    from prospectr.book.behind import Behinds
    from prospectr.book.board import Boards
    from prospectr.book.checklists import Checklists
    from prospectr.book.clock import Clock
    from prospectr.book.closing import Closing
    from prospectr.book.companies import Companies
    from prospectr.book.concerns import Concerns
    from prospectr.book.contacts import Contacts
    from prospectr.book.dealings import Dealings
    from prospectr.book.deals import Deals
    from prospectr.book.duplicates import Duplicates
    from prospectr.book.editing import Editing
    from prospectr.book.exporting import Exports
    from prospectr.book.fields import Fields
    from prospectr.book.followups import FollowUps
    from prospectr.book.goals import Goals
    from prospectr.book.history import History
    from prospectr.book.importing import Imports
    from prospectr.book.inbox import Inbox
    from prospectr.book.interactions import Interactions
    from prospectr.book.maintenance import Maintenance
    from prospectr.book.mappings import Mappings
    from prospectr.book.merging import Merging
    from prospectr.book.notes import Notes
    from prospectr.book.occasions import Occasions
    from prospectr.book.periods import Periods
    from prospectr.book.pipelines import Pipelines
    from prospectr.book.qualification import Qualification
    from prospectr.book.reasons import Reasons
    from prospectr.book.records import Records
    from prospectr.book.refs import Refs
    from prospectr.book.reports import Reports
    from prospectr.book.roster import Rosters
    from prospectr.book.search import Search
    from prospectr.book.sources import Sources
    from prospectr.book.stages import Stages
    from prospectr.book.standing import Standings
    from prospectr.book.tags import Tags
    from prospectr.settings import Settings
    from prospectr.store.journal import Journal
    from prospectr.store.watch import Watch


class Book:
    """The seller's book of business: one file, and all that can be done with it.

    A ``dry_run`` book does everything and keeps nothing. ``hold_signals`` is
    called right before a change is saved, ``on_wait`` with the process that
    is being waited for, ``on_backup`` with the size of the book, in bytes,
    before it is backed up.
    """

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        *,
        dry_run: bool = False,
        hold_signals: Callable[[], None] = lambda: None,
        on_wait: Callable[[int | None], None] = lambda _process: None,
        on_backup: Callable[[int], None] = lambda _size: None,
    ) -> None:
        self.settings = settings
        self.clock = clock
        self.on_backup = on_backup
        self.database = Database(
            settings.book,
            must_exist=settings.book_named,
            dry_run=dry_run,
            hold_signals=hold_signals,
            on_wait=on_wait,
        )
        self._whole: Journal | None = None

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()

    def act(self, verb: str) -> AbstractContextManager[Journal]:
        """Open the unit of work of one act of the seller: one transaction, one undo step."""
        if self._whole is not None:
            return nullcontext(self._whole)
        return self.database.unit_of_work(verb, self.clock.now())

    @contextmanager
    def as_one(self, verb: str, label: str) -> Iterator[None]:
        """Carry out every act inside as one: all of them or none, one undo step that ``history`` calls ``label``.

        An act that fails ends it, and nothing is kept of those before it.
        """
        with self.database.unit_of_work(verb, self.clock.now()) as unit:
            self._whole = unit
            try:
                yield
                unit.label = label
            finally:
                self._whole = None

    @cached_property
    def agenda(self) -> Agendas:
        """Whom to talk to, and why."""
        from prospectr.book.agenda import Agendas

        return Agendas(self)

    @cached_property
    def behind(self) -> Behinds:
        """The records behind the figures of reports."""
        from prospectr.book.behind import Behinds

        return Behinds(self)

    @cached_property
    def closing(self) -> Closing:
        """How deals end: won, lost, or sold at once."""
        from prospectr.book.closing import Closing

        return Closing(self)

    @cached_property
    def board(self) -> Boards:
        """Where everybody stands, and every deal."""
        from prospectr.book.board import Boards

        return Boards(self)

    @cached_property
    def checklists(self) -> Checklists:
        """What should be true before a deal moves on, and what is."""
        from prospectr.book.checklists import Checklists

        return Checklists(self)

    @cached_property
    def companies(self) -> Companies:
        """Where contacts work."""
        from prospectr.book.companies import Companies

        return Companies(self)

    @cached_property
    def concerns(self) -> Concerns:
        """What contacts want to know, and what they wrote."""
        from prospectr.book.concerns import Concerns

        return Concerns(self)

    @cached_property
    def contacts(self) -> Contacts:
        """The people."""
        from prospectr.book.contacts import Contacts

        return Contacts(self)

    @cached_property
    def dealings(self) -> Dealings:
        """Who is who to a deal, and the trials and demos it takes."""
        from prospectr.book.dealings import Dealings

        return Dealings(self)

    @cached_property
    def deals(self) -> Deals:
        """What is being sold."""
        from prospectr.book.deals import Deals

        return Deals(self)

    @cached_property
    def duplicates(self) -> Duplicates:
        """Contacts that are likely one person, and those that are not."""
        from prospectr.book.duplicates import Duplicates

        return Duplicates(self)

    @cached_property
    def editing(self) -> Editing:
        """Records while somebody changes them."""
        from prospectr.book.editing import Editing

        return Editing(self)

    @cached_property
    def exports(self) -> Exports:
        """What leaves the book, into files."""
        from prospectr.book.exporting import Exports

        return Exports(self)

    @cached_property
    def fields(self) -> Fields:
        """Fields of the seller's own."""
        from prospectr.book.fields import Fields

        return Fields(self)

    @cached_property
    def follow_ups(self) -> FollowUps:
        """The dated next steps."""
        from prospectr.book.followups import FollowUps

        return FollowUps(self)

    @cached_property
    def goals(self) -> Goals:
        """What is to be won."""
        from prospectr.book.goals import Goals

        return Goals(self)

    @cached_property
    def history(self) -> History:
        """What was done, to undo and to do again."""
        from prospectr.book.history import History

        return History(self)

    @cached_property
    def imports(self) -> Imports:
        """What comes in from files."""
        from prospectr.book.importing import Imports

        return Imports(self)

    @cached_property
    def inbox(self) -> Inbox:
        """Leads to look at, one by one."""
        from prospectr.book.inbox import Inbox

        return Inbox(self)

    @cached_property
    def interactions(self) -> Interactions:
        """What happened."""
        from prospectr.book.interactions import Interactions

        return Interactions(self)

    @cached_property
    def maintenance(self) -> Maintenance:
        """What keeps the file safe."""
        from prospectr.book.maintenance import Maintenance

        return Maintenance(self)

    @cached_property
    def mappings(self) -> Mappings:
        """Which column of other programs' tables fills which field."""
        from prospectr.book.mappings import Mappings

        return Mappings(self)

    @cached_property
    def merging(self) -> Merging:
        """Contacts who are one person become one."""
        from prospectr.book.merging import Merging

        return Merging(self)

    @cached_property
    def notes(self) -> Notes:
        """What is worth remembering."""
        from prospectr.book.notes import Notes

        return Notes(self)

    @cached_property
    def occasions(self) -> Occasions:
        """Days to remember every year."""
        from prospectr.book.occasions import Occasions

        return Occasions(self)

    @cached_property
    def periods(self) -> Periods:
        """The days a report is about."""
        from prospectr.book.periods import Periods

        return Periods(self)

    @cached_property
    def pipelines(self) -> Pipelines:
        """How deals go forward: rows of stages."""
        from prospectr.book.pipelines import Pipelines

        return Pipelines(self)

    @cached_property
    def qualification(self) -> Qualification:
        """The seven questions and their answers."""
        from prospectr.book.qualification import Qualification

        return Qualification(self)

    @cached_property
    def reasons(self) -> Reasons:
        """Why deals are lost."""
        from prospectr.book.reasons import Reasons

        return Reasons(self)

    @cached_property
    def records(self) -> Records:
        """Any record by its typed id."""
        from prospectr.book.records import Records

        return Records(self)

    @cached_property
    def refs(self) -> Refs:
        """Names to records."""
        from prospectr.book.refs import Refs

        return Refs(self)

    @cached_property
    def reports(self) -> Reports:
        """What came of it all, in figures."""
        from prospectr.book.reports import Reports

        return Reports(self)

    @cached_property
    def roster(self) -> Rosters:
        """Everybody in a row, however many."""
        from prospectr.book.roster import Rosters

        return Rosters(self)

    @cached_property
    def search(self) -> Search:
        """Words to records."""
        from prospectr.book.search import Search

        return Search(self)

    @cached_property
    def stages(self) -> Stages:
        """Where a deal stands, and what should be true before it moves on."""
        from prospectr.book.stages import Stages

        return Stages(self)

    @cached_property
    def standing(self) -> Standings:
        """What the seller decided on a contact: to park them, to let go of them, to leave them alone."""
        from prospectr.book.standing import Standings

        return Standings(self)

    @cached_property
    def sources(self) -> Sources:
        """Where leads come from, and what that costs."""
        from prospectr.book.sources import Sources

        return Sources(self)

    @cached_property
    def tags(self) -> Tags:
        """The words that hang on contacts."""
        from prospectr.book.tags import Tags

        return Tags(self)

    @cached_property
    def watch(self) -> Watch:
        """What notices changes that others make to the file."""
        from prospectr.store.watch import Watch

        return Watch(self.database.path)

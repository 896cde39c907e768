"""The schema, said once: for each noun a pair of classes.

``ContactFields`` validates a whole document that comes from outside;
``ContactRow`` is the table, with its constraints, indexes and foreign keys
(a table class alone does not validate). ``schema.sql``, which a new book runs,
is written from these classes; everyday reads and writes are SQL by hand and
never import this module.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Dialect, Index, Integer, Text, TypeDecorator, text
from sqlmodel import Field, SQLModel

from prospectr.core.contact import ASKED_AGAIN, POINT_KINDS, PRIORITIES, STANDINGS
from prospectr.core.deal import DEAL_ROLES, DEAL_STATES
from prospectr.core.field import FIELD_KINDS
from prospectr.core.followup import FOLLOW_UP_KINDS, FOLLOW_UP_STATES, OPEN_STATES, REPEAT_UNITS
from prospectr.core.importing import KEPT_FORMATS
from prospectr.core.interaction import DIRECTIONS, INTERACTION_KINDS, OUTCOMES, REACHED
from prospectr.core.lifecycle import LIFECYCLES
from prospectr.core.note import CONCERN_KINDS, NOTE_KINDS
from prospectr.core.occasion import BIRTHDAY
from prospectr.core.qualification import ANSWER_VALUES, CRITERIA
from prospectr.core.source import SOURCE_DIRECTIONS

STRICT = {"sqlite_strict": True, "sqlite_autoincrement": True}
DAYS_OF_CONTACT = (
    "standing_on",
    "back_on",
    "timeline_on",
    "next_on",
    "last_touch_on",
    "last_two_way_on",
    "unanswered_on",
    "added_on",
    "prospect_on",
    "opportunity_on",
    "customer_on",
)

RANKED = (
    text("answers_code"),
    text("last_two_way_on DESC"),
    text("timeline_on"),
    text("timeline_open"),
    text("priority"),
    text("expected"),
    text("lifecycle"),
    text("promising"),
)
"""What a contact's rank is made of: an index that has all of it answers without the rows."""

WITHOUT_NEXT_STEP = (
    "deleted_at IS NULL AND (next_on IS NULL OR idle_deals > 0)"
    " AND untouched = 0 AND standing = 'active' AND no_next_why = ''"
)
"""Who lacks a next step, as ``store.contacts.LACKS_NEXT_STEP`` asks for them."""


class DateText(TypeDecorator[date]):
    """A calendar day, kept as ISO 8601 text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Write a day."""
        del dialect
        return value.isoformat() if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Read a day."""
        del dialect
        return date.fromisoformat(value) if value else None


class InstantText(TypeDecorator[datetime]):
    """A moment in UTC, kept as ISO 8601 text that sorts by time."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write a moment, whatever zone it came in."""
        del dialect
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ") if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read a moment."""
        del dialect
        return datetime.fromisoformat(value) if value else None


class Flag(TypeDecorator[bool]):
    """Yes or no, kept as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:  # noqa: FBT001
        """Write a flag."""
        del dialect
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        """Read a flag."""
        del dialect
        return None if value is None else bool(value)


def one_of(column: str, words: tuple[str, ...]) -> CheckConstraint:
    """Let ``column`` hold one of ``words`` (or nothing, where it may be empty)."""
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_is_known")


def is_flag(column: str) -> CheckConstraint:
    """Let ``column`` hold 0 or 1."""
    return CheckConstraint(f"{column} IN (0, 1)", name=f"{column}_is_a_flag")


def is_day(column: str) -> CheckConstraint:
    """Let ``column`` hold an ISO day (or nothing, where it may be empty)."""
    return CheckConstraint(f"{column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'", name=f"{column}_is_a_day")


def some_words() -> Any:  # noqa: ANN401 - what Field returns
    """Make a column of words that may be none; a row of an older version has none."""
    return Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})


def word(default: str) -> Any:  # noqa: ANN401
    """Make a column that holds one of several words; a row of an older version has the ``default``."""
    return Field(default=default, sa_type=Text, sa_column_kwargs={"server_default": default})


def flag(*, default: bool) -> Any:  # noqa: ANN401
    """Make a column that is yes or no; a row of an older version has the ``default``."""
    return Field(default=default, sa_type=Flag, sa_column_kwargs={"server_default": text(str(int(default)))})


def number(default: int) -> Any:  # noqa: ANN401
    """Make a column that counts; a row of an older version has the ``default``."""
    return Field(default=default, sa_column_kwargs={"server_default": text(str(default))})


def identity() -> Any:  # noqa: ANN401 - what Field returns
    """Make a primary key whose numbers are never used twice."""
    return Field(default=None, primary_key=True)


def reference(table: str) -> Any:  # noqa: ANN401
    """Make a column that names a row of ``table``."""
    return Field(foreign_key=f"{table}.id")


def optional_reference(table: str) -> Any:  # noqa: ANN401
    """Make a column that may name a row of ``table``."""
    return Field(default=None, foreign_key=f"{table}.id")


class KeptFields(SQLModel):
    """What every record carries: its name among all books, how often it was written, and when."""

    uuid: str = Field(sa_type=Text, unique=True, min_length=32, max_length=36)
    version: int = Field(default=1, ge=1)
    created_at: datetime = Field(sa_type=InstantText)
    updated_at: datetime = Field(sa_type=InstantText)
    deleted_at: datetime | None = Field(default=None, sa_type=InstantText)


class CompanyFields(KeptFields):
    """A company as a document."""

    slug: str = Field(sa_type=Text, unique=True, min_length=1)
    name: str = Field(sa_type=Text, min_length=1)
    folded_name: str = Field(sa_type=Text, min_length=1)
    trade: str = some_words()
    place: str = some_words()
    size: int | None = Field(default=None, ge=0)


class CompanyRow(CompanyFields, table=True):
    """A company as a row."""

    __tablename__ = "company"
    __table_args__ = (Index("company_folded_name", "folded_name"), STRICT)

    id: int | None = identity()


class SourceFields(KeptFields):
    """A source as a document."""

    slug: str = Field(sa_type=Text, unique=True, min_length=1)
    name: str = Field(sa_type=Text, min_length=1)
    folded_name: str = Field(sa_type=Text, min_length=1)
    direction: str | None = Field(default=None, sa_type=Text)


class SourceRow(SourceFields, table=True):
    """A source as a row."""

    __tablename__ = "source"
    __table_args__ = (
        one_of("direction", SOURCE_DIRECTIONS),
        Index("source_folded_name", "folded_name"),
        STRICT,
    )

    id: int | None = identity()


class SourceCostFields(KeptFields):
    """What a source cost in a period, as a document."""

    amount_minor: int = Field(ge=0)
    currency: str = Field(sa_type=Text, min_length=3, max_length=3)
    from_on: date = Field(sa_type=DateText)
    until_on: date = Field(sa_type=DateText)
    words: str = some_words()


class SourceCostRow(SourceCostFields, table=True):
    """What a source cost in a period, as a row."""

    __tablename__ = "source_cost"
    __table_args__ = (
        is_day("from_on"),
        is_day("until_on"),
        CheckConstraint("from_on <= until_on", name="a_period_has_an_order"),
        Index("source_cost_of_source", "source_id", "from_on"),
        STRICT,
    )

    id: int | None = identity()
    source_id: int = reference("source")


class TagFields(KeptFields):
    """A tag as a document."""

    slug: str = Field(sa_type=Text, unique=True, min_length=1)
    name: str = Field(sa_type=Text, min_length=1)
    folded_name: str = Field(sa_type=Text, min_length=1)


class TagRow(TagFields, table=True):
    """A tag as a row."""

    __tablename__ = "tag"
    __table_args__ = (Index("tag_folded_name", "folded_name"), STRICT)

    id: int | None = identity()


class ImportBatchFields(KeptFields):
    """An import as a document."""

    name: str = Field(sa_type=Text, min_length=1)
    layout: str = Field(sa_type=Text, min_length=1)
    digest: str = some_words()
    imported_on: date = Field(sa_type=DateText)
    amount_minor: int | None = Field(default=None, ge=0)
    currency: str | None = Field(default=None, sa_type=Text, min_length=3, max_length=3)
    rows_read: int = Field(default=0, ge=0)
    rows_new: int = Field(default=0, ge=0)
    rows_changed: int = Field(default=0, ge=0)
    rows_same: int = Field(default=0, ge=0)
    rows_conflict: int = Field(default=0, ge=0)
    rows_rejected: int = Field(default=0, ge=0)


class ImportBatchRow(ImportBatchFields, table=True):
    """An import as a row."""

    __tablename__ = "import_batch"
    __table_args__ = (
        is_day("imported_on"),
        CheckConstraint("(amount_minor IS NULL) = (currency IS NULL)", name="an_amount_has_its_currency"),
        CheckConstraint(
            "rows_read = rows_new + rows_changed + rows_same + rows_conflict + rows_rejected",
            name="every_row_is_counted_once",
        ),
        Index("import_batch_source", "source_id"),
        STRICT,
    )

    id: int | None = identity()
    source_id: int | None = optional_reference("source")


class ContactFields(KeptFields):
    """A contact as a document."""

    slug: str = Field(sa_type=Text, unique=True, min_length=1)
    name: str = Field(sa_type=Text, min_length=1)
    source_detail: str = some_words()
    role: str = some_words()
    language: str = some_words()
    priority: str = word("normal")
    standing: str = word("active")
    standing_reason: str = some_words()
    standing_on: date | None = Field(default=None, sa_type=DateText)
    back_on: date | None = Field(default=None, sa_type=DateText)
    asked_again: str | None = Field(default=None, sa_type=Text)
    no_next_why: str = some_words()
    in_inbox: bool = Field(default=False, sa_type=Flag)
    lifecycle: str = word("lead")
    promising: bool = flag(default=False)
    answers_code: int = number(0)
    answers_known: int = Field(default=0, ge=0, le=len(CRITERIA), sa_column_kwargs={"server_default": text("0")})
    timeline_on: date | None = Field(default=None, sa_type=DateText)
    timeline_open: bool = flag(default=False)
    next_on: date | None = Field(default=None, sa_type=DateText)
    last_touch_on: date | None = Field(default=None, sa_type=DateText)
    last_two_way_on: date | None = Field(default=None, sa_type=DateText)
    unanswered_on: date | None = Field(default=None, sa_type=DateText)
    untouched: bool = flag(default=True)
    added_on: date | None = Field(default=None, sa_type=DateText)
    open_deals: int = number(0)
    won_deals: int = number(0)
    idle_deals: int = number(0)
    expected: int = number(0)
    prospect_on: date | None = Field(default=None, sa_type=DateText)
    opportunity_on: date | None = Field(default=None, sa_type=DateText)
    customer_on: date | None = Field(default=None, sa_type=DateText)


class ContactRow(ContactFields, table=True):
    """A contact as a row."""

    __tablename__ = "contact"
    __table_args__ = (
        one_of("lifecycle", LIFECYCLES),
        one_of("priority", PRIORITIES),
        one_of("standing", STANDINGS),
        one_of("asked_again", ASKED_AGAIN),
        CheckConstraint("(standing = 'parked') = (back_on IS NOT NULL)", name="parked_is_until_a_day"),
        *(is_flag(column) for column in ("in_inbox", "promising", "timeline_open", "untouched")),
        *(is_day(column) for column in DAYS_OF_CONTACT),
        Index(
            "contact_without_next_step",
            *RANKED,
            "idle_deals",
            sqlite_where=text(WITHOUT_NEXT_STEP),
        ),
        Index("contact_lacking", "idle_deals", sqlite_where=text(WITHOUT_NEXT_STEP)),
        Index(
            "contact_with_idle_deal",
            *RANKED,
            sqlite_where=text("deleted_at IS NULL AND idle_deals > 0 AND standing = 'active' AND no_next_why = ''"),
        ),
        Index("contact_back", "back_on", sqlite_where=text("deleted_at IS NULL AND standing = 'parked'")),
        Index(
            "contact_unanswered",
            "unanswered_on",
            "standing",
            "standing_on",
            sqlite_where=text("deleted_at IS NULL AND unanswered_on IS NOT NULL"),
        ),
        Index("contact_standing", "standing", sqlite_where=text("deleted_at IS NULL AND standing <> 'active'")),
        Index(
            "contact_lifecycle",
            "lifecycle",
            *(column for column in RANKED if column.text != "lifecycle"),
            sqlite_where=text("deleted_at IS NULL"),
        ),
        Index(
            "contact_on_board",
            "lifecycle",
            "next_on",
            *(column for column in RANKED if column.text != "lifecycle"),
            "no_next_why",
            sqlite_where=text("deleted_at IS NULL AND standing = 'active' AND open_deals = 0"),
        ),
        Index(
            "contact_untouched",
            "id",
            sqlite_where=text("deleted_at IS NULL AND untouched = 1 AND standing = 'active'"),
        ),
        Index("contact_inbox", "id", sqlite_where=text("deleted_at IS NULL AND in_inbox = 1")),
        Index("contact_next", "next_on", sqlite_where=text("deleted_at IS NULL AND next_on IS NOT NULL")),
        Index("contact_touched", "last_touch_on", sqlite_where=text("deleted_at IS NULL")),
        Index(
            "contact_score",
            *RANKED,
            sqlite_where=text("deleted_at IS NULL"),
        ),
        Index("contact_added", "added_on", sqlite_where=text("deleted_at IS NULL")),
        Index("contact_customer", "won_deals", sqlite_where=text("deleted_at IS NULL AND won_deals > 0")),
        Index("contact_company", "company_id"),
        Index("contact_deleted", "deleted_at", sqlite_where=text("deleted_at IS NOT NULL")),
        Index("contact_source", "source_id"),
        Index("contact_referred_by", "referred_by_id"),
        Index("contact_batch", "batch_id", sqlite_where=text("batch_id IS NOT NULL")),
        Index("contact_merged_into", "merged_into_id", sqlite_where=text("merged_into_id IS NOT NULL")),
        CheckConstraint("merged_into_id IS NULL OR deleted_at IS NOT NULL", name="who_was_merged_is_gone"),
        STRICT,
    )

    id: int | None = identity()
    company_id: int | None = optional_reference("company")
    source_id: int | None = optional_reference("source")
    referred_by_id: int | None = optional_reference("contact")
    batch_id: int | None = optional_reference("import_batch")
    merged_into_id: int | None = optional_reference("contact")


class ContactPointFields(KeptFields):
    """A way to reach a contact as a document."""

    kind: str = Field(sa_type=Text)
    label: str = some_words()
    value: str = Field(sa_type=Text, min_length=1)
    normal: str | None = Field(default=None, sa_type=Text)


class ContactPointRow(ContactPointFields, table=True):
    """A way to reach a contact as a row."""

    __tablename__ = "contact_point"
    __table_args__ = (
        one_of("kind", POINT_KINDS),
        Index("contact_point_of_contact", "contact_id"),
        Index("contact_point_normal", "normal"),
        STRICT,
    )

    id: int | None = identity()
    contact_id: int = reference("contact")


class ContactTagRow(KeptFields, table=True):
    """A tag hanging on a contact, as a row."""

    __tablename__ = "contact_tag"
    __table_args__ = (
        Index("contact_tag_once", "contact_id", "tag_id", unique=True, sqlite_where=text("deleted_at IS NULL")),
        Index("contact_tag_by_tag", "tag_id", "contact_id"),
        Index("contact_tag_of_contact", "contact_id"),
        STRICT,
    )

    id: int | None = identity()
    contact_id: int = reference("contact")
    tag_id: int = reference("tag")


class PipelineFields(KeptFields):
    """A pipeline as a document."""

    slug: str = Field(sa_type=Text, unique=True, min_length=1)
    name: str = Field(sa_type=Text, min_length=1)
    folded_name: str = Field(sa_type=Text, min_length=1)
    position: int = Field(ge=1)


class PipelineRow(PipelineFields, table=True):
    """A pipeline as a row."""

    __tablename__ = "pipeline"
    __table_args__ = (Index("pipeline_folded_name", "folded_name"), STRICT)

    id: int | None = identity()


class StageFields(KeptFields):
    """A stage as a document."""

    slug: str = Field(sa_type=Text, unique=True, min_length=1)
    name: str = Field(sa_type=Text, min_length=1)
    folded_name: str = Field(sa_type=Text, min_length=1)
    position: int = Field(ge=1)
    odds: int = Field(ge=0, le=100)
    idle_days: int = Field(ge=1)


class StageRow(StageFields, table=True):
    """A stage as a row."""

    __tablename__ = "stage"
    __table_args__ = (
        CheckConstraint("odds BETWEEN 0 AND 100", name="odds_are_percent"),
        Index("stage_folded_name", "folded_name"),
        Index("stage_of_pipeline", "pipeline_id", "position"),
        STRICT,
    )

    id: int | None = identity()
    pipeline_id: int = reference("pipeline")


class StageCheckFields(KeptFields):
    """A point of a stage's checklist as a document."""

    position: int = Field(ge=1)
    words: str = Field(sa_type=Text, min_length=1)


class StageCheckRow(StageCheckFields, table=True):
    """A point of a stage's checklist as a row."""

    __tablename__ = "stage_check"
    __table_args__ = (Index("stage_check_of_stage", "stage_id", "position"), STRICT)

    id: int | None = identity()
    stage_id: int = reference("stage")


class LostReasonFields(KeptFields):
    """A reason for losing a deal as a document."""

    slug: str = Field(sa_type=Text, unique=True, min_length=1)
    name: str = Field(sa_type=Text, min_length=1)
    folded_name: str = Field(sa_type=Text, min_length=1)
    position: int = Field(ge=1)


class LostReasonRow(LostReasonFields, table=True):
    """A reason for losing a deal as a row."""

    __tablename__ = "lost_reason"
    __table_args__ = (Index("lost_reason_folded_name", "folded_name"), STRICT)

    id: int | None = identity()


class GoalFields(KeptFields):
    """A goal as a document."""

    from_on: date = Field(sa_type=DateText)
    until_on: date = Field(sa_type=DateText)
    amount_minor: int = Field(ge=1)
    currency: str = Field(sa_type=Text, min_length=3, max_length=3)


class GoalRow(GoalFields, table=True):
    """A goal as a row."""

    __tablename__ = "goal"
    __table_args__ = (
        is_day("from_on"),
        is_day("until_on"),
        CheckConstraint("from_on <= until_on", name="a_period_has_an_order"),
        Index(
            "goal_once",
            "from_on",
            "until_on",
            "currency",
            "pipeline_id",
            unique=True,
            sqlite_where=text("deleted_at IS NULL"),
        ),
        Index("goal_of_pipeline", "pipeline_id"),
        STRICT,
    )

    id: int | None = identity()
    pipeline_id: int = reference("pipeline")


class DealFields(KeptFields):
    """A deal as a document."""

    title: str = Field(sa_type=Text, min_length=1)
    amount_minor: int | None = Field(default=None, ge=0)
    currency: str | None = Field(default=None, sa_type=Text, min_length=3, max_length=3)
    close_on: date | None = Field(default=None, sa_type=DateText)
    odds: int | None = Field(default=None, ge=0, le=100)
    state: str = word("open")
    opened_on: date = Field(sa_type=DateText)
    closed_on: date | None = Field(default=None, sa_type=DateText)
    closing_words: str = some_words()
    opened_early: str = some_words()
    next_id: int | None = None
    next_on: date | None = Field(default=None, sa_type=DateText)
    active_on: date | None = Field(default=None, sa_type=DateText)


class DealRow(DealFields, table=True):
    """A deal as a row."""

    __tablename__ = "deal"
    __table_args__ = (
        one_of("state", DEAL_STATES),
        *(is_day(column) for column in ("close_on", "opened_on", "closed_on", "next_on", "active_on")),
        CheckConstraint("odds BETWEEN 0 AND 100", name="odds_are_percent"),
        CheckConstraint("(amount_minor IS NULL) = (currency IS NULL)", name="an_amount_has_its_currency"),
        CheckConstraint("(state = 'open') = (closed_on IS NULL)", name="what_is_closed_has_its_day"),
        Index("deal_of_contact", "contact_id", "state"),
        Index("deal_of_stage", "stage_id", "state"),
        Index("deal_open", "stage_id", "next_on", sqlite_where=text("deleted_at IS NULL AND state = 'open'")),
        Index(
            "deal_without_next_step",
            "contact_id",
            sqlite_where=text("deleted_at IS NULL AND state = 'open' AND next_on IS NULL"),
        ),
        Index(
            "deal_closed",
            "state",
            "closed_on",
            "stage_id",
            "currency",
            "amount_minor",
            "opened_on",
            sqlite_where=text("deleted_at IS NULL AND state <> 'open'"),
        ),
        Index(
            "deal_closing",
            "close_on",
            "stage_id",
            "currency",
            "amount_minor",
            "odds",
            sqlite_where=text("deleted_at IS NULL AND state = 'open' AND amount_minor IS NOT NULL"),
        ),
        Index("deal_reason", "reason_id", sqlite_where=text("reason_id IS NOT NULL")),
        STRICT,
    )

    id: int | None = identity()
    contact_id: int = reference("contact")
    stage_id: int = reference("stage")
    reason_id: int | None = optional_reference("lost_reason")


class DealMoveFields(KeptFields):
    """A step of a deal's way as a document."""

    from_state: str | None = Field(default=None, sa_type=Text)
    state: str = Field(sa_type=Text)
    moved_on: date = Field(sa_type=DateText)


class DealMoveRow(DealMoveFields, table=True):
    """A step of a deal's way as a row."""

    __tablename__ = "deal_move"
    __table_args__ = (
        one_of("from_state", DEAL_STATES),
        one_of("state", DEAL_STATES),
        is_day("moved_on"),
        CheckConstraint("(from_stage_id IS NULL) = (from_state IS NULL)", name="a_way_begins_nowhere"),
        Index("deal_move_of_deal", "deal_id", "id"),
        Index("deal_move_from", "from_stage_id", "moved_on"),
        Index("deal_move_to", "stage_id", "moved_on"),
        STRICT,
    )

    id: int | None = identity()
    deal_id: int = reference("deal")
    from_stage_id: int | None = optional_reference("stage")
    stage_id: int = reference("stage")


class DealPersonFields(KeptFields):
    """Who somebody is to a deal as a document."""

    role: str = Field(sa_type=Text)


class DealPersonRow(DealPersonFields, table=True):
    """Who somebody is to a deal as a row."""

    __tablename__ = "deal_person"
    __table_args__ = (
        one_of("role", DEAL_ROLES),
        Index(
            "deal_person_once",
            "deal_id",
            "contact_id",
            "role",
            unique=True,
            sqlite_where=text("deleted_at IS NULL"),
        ),
        Index("deal_person_of_contact", "contact_id"),
        STRICT,
    )

    id: int | None = identity()
    deal_id: int = reference("deal")
    contact_id: int = reference("contact")


class DealCheckFields(KeptFields):
    """A point of a checklist found true of a deal, as a document."""

    checked_on: date = Field(sa_type=DateText)


class DealCheckRow(DealCheckFields, table=True):
    """A point of a checklist found true of a deal, as a row."""

    __tablename__ = "deal_check"
    __table_args__ = (
        is_day("checked_on"),
        Index("deal_check_once", "deal_id", "stage_check_id", unique=True, sqlite_where=text("deleted_at IS NULL")),
        Index("deal_check_of_stage_check", "stage_check_id"),
        STRICT,
    )

    id: int | None = identity()
    deal_id: int = reference("deal")
    stage_check_id: int = reference("stage_check")


class FollowUpFields(KeptFields):
    """A follow-up as a document."""

    kind: str = Field(sa_type=Text)
    words: str = Field(default="", sa_type=Text)
    due_on: date = Field(sa_type=DateText)
    due_time: str | None = Field(default=None, sa_type=Text)
    zone: str | None = Field(default=None, sa_type=Text)
    due_at: datetime | None = Field(default=None, sa_type=InstantText)
    state: str = Field(default="planned", sa_type=Text)
    closed_on: date | None = Field(default=None, sa_type=DateText)
    repeat_unit: str | None = Field(default=None, sa_type=Text)
    repeat_every: int | None = Field(default=None, ge=1)
    repeat_from_on: date | None = Field(default=None, sa_type=DateText)
    repeat_until_on: date | None = Field(default=None, sa_type=DateText)


class FollowUpRow(FollowUpFields, table=True):
    """A follow-up as a row."""

    __tablename__ = "follow_up"
    __table_args__ = (
        one_of("kind", FOLLOW_UP_KINDS),
        one_of("state", FOLLOW_UP_STATES),
        one_of("repeat_unit", REPEAT_UNITS),
        is_day("due_on"),
        is_day("closed_on"),
        is_day("repeat_from_on"),
        is_day("repeat_until_on"),
        CheckConstraint(
            "(repeat_unit IS NULL) = (repeat_every IS NULL) AND (repeat_unit IS NULL) = (repeat_from_on IS NULL)"
            " AND (repeat_unit IS NULL) = (repeat_until_on IS NULL)",
            name="what_repeats_has_an_end",
        ),
        CheckConstraint("due_time GLOB '[0-2][0-9]:[0-5][0-9]'", name="due_time_is_a_time"),
        CheckConstraint(
            "(due_time IS NULL) = (zone IS NULL) AND (due_time IS NULL) = (due_at IS NULL)",
            name="a_time_has_its_zone_and_instant",
        ),
        Index(
            "follow_up_open",
            "due_on",
            "contact_id",
            "due_at",
            "due_time",
            "kind",
            "state",
            sqlite_where=text(f"deleted_at IS NULL AND state IN {OPEN_STATES}"),
        ),
        Index("follow_up_of_contact", "contact_id", "due_on"),
        Index("follow_up_of_deal", "deal_id", sqlite_where=text("deal_id IS NOT NULL")),
        STRICT,
    )

    id: int | None = identity()
    contact_id: int = reference("contact")
    deal_id: int | None = optional_reference("deal")


class InteractionFields(KeptFields):
    """An interaction as a document."""

    kind: str = Field(sa_type=Text)
    direction: str = Field(sa_type=Text)
    outcome: str | None = Field(default=None, sa_type=Text)
    words: str = Field(default="", sa_type=Text)
    happened_on: date = Field(sa_type=DateText)
    answered_on: date | None = Field(default=None, sa_type=DateText)


class InteractionRow(InteractionFields, table=True):
    """An interaction as a row."""

    __tablename__ = "interaction"
    __table_args__ = (
        one_of("kind", INTERACTION_KINDS),
        one_of("direction", DIRECTIONS),
        one_of("outcome", OUTCOMES),
        is_day("happened_on"),
        is_day("answered_on"),
        Index("interaction_of_contact", "contact_id", "happened_on"),
        Index("interaction_of_follow_up", "follow_up_id"),
        Index(
            "interaction_by_day",
            "happened_on",
            "contact_id",
            "kind",
            "direction",
            sqlite_where=text("deleted_at IS NULL"),
        ),
        Index(
            "interaction_two_way",
            "happened_on",
            "contact_id",
            "kind",
            sqlite_where=text(f"deleted_at IS NULL AND (direction = 'in' OR outcome IN {tuple(sorted(REACHED))})"),
        ),
        Index("interaction_of_deal", "deal_id", sqlite_where=text("deal_id IS NOT NULL")),
        STRICT,
    )

    id: int | None = identity()
    contact_id: int = reference("contact")
    deal_id: int | None = optional_reference("deal")
    follow_up_id: int | None = optional_reference("follow_up")


class NoteFields(KeptFields):
    """A note as a document."""

    kind: str = Field(default="note", sa_type=Text)
    words: str = Field(sa_type=Text, min_length=1)
    pinned: bool = Field(default=False, sa_type=Flag)
    noted_on: date = Field(sa_type=DateText)


class NoteRow(NoteFields, table=True):
    """A note as a row."""

    __tablename__ = "note"
    __table_args__ = (
        one_of("kind", NOTE_KINDS),
        is_flag("pinned"),
        is_day("noted_on"),
        Index("note_of_contact", "contact_id", "noted_on"),
        Index("note_of_deal", "deal_id", sqlite_where=text("deal_id IS NOT NULL")),
        STRICT,
    )

    id: int | None = identity()
    contact_id: int = reference("contact")
    deal_id: int | None = optional_reference("deal")


class ConcernFields(KeptFields):
    """A concern as a document."""

    kind: str = word("concern")
    words: str = Field(sa_type=Text, min_length=1)
    raised_on: date = Field(sa_type=DateText)
    answer: str = Field(default="", sa_type=Text)
    answered_on: date | None = Field(default=None, sa_type=DateText)


class ConcernRow(ConcernFields, table=True):
    """A concern as a row."""

    __tablename__ = "concern"
    __table_args__ = (
        one_of("kind", CONCERN_KINDS),
        is_day("raised_on"),
        is_day("answered_on"),
        Index("concern_of_contact", "contact_id", "raised_on"),
        Index(
            "concern_open", "raised_on", "contact_id", sqlite_where=text("deleted_at IS NULL AND answered_on IS NULL")
        ),
        Index("concern_of_deal", "deal_id", sqlite_where=text("deal_id IS NOT NULL")),
        STRICT,
    )

    id: int | None = identity()
    contact_id: int = reference("contact")
    deal_id: int | None = optional_reference("deal")


class AnswerFields(KeptFields):
    """An answer to a qualification question as a document."""

    criterion: str = Field(sa_type=Text)
    value: str = Field(sa_type=Text)
    words: str = Field(default="", sa_type=Text)
    amount_minor: int | None = None
    currency: str | None = Field(default=None, sa_type=Text, min_length=3, max_length=3)
    decides_on: date | None = Field(default=None, sa_type=DateText)
    answered_on: date = Field(sa_type=DateText)
    channel: str | None = Field(default=None, sa_type=Text)
    said_by: str = some_words()
    verified: bool = flag(default=False)


class AnswerRow(AnswerFields, table=True):
    """An answer to a qualification question as a row."""

    __tablename__ = "answer"
    __table_args__ = (
        one_of("criterion", CRITERIA),
        one_of("value", ANSWER_VALUES),
        one_of("channel", INTERACTION_KINDS),
        is_flag("verified"),
        is_day("decides_on"),
        is_day("answered_on"),
        CheckConstraint("(amount_minor IS NULL) = (currency IS NULL)", name="an_amount_has_its_currency"),
        Index("answer_of_contact", "contact_id", "criterion"),
        Index("answer_decider", "decider_id", sqlite_where=text("decider_id IS NOT NULL")),
        STRICT,
    )

    id: int | None = identity()
    contact_id: int = reference("contact")
    decider_id: int | None = optional_reference("contact")


class OccasionFields(KeptFields):
    """A day to remember every year, as a document."""

    label: str = Field(default=BIRTHDAY, sa_type=Text, min_length=1)
    month: int = Field(ge=1, le=12)
    day: int = Field(ge=1, le=31)
    year: int | None = None
    handled_on: date | None = Field(default=None, sa_type=DateText)


class OccasionRow(OccasionFields, table=True):
    """A day to remember every year, as a row."""

    __tablename__ = "occasion"
    __table_args__ = (
        CheckConstraint("month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31", name="a_day_of_the_year"),
        is_day("handled_on"),
        Index("occasion_of_contact", "contact_id"),
        Index("occasion_by_day", "month", "day", sqlite_where=text("deleted_at IS NULL")),
        STRICT,
    )

    id: int | None = identity()
    contact_id: int = reference("contact")


class FieldFields(KeptFields):
    """A field of the seller's own, as a document."""

    slug: str = Field(sa_type=Text, unique=True, min_length=1)
    name: str = Field(sa_type=Text, min_length=1)
    folded_name: str = Field(sa_type=Text, min_length=1)
    kind: str = word("text")
    choices: str = some_words()


class FieldRow(FieldFields, table=True):
    """A field of the seller's own, as a row."""

    __tablename__ = "field"
    __table_args__ = (one_of("kind", FIELD_KINDS), Index("field_folded_name", "folded_name"), STRICT)

    id: int | None = identity()


class FieldValueFields(KeptFields):
    """What a field holds for a contact, as a document."""

    value: str = Field(sa_type=Text, min_length=1)


class FieldValueRow(FieldValueFields, table=True):
    """What a field holds for a contact, as a row."""

    __tablename__ = "field_value"
    __table_args__ = (
        Index("field_value_once", "contact_id", "field_id", unique=True, sqlite_where=text("deleted_at IS NULL")),
        Index("field_value_by_field", "field_id", "value"),
        Index("field_value_of_contact", "contact_id"),
        STRICT,
    )

    id: int | None = identity()
    contact_id: int = reference("contact")
    field_id: int = reference("field")


class OutsideIdFields(KeptFields):
    """What a record is called in another program, as a document."""

    origin: str = Field(sa_type=Text, min_length=1)
    value: str = Field(sa_type=Text, min_length=1)


class OutsideIdRow(OutsideIdFields, table=True):
    """What a record is called in another program, as a row."""

    __tablename__ = "outside_id"
    __table_args__ = (
        CheckConstraint(
            "(contact_id IS NOT NULL) + (company_id IS NOT NULL) + (deal_id IS NOT NULL) + (follow_up_id IS NOT NULL)"
            " = 1",
            name="it_names_one_record",
        ),
        Index("outside_id_once", "value", "origin", unique=True, sqlite_where=text("deleted_at IS NULL")),
        Index("outside_id_of_contact", "contact_id"),
        Index("outside_id_of_company", "company_id", sqlite_where=text("company_id IS NOT NULL")),
        Index("outside_id_of_deal", "deal_id", sqlite_where=text("deal_id IS NOT NULL")),
        Index("outside_id_of_follow_up", "follow_up_id", sqlite_where=text("follow_up_id IS NOT NULL")),
        STRICT,
    )

    id: int | None = identity()
    contact_id: int | None = optional_reference("contact")
    company_id: int | None = optional_reference("company")
    deal_id: int | None = optional_reference("deal")
    follow_up_id: int | None = optional_reference("follow_up")


class KeptPropertyFields(KeptFields):
    """A property of a card or an event that has no place in the book, as a document."""

    format: str = Field(sa_type=Text)
    line: str = Field(sa_type=Text, min_length=1)


class KeptPropertyRow(KeptPropertyFields, table=True):
    """A property of a card or an event that has no place in the book, as a row."""

    __tablename__ = "kept_property"
    __table_args__ = (
        one_of("format", KEPT_FORMATS),
        Index("kept_property_of_contact", "contact_id"),
        Index("kept_property_of_follow_up", "follow_up_id", sqlite_where=text("follow_up_id IS NOT NULL")),
        STRICT,
    )

    id: int | None = identity()
    contact_id: int = reference("contact")
    follow_up_id: int | None = optional_reference("follow_up")


class SavedMappingFields(KeptFields):
    """A mapping of columns under a name, as a document."""

    slug: str = Field(sa_type=Text, unique=True, min_length=1)
    name: str = Field(sa_type=Text, min_length=1)
    folded_name: str = Field(sa_type=Text, min_length=1)
    columns: str = Field(sa_type=Text, min_length=2)
    header: str = Field(sa_type=Text, min_length=2)


class SavedMappingRow(SavedMappingFields, table=True):
    """A mapping of columns under a name, as a row."""

    __tablename__ = "saved_mapping"
    __table_args__ = (Index("saved_mapping_folded_name", "folded_name"), STRICT)

    id: int | None = identity()


class DistinctPairRow(KeptFields, table=True):
    """Two contacts that are alike and are not one person, as a row: the one of the lower number first."""

    __tablename__ = "distinct_pair"
    __table_args__ = (
        CheckConstraint("contact_id < other_id", name="a_pair_has_an_order"),
        Index("distinct_pair_once", "contact_id", "other_id", unique=True, sqlite_where=text("deleted_at IS NULL")),
        Index("distinct_pair_of_other", "other_id"),
        STRICT,
    )

    id: int | None = identity()
    contact_id: int = reference("contact")
    other_id: int = reference("contact")


class SettingRow(SQLModel, table=True):
    """A fact about the book itself: when it was made, checked, backed up."""

    __tablename__ = "setting"
    __table_args__ = ({"sqlite_strict": True},)

    key: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


class OperationRow(SQLModel, table=True):
    """One act of the seller."""

    __tablename__ = "operation"
    __table_args__ = (
        Index("operation_target", "target_id"),
        Index("operation_undone", "undone_by", "id", sqlite_where=text("undone_by IS NOT NULL")),
        STRICT,
    )

    id: int | None = identity()
    uuid: str = Field(sa_type=Text, unique=True)
    verb: str = Field(sa_type=Text)
    subject: str = Field(default="", sa_type=Text)
    label: str = Field(default="", sa_type=Text)
    done_at: datetime = Field(sa_type=InstantText)
    undone_by: int | None = optional_reference("operation")
    target_id: int | None = optional_reference("operation")


class ChangeRow(SQLModel, table=True):
    """One row that an operation wrote: the changed columns before and after, as JSON objects."""

    __tablename__ = "change"
    __table_args__ = (
        CheckConstraint("before IS NOT NULL OR after IS NOT NULL", name="something_changed"),
        Index("change_of_row", "table_name", "row_id"),
        {"sqlite_strict": True, "sqlite_with_rowid": False},
    )

    operation_id: int = Field(primary_key=True, foreign_key="operation.id")
    position: int = Field(primary_key=True)
    table_name: str = Field(sa_type=Text)
    row_id: int
    before: str | None = Field(default=None, sa_type=Text)
    after: str | None = Field(default=None, sa_type=Text)


class SearchContactRow(SQLModel, table=True):
    """What a contact is found by, folded; ``reach`` holds e-mails and phones, ``tags`` the tags' words."""

    __tablename__ = "search_contact"
    __table_args__ = (Index("search_contact_name", "name"), {"sqlite_strict": True})

    id: int = Field(primary_key=True, foreign_key="contact.id")
    name: str = Field(sa_type=Text)
    company: str = Field(default="", sa_type=Text)
    reach: str = Field(default="", sa_type=Text)
    tags: str = Field(default="", sa_type=Text)


class SearchTextRow(SQLModel, table=True):
    """The folded words of a note, interaction, concern or answer."""

    __tablename__ = "search_text"
    __table_args__ = (
        Index("search_text_record", "kind", "record_id", unique=True),
        Index("search_text_contact", "contact_id"),
        {"sqlite_strict": True},
    )

    id: int | None = identity()
    kind: str = Field(sa_type=Text)
    record_id: int
    contact_id: int = reference("contact")
    words: str = Field(sa_type=Text)


WORDS = """tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'\""""
GRAMS = "tokenize='trigram', detail=none"

OF_CONTACT = "name, company, reach, tags, content='search_contact', content_rowid='id'"
OF_TEXT = "words, content='search_text', content_rowid='id'"

SEARCH_INDEXES = (
    f"CREATE VIRTUAL TABLE search_contact_words USING fts5({OF_CONTACT}, {WORDS})",
    f"CREATE VIRTUAL TABLE search_contact_grams USING fts5({OF_CONTACT}, {GRAMS})",
    f"CREATE VIRTUAL TABLE search_text_words USING fts5({OF_TEXT}, {WORDS})",
    f"CREATE VIRTUAL TABLE search_text_grams USING fts5({OF_TEXT}, {GRAMS})",
)
"""Full-text indexes have no place in SQLModel; they follow the tables in ``schema.sql``."""

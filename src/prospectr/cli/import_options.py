"""The options of ``import``: how files are read, and how they are brought in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from prospectr.cli.options import MOST
from prospectr.core.errors import InputError
from prospectr.core.importing import ImportOptions
from prospectr.core.money import parse_money
from prospectr.core.quickadd import split_source
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prospectr.cli.options import Call

Maps = Annotated[
    list[str] | None,
    typer.Option("--map", metavar="COLUMN=FIELD", help=N_("which field a column fills; again for another")),
]
MappingName = Annotated[str, typer.Option("--mapping", metavar="NAME", help=N_("use a saved mapping"))]
SaveMapping = Annotated[
    str, typer.Option("--save-mapping", metavar="NAME", help=N_("save this mapping for the next time"))
]
SourceName = Annotated[
    str, typer.Option("--source", metavar="SOURCE", help=N_("where they all come from, with detail: fair/april"))
]
Cost = Annotated[str, typer.Option("--cost", metavar="AMOUNT", help=N_("what the list cost"))]
Tags = Annotated[
    list[str] | None, typer.Option("--tag", metavar="TAG", help=N_("hang this tag on everyone new; again for more"))
]
Inbox = Annotated[
    bool | None,
    typer.Option("--inbox/--no-inbox", help=N_("put everyone new in the inbox, or nobody"), show_default=False),
]
Prefer = Annotated[
    Literal["book", "file"], typer.Option("--prefer", help=N_("whose word counts where book and file differ"))
]
Alike = Annotated[
    Literal["ask", "new", "same"], typer.Option("--alike", help=N_("what becomes of who may be there already"))
]
AllowEmptying = Annotated[bool, typer.Option("--allow-emptying", help=N_("let the file empty many records"))]
Dates = Annotated[
    Literal["dmy", "mdy", "ymd"] | None,
    typer.Option("--dates", help=N_("how days are written"), show_default=False),
]
Decimals = Annotated[
    Literal["point", "comma"] | None,
    typer.Option("--decimals", help=N_("how decimals are written"), show_default=False),
]
FileFormat = Annotated[
    Literal["csv", "xlsx", "vcard", "vcf", "icalendar", "ics", "jsonl"] | None,
    typer.Option("--format", help=N_("what the file is"), show_default=False),
]
Encoding = Annotated[str, typer.Option("--encoding", metavar="NAME", help=N_("how letters are written, like cp874"))]
Delimiter = Annotated[
    str, typer.Option("--delimiter", metavar="SIGN", help=N_("what parts the columns, like ; or tab"))
]
Sheet = Annotated[str, typer.Option("--sheet", metavar="NAME", help=N_("which sheet of a workbook"))]
Shown = Annotated[
    int | None,
    typer.Option(
        "--limit", min=0, max=MOST, help=N_("how many rows of each kind to show; 0 for all"), show_default="10"
    ),
]
Header = Annotated[
    bool | None,
    typer.Option("--header/--no-header", help=N_("whether the first row names the columns"), show_default=False),
]


class MapNotUnderstoodError(InputError):
    """What is to say which field a column fills does not say it."""

    def __init__(self, text: str) -> None:
        super().__init__(
            _('"{text}" does not say which field a column fills.').format(text=text),
            hint=_('Write --map "Their Column=field", for example: --map "Mobile=phone:mobile"'),
        )


def read_options(call: Call, given: Mapping[str, Any]) -> ImportOptions:
    """Return the options as given by name. Raises ``MapNotUnderstoodError`` and ``MoneyNotUnderstoodError``."""
    amount = parse_money(given["cost"], call.settings.currency) if given["cost"] else None
    source, detail = split_source(given["source"])
    wanted = given["file_format"] or ""
    return ImportOptions(
        format={"csv": "table", "vcf": "vcard", "ics": "icalendar"}.get(wanted, wanted),
        encoding=given["encoding"],
        delimiter=given["delimiter"],
        sheet=given["sheet"],
        header=given["header"],
        told=tuple(_told(text) for text in given["maps"] or ()),
        mapping=given["mapping"],
        day_order=given["dates"] or "",
        decimals=given["decimals"] or "",
        source=source,
        source_detail=detail,
        tags=tuple(tag.strip().removeprefix("+") for tag in given["tags"] or () if tag.strip()),
        cost_minor=amount.minor if amount else None,
        currency=amount.currency if amount else None,
        to_inbox=given["inbox"],
        prefer_file=given["prefer"] == "file",
        alike=given["alike"],
        may_empty=given["allow_emptying"],
        save_as=given["save_mapping"],
    )


def _told(text: str) -> tuple[str, str]:
    heading, equals, field = text.rpartition("=")
    if not (heading.strip() and equals and field.strip()):
        raise MapNotUnderstoodError(text)
    return heading.strip(), field.strip()

"""``tag``: the words that hang on contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from prospectr.cli.options import Call, call_of
from prospectr.core.errors import InputError
from prospectr.core.words import _

if TYPE_CHECKING:
    from collections.abc import Sequence

Act = Literal["list", "rename", "delete"]


class TagsMissingError(InputError):
    """An act on tags was given too few tags, or too many."""

    def __init__(self, act: Act) -> None:
        sentence = {
            "list": _("tag list takes no name: it lists them all."),
            "rename": _("tag rename needs two names: the tag as it is, and as it should be."),
            "delete": _("tag delete needs the name of a tag."),
        }[act]
        example = {
            "list": "prospectr tag list",
            "rename": 'prospectr tag rename "wine bar" wine',
            "delete": "prospectr tag delete cafe",
        }[act]
        super().__init__(sentence, hint=_("For example: {example}").format(example=example))


def tag(
    context: typer.Context,
    act: Annotated[Act, typer.Argument(metavar="[list|rename|delete]", show_default=False)] = "list",
    names: Annotated[list[str] | None, typer.Argument(metavar="[TAG] [NEW]", show_default=False)] = None,
) -> None:
    """List tags, rename one, put two together, or delete one.

    list shows each with the number of its contacts. rename OLD NEW gives a tag
    another name; where NEW is there already, the contacts of both have that
    one alone. delete takes a tag off everyone. Either is one step to undo. A
    tag is hung on a contact by add and edit.

    Examples:
      prospectr tag list

      prospectr tag rename caffe cafe

      prospectr tag delete cafe

    """
    call = call_of(context)
    given = list(names or ())
    if len(given) != {"list": 0, "rename": 2, "delete": 1}[act]:
        raise TagsMissingError(act)
    if act == "list":
        _list(call)
    elif act == "rename":
        _rename(call, given)
    else:
        call.wrote(call.book.tags.delete(call.book.tags.get(given[0])), _("Deleted"))


def _list(call: Call) -> None:
    from prospectr.present import tags

    call.output.show(tags, call.book.tags.all(), call.today)


def _rename(call: Call, names: Sequence[str]) -> None:
    old, new = names
    call.wrote(call.book.tags.rename(call.book.tags.get(old), new), _("Renamed"))

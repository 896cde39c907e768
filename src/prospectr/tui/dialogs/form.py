"""A form: fields to fill in, what they would mean shown as one types, and the act that takes them.

The act is tried while the form stands: where the book refuses it, the sentence
appears below the field and nothing typed is lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, NamedTuple, TypeVar

from textual import work
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static, TextArea

from prospectr.core.errors import CancelledError, ProspectrError
from prospectr.core.text import display_line
from prospectr.core.words import N_, _
from prospectr.layout import abridge
from prospectr.tui.dialogs.dialog import Dialog, heading
from prospectr.tui.told import told
from prospectr.tui.widgets.chooser import Chooser
from prospectr.tui.widgets.messages import LONGEST, say_error
from prospectr.tui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping, Sequence

    from textual.app import ComposeResult

    from prospectr.present.view import Block
    from prospectr.tui.app import ProspectrApp

Made = TypeVar("Made")
Values = dict[str, str]
"""What the fields of a form hold, by their names."""

FEW = 3
"""How many fields stand with a line between them; more stand close together."""

KEPT_EVERY = 2
"""Seconds after which what is typed is kept for the case that this computer stops."""


class Field(NamedTuple):
    """A field: its name, what stands before it, what it begins with, and what may stand in it.

    One of several ``lines`` takes a text; Enter then begins a line, and ctrl+s takes the form.
    One with ``options``, each a value and its word, holds one of them. What is
    ``proposed`` is typed over.
    """

    name: str
    label: str
    value: str = ""
    hint: str = ""
    lines: int = 1
    options: Sequence[tuple[str, str]] = ()
    proposed: bool = False


class Form(Dialog["Made | None"], Generic[Made]):
    """A form with a ``title``; ``take`` is given what was typed, and what it returns is the form's answer.

    ``preview`` says what the fields would mean, in blocks. Left with Esc the
    answer is None; what was typed is kept under ``draft`` and stands there again
    the next time.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", N_("leave"), id="form.leave"),
        Binding("enter", "take", N_("keep"), id="form.enter", show=False),
        Binding("down", "app.focus_next", N_("next field"), id="form.down", show=False),
        Binding("up", "app.focus_previous", N_("field before"), id="form.up", show=False),
        Binding("ctrl+s", "take", N_("keep"), id="form.take", priority=True),
    ]
    AUTO_FOCUS = "Input, TextArea"
    may_give_up: ClassVar[bool] = False
    """Whether it can be left while it is being taken."""

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        take: Callable[[Values], Awaitable[Made]],
        *,
        about: str = "",
        preview: Callable[[Values], Awaitable[Sequence[Block]]] | None = None,
        draft: str = "",
    ) -> None:
        super().__init__()
        self._title = title
        self._fields = fields
        self._take = take
        self._about = about
        self._preview = preview
        self._draft = draft
        self._is_taking = False
        self._is_over = False
        self._has_draft = False
        self._doubt = self._refusal = ""

    @property
    def _screens(self) -> ProspectrApp:
        return self.app  # type: ignore[return-value]

    @property
    def _drafts(self) -> MutableMapping[str, Values]:
        drafts: MutableMapping[str, Values] = getattr(self.app, "drafts", {})
        return drafts

    def compose(self) -> ComposeResult:
        """Put the fields below the title, what they would mean below them."""
        with Vertical(classes="dialog -many" if len(self._fields) > FEW else "dialog"):
            yield Static(heading(self._title), classes="dialog--title")
            if self._about:
                yield Static(heading(self._about), classes="dialog--about")
            yield from self._rows()
            yield Static(Content(""), id="error")
            if self._preview:
                yield Page(id="preview")
            yield Static(Content(self._say_keys()), classes="dialog--keys")

    @property
    def values(self) -> Values:
        """What the fields hold."""
        found: Values = {}
        for field in self._fields:
            widget = self.query_one(f"#field-{field.name}")
            found[field.name] = widget.text if isinstance(widget, TextArea) else getattr(widget, "value", "")
        return found

    def on_mount(self) -> None:
        """Show what the form means as it stands."""
        for page in self.query(Page):
            page.can_focus = False
        self._show_preview()
        self.set_interval(KEPT_EVERY, self.keep_draft)

    def on_input_changed(self) -> None:
        """Show what the form would mean now."""
        self._show_preview()

    def on_chooser_changed(self) -> None:
        """Show what the form would mean now."""
        self._show_preview()

    def on_text_area_changed(self) -> None:
        """Show what the form would mean now."""
        self._show_preview()

    def on_input_submitted(self) -> None:
        """Take the form at the press of Enter."""
        self.action_take()

    def action_take(self) -> None:
        """Try what was typed."""
        if not self._is_taking:
            self._is_taking = True
            self._screens.hold_keys()
            self._try(self.values)

    def done(self, made: Made) -> None:
        """Leave the form with what was made of it."""
        self.dismiss(made)

    def refused(self, error: ProspectrError) -> None:
        """Say why the book refused what was typed; once, where the preview said it already."""
        self._say_error(say_error(error))
        self._refusal = error.message
        if self._doubt == error.message:
            self.query_one("#preview", Page).show([])

    def action_leave(self) -> None:
        """Leave the form; what was typed is kept for the next time. What is being written cannot be left."""
        if self._is_taking and not self.may_give_up:
            self._say_error(_("It is being kept; one moment."))
            return
        self.keep_draft()
        self.dismiss(None)

    def keep_draft(self) -> None:
        """Keep what is typed for the next time the form is opened, if anything is."""
        if self._draft and not self._is_over:
            typed = self.values
            self._keep(typed if typed != {field.name: field.value for field in self._fields} else {})

    def _keep(self, typed: Values) -> None:
        """Keep what is typed, or forget what was; what another window keeps of the same form is left alone."""
        if typed:
            self._drafts[self._draft] = typed
        elif self._has_draft:
            self._drafts.pop(self._draft, None)
        self._has_draft = bool(typed)

    def _rows(self) -> ComposeResult:
        """Put each field beside its label."""
        kept = self._drafts.get(self._draft, {})
        self._has_draft = bool(kept)
        for field in self._fields:
            with Horizontal(classes="dialog--field"):
                yield Static(Content(field.label), classes="dialog--label")
                yield from self._field(field, kept.get(field.name, field.value))

    def _field(self, field: Field, value: str) -> ComposeResult:
        if field.options:
            yield Chooser(field.options, value, id=f"field-{field.name}")
        elif field.lines > 1:
            area = TextArea(
                value, id=f"field-{field.name}", soft_wrap=True, tab_behavior="focus", show_line_numbers=False
            )
            area.styles.height = field.lines + 2
            yield area
        else:
            yield Input(
                value, placeholder=field.hint, id=f"field-{field.name}", select_on_focus=field.proposed and bool(value)
            )

    def _say_keys(self) -> str:
        if any(field.lines > 1 for field in self._fields):
            return _("ctrl+s keep   tab next field   esc leave")
        if len(self._fields) == 1:
            return _("enter keep   esc leave")
        if any(field.proposed for field in self._fields):
            return _("enter keep   tab next field   del leave it out   esc leave")
        return _("enter keep   tab next field   esc leave")

    @work
    async def _try(self, values: Values) -> None:
        try:
            made = await self._take(values)
        except CancelledError:
            self._say_error("")
            self._screens.drop_keys()
            return
        except ProspectrError as error:
            self.refused(error)
            self._screens.drop_keys()
            return
        except Exception as error:  # noqa: BLE001 - the form stays with what was typed, whatever it was
            self._say_error(self._screens.explain(error))
            self._screens.drop_keys()
            return
        finally:
            self._is_taking = False
        self._is_over = True
        self._keep({})
        self.done(made)

    def _say_error(self, text: str) -> None:
        lines = "\n".join(abridge(display_line(line), LONGEST) for line in text.splitlines())
        self.query_one("#error", Static).update(Content(lines))

    def _show_preview(self) -> None:
        self._doubt = self._refusal = ""
        self._say_error("")
        if self._preview:
            self._read_preview(self.values)

    @work(group="preview", exclusive=True)
    @told
    async def _read_preview(self, values: Values) -> None:
        if self._preview is None:
            return
        try:
            blocks = await self._preview(values)
        except ProspectrError as error:
            from prospectr.present.view import Cell, line

            self._doubt = error.message
            blocks = [] if self._refusal == error.message else [line(Cell(error.message, "dim"))]
        self.query_one("#preview", Page).show(blocks)

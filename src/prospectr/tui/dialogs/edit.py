"""The form of a record: its fields as they stand, and both sides where it was changed elsewhere meanwhile."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static, TextArea

from prospectr.book.editing import ChangedMeanwhileError
from prospectr.core.changes import Outcome
from prospectr.core.editable import FIELDS, say_label
from prospectr.core.text import display, display_line
from prospectr.core.words import N_, _
from prospectr.present.phrases import joined
from prospectr.tui.dialogs.dialog import heading
from prospectr.tui.dialogs.form import Field, Form
from prospectr.tui.widgets.chooser import Chooser

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.app import ComposeResult
    from textual.widget import Widget

    from prospectr.book.editing import Opened
    from prospectr.core.editable import Field as Editable
    from prospectr.core.editable import Value
    from prospectr.core.errors import ProspectrError
    from prospectr.tui.desk import Desk
    from prospectr.tui.dialogs.form import Values

YES, NO = "yes", "no"
OVER = "over "
"""Before the name of a field in a draft: what the field held when that was typed over it."""

AROUND = 9
"""The lines of the form that are no fields."""


class EditForm(Form[Outcome]):
    """The fields of a record that was ``opened``; only those that are typed otherwise are written.

    ``conflict`` is what an editor ran into: the form then begins with what was typed there.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+t", "theirs", N_("theirs here"), id="edit.theirs", show=False),
        Binding("ctrl+r", "all_theirs", N_("all of theirs"), id="edit.all_theirs", show=False),
    ]
    AUTO_FOCUS = "Input, TextArea, Chooser"

    def __init__(self, desk: Desk, opened: Opened, conflict: ChangedMeanwhileError | None = None) -> None:
        self._desk = desk
        self._opened = opened
        self._changeable = {field.name: field for field in FIELDS[opened.table] if field.kind != "fact"}
        self._conflict = conflict
        self._conflicting = ""
        self._shown = {name: shown(field, opened.values[name]) for name, field in self._changeable.items()}
        self._other: Values = {}
        facts = (
            f"{say_hint(field)}: {_text(opened.values[field.name])}"
            for field in FIELDS[opened.table]
            if field.kind == "fact"
        )
        super().__init__(
            _("Change {ref}").format(ref=joined(opened.ref, _text(opened.values.get("name") or ""))),
            [_field_of(field, self._shown[name]) for name, field in self._changeable.items()],
            self._write,
            about=joined(*facts),
            draft=f"edit {opened.ref}",
        )

    def compose(self) -> ComposeResult:
        """Put the fields where they can be scrolled, what is to be read below them."""
        if self._drafts.get(self._draft):
            self._about = joined(self._about, _("what you typed before stands here"))
        with Vertical(classes="dialog -many"):
            yield Static(heading(self._title), classes="dialog--title")
            if self._about:
                yield Static(heading(self._about), classes="dialog--about")
            with VerticalScroll(id="fields", can_focus=False):
                yield from self._rows()
            yield Static(Content(""), id="error")
            yield Static(Content(self._say_keys()), classes="dialog--keys")

    def on_mount(self) -> None:
        """Show a conflict that was there before the form was."""
        self.on_resize()
        if self._conflict is not None:
            for name, value in self._conflict.typed.items():
                self._set(name, shown(self._changeable[name], value))
            self.refused(self._conflict)
        self._hold_against_book(self._drafts.get(self._draft, {}))

    def on_resize(self) -> None:
        """Leave the fields the room there is."""
        self.query_one("#fields").styles.max_height = max(self.size.height - AROUND, 3)

    @property
    def typed(self) -> dict[str, Value]:
        """The values of the fields that hold something else than they were opened with."""
        return {
            name: read(self._changeable[name], text, self._opened.values[name])
            for name, text in self.values.items()
            if text != self._shown[name]
        }

    def keep_draft(self) -> None:
        """Keep what is typed of the fields that were changed; the others are read anew the next time."""
        if self._is_over:
            return
        changed = {name: text for name, text in self.values.items() if text != self._shown[name]}
        self._keep(changed | {f"{OVER}{name}": self._shown[name] for name in changed})

    def refused(self, error: ProspectrError) -> None:
        """Say why it was refused; of a record that was changed elsewhere show what its fields hold now."""
        if not isinstance(error, ChangedMeanwhileError) or error.now is None:
            super().refused(error)
            return
        self._opened = error.now
        for name, field in self._changeable.items():
            before, self._shown[name] = self._shown[name], shown(field, error.now.values[name])
            if name in error.only_theirs:
                self._set(name, self._shown[name])
                was = display_line(before) or _("empty")
                self._say_theirs(name, _("changed elsewhere; it was: {value}").format(value=was))
            elif name in error.theirs:
                self._keep_apart(name)
        self._say_conflict()

    def _hold_against_book(self, draft: Values) -> None:
        """Keep apart what was typed before and what the book holds by now, where that was changed elsewhere since."""
        for name, text in self.values.items():
            was_over = draft.get(f"{OVER}{name}", self._shown[name])
            if name in draft and self._shown[name] not in {was_over, text}:
                self._keep_apart(name)
                self._say_conflict()

    def _keep_apart(self, name: str) -> None:
        """Show what the book holds below what was typed in a field."""
        self._other[name] = self._shown[name]
        there = _text(self._opened.values[name]) or _("empty")
        self._say_theirs(name, _("in the book: {value}").format(value=there))

    def _say_conflict(self) -> None:
        said = _("{ref} was changed elsewhere while you typed; nothing is written yet.")
        self._conflicting = said.format(ref=self._opened.ref)
        self._say_error("")
        self.query_one(".dialog--keys", Static).update(Content(self._say_keys()))

    def action_theirs(self) -> None:
        """Put what the book holds in the place of what was typed in this field, or the other way round."""
        name = (self.focused.id or "").removeprefix("field-") if self.focused else ""
        if name in self._other:
            self._swap(name, self._other[name])

    def action_all_theirs(self) -> None:
        """Put what the book holds in the place of all that was typed; what was typed can be brought back."""
        if self._conflicting:
            for name, text in self.values.items():
                if text != self._shown[name]:
                    self._swap(name, self._shown[name])

    async def _write(self, values: Values) -> Outcome:
        del values
        opened, typed = self._opened, self.typed
        return await self._desk.write(lambda book: book.editing.write(opened, typed), _("Changed"))

    def _field(self, field: Field, value: str) -> ComposeResult:
        for widget in super()._field(field, value):
            if isinstance(widget, TextArea):
                widget.styles.height = "auto"
                widget.placeholder = field.hint
            yield widget

    def _say_error(self, text: str) -> None:
        super()._say_error("\n".join(filter(None, (self._conflicting, text))))

    def _say_keys(self) -> str:
        if self._conflicting:
            return _("ctrl+s keep mine   ctrl+t theirs here   ctrl+r all of theirs   esc leave")
        return super()._say_keys()

    def _widget(self, name: str) -> Widget:
        return self.query_one(f"#field-{name}")

    def _set(self, name: str, text: str) -> None:
        widget = self._widget(name)
        if isinstance(widget, TextArea):
            widget.text = text
        elif isinstance(widget, Chooser):
            widget.choose(text)
        elif isinstance(widget, Input):
            widget.value = text

    def _swap(self, name: str, text: str) -> None:
        """Put another text into a field; the one that stands there becomes its other one."""
        self._other[name] = self.values[name]
        self._set(name, text)
        other = display_line(self._other[name]) or _("empty")
        self._say_theirs(name, _("the other one: {value}").format(value=other))

    def _say_theirs(self, name: str, text: str) -> None:
        there = self.query(f"#theirs-{name}")
        if there:
            there.only_one(Static).update(Content(text))
        else:
            said = Static(Content(text), id=f"theirs-{name}", classes="dialog--theirs")
            self.query_one("#fields").mount(said, after=self._widget(name).parent)  # type: ignore[arg-type]


def shown(field: Editable, value: Value) -> str:
    """Return a value as the form shows it: the items of a list each on a line."""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, list):
        return "\n".join(map(display_line, value))
    return display(value) if field.kind == "words" else display_line(value)


def read(field: Editable, text: str, before: Value) -> Value:
    """Return the value that stands in a form; an item of a list that is shown as before is what it was."""
    if field.kind == "flag":
        return text == YES
    if field.kind == "list":
        items = {display_line(item): item for item in before} if isinstance(before, list) else {}
        return [items.get(line, line.strip()) for line in text.splitlines() if line.strip()]
    return text


def say_hint(field: Editable) -> str:
    """Say what a field holds; what is only to be typed in a shell is left out."""
    return re.split(r'[;,:] (?:or )?(?:""|true |prospectr )', _(field.sentence))[0]


def _text(value: Value) -> str:
    """Return a value on one line."""
    if isinstance(value, list):
        return ", ".join(map(display_line, value))
    return display_line(_(YES if value else NO) if isinstance(value, bool) else value)


def _field_of(field: Editable, text: str) -> Field:
    """Return how a field is typed in a form: one of a few words, a line, or several."""
    choices = (YES, NO) if field.kind == "flag" else field.choices
    options: Mapping[str, str] = {}
    if choices:
        lacking = {"": _("none")} if field.may_lack else {}
        own = {} if text in choices or text in lacking else {text: text}
        options = {**own, **{choice: _(choice) for choice in choices}, **lacking}
    lines = 2 if field.kind in {"words", "list"} else 1
    return Field(field.name, say_label(field), text, say_hint(field), lines, tuple(options.items()))

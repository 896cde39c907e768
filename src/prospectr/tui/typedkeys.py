"""The actions that begin a line: what has a command and no screen of its own."""

from __future__ import annotations

from prospectr.core.words import N_
from prospectr.tui.action import Action

BY_LINE = (
    Action("record.undelete", "", N_("undelete"), N_("bring a deleted record back"), "undelete", "typed:begin"),
    Action("company.add", "", N_("company"), N_("add a company"), "company add", "typed:begin"),
    Action("tag.list", "", N_("tags"), N_("list, rename or delete tags"), "tag list", "typed:begin"),
    Action(
        "source.list", "", N_("sources"), N_("where leads come from, and what that costs"), "source list", "typed:begin"
    ),
    Action("reason.list", "", N_("reasons"), N_("why deals are lost"), "reason list", "typed:begin"),
    Action("goal.set", "", N_("goals"), N_("what you want to win"), "goal set", "typed:begin"),
    Action("stage.list", "", N_("stages"), N_("stages, their odds and checklists"), "stage list", "typed:begin"),
    Action("pipeline.list", "", N_("pipelines"), N_("rows of stages"), "pipeline list", "typed:begin"),
    Action("field.list", "", N_("fields"), N_("fields of your own"), "field list", "typed:begin"),
    Action("import.apply", "", N_("import"), N_("bring in people from a file"), "import", "typed:begin"),
    Action("mapping.list", "", N_("mappings"), N_("saved mappings of columns"), "mapping list", "typed:begin"),
    Action("export.write", "", N_("export"), N_("write people or the whole book into a file"), "export", "typed:begin"),
    Action("contact.dupes", "", N_("duplicates"), N_("who is in the book twice"), "contact dupes", "typed:begin"),
    Action("contact.merge", "", N_("merge"), N_("make two contacts one"), "contact merge", "typed:begin"),
    Action("contact.distinct", "", N_("distinct"), N_("two who are not one person"), "contact distinct", "typed:begin"),
    Action("config.show", "", N_("configuration"), N_("read and change the configuration"), "config", "typed:begin"),
    Action("completion.show", "", N_("completion"), N_("complete words in your shell"), "completion", "typed:begin"),
    Action("version.show", "", N_("version"), N_("the version"), "version", "typed:begin"),
)

"""The walls no import contract can see: names, sizes, docstrings, and what the core may load."""

from __future__ import annotations

import ast
import sys

from tests.house.sources import PACKAGE, parse_file, python_files, say_path

LONGEST_FUNCTION = 55
LONGEST_FILE = 400
VAGUE_NAMES = {"common", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}

# Functions that may be longer, each with its reason: {"src/prospectr/…py:name": "why"}.
LONG_FUNCTIONS: dict[str, str] = {
    "src/prospectr/cli/records.py:edit": "a flag for each field of each type of record",
}
# Files that may be longer, each with its reason.
LONG_FILES: dict[str, str] = {
    "src/prospectr/store/tables.py": "every table of the book, side by side",
}
# The one place that ends a transaction; bringing a book up to date is a transaction of its own.
COMMITTERS = ("src/prospectr/store/database.py", "src/prospectr/store/migrate.py")


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = [say_path(path) for path in python_files("src", "tests", "tools", "bench") if path.stem in VAGUE_NAMES]
    assert vague == []


def test_every_module_says_what_it_is() -> None:
    silent = [
        say_path(path)
        for path in python_files("src", "tests", "tools", "bench")
        if not ast.get_docstring(parse_file(path))
    ]
    assert silent == []


def test_every_folder_of_the_package_is_a_package() -> None:
    folders = {path.parent for path in python_files("src")}
    without = [say_path(folder) for folder in sorted(folders) if not (folder / "__init__.py").exists()]
    assert [name for name in without if not name.endswith("migrations/versions")] == []


def test_no_function_is_longer_than_a_screen() -> None:
    too_long = set()
    for path in python_files("src", "tools", "bench"):
        for node in ast.walk(parse_file(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    too_long.add(f"{say_path(path)}:{node.name}")
    assert too_long == set(LONG_FUNCTIONS), "shorten it, or list it with its reason; unlist what is short now"


def test_no_file_is_longer_than_a_sitting() -> None:
    lengths = {
        say_path(path): len(path.read_text(encoding="utf-8").splitlines()) for path in python_files("src", "bench")
    }
    too_long = {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE and name not in LONG_FILES}
    assert too_long == {}


def test_the_core_needs_nothing_but_python() -> None:
    strangers = []
    for path in sorted((PACKAGE / "core").rglob("*.py")):
        for node in ast.walk(parse_file(path)):
            for name in _imported(node):
                ours = name == "prospectr.core" or name.startswith("prospectr.core.")
                if not ours and name.partition(".")[0] not in sys.stdlib_module_names:
                    strangers.append(f"{say_path(path)}: {name}")
    assert strangers == []


def test_only_the_database_commits() -> None:
    others = []
    for path in python_files("src"):
        if say_path(path).startswith(COMMITTERS):
            continue
        others += [f"{say_path(path)}:{line}" for line in map(_commit_line, ast.walk(parse_file(path))) if line]
    assert others == []


def test_a_sentence_is_translated_before_its_gaps_are_filled() -> None:
    early = []
    for path in python_files("src"):
        for node in ast.walk(parse_file(path)):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in {"_", "ngettext", "N_"}
            ):
                sentences = node.args[:2] if node.func.id == "ngettext" else node.args[:1]
                if any(isinstance(sentence, ast.JoinedStr | ast.BinOp) for sentence in sentences):
                    early.append(f"{say_path(path)}:{node.lineno}")
                if any(_formats(sentence) for sentence in sentences):
                    early.append(f"{say_path(path)}:{node.lineno}")
    assert early == []


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return []


def _commit_line(node: ast.AST) -> int:
    """Return the line on which ``node`` commits, 0 when it does not."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.lineno if node.func.attr == "commit" else 0
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.lineno if node.value.strip(" ;").upper() in {"COMMIT", "END TRANSACTION"} else 0
    return 0


def _formats(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"

"""Nothing lies about: no machine's own paths or hosts in any file, pins that agree, pages that tell the truth."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.house.sources import ROOT, kept_files, say_path

# Spelled in two halves, so that this file does not name them itself.
PLACES = tuple(f"/{name}/" for name in ("work", "home", "root", "Users"))
INDEXES = ("pypi" + ".org", "python" + "hosted.org", "--index" + "-url", "--extra-" + "index-url", "--find" + "-links")
PIN = re.compile(r"^([a-z0-9-]+)==([^\s;]+)", re.MULTILINE)
PAGES = ("README.md", *(say_path(path) for path in sorted((ROOT / "docs").glob("*.md"))))


@pytest.mark.parametrize("words", [PLACES, INDEXES], ids=["places", "indexes"])
def test_no_file_names_the_machine_it_was_made_on(words: tuple[str, ...]) -> None:
    found = []
    for path in kept_files():
        content = path.read_bytes().decode(errors="replace")
        found += [f"{say_path(path)}: {word}" for word in words if word in content]
    assert found == []


def test_every_pinned_package_carries_its_hashes() -> None:
    for path in sorted((ROOT / "requirements").glob("*.txt")):
        entries = re.split(r"^(?=[a-z0-9-]+==)", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
        bare = [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry]
        assert entries, path
        assert bare == [], path


def test_every_library_asked_for_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {re.split(r"[<>=;\[ ]", line, maxsplit=1)[0] for line in project["dependencies"]}
    for name in ("runtime", "dev", "lowest"):
        assert asked <= pins(name).keys(), name


def test_development_uses_the_versions_a_seller_gets() -> None:
    seller, build, development = pins("runtime"), pins("build"), pins("dev")
    assert {**seller, **build}.items() <= development.items()


def test_every_make_target_is_explained() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = set(re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)[0].split())
    assert phony == set(re.findall(r"^([a-z-]+):.*## \S", makefile, re.MULTILINE))


def test_the_pages_name_only_targets_that_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    for page in PAGES:
        named = set(re.findall(r"(?:^|`)make ([a-z-]+)", read_page(page), re.MULTILINE))
        assert named <= targets, page


def test_the_pages_link_only_to_files_that_exist() -> None:
    for page in PAGES:
        links = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", read_page(page))
        missing = [link for link in links if not ((ROOT / page).parent / link).exists()]
        assert missing == [], page


def test_every_command_is_on_a_page() -> None:
    from prospectr.cli.app import COMMANDS

    text = read_page("README.md") + read_page("docs/commands.md")
    unknown = [name for name in COMMANDS if not re.search(rf"\bprospectr {re.escape(name)}\b", text)]
    assert unknown == []


def test_a_script_can_be_run() -> None:
    for path in kept_files():
        if path.read_bytes().startswith(b"#!"):
            assert path.stat().st_mode & 0o111, say_path(path)


def pins(name: str) -> dict[str, str]:
    """Return package names and versions of ``requirements/<name>.txt``."""
    return dict(PIN.findall((ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")))


def read_page(name: str) -> str:
    """Return the text of a page, the root of the tree being where ``name`` starts."""
    return (ROOT / Path(name)).read_text(encoding="utf-8")

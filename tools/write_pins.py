"""Choose the exact versions under requirements/ anew.

``runtime`` is what a seller needs, ``build`` what makes the package, ``dev``
all that and the tools, ``lowest`` the oldest versions pyproject.toml allows.
The files name versions and hashes only: where packages come from is the
business of whoever installs them.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--custom-compile-command=make pins",
    "--quiet",
)
PINS: dict[str, tuple[str, ...]] = {
    "runtime": ("pyproject.toml", "--upgrade"),
    "build": ("--group=build", "--upgrade"),
    "dev": (
        "pyproject.toml",
        "--group=dev",
        "--upgrade",
        "--constraints=requirements/runtime.txt",
        "--constraints=requirements/build.txt",
    ),
    "lowest": ("pyproject.toml", "--group=dev", "--upgrade", "--resolution=lowest-direct"),
}


def write_pins(name: str, choice: tuple[str, ...]) -> None:
    """Write ``requirements/<name>.txt`` for ``choice``, the part of the command that is its own."""
    command = (
        sys.executable,
        "-m",
        "uv",
        "pip",
        "compile",
        *OPTIONS,
        *choice,
        f"--output-file=requirements/{name}.txt",
    )
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    print(f"requirements/{name}.txt")


if __name__ == "__main__":
    for name, choice in PINS.items():
        write_pins(name, choice)

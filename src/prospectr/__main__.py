"""The program: one command carried out, then gone at once."""

from __future__ import annotations

import gc
import os
import sys


def main() -> None:
    """Carry out the command typed and leave with its code.

    A command lives a tenth of a second: nothing is worth collecting, and once
    all is written and closed there is nothing left to tidy.
    """
    gc.disable()
    if "PROSPECTR_COMPLETE" in os.environ:  # a shell asks what could stand on its command line
        from prospectr.cli.completing import main as complete

        complete(sys.argv[1:])
        os._exit(0)
    from prospectr.cli.screens import open_at_once

    code = open_at_once(sys.argv[1:])
    if code is None:
        from prospectr.cli.app import run

        code = run(sys.argv[1:])
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except OSError:
        pass
    os._exit(code)


if __name__ == "__main__":
    main()

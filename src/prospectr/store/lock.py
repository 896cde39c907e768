"""The writers' queue: a lock file beside the book, served in the order of asking.

SQLite's own wait is unfair; a blocking ``flock`` is a queue. The lock is taken
before the book is opened for writing and given back after it is closed, and is
never held while a person is thinking.
"""

from __future__ import annotations

import errno
import fcntl
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from prospectr.private import PRIVATE_FILE
from prospectr.store.errors import BookBusyError, BookReadOnlyError, BookUnreachableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

DEADLINE_SECONDS = 30.0


@contextmanager
def writer_lock(
    book: Path, on_wait: Callable[[int | None], None], deadline: float = DEADLINE_SECONDS
) -> Iterator[None]:
    """Hold the right to write ``book``; ``on_wait`` hears the process that holds it, when there is one.

    Raises ``BookBusyError`` after ``deadline`` seconds.
    """
    descriptor = _open_lock_file(book)
    try:
        _take(descriptor, book, on_wait, deadline)
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(descriptor)


def _open_lock_file(book: Path) -> int:
    name = book.with_name(book.name + ".lock")
    try:
        descriptor = os.open(name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, PRIVATE_FILE)
    except PermissionError:
        raise BookReadOnlyError(book) from None
    except OSError as error:
        if error.errno == errno.EROFS:
            raise BookReadOnlyError(book) from None
        raise BookUnreachableError(book, error.strerror or str(error)) from None
    if os.fstat(descriptor).st_uid == os.getuid():
        os.fchmod(descriptor, PRIVATE_FILE)
    return descriptor


def _take(descriptor: int, book: Path, on_wait: Callable[[int | None], None], deadline: float) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = _holder(descriptor)
        on_wait(holder)
        if not _wait_for(descriptor, deadline):
            raise BookBusyError(book, holder) from None


def _holder(descriptor: int) -> int | None:
    text = os.pread(descriptor, 20, 0)
    return int(text) if text.isdigit() else None


def _wait_for(descriptor: int, deadline: float) -> bool:
    """Wait in the kernel's queue, on a thread, so that the deadline and Ctrl-C stay in hand.

    A turn that comes after the deadline is given back at once: the caller has closed
    its descriptor by then, and the lock goes with the last one.
    """
    from threading import Event, Thread

    taken = Event()
    queued = os.dup(descriptor)

    def wait() -> None:
        fcntl.flock(queued, fcntl.LOCK_EX)
        taken.set()
        os.close(queued)

    Thread(target=wait, daemon=True).start()
    return taken.wait(deadline)

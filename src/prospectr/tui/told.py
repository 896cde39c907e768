"""Work beside the screens: whatever goes wrong there is said, and the screens stay."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

Given = ParamSpec("Given")


def told(work: Callable[Given, Coroutine[Any, Any, None]]) -> Callable[Given, Coroutine[Any, Any, None]]:
    """Let a method of a screen or the app say what it stumbles over; it would end the app below ``@work`` alone."""

    @wraps(work)
    async def run(*given: Given.args, **named: Given.kwargs) -> None:
        try:
            await work(*given, **named)
        except Exception as error:  # noqa: BLE001 - the screens stay, whatever it was
            node: Any = given[0]
            node.app.stumbled(error)

    return run

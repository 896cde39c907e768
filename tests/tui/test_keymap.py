"""Keys of the seller's own: used where they can be, and said where they cannot."""

from __future__ import annotations

import pytest

from prospectr.tui.keymap import SHIPPED, check_wish, read_keymap, say_key


def test_a_key_of_ones_own_takes_the_place_of_the_one_shipped() -> None:
    keymap = read_keymap({"deal.close": "w", "deal.win": "f5 ctrl+w"})
    assert (keymap.keys["deal.close"], keymap.keys["deal.win"], keymap.warnings) == ("w", "f5,ctrl+w", ())
    assert keymap.first_key("deal.win") == "f5"
    assert keymap.keys["undo"] == SHIPPED["undo"]


def test_a_sentence_names_the_keys_there_are() -> None:
    keymap = read_keymap({"deal.close": "{", "screen.back": "f2"})
    said = keymap.fill("{act}: {screen.back} takes the marks off, {deal.close} closes it.", act="{undo}")
    assert said == "{undo}: f2 takes the marks off, { closes it."


def test_two_keys_may_change_places() -> None:
    keymap = read_keymap({"deal.close": "x", "follow_up.complete": "c"})
    assert (keymap.keys["deal.close"], keymap.keys["follow_up.complete"], keymap.warnings) == ("x", "c", ())


@pytest.mark.parametrize(
    ("name", "typed", "reason"),
    [
        ("deal.closes", "w", "there is nothing of that name, but deal.close"),
        ("zzzz", "w", "there is nothing of that name"),
        ("deal.close", "", "no key is named"),
        ("deal.close", "x", "x is the key for follow_up.complete"),
        ("deal.close", "?", "? is the key for help"),
        ("deal.close", "ctrl+c", "leaves the program"),
        ("deal.close", "ctrl+m", "the same as enter"),
        ("deal.close", "alt+w", "Alt and Cmd"),
        ("deal.close", "cmd+w", "Alt and Cmd"),
        ("deal.close", "wow", "wow is no key"),
        ("deal.close", "[/]", "[/] is no key"),
    ],
)
def test_a_wish_that_cannot_be_met_is_said_and_the_key_stays(name: str, typed: str, reason: str) -> None:
    keymap = read_keymap({name: typed, "undo": "ctrl+y"})
    assert keymap.keys["deal.close"] == "c"
    assert keymap.keys["undo"] == "ctrl+y"
    assert [reason in warning and f"keys.{name}" in warning for warning in keymap.warnings] == [True]


def test_of_two_wishes_for_one_key_the_first_is_met() -> None:
    keymap = read_keymap({"deal.close": "w", "deal.reopen": "w"})
    assert (keymap.keys["deal.close"], keymap.keys["deal.reopen"]) == ("w", SHIPPED["deal.reopen"])
    assert len(keymap.warnings) == 1


def test_an_empty_wish_takes_an_own_key_back() -> None:
    assert check_wish({"deal.close": "w"}, "deal.close", "") == ""
    with pytest.raises(ValueError, match=r"w is the key for deal\.close"):
        check_wish({"deal.close": "w"}, "undo", "w")


def test_a_sign_is_shown_as_it_stands_on_the_keyboard() -> None:
    assert [say_key(key) for key in ("question_mark", "comma", "escape", "ctrl+d", "L")] == [
        "?",
        ",",
        "esc",
        "ctrl+d",
        "L",
    ]

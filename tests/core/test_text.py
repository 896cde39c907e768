"""Text: found however it is typed, shown without doing anything, kept only if it can be kept."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.errors import TextRefusedError
from prospectr.core.refs import find_ref, parse_reference
from prospectr.core.text import (
    _fold_letters,
    _fold_together,
    check_text,
    display,
    display_line,
    excerpt,
    find_spans,
    fold,
    isolate,
    slug,
)

ANY_TEXT = st.text(st.characters(codec=None), max_size=40)
MANY_SCRIPTS = st.text(
    "aZß éÉłŁÅµﬁſİıІйΐᾳςกาแฟำ่ร้อนمييىكکـ\u200c山田ガ한각๐٣７\u0301\u0345\u3099\u00a8\u2028½Ⅷ", max_size=30
)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Łukasz Żółć", "lukasz zolc"),
        ("Sørén Đặng", "soren dang"),
        ("STRASSE straße", "strasse strasse"),
        ("İstanbul Işık", "istanbul isik"),
        ("Ωραία Ήλιος", "ωραια ηλιοσ"),
        ("Ёлка Чайковский", "елка чаиковскии"),
        ("กาแฟ ร้อน", "กาแฟ ร้อน"),
        ("مي\u200cخواهم كتـاب علي", "میخواهم کتاب علی"),
        ("Ｎｏｒａ\u3000７７", "nora 77"),
        ("๐๘๑ ۱۲۳", "081 123"),
        ("\u202eNo\u200bra\u00ad\ufe0f", "nora"),
        ("  two\t\n words ", "two words"),
        ("ガス がす", "ガス がす"),
        ("\u2028\u0300 nora", "nora"),
        ("", ""),
    ],
)
def test_a_name_is_found_however_it_is_typed(typed: str, folded: str) -> None:
    assert fold(typed) == unicodedata.normalize("NFKC", folded)


def test_a_thai_word_without_its_marks_stays_another_word() -> None:
    assert fold("ป้า") != fold("ปา")


@given(ANY_TEXT | MANY_SCRIPTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT | MANY_SCRIPTS)
def test_letters_folded_one_by_one_are_as_those_folded_together(text: str) -> None:
    assert _fold_letters(text) == _fold_together(text)


@given(st.text(st.characters(max_codepoint=127), max_size=20), st.text(max_size=5))
def test_the_quick_way_for_plain_letters_gives_what_the_long_way_gives(plain: str, other: str) -> None:
    assert fold(f"{plain} é {other}") == " ".join([*fold(plain).split(), "e", *fold(other).split()])


@pytest.mark.parametrize(
    ("stranger", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\x00b\x07c", "a␀b␇c"),
        ("cr\rdel\x7f", "cr␍del␡"),
        ("c1\x9b31m", "c1‹U+009B›31m"),
        ("abc\u202egpj.exe", "abc‹U+202E›gpj.exe"),
        ("\u2066\u2069\u200e\u061c", "‹U+2066›‹U+2069›‹U+200E›‹U+061C›"),
        ("\u2028\u2029\ufeff", "‹U+2028›‹U+2029›‹U+FEFF›"),
        ("\ud800", "‹U+D800›"),
        ("tag\U000e0041", "tag‹U+E0041›"),
    ],
)
def test_what_would_act_on_the_screen_is_shown_instead(stranger: str, shown: str) -> None:
    assert display(stranger) == shown


@pytest.mark.parametrize("text", ["two\nlines\tand a tab", "👨‍👩‍👧", "می‌خواهم", "葛\U000e0100", "[/] [b]", "สวัสดี"])
def test_ordinary_text_is_shown_as_it_is(text: str) -> None:
    assert display(text) is text


def test_on_one_line_a_newline_is_a_sign_and_a_tab_a_space() -> None:
    assert display_line("one\ntwo\tthree\r\n") == "one⏎two three␍⏎"


@given(ANY_TEXT)
def test_shown_text_can_always_be_printed_and_stays_where_it_is(text: str) -> None:
    shown = display_line(text)
    shown.encode()
    assert not any(unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} for character in shown)
    assert display(shown) == shown


def test_right_to_left_text_is_kept_to_itself() -> None:
    assert isolate("سارا") == "\u2068سارا\u2069"
    assert isolate("Nora") == "Nora"
    assert isolate("Łukasz") == "Łukasz"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("سارا احمدی is parked until Tue 17 Mar.", "<سارا احمدی> is parked until Tue 17 Mar."),
        ("سارا احمدی نژاد is parked.", "<سارا احمدی نژاد> is parked."),
        ("c4 سارا, sent by جان 2", "c4 <سارا>, sent by <جان> 2"),
        ("فروش iPhone دارم", "<فروش iPhone دارم>"),
        ("· سارا احمدی", "· <سارا احمدی>"),
    ],
)
def test_in_a_sentence_a_name_from_the_right_is_set_apart_alone(text: str, shown: str) -> None:
    """A sentence that begins with such a name would else be laid out from the right as a whole."""
    assert isolate(text) == shown.replace("<", "\u2068").replace(">", "\u2069")


@given(MANY_SCRIPTS)
def test_setting_apart_adds_nothing_but_pairs_of_isolates(text: str) -> None:
    shown = isolate(text)
    assert shown.replace("\u2068", "").replace("\u2069", "") == text
    assert shown.count("\u2068") == shown.count("\u2069")


@pytest.mark.parametrize("text", ["a\0b", "a\ud800b", "x" * 11])
def test_text_that_cannot_be_kept_is_refused_by_the_name_of_its_field(text: str) -> None:
    with pytest.raises(TextRefusedError, match="name cannot be kept"):
        check_text("name", text, limit=10)


def test_any_other_text_is_kept_to_the_letter() -> None:
    text = " [/] \x1b\u202e\r\n =1+1 "
    assert check_text("note", text) is text


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ana Ruiz", "ana-ruiz"),
        ("  Łukasz   O'Brien_Smith ", "lukasz-o-brien-smith"),
        ("ร้าน กาแฟ", "ร้าน-กาแฟ"),
        ("山田太郎", "山田太郎"),
        ("c48", "x-c48"),
        ("081-234-5678", "x-081-234-5678"),
        ("42", "x-42"),
        ("@", "contact"),
        ("", "contact"),
        ("🙂", "contact"),
    ],
)
def test_a_slug_is_the_folded_name_in_one_word(name: str, expected: str) -> None:
    assert slug(name) == unicodedata.normalize("NFKC", expected)


def test_a_long_name_is_cut_between_words_and_never_inside_a_letter() -> None:
    assert slug("seven days " * 10) == "seven-days-seven-days-seven-days-seven-days-seven-days-seven"
    assert slug("x" * 59 + "ก้า") == "x" * 59


@given(ANY_TEXT | st.from_regex(r"\A[a-z]?[0-9@ -]{0,12}\Z"))
def test_a_slug_is_never_taken_for_an_id_or_a_phone_number(name: str) -> None:
    made = slug(name)
    assert 0 < len(made) <= 62
    assert find_ref(made) is None
    assert parse_reference(made).kind == "words"
    assert not made.isdecimal()


def test_words_are_found_in_the_text_as_it_was_written() -> None:
    text = "Crème BRÛLÉE, ﬁne กาแฟร้อน"
    spans = find_spans(text, [fold("brulee"), fold("fin"), fold("กาแฟ")])
    assert [text[start:end] for start, end in spans] == ["BRÛLÉE", "ﬁn", "กาแฟ"]


def test_an_accent_written_apart_belongs_to_the_letter_that_is_found() -> None:
    text = "cafe\u0301 noir"
    assert find_spans(text, ["cafe"]) == [(0, 5)]


def test_overlapping_words_give_one_span() -> None:
    assert find_spans("banana", ["anan", "nana", "", "b"]) == [(0, 1), (1, 6)]


@given(MANY_SCRIPTS, st.integers(0, 30), st.integers(1, 5))
def test_any_piece_of_the_folded_text_is_found_in_the_text(text: str, start: int, length: int) -> None:
    word = fold(text)[start : start + length].strip()
    spans = find_spans(text, [word])
    assert bool(spans) == bool(word)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert spans == sorted(spans)
    for (_start, end), (next_start, _end) in pairwise(spans):
        assert end <= next_start


def test_an_excerpt_shows_the_words_in_their_sentence() -> None:
    text = "x" * 50 + " she asked for the Crème Brûlée again " + "y" * 50
    line, spans = excerpt(text, ["brulee"], 40)
    assert line.startswith("…")
    assert line.endswith("…")
    assert len(line) <= 40
    assert [line[start:end] for start, end in spans] == ["Brûlée"]


def test_a_short_text_is_its_own_excerpt() -> None:
    assert excerpt("likes\ntea", ["tea"]) == ("likes⏎tea", [(6, 9)])


def test_an_excerpt_without_a_hit_is_the_beginning() -> None:
    assert excerpt("abcdefghij", ["z"], 7) == ("abcde…", [])


@given(MANY_SCRIPTS, MANY_SCRIPTS, st.integers(3, 20))
def test_an_excerpt_fits_and_never_parts_a_letter_from_its_marks(text: str, word: str, width: int) -> None:
    line, spans = excerpt(text, [fold(word)], width)
    assert len(line) <= max(width, 3)
    for start, end in spans:
        assert 0 <= start < end <= len(line)
    after_cut = line[1:2] if line.startswith("…") and not text.startswith("…") else ""
    assert not after_cut or not unicodedata.category(after_cut).startswith("M")

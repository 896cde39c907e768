"""Money: read as sellers everywhere write it, refused when it could mean two things, never rounded."""

from __future__ import annotations

import pytest
from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_precision, get_territory_currencies
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.errors import MoneyNotUnderstoodError
from prospectr.core.money import (
    CURRENCIES,
    CURRENCY_OF_REGION,
    MOST_MINOR,
    Money,
    MoneyAmbiguousError,
    find_money,
    looks_like_money,
    parse_money,
    resembles_money,
    say_money,
)

REGIONS = [region for region in get_global("territory_currencies") if get_territory_currencies(region)]


@pytest.mark.parametrize(
    ("typed", "minor", "currency"),
    [
        ("1200", 120_000, "EUR"),
        ("1200eur", 120_000, "EUR"),
        ("EUR1200", 120_000, "EUR"),
        ("usd 12", 1_200, "USD"),
        ("1.2k", 120_000, "EUR"),
        ("1200.5k", 120_050_000, "EUR"),
        ("5kkrw", 5_000, "KRW"),
        ("1200krw", 1_200, "KRW"),
        ("€900", 90_000, "EUR"),
        ("900 €", 90_000, "EUR"),
        ("฿900", 90_000, "THB"),
        ("900บาท", 90_000, "THB"),
        ("RM50", 5_000, "MYR"),
        ("900 baht", 90_000, "THB"),
        ("1.200 تومان", 12_000, "IRR"),
        ("$5", 500, "USD"),
        ("£5", 500, "GBP"),
        ("¥500", 500, "JPY"),
        ("￥500", 500, "JPY"),
        ("$900 aud", 90_000, "AUD"),
        ("€900 eur", 90_000, "EUR"),
        ("1,200.50", 120_050, "EUR"),
        ("1.200,50", 120_050, "EUR"),
        ("1 200,50", 120_050, "EUR"),
        ("1\u202f200,50", 120_050, "EUR"),
        ("1'200", 120_000, "EUR"),
        ("1’200.5", 120_050, "EUR"),
        ("1,200", 120_000, "EUR"),
        ("1.200", 120_000, "EUR"),
        ("1,2", 120, "EUR"),
        ("1.234.567", 123_456_700, "EUR"),
        ("₹1,20,300.50", 12_030_050, "INR"),
        ("๑๒๐๐", 120_000, "EUR"),
        ("۱٬۲۰۰٫۵۰", 120_050, "EUR"),
        ("\u200e1200\u200f", 120_000, "EUR"),
        ("KWD 1.200", 1_200, "KWD"),
        ("KWD 1,200", 1_200_000, "KWD"),
        ("0.500kwd", 500, "KWD"),
        ("90071992547409.91", MOST_MINOR, "EUR"),
        ("0", 0, "EUR"),
    ],
)
def test_an_amount_is_read_as_it_is_written(typed: str, minor: int, currency: str) -> None:
    assert parse_money(typed, "EUR") == Money(minor, currency)


def test_a_plain_name_that_several_have_is_the_sellers_own_or_none() -> None:
    assert parse_money("900 dollars", "SGD").currency == "SGD"
    assert parse_money("5k kr", "DKK") == Money(500_000, "DKK")
    assert find_money("900 kr", "EUR") is None


def test_a_dollar_is_the_sellers_own() -> None:
    assert parse_money("$5", "AUD").currency == "AUD"
    assert parse_money("¥5", "CNY").currency == "CNY"


def test_lakhs_are_grouped_the_indian_way_only_in_indian_money() -> None:
    assert parse_money("1,20,300", "INR") == Money(12_030_000, "INR")
    assert find_money("1,20,300", "EUR") is None


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("1.2.3", "in threes"),
        ("1,20,300", "in threes"),
        ("1,200,00", "in threes"),
        ("1 2", "in threes"),
        ("1,200.50.3", "in threes"),
        ("-5", "never negative"),
        ("€-5", "never negative"),
        ("−5", "never negative"),
        ("1.2345", "EUR has 2 decimals"),
        ("1200.500", "EUR has 2 decimals"),
        ("1.5jpy", "JPY has no decimals"),
        ("1.200kwd", "thousands or decimals"),
        ("1.200k", "thousands or decimals"),
        ("5,", "without digits"),
        ("€900 usd", "two currencies"),
        ("5m", "m is no currency"),
        ("1²", "no currency"),
        ("90071992547409.92", "too large"),
        ("9" * 5000, "too large"),
        ("", "not an amount"),
        ("eur", "not an amount"),
        ("½", "not an amount"),
    ],
)
def test_what_could_mean_two_things_is_refused_with_the_reason(typed: str, reason: str) -> None:
    with pytest.raises(MoneyNotUnderstoodError, match=reason):
        parse_money(typed, "EUR")


@pytest.mark.parametrize("word", ["900eur", "EUR1200", "1.2k", "฿900", "5k€", "1,200.50usd"])
def test_money_with_a_currency_or_k_is_money_by_itself(word: str) -> None:
    assert looks_like_money(word)


@pytest.mark.parametrize(
    "word", ["54", "1,200.50", "k9", "3d", "10am", "+2w", "24/7", "eur", "Nora", "2026-12-25", "10:00"]
)
def test_a_bare_number_and_a_date_could_be_anything(word: str) -> None:
    assert not looks_like_money(word)


@pytest.mark.parametrize(
    "word", ["12", "12..3", "300xyz", "1e9eur", "1e9", "-5", "\u22125eur", "1,2345€", "90baht", "๙๐"]
)
def test_digits_with_a_currency_or_what_stands_for_one_could_only_be_an_amount(word: str) -> None:
    assert resembles_money(word)


@pytest.mark.parametrize(
    "word", ["", "-", "3d", "10am", "10%", "A4", "24/7", "2026-12-25", "10:00", "Nora", "12proofs"]
)
def test_other_words_with_digits_are_words(word: str) -> None:
    assert not resembles_money(word)


@pytest.mark.parametrize(
    ("money", "said", "short"),
    [
        (Money(120_000, "EUR"), "€1,200.00", "€1,200"),
        (Money(120_050, "CHF"), "CHF 1,200.50", "CHF 1,200.50"),
        (Money(1_200, "JPY"), "¥1,200", "¥1,200"),
        (Money(1_200, "KWD"), "KWD 1.200", "KWD 1.200"),
        (Money(5, "THB"), "฿0.05", "฿0.05"),
        (Money(-500, "EUR"), "-€5.00", "-€5"),
    ],
)
def test_an_amount_is_said_with_its_currency_and_its_decimals(money: Money, said: str, short: str) -> None:
    assert say_money(money) == said
    assert say_money(money, short=True) == short


@given(st.integers(0, MOST_MINOR), st.sampled_from(sorted(CURRENCIES)), st.booleans())
def test_what_is_said_is_read_back_as_the_same_amount(minor: int, currency: str, short: bool) -> None:
    money = Money(minor, currency)
    assert parse_money(say_money(money, short=short), currency) == money


@given(st.text("0123456789.,' k€$eur-฿١", max_size=12) | st.text(max_size=20))
def test_any_text_is_an_amount_or_is_refused(text: str) -> None:
    money = find_money(text, "EUR")
    assert money is None or 0 <= money.minor <= MOST_MINOR
    assert not looks_like_money(text) or money is not None


def test_the_currencies_are_those_people_pay_with() -> None:
    used = {code for region in REGIONS for code in get_territory_currencies(region)}
    assert set(CURRENCIES) == used


@pytest.mark.parametrize("code", sorted(CURRENCIES))
def test_a_currency_has_the_decimals_babel_knows(code: str) -> None:
    assert CURRENCIES[code][0] == get_currency_precision(code)


@pytest.mark.parametrize(
    ("locale", "code"),
    [
        ("en", "USD"),
        ("en", "EUR"),
        ("en", "GBP"),
        ("en", "JPY"),
        ("en", "CNY"),
        ("en", "INR"),
        ("en", "AUD"),
        ("en", "CAD"),
        ("en", "BRL"),
        ("en", "TWD"),
        ("th", "THB"),
        ("ms", "MYR"),
        ("id", "IDR"),
        ("vi", "VND"),
        ("ko", "KRW"),
        ("tr", "TRY"),
        ("uk", "UAH"),
        ("he", "ILS"),
        ("fil", "PHP"),
        ("en_NG", "NGN"),
    ],
)
def test_a_currency_has_the_sign_it_has_at_home(locale: str, code: str) -> None:
    assert CURRENCIES[code][1] == Locale.parse(locale).currency_symbols[code]


def test_no_two_currencies_share_a_sign() -> None:
    signs = [sign.casefold() for _digits, sign in CURRENCIES.values()]
    assert len(signs) == len(set(signs))


@pytest.mark.parametrize("region", REGIONS)
def test_a_seller_starts_with_a_currency_of_their_region(region: str) -> None:
    assert CURRENCY_OF_REGION[region] in get_territory_currencies(region)


def test_a_region_shares_a_currency_only_where_it_has_none_of_its_own() -> None:
    assert CURRENCY_OF_REGION.keys() == set(REGIONS)
    assert [CURRENCY_OF_REGION[region] for region in ("TH", "DE", "US", "BT", "LI")] == [
        "THB",
        "EUR",
        "USD",
        "BTN",
        "CHF",
    ]


def test_what_could_be_thousands_or_decimals_is_refused_with_both_written_so_that_they_work() -> None:
    with pytest.raises(MoneyAmbiguousError) as refused:
        parse_money("12.345 kwd", "EUR")
    assert refused.value.hint == "Write KWD12.345 for the decimals, or KWD12345 for the thousands."
    assert parse_money("KWD12.345", "EUR") == Money(12_345, "KWD")
    assert parse_money("KWD12345", "EUR") == Money(12_345_000, "KWD")
    with pytest.raises(MoneyAmbiguousError) as refused:
        parse_money("1.200k", "EUR")
    assert refused.value.hint == "Write EUR1200 for the decimals, or EUR1200000 for the thousands."

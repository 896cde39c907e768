"""Days and money as columns write them: one reading that all values allow, or a question."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.errors import DateNotUnderstoodError, MoneyNotUnderstoodError
from prospectr.core.money import CURRENCIES, Money
from prospectr.exchange.amounts import MoneyJudge, read_count, read_money, read_percent
from prospectr.exchange.conventions import DAY_ORDERS, DayJudge, read_birthday, read_day

DAYS = st.dates(date(1970, 1, 1), date(2069, 12, 31))
FORMS = {
    "dmy": ["{d}/{m}/{y}", "{d:02}-{m:02}-{y}", "{d:02}.{m:02}.{y}", "{d}. {m}. {y}", "{d:02}/{m:02}/{s:02}"],
    "mdy": ["{m}/{d}/{y}", "{m:02}-{d:02}-{y}", "{m:02}/{d:02}/{s:02}", "{m}/{d}/{y} 3:04 PM"],
    "ymd": ["{s:02}-{m:02}-{d:02}", "{s:02}/{m}/{d}"],
    "": ["{y}-{m:02}-{d:02}", "{y}/{m}/{d}", "{y}.{m}.{d}", "{y}年{m}月{d}日", "{y}-{m:02}-{d:02}T10:11:00Z"],
}


def written(on: date, form: str) -> str:
    """Write a day in a form of this page."""
    return form.format(d=on.day, m=on.month, y=on.year, s=on.year % 100)


def judged(*values: str) -> DayJudge:
    """Return the judge of a column of days."""
    judge = DayJudge()
    for value in values:
        judge.feed(value)
    return judge


@pytest.mark.parametrize(
    "text",
    [
        *("2024-01-05", "2024-01-05 10:11", "2024-01-05T10:11:00Z", "2024-01-05T10:11:00.000+02:00", "20240105"),
        *("5 Jan 2024", "05-Jan-2024", "Jan 5, 2024", "January 5th, 2024", "Friday, January 5, 2024", "5. Januar 2024"),
        *("5 janvier 2024", "5 de enero de 2024", "5 gennaio 2024", "5 jan. 2024", "5 Januari 2024", "5 มกราคม 2024"),
        *("5 ม.ค. 2024", "۲۰۲۴/۰۱/۰۵", "5 ژانویه 2024", "5 يناير 2024", "2024年1月5日", "2024. 1. 5.", "5-Jan-24"),
    ],
)
def test_a_day_that_can_be_one_only_needs_no_order(text: str) -> None:
    """In the languages and digits of the people who write it, with a time or without."""
    assert read_day(text, "") == date(2024, 1, 5)


@pytest.mark.parametrize(
    "text", ["", "soon", "31/02/2024", "2024-13-05", "45296", "1/2", "5 Jan", "0000-00-00", "2567-01-05"]
)
def test_what_is_no_day_is_refused(text: str) -> None:
    """It is kept as a text by whoever asks."""
    for order in ("", *DAY_ORDERS):
        with pytest.raises(DateNotUnderstoodError):
            read_day(text, order)


def test_a_column_shows_its_order_in_one_value() -> None:
    """The thirteenth is no month."""
    judge = judged("03/04/2024", "13/04/2024", "n/a", "2024-05-06")
    assert (judge.order, judge.find_doubt("When")) == ("dmy", None)
    assert judged("03/04/2024", "04/13/2024").order == "mdy"
    assert judged("05/05/2024").find_doubt("When") is None


def test_a_column_that_may_be_read_in_two_ways_is_asked_about() -> None:
    """With values that show why."""
    doubt = judged("03/04/2024", "05/06/2024").find_doubt("Close date")
    assert doubt is not None
    assert (doubt.option, doubt.choices) == ("dates", ("dmy", "mdy"))
    assert doubt.samples == ("03/04/2024", "05/06/2024")
    short = judged("03/04/05").find_doubt("When")
    assert short is not None
    assert short.choices == ("dmy", "mdy", "ymd")


def test_a_column_in_several_formats_is_asked_about_and_never_guessed() -> None:
    """The day first here, the month first there: it may be either where both fit."""
    doubt = judged("31/12/2023", "12/31/2023", "03/04/2024", "2024-01-05").find_doubt("When")
    assert doubt is not None
    assert doubt.choices == ("dmy", "mdy")
    assert set(doubt.samples) == {"31/12/2023", "12/31/2023", "03/04/2024"}
    with pytest.raises(DateNotUnderstoodError):
        read_day("12/31/2023", "dmy")


def test_points_part_a_day_that_comes_first() -> None:
    """Nobody writes 3.4.2024 for the fourth of March, unless the column shows that they do."""
    assert judged("03.04.2024").order == "dmy"
    assert judged("03.04.2024", "03.25.2024").order == "mdy"
    assert judged("03.04.2024", "03/04/2024").find_doubt("When") is not None


def test_a_column_whose_years_are_all_buddhist_is_read_so() -> None:
    """One among others is a mistake."""
    judge = judged("๕/๑/๒๕๖๗", "3/4/2566")
    assert judge.is_buddhist
    assert judge.order == "dmy"
    assert read_day("๕/๑/๒๕๖๗", "dmy", is_buddhist=True) == date(2024, 1, 5)
    assert read_day("29 ก.พ. 2567", "", is_buddhist=True) == date(2024, 2, 29)
    assert not judged("2567-01-05", "2024-01-05").is_buddhist


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(
            ("--03-05", (3, 5, None)),
            (" --0305", (3, 5, None)),
            ("1604-03-05", (3, 5, None)),
            ("5 March", (3, 5, None)),
        ),
        *(
            ("1904-02-29", (2, 29, None)),
            ("0001-03-05", (3, 5, None)),
            ("5/3/1986", (3, 5, 1986)),
            ("5.3.", (3, 5, None)),
        ),
        *(("5/3/86", (3, 5, 1986)), ("5/3/45", (3, 5, 1945)), ("5/3/05", (3, 5, 2005)), ("5 Mar 45", (3, 5, 1945))),
    ],
)
def test_a_birthday_may_go_without_its_year(text: str, expected: tuple[int, int, int | None]) -> None:
    """And a year of two digits is one in which a customer may be born."""
    assert read_birthday(text, "dmy") == expected


@given(days=st.lists(DAYS, min_size=1, max_size=12), order=st.sampled_from(sorted(FORMS)), data=st.data())
def test_days_written_in_one_format_are_read_back_or_asked_about_and_never_wrong(
    days: list[date], order: str, data: st.DataObject
) -> None:
    """Whatever the days are: the column's own order is the one found, or among those to choose from."""
    form = data.draw(st.sampled_from(FORMS[order]))
    values = [written(on, form) for on in days]
    judge = judged(*values)
    doubt = judge.find_doubt("When")
    if doubt is not None:
        assert order in doubt.choices
    asked = order if doubt else judge.order
    assert [read_day(value, asked) for value in values] == days


@pytest.mark.parametrize(
    ("text", "currency", "decimals", "expected"),
    [
        ("1.234,56", "EUR", "", Money(123456, "EUR")),
        ("1,234.56", "USD", "", Money(123456, "USD")),
        ("1 234,56", "EUR", "", Money(123456, "EUR")),
        ("1\u00a0234,5 €", "USD", "", Money(123450, "EUR")),
        ("CHF 1'200.50", "EUR", "", Money(120050, "CHF")),
        ("฿1,200", "USD", "point", Money(120000, "THB")),
        ("1200 EUR", "USD", "", Money(120000, "EUR")),
        ("$1,234", "USD", "point", Money(123400, "USD")),
        ("1,234", "JPY", "", Money(1234, "JPY")),
        ("1.234", "KWD", "point", Money(1234, "KWD")),
        ("1234.500", "EUR", "", Money(123450, "EUR")),
        ("10 toman", "IRR", "", Money(100, "IRR")),
        ("1,00,000", "INR", "", Money(10000000, "INR")),
        ("๑,๒๐๐.๕๐", "THB", "", Money(120050, "THB")),
        ("1.200,-", "EUR", "comma", Money(120000, "EUR")),
        ("0,500", "EUR", "", Money(50, "EUR")),
    ],
)
def test_money_is_read_as_its_column_writes_it(text: str, currency: str, decimals: str, expected: Money) -> None:
    """With its currency before it, behind it or nowhere."""
    assert read_money(text, currency, decimals) == expected


@pytest.mark.parametrize(
    "text", ["", "(500)", "-500", "free", "1,234", "12,34,5", "1.2.3", "5 EUR USD", "9" * 30, "1e5"]
)
def test_what_is_no_amount_or_may_be_two_is_refused(text: str) -> None:
    """It is kept as a text by whoever asks."""
    with pytest.raises(MoneyNotUnderstoodError):
        read_money(text, "EUR", "")


def test_a_column_of_money_shows_its_decimals_in_one_value() -> None:
    """Else it is asked about, unless nothing stands behind a mark in that currency."""
    judge = MoneyJudge("EUR")
    judge.feed("1,234")
    doubt = judge.find_doubt("Value")
    assert doubt is not None
    assert (doubt.option, doubt.choices, doubt.samples) == ("decimals", ("comma", "point"), ("1,234",))
    judge.feed("1,234.50")
    assert (judge.decimals, judge.find_doubt("Value")) == ("point", None)
    judge.feed("1.234,50")
    assert judge.find_doubt("Value") is not None
    yen = MoneyJudge("JPY")
    yen.feed("1,234")
    assert yen.find_doubt("Value") is None


AMOUNTS = st.integers(0, 10**11)
MARKS = {"point": (".", [",", "'", " ", ""]), "comma": (",", [".", " ", ""])}


def _grouped(number: int, group: str) -> str:
    return f"{number:,}".replace(",", group)


@given(
    minors=st.lists(AMOUNTS, min_size=1, max_size=10),
    decimals=st.sampled_from(sorted(MARKS)),
    currency=st.sampled_from(["EUR", "USD", "JPY", "KWD", "THB", "DKK"]),
    data=st.data(),
)
def test_money_written_in_one_way_is_read_back_or_asked_about_and_never_wrong(
    minors: list[int], decimals: str, currency: str, data: st.DataObject
) -> None:
    """Whatever the amounts are, with all their decimals or without the zeros."""
    mark, groups = MARKS[decimals]
    group, is_short = data.draw(st.sampled_from(groups)), data.draw(st.booleans())
    digits = CURRENCIES[currency][0]
    values = []
    for minor in minors:
        whole, rest = divmod(minor, 10**digits)
        tail = f"{mark}{rest:0{digits}}" if digits and (rest or not is_short) else ""
        values.append(_grouped(whole, group) + tail)
    judge = MoneyJudge(currency)
    for value in values:
        judge.feed(value)
    asked = decimals if judge.find_doubt("Value") else judge.decimals
    assert [read_money(value, currency, asked).minor for value in values] == minors


@pytest.mark.parametrize(("text", "expected"), [("250", 250), ("1,200", 1200), ("12.0", 12), ("1.000", 1000)])
def test_a_size_is_a_whole_number(text: str, expected: int) -> None:
    """A mark in it parts thousands."""
    assert read_count(text) == expected


@pytest.mark.parametrize("text", ["11-50", "1,000+", "many", "", "12.5"])
def test_a_range_is_no_size(text: str) -> None:
    """It is kept as a text by whoever asks."""
    with pytest.raises(MoneyNotUnderstoodError):
        read_count(text)


@pytest.mark.parametrize(("text", "expected"), [("35", 35), ("35 %", 35), ("0.35", 35), ("1.0", 100), ("0", 0)])
def test_odds_are_percent(text: str, expected: int) -> None:
    """Or a share of one."""
    assert read_percent(text) == expected

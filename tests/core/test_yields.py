"""What came of each source: counts, rates, and cost per lead and per customer (KPIs [1])."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.money import Money
from prospectr.core.period import ALL_TIME, Period
from prospectr.core.source import Source, SourceCost
from prospectr.core.yields import Reached, Yield, arrange, together, yield_of

TODAY = date(2026, 11, 21)
NOVEMBER = Period(from_on=date(2026, 11, 1), until_on=date(2026, 11, 30))
CURRENCIES = ("EUR", "JPY", "KWD")


def source(number: int, name: str = "fair", direction: str | None = "outbound") -> Source:
    return Source(id=number, slug=name, name=name, folded_name=name, direction=direction)


def cost(minor: int, currency: str, first: date = NOVEMBER.from_on, last: date = NOVEMBER.until_on) -> SourceCost:
    return SourceCost(source_id=1, amount_minor=minor, currency=currency, from_on=first, until_on=last)


def of(one: Source | None, leads: int, customers: int = 0, **given: object) -> Yield:
    values: dict[str, object] = {"outreaches": (), "won": (), "costs": (), "period": NOVEMBER, "today": TODAY}
    reached = Reached(leads=leads, prospects=customers, opportunities=customers, customers=customers)
    return yield_of(one, reached=reached, **(values | given))  # type: ignore[arg-type]


def test_a_lead_and_a_customer_cost_their_share_in_each_currency_rounded_half_up() -> None:
    fair = of(
        source(1),
        leads=12,
        customers=2,
        costs=[cost(30000, "EUR"), cost(5, "EUR"), cost(999, "JPY"), cost(6000, "USD", date(2026, 10, 2))],
        won=[("EUR", 120000, 1), (None, None, 1)],
    )
    assert [(one.won, one.cost, one.per_lead, one.per_customer) for one in fair.money] == [
        (Money(120000, "EUR"), Money(30005, "EUR"), Money(2500, "EUR"), Money(15003, "EUR")),
        (None, Money(999, "JPY"), Money(83, "JPY"), Money(500, "JPY")),
        (None, Money(3000, "USD"), Money(250, "USD"), Money(1500, "USD")),
    ]
    assert fair.won_without_value == 1


def test_without_a_lead_or_a_customer_there_is_no_cost_of_one() -> None:
    (paid,) = of(source(1), leads=0, costs=[cost(30000, "EUR")]).money
    assert (paid.cost, paid.per_lead, paid.per_customer, paid.currency) == (Money(30000, "EUR"), None, None, "EUR")
    assert of(source(1), leads=0).rate(0).percent is None


def test_the_source_with_most_leads_comes_first_and_those_from_none_have_a_line_of_their_own() -> None:
    found = arrange(
        [of(source(1, "fair"), 2), of(source(2, "web"), 5), of(source(3, "advert", "inbound"), 2), of(None, 2)]
    )
    assert [one.source.name if one.source else None for one in found.sources] == ["web", "advert", "fair", None]
    assert [(one.direction, one.reached.leads) for one in found.directions] == [
        ("inbound", 2),
        ("outbound", 7),
        (None, 2),
    ]
    assert found.total.reached.leads == 11


yields = st.builds(
    lambda direction, counts, money, answers: of(
        source(1, direction=direction),
        sum(counts),
        counts[0],
        costs=[cost(minor, currency) for currency, minor in money.items()],
        won=[(currency, minor, 1) for currency, minor in money.items()],
        outreaches=answers,
        period=ALL_TIME,
    ),
    st.sampled_from(["inbound", "outbound", None]),
    st.tuples(st.integers(0, 50), st.integers(0, 50)),
    st.dictionaries(st.sampled_from(CURRENCIES), st.integers(0, 10**9)),
    st.lists(st.tuples(st.dates(date(2026, 1, 1), TODAY), st.none())),
)


@given(found=st.lists(yields, max_size=8))
def test_sources_sum_to_the_whole_and_so_do_directions_each_currency_by_itself(found: list[Yield]) -> None:
    arranged = arrange(found)
    for parts in (arranged.sources, arranged.directions):
        assert together(parts, None) == arranged.total
    for currency in CURRENCIES:
        assert arranged.total.costs.get(currency, 0) == sum(one.costs.get(currency, 0) for one in found)
        assert arranged.total.won.get(currency, 0) == sum(one.won.get(currency, 0) for one in found)
    for one in arranged.sources:
        percent = one.rate(one.reached.customers).percent
        assert percent is None or 0 <= percent <= 100

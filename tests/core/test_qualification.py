"""Qualification: the seven questions, how an answer is read, and which question comes next."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectr.core.answering import AnswerGiven, NothingToRepeatError, parse_answer, repeat_answer, says_same
from prospectr.core.dates import When
from prospectr.core.errors import AnswerNotUnderstoodError, MoneyNotUnderstoodError
from prospectr.core.money import Money
from prospectr.core.qualification import (
    ANSWER_VALUES,
    BANT,
    CRITERIA,
    NAMES,
    PAUSE_AFTER,
    PROMPTS,
    QUESTIONS,
    Answer,
    Heard,
    aged_answers,
    check_questions,
    current_answers,
    find_decider_id,
    is_solved_pain,
    lacks_decider,
    leave_for_next_talk,
    open_questions,
    say_criterion,
    say_leave_for_next_talk,
    say_prompt,
    say_question,
    use_questions,
    walk_order,
    with_value,
)

NOW = datetime(2026, 11, 21, 11, tzinfo=UTC)
TODAY = date(2026, 11, 21)  # a Saturday


def answer(criterion: str, value: str = "yes", *, days_ago: int = 0, number: int = 1, deleted: bool = False) -> Answer:
    return Answer(
        id=number,
        created_at=NOW,
        updated_at=NOW,
        deleted_at=NOW if deleted else None,
        contact_id=1,
        criterion=criterion,
        value=value,
        answered_on=TODAY - timedelta(days=days_ago),
    )


def read(text: str, criterion: str = "need") -> AnswerGiven:
    return parse_answer(text, criterion, TODAY, "EUR")


# ------------------------------------------------------------------ the questions


def test_every_criterion_has_a_name_a_question_and_a_tactful_prompt() -> None:
    """Each criterion says what it asks and how to find out without asking rudely."""
    assert tuple(NAMES) == tuple(QUESTIONS) == tuple(PROMPTS) == CRITERIA
    assert say_criterion("budget") == "budget"
    assert say_question("market") == "Are they among those you serve?"
    assert say_prompt("authority") == "Who else takes part in the decision?"


def test_nobody_is_asked_bluntly_for_their_budget() -> None:
    """Budget is found out by what similar thing they bought before, for how much."""
    assert say_prompt("budget") == "What did they pay for something similar?"


# ------------------------------------------------------------------ reading an answer


def test_a_budget_keeps_its_amount_and_the_words_heard() -> None:
    """An answer is yes, no or unknown with the words heard; with budget goes an amount."""
    assert read("yes 900eur paid 850 for the last menu", "budget") == AnswerGiven(
        value="yes", words="paid 850 for the last menu", amount=Money(90000, "EUR")
    )


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("y", "yes"),
        ("YES", "yes"),
        ("Yes, they do", "yes"),
        ("n", "no"),
        ("No!", "no"),
        ("no: too far away", "no"),
        ("nope", "no"),
        ("Nothing.", "no"),
        ("none", "no"),
        ("no way", "no"),
        ("?", "unknown"),
        ("؟", "unknown"),
        ("unknown", "unknown"),
        ("  y  ", "yes"),
    ],
)
def test_the_first_word_answers_in_short_or_in_full(typed: str, value: str) -> None:
    assert read(typed).value == value


def test_the_words_after_the_answer_stay_as_they_were_typed() -> None:
    assert read('y "menus look  tired", she said').words == '"menus look  tired", she said'
    assert read("yes\nเมนูเก่าแล้ว").words == "เมนูเก่าแล้ว"


def test_who_decides_with_them_is_kept_in_the_words() -> None:
    """With authority go the names of those who decide."""
    assert read("n her brother Jan decides", "authority").words == "her brother Jan decides"


@pytest.mark.parametrize("typed", ["", "   ", "perhaps", "not yet", "nothing left", "yesterday she asked", "nobody"])
def test_an_answer_that_says_neither_is_refused_with_the_way_to_type_it(typed: str) -> None:
    with pytest.raises(AnswerNotUnderstoodError) as refused:
        read(typed, "budget")
    assert f'--budget "y {typed.strip() or "..."}"' in refused.value.hint
    assert refused.value.code == "answer-not-understood"
    assert refused.value.family == "usage"


@pytest.mark.parametrize(
    ("typed", "amount", "words"),
    [
        ("y 900", Money(90000, "EUR"), ""),
        ("y 900eur, cash", Money(90000, "EUR"), "cash"),
        ("y 1.2k if it lasts", Money(120000, "EUR"), "if it lasts"),
        ("y ฿9000 a month", Money(900000, "THB"), "a month"),
        ("y 900 EUR a month", Money(90000, "EUR"), "a month"),
        ("y 900 eur a month", Money(90000, "EUR"), "a month"),
        ("y € 900 a month", Money(90000, "EUR"), "a month"),
        ("y 900 €", Money(90000, "EUR"), ""),
        ("y USD 900 a month", Money(90000, "USD"), "a month"),
        ("y RM 800 a month", Money(80000, "MYR"), "a month"),
        ("y Kč 900", Money(90000, "CZK"), ""),
        ("y Rp 1.500.000", Money(150000000, "IDR"), ""),
        ("y 800 baht", Money(80000, "THB"), ""),
        ("y 900 euros or so", Money(90000, "EUR"), "or so"),
        ("๘๐๐ บาท", Money(80000, "THB"), ""),
        ("y ۸۰۰ تومان نقد", Money(8000, "IRR"), "نقد"),
    ],
)
def test_an_amount_right_after_the_yes_is_taken(typed: str, amount: Money, words: str) -> None:
    assert read(typed, "budget") == AnswerGiven(value="yes", words=words, amount=amount)


@pytest.mark.parametrize(
    "words",
    [
        "2 years of savings",
        "3 of the 5 owners pay",
        "900 all in",
        "paid 850eur last time",
        "up to a point",
        "- 900",
        "900 dollars",
        "800 kr",
    ],
)
def test_a_number_that_may_be_something_else_stays_in_the_words(words: str) -> None:
    """Nothing is guessed: an amount in doubt is words, and no word is lost."""
    assert read(f"yes {words}", "budget") == AnswerGiven(value="yes", words=words)


def test_money_is_read_for_budget_only_and_days_for_timeline_only() -> None:
    assert read("yes 900eur is what they lose a month", "need") == AnswerGiven(
        value="yes", words="900eur is what they lose a month"
    )
    assert read("yes eom is when it hurts", "need") == AnswerGiven(value="yes", words="eom is when it hurts")


def test_a_no_or_an_unknown_keeps_all_its_words() -> None:
    assert read("no 200eur is all they have", "budget") == AnswerGiven(value="no", words="200eur is all they have")
    assert read("? eom perhaps", "timeline") == AnswerGiven(value="unknown", words="eom perhaps")


def test_a_timeline_keeps_the_day_they_decide() -> None:
    """With timeline goes the date they would decide."""
    assert read("yes eom launch", "timeline") == AnswerGiven(value="yes", words="launch", decides_on=date(2026, 11, 30))
    assert read("y 2027-03-01", "timeline") == AnswerGiven(value="yes", decides_on=date(2027, 3, 1))


@pytest.mark.parametrize("words", ["in spring", "2026-11-01 was too early", "tue 10:00 the board meets", ""])
def test_a_timeline_without_a_coming_day_is_a_yes_in_words(words: str) -> None:
    assert read(f"yes {words}", "timeline") == AnswerGiven(value="yes", words=words)


@given(value=st.sampled_from(["y", "n", "?"]), words=st.text(max_size=40), criterion=st.sampled_from(CRITERIA[:5]))
def test_no_word_heard_is_ever_lost(value: str, words: str, criterion: str) -> None:
    """Capture never loses a word."""
    assert read(f"{value} {words}", criterion).words == words.strip()


@given(words=st.text(max_size=30) | st.from_regex(r"[0-9]{1,4}[.,]?[0-9]{0,2} ?(eur|EUR|€|k)? ?[a-z ]{0,9}"))
def test_a_budget_is_an_amount_and_words_or_words_alone(words: str) -> None:
    """Capture never loses a word: without an amount all the words stay, with one all that follow it."""
    try:
        given_answer = read(f"yes {words}", "budget")
    except MoneyNotUnderstoodError:
        return  # asked back: nothing is saved, so nothing is lost
    if given_answer.amount is None:
        assert given_answer.words == words.strip()
    else:
        assert words.rstrip().endswith(given_answer.words)


# ------------------------------------------------------------------ what is asked next


def test_of_a_new_lead_everything_is_asked_value_first_and_money_later() -> None:
    """The walk asks market, need, interest, fit, authority, budget, timeline, and reaches every open question."""
    assert open_questions({}, TODAY) == walk_order({}, TODAY) == CRITERIA
    assert CRITERIA == ("market", "need", "interest", "fit", "authority", "budget", "timeline")


def test_what_is_known_is_not_asked_again_until_it_has_aged() -> None:
    """Asked is what is unknown or older than 90 days."""
    answers = current_answers(
        [
            answer("market", days_ago=90),
            answer("need", days_ago=91),
            answer("interest", "unknown"),
            answer("fit", "no"),
        ]
    )
    assert open_questions(answers, TODAY) == ("need", "interest", "authority", "budget", "timeline")


def test_the_seller_says_how_fast_answers_age() -> None:
    """The 90 days are configurable."""
    answers = current_answers([answer(criterion, days_ago=10) for criterion in CRITERIA])
    assert open_questions(answers, TODAY) == ()
    assert open_questions(answers, TODAY, ageing_days=9) == CRITERIA
    assert walk_order(answers, TODAY, ageing_days=9) == CRITERIA


def test_the_four_letters_are_walked_with_value_before_money_too() -> None:
    """--bant walks budget, authority, need and timeline only; value first, money later."""
    answers = current_answers([answer("authority")])
    assert walk_order({}, TODAY, bant=True) == ("need", "authority", "budget", "timeline")
    assert walk_order(answers, TODAY, bant=True) == ("need", "budget", "timeline")
    assert set(walk_order({}, TODAY, bant=True)) == set(BANT)


def test_everything_is_asked_again_when_the_seller_wants_so() -> None:
    """--all walks also what is known."""
    answers = current_answers([answer(criterion) for criterion in CRITERIA])
    assert walk_order(answers, TODAY) == ()
    assert walk_order(answers, TODAY, everything=True) == CRITERIA
    assert walk_order(answers, TODAY, everything=True, bant=True) == ("need", "authority", "budget", "timeline")


def test_before_the_first_talk_money_and_dates_come_with_the_advice_to_wait() -> None:
    """Before the first two-way interaction budget and timeline come with the advice to leave them for the next talk."""
    advised = [criterion for criterion in CRITERIA if leave_for_next_talk(criterion, had_two_way_talk=False)]
    assert advised == ["budget", "timeline"]
    assert not any(leave_for_next_talk(criterion, had_two_way_talk=True) for criterion in CRITERIA)
    assert "Enter skips" in say_leave_for_next_talk()


def test_advice_withholds_no_question() -> None:
    """The advice is never a refusal: the walk reaches every open question, asking whether to go on after three."""
    assert {"budget", "timeline"} <= set(walk_order({}, TODAY))
    assert PAUSE_AFTER == 3


@given(
    values=st.dictionaries(
        st.sampled_from(CRITERIA), st.tuples(st.sampled_from(ANSWER_VALUES), st.integers(-5, 400)), max_size=7
    ),
    bant=st.booleans(),
)
def test_the_walk_reaches_every_open_question_once_and_in_order(values: dict[str, tuple[str, int]], bant: bool) -> None:
    """The walk asks in one order and reaches every open question."""
    answers = current_answers([answer(name, value, days_ago=days) for name, (value, days) in values.items()])
    asked = walk_order(answers, TODAY, bant=bant)
    assert list(asked) == sorted(set(asked), key=CRITERIA.index)
    assert set(asked) == {name for name in open_questions(answers, TODAY) if not bant or name in BANT}


def test_an_answer_ages_the_day_after_the_ninetieth_and_an_unknown_never_does() -> None:
    """Asked again is what was answered more than 90 days ago, the noes too."""
    answers = current_answers(
        [answer("need", "no", days_ago=91), answer("fit", days_ago=90), answer("budget", "unknown", days_ago=400)]
    )
    assert aged_answers(answers, TODAY) == {"need"}
    assert aged_answers(answers, TODAY, ageing_days=30) == {"need", "fit"}
    assert aged_answers({}, TODAY) == frozenset()


@pytest.mark.parametrize("typed", ["=", "same", "Same.", " = ", "same as last month", "= and soon"])
def test_the_same_as_before_is_said_in_one_sign(typed: str) -> None:
    assert says_same(typed)


@pytest.mark.parametrize("typed", ["", "yes", "y same", "samey", "==", "no ="])
def test_other_words_do_not_say_the_same(typed: str) -> None:
    assert not says_same(typed)


def test_what_still_holds_repeats_all_that_was_heard() -> None:
    """The same answer, with today's date: value, words, amount, day, and how it was heard."""
    before = Answer(
        contact_id=1,
        criterion="budget",
        value="yes",
        words="paid 850",
        amount_minor=90000,
        currency="EUR",
        answered_on=TODAY - timedelta(days=120),
        channel="call",
        said_by="Jan",
        verified=True,
    )
    heard = Heard(channel="call", said_by="Jan", verified=True)
    assert repeat_answer("=", "budget", before) == AnswerGiven(
        value="yes", words="paid 850", amount=Money(90000, "EUR"), heard=heard
    )
    assert repeat_answer("same: signed for it", "budget", before).words == "signed for it"


def test_nothing_is_the_same_where_nothing_was_known() -> None:
    for before in (None, answer("need", "unknown")):
        with pytest.raises(NothingToRepeatError) as refused:
            repeat_answer("=", "need", before)
        assert '--need "yes' in refused.value.hint


# ------------------------------------------------------------------ what the answers suggest


def test_a_solved_pain_is_a_need_without_interest() -> None:
    """A need without interest: suggest letting go kindly; unknown is not no."""
    assert is_solved_pain({"need": answer("need"), "interest": answer("interest", "no")})
    assert not is_solved_pain({"need": answer("need"), "interest": answer("interest", "unknown")})
    assert not is_solved_pain({"need": answer("need")})
    assert not is_solved_pain({"interest": answer("interest", "no")})


def test_who_cannot_decide_has_somebody_who_can() -> None:
    """Without authority: ask who decides, until somebody is named."""
    alone, named = answer("authority", "no"), with_value(replace(answer("authority", "no"), decider_id=7), "no")
    assert lacks_decider({"authority": alone})
    assert not lacks_decider({"authority": named})
    assert not lacks_decider({"authority": answer("authority")})
    assert not lacks_decider({})
    assert (find_decider_id({"authority": named}), find_decider_id({"authority": alone})) == (7, None)


def test_an_amount_and_a_day_go_with_a_yes_and_who_decides_with_a_no() -> None:
    said = replace(answer("budget"), amount_minor=90000, currency="EUR", decides_on=TODAY, decider_id=7)
    no, unknown, yes = (with_value(said, value) for value in ("no", "unknown", "yes"))
    assert (no.amount_minor, no.currency, no.decides_on, no.decider_id) == (None, None, None, 7)
    assert (unknown.amount_minor, unknown.decider_id) == (None, None)
    assert (yes.amount_minor, yes.decides_on, yes.decider_id) == (90000, TODAY, None)


# ------------------------------------------------------------------ own words


def test_a_question_may_be_asked_in_words_of_ones_own() -> None:
    """The seller's own words for a question; the others stay as they are, and so does what needs to be known."""
    try:
        use_questions({"need": "What keeps you up at night?"})
        assert say_prompt("need") == "What keeps you up at night?"
        assert say_question("need") == "What problem of theirs would you solve?"
        assert say_prompt("fit") == PROMPTS["fit"]
    finally:
        use_questions({})
    assert say_prompt("need") == PROMPTS["need"]


def test_own_words_are_a_table_of_questions_there_are() -> None:
    assert check_questions({"need": " Why? ", "fit": " "}) == {"need": "Why?"}
    assert check_questions("") == {}
    for wrong in ("hello", 7, ["need"], {"nead": "Why?"}, {"need": 7}, {"need": ["Why?"]}):
        with pytest.raises(ValueError, match=r"\w"):
            check_questions(wrong)


# ------------------------------------------------------------------ the newest answer counts


def test_the_newest_answer_takes_the_place_of_an_older_one() -> None:
    """An answer is kept with its date; the day it was heard decides, then the order of writing."""
    answers = current_answers(
        [
            answer("budget", "yes", days_ago=1, number=7),
            answer("budget", "no", days_ago=30, number=8),
            answer("need", "no", number=9),
            answer("need", "yes", number=10),
        ]
    )
    assert answers["budget"].value == "yes"
    assert answers["need"].value == "yes"


def test_a_deleted_answer_gives_way_to_the_one_before() -> None:
    answers = current_answers([answer("fit", "no", number=2, deleted=True), answer("fit", days_ago=9)])
    assert answers["fit"].value == "yes"


@pytest.mark.parametrize("typed", ["yes 900,50.00eur", "yes -5eur", "y 1.2.3eur for the menu"])
def test_an_amount_that_cannot_be_is_asked_back_and_not_kept_as_words(typed: str) -> None:
    with pytest.raises(MoneyNotUnderstoodError):
        parse_answer(typed, "budget", TODAY, "EUR")


def test_words_that_begin_with_a_number_are_no_amount() -> None:
    assert parse_answer("yes 2nd quote wanted", "budget", TODAY, "EUR").words == "2nd quote wanted"


def test_a_timeline_may_be_said_in_the_sellers_own_words() -> None:
    def worded(text: str) -> When | None:
        return When(date(2026, 12, 25)) if text == "an Weihnachten" else None

    given = parse_answer("yes an Weihnachten spätestens", "timeline", TODAY, "EUR", worded)
    assert (given.decides_on, given.words) == (date(2026, 12, 25), "spätestens")


def test_an_amount_or_a_day_says_yes_by_itself() -> None:
    assert parse_answer("900eur", "budget", TODAY, "EUR").amount == Money(90000, "EUR")
    assert parse_answer("eom", "timeline", TODAY, "EUR") == AnswerGiven(value="yes", decides_on=date(2026, 11, 30))
    with pytest.raises(AnswerNotUnderstoodError):
        parse_answer("900eur", "need", TODAY, "EUR")


@pytest.mark.parametrize("typed", ["not sure yet", "don't know", "No idea"])
def test_not_sure_is_unknown_and_not_no(typed: str) -> None:
    assert parse_answer(typed, "need", TODAY, "EUR") == AnswerGiven(value="unknown", words=typed)


@pytest.mark.parametrize("typed", ["yes 99999999999999999999 eur", "yes -300", "yes 1e99"])
def test_a_budget_no_purse_holds_is_asked_back(typed: str) -> None:
    with pytest.raises(MoneyNotUnderstoodError):
        parse_answer(typed, "budget", TODAY, "EUR")

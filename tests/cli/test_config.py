"""The configuration: read, changed, mended."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import pytest

from prospectr.core.qualification import AGEING_DAYS
from prospectr.settings import KEYS
from tests.conftest import Run


@pytest.fixture
def prospectr(prospectr: Run) -> Run:
    """The command on a screen so wide that no sentence is broken."""
    return partial(prospectr, columns=400)


def test_every_key_is_shown_with_what_it_is_for(prospectr: Run) -> None:
    shown = prospectr("config")
    assert shown.code == 0
    for key in KEYS:
        assert f"{key.name}  " in shown.out
    assert "days after which an answer is asked again" in shown.out


def test_a_value_set_is_the_value_used(prospectr: Run) -> None:
    shown = "currency  THB\n    currency of amounts written without one, like EUR\n"
    assert prospectr("config", "set", "currency", "thb").out == shown
    assert prospectr("config", "get", "currency").out == shown
    prospectr("add", "Nora")
    prospectr("qualify", "nora", "--budget", "yes 900")
    assert prospectr("show", "nora", "--json").items[0]["answers"]["budget"]["amount"]["currency"] == "THB"


@pytest.mark.parametrize(("typed", "kept"), [("RM", "MYR"), ("rm", "MYR"), ("฿", "THB"), ("$", "USD"), ("myr", "MYR")])
def test_a_currency_may_be_given_by_its_sign(prospectr: Run, typed: str, kept: str) -> None:
    assert prospectr("config", "set", "currency", typed).code == 0
    assert prospectr("config", "get", "currency", "--plain").out == f"{kept}\n"


def test_a_sign_of_no_one_currency_is_refused(prospectr: Run) -> None:
    refused = prospectr("config", "set", "currency", "kr")
    assert (refused.code, '"KR" is no currency code' in refused.err) == (2, True)


def test_a_key_without_a_value_says_so_and_what_it_is_for(prospectr: Run) -> None:
    assert prospectr("config", "get", "region").out.splitlines() == [
        "region  not set",
        "    country of phone numbers written without one, like DE or TH",
    ]


def test_a_rehearsed_setting_is_shown_and_not_written(prospectr: Run, home: Path) -> None:
    rehearsed = prospectr("config", "set", "currency", "RM", "--dry-run")
    assert rehearsed.code == 0
    assert rehearsed.out.splitlines()[:2] == ["What would be done, and is not (--dry-run):", "currency  MYR"]
    assert rehearsed.err == "Nothing was changed (--dry-run).\n"
    assert not home.exists()


def test_a_key_of_a_newer_prospectr_is_passed_over_with_a_warning(prospectr: Run, home: Path) -> None:
    home.mkdir()
    path = home / "config.toml"
    path.write_text('colour = "red"\ncurrency = "THB"\n', encoding="utf-8")
    warned = prospectr("add", "Nora")
    assert warned.code == 0
    assert warned.err.splitlines()[0] == f"warning: {path}: there is no key colour; it was passed over."
    assert prospectr("today", "--quiet").err == ""
    assert prospectr("config", "set", "currency", "EUR").code == 0
    assert path.read_text(encoding="utf-8") == 'colour = "red"\ncurrency = "EUR"\n'


def test_days_may_be_given_as_several_words(prospectr: Run) -> None:
    assert prospectr("config", "set", "working_days", "tue", "wed", "sat").code == 0
    assert prospectr("config", "get", "working_days", "--json").items == [
        {"type": "setting", "id": "working_days", "value": "tue wed sat"}
    ]


def test_setting_one_key_leaves_the_rest_of_the_file_as_it_is(prospectr: Run, home: Path) -> None:
    home.mkdir()
    path = home / "config.toml"
    path.write_text('# mine\ncurrency = "USD" # for now\nageing_days = 30\n', encoding="utf-8")
    prospectr("config", "set", "currency", "THB")
    assert path.read_text(encoding="utf-8") == '# mine\ncurrency = "THB" # for now\nageing_days = 30\n'


def test_a_file_kept_elsewhere_by_a_link_stays_there(prospectr: Run, home: Path, tmp_path: Path) -> None:
    home.mkdir()
    kept = tmp_path / "mine.toml"
    kept.touch()
    (home / "config.toml").symlink_to(kept)
    prospectr("config", "set", "currency", "THB")
    assert (home / "config.toml").is_symlink()
    assert kept.read_text(encoding="utf-8") == 'currency = "THB"\n'


def test_path_tells_where_the_file_lies_before_there_is_one(prospectr: Run, home: Path) -> None:
    assert prospectr("config", "path").out == f"{home / 'config.toml'}\n"
    assert not home.exists()


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("region", "XX", "is no two-letter country code"),
        ("currency", "MOON", "is no currency code"),
        ("ageing_days", "0", "must be a number of days"),
        ("ageing_days", "soon", "must be a number of days"),
        ("working_days", "someday", "must name days"),
        ("target_market", "age 30", "does not begin with one of tag, trade, size, place, source"),
        ("target_market", "size many", "is no number of people"),
        ("weights", "need 30", "they make 110, and they must make 100 together"),
        ("weights", "luck 5", 'there is no "luck"'),
        ("questions", "hello", "each is set by its name"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused_and_nothing_written(
    prospectr: Run, home: Path, key: str, value: str, reason: str
) -> None:
    refused = prospectr("config", "set", key, value)
    assert refused.code == 2
    assert reason in refused.err
    assert not home.exists()


def test_a_key_there_is_not_is_refused_with_those_there_are(prospectr: Run) -> None:
    for words in (["get", "colour"], ["set", "colour", "red"]):
        refused = prospectr("config", *words)
        assert refused.code == 4
        assert refused.err.splitlines() == [
            "error: There is no key colour in the configuration.",
            f"There are: {', '.join(key.name for key in KEYS)}",
        ]


def test_set_without_a_value_is_shown_an_example(prospectr: Run) -> None:
    for words in ([], ["currency"]):
        refused = prospectr("config", "set", *words)
        assert (refused.code, refused.err.splitlines()[-1]) == (2, "For example: prospectr config set currency THB")


@pytest.mark.parametrize("garbage", ["][", "currency = 7", "\udcff\udcfe", 'working_days = ["x"]'])
@pytest.mark.parametrize("words", [["today"], ["add", "Nora"], ["config", "get"]], ids=" ".join)
def test_a_file_that_cannot_be_used_stops_every_command_with_the_way_to_mend_it(
    prospectr: Run, home: Path, garbage: str, words: list[str]
) -> None:
    home.mkdir()
    path = home / "config.toml"
    path.write_bytes(garbage.encode(errors="surrogateescape"))
    refused = prospectr(*words)
    assert refused.code == 2
    assert str(path) in refused.err
    assert refused.err.splitlines()[-1] == "Mend it with: prospectr config edit"
    assert not (home / "book.db").exists()


@pytest.mark.parametrize("garbage", ["][", "\udcff\udcfe"])
def test_a_file_that_cannot_be_read_is_not_written_over(prospectr: Run, home: Path, garbage: str) -> None:
    home.mkdir()
    path = home / "config.toml"
    path.write_bytes(garbage.encode(errors="surrogateescape"))
    refused = prospectr("config", "set", "currency", "THB")
    assert refused.code == 2
    assert refused.err.splitlines()[-1] == "Mend it with: prospectr config edit"
    assert path.read_bytes() == garbage.encode(errors="surrogateescape")


def test_a_file_that_cannot_be_used_can_be_mended_in_the_editor(prospectr: Run, home: Path, tmp_path: Path) -> None:
    home.mkdir()
    (home / "config.toml").write_text("][", encoding="utf-8")
    script = tmp_path / "editor.py"
    script.write_text("import sys; open(sys.argv[1], 'w').write('currency = \"THB\"\\n')", encoding="utf-8")
    mended = prospectr("config", "edit", env={"EDITOR": f"{sys.executable} {script}"})
    assert mended.code == 0, mended.err
    assert prospectr("config", "get", "currency", "--plain").out == "THB\n"


def test_a_mistake_made_in_the_editor_is_said_and_left_to_be_mended(prospectr: Run, tmp_path: Path, home: Path) -> None:
    script = tmp_path / "editor.py"
    script.write_text("import sys; open(sys.argv[1], 'a').write('ageing_days = -1\\n')", encoding="utf-8")
    refused = prospectr("config", "edit", env={"EDITOR": f"{sys.executable} {script}"})
    assert refused.code == 2
    assert "ageing_days: it must be a number of days" in refused.err
    assert "ageing_days = -1" in (home / "config.toml").read_text(encoding="utf-8")


def test_a_new_file_explains_every_key(prospectr: Run, home: Path) -> None:
    assert prospectr("config", "edit", env={"EDITOR": "true"}).code == 0
    text = (home / "config.toml").read_text(encoding="utf-8")
    for key in KEYS:
        assert f"# {key.name}: " in text


def test_a_folder_that_cannot_be_made_is_named(prospectr: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    refused = prospectr("config", "set", "currency", "THB", env={"PROSPECTR_HOME": str(tmp_path / "file")})
    assert refused.code == 1
    assert str(tmp_path / "file") in refused.err
    assert "The answer could not be written" not in refused.err


def test_a_target_market_is_typed_in_one_line_and_kept_as_a_list(prospectr: Run, home: Path) -> None:
    typed = "tag cafe, size 2-20"
    assert prospectr("config", "set", "target_market", typed).code == 0
    assert prospectr("config", "get", "target_market", "--plain").out == f"{typed}\n"
    assert 'target_market = ["tag cafe", "size 2-20"]' in (home / "config.toml").read_text(encoding="utf-8")
    assert prospectr("config", "set", "target_market", "").code == 0
    assert prospectr("config", "get", "target_market").out.startswith("target_market  not set\n")


def test_weights_of_ones_own_change_every_score_at_once(prospectr: Run) -> None:
    """Weights are configuration: scores follow at once, in lists and on pages; nothing is kept with a contact."""
    prospectr("add", "Nora")
    prospectr("add", "Bo")
    prospectr("qualify", "nora", "--need", "yes")
    prospectr("qualify", "bo", "--fit", "yes")
    assert [item["score"] for item in prospectr("list", "--sort", "score", "--json").items] == [20, 15]
    assert prospectr("config", "set", "weights", "need", "5", "fit", "30").code == 0
    listed = prospectr("list", "--sort", "score", "--json").items
    assert [(item["name"], item["score"]) for item in listed] == [("Bo", 30), ("Nora", 5)]
    lines = prospectr("show", "nora", "--json").items[0]["score_lines"]
    assert {line["criterion"]: line["points"] for line in lines}["need"] == 5
    assert prospectr("config", "get", "weights", "--plain").out.startswith("market 15, need 5, interest 15, fit 30")
    assert prospectr("config", "set", "weights", "").code == 0
    assert prospectr("show", "nora", "--json").items[0]["score"] == 20


def test_a_question_is_asked_in_words_of_ones_own(prospectr: Run, home: Path) -> None:
    prospectr("add", "Nora")
    own = 'What keeps you up at "night"?'
    assert prospectr("config", "set", "questions.need", own).code == 0
    assert prospectr("config", "get", "questions.need", "--plain").out == f"{own}\n"
    assert own in prospectr("config", "get", "questions").out
    (asked,) = [item for item in prospectr("qualify", "nora", "--json").items if item["criterion"] == "need"]
    assert (asked["prompt"], asked["question"]) == (own, "What problem of theirs would you solve?")
    assert prospectr("config", "set", "questions.need", "").code == 0
    assert "[questions]" not in (home / "config.toml").read_text(encoding="utf-8")


def test_a_question_there_is_not_has_no_words(prospectr: Run) -> None:
    for words in (["get", "questions.luck"], ["set", "questions.luck", "Why?"], ["get", "weights.need"]):
        assert prospectr("config", *words).code == 4


def test_setting_one_of_a_table_keeps_the_comments_of_the_others(prospectr: Run, home: Path) -> None:
    home.mkdir()
    path = home / "config.toml"
    path.write_text('# mine\n[questions] # asked so\nneed = "Why?" # gently\n', encoding="utf-8")
    prospectr("config", "set", "questions.fit", "What do you use now?")
    prospectr("config", "set", "currency", "THB")
    assert [line for line in path.read_text(encoding="utf-8").splitlines() if line] == [
        "# mine",
        'currency = "THB"',
        "[questions] # asked so",
        'need = "Why?" # gently',
        'fit = "What do you use now?"',
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("weights = 7", "weights: name each with its points"),
        ("[weights]\nneed = 30", "weights: with the rest as shipped they make 110"),
        ("[questions]\nluck = 'Why?'", 'questions: there is no question "luck"'),
        ("questions.need = 7", "questions: need must be a text in quotes"),
        ('target_market = "age 3"', 'target_market: "age 3" does not begin with one of'),
        ("target_market = [1]", "target_market: it must be a list of conditions"),
    ],
)
def test_a_table_that_cannot_be_used_is_named(prospectr: Run, home: Path, text: str, reason: str) -> None:
    home.mkdir()
    (home / "config.toml").write_text(text, encoding="utf-8")
    refused = prospectr("today")
    assert (refused.code, reason in refused.err) == (2, True)


@pytest.mark.parametrize("text", ['weights = "need 30 budget 0"', "weights = 7", "weights = {need = 30, budget = 0}"])
def test_weights_written_in_another_way_are_set_anew(prospectr: Run, home: Path, text: str) -> None:
    home.mkdir()
    (home / "config.toml").write_text(f'{text}\ncurrency = "THB"\n', encoding="utf-8")
    assert prospectr("config", "set", "weights", "need", "25", "budget", "5").code == 0
    assert prospectr("config", "get", "weights", "--plain").out.startswith("market 15, need 25")
    assert prospectr("config", "get", "currency", "--plain").out == "THB\n"


@pytest.mark.parametrize("text", ['questions = ""', "questions = 7", 'questions = {need = "Why?"}'])
def test_a_question_is_set_whatever_stood_in_its_place(prospectr: Run, home: Path, text: str) -> None:
    home.mkdir()
    (home / "config.toml").write_text(f"{text}\n", encoding="utf-8")
    assert prospectr("config", "set", "questions.need", "How so?").code == 0
    assert prospectr("config", "get", "questions.need", "--plain").out == "How so?\n"


def test_what_is_left_out_is_as_the_rules_say(prospectr: Run) -> None:
    assert prospectr("config", "get", "ageing_days", "--plain").out == f"{AGEING_DAYS}\n"


def test_the_configuration_is_no_part_of_the_book(prospectr: Run, home: Path) -> None:
    prospectr("config", "set", "currency", "THB")
    assert not (home / "book.db").exists()
    assert prospectr("undo").code == 1


def test_nobody_else_reads_the_configuration(prospectr: Run, home: Path) -> None:
    prospectr("config", "set", "region", "DK")
    config = home / "config.toml"
    assert (config.stat().st_mode & 0o777, home.stat().st_mode & 0o777) == (0o600, 0o700)
    config.chmod(0o644)
    prospectr("config", "set", "region", "TH")
    assert config.stat().st_mode & 0o777 == 0o600

"""Settings: the configuration file, the environment and the data paths, as one frozen value."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from prospectr.core.errors import InputError
from prospectr.core.money import CURRENCIES, CURRENCY_OF_REGION
from prospectr.core.record import record
from prospectr.core.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from prospectr.core.market import Condition

FALLBACK_CURRENCY = "EUR"
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
THEMES = ("auto", "dark", "light", "ansi")
LONGEST_AGEING = 3_650
MOST_CONVERSATIONS = 200


class ConfigurationError(InputError):
    """A value in the configuration cannot be used."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(
            _("The configuration cannot be used: {where}: {reason}.").format(where=where, reason=reason),
            hint=_("Mend it with: prospectr config edit"),
        )


class ValueRefusedError(InputError):
    """A value given for a key of the configuration cannot be used."""

    def __init__(self, name: str, text: str, reason: str) -> None:
        super().__init__(
            _('{key} was left as it is: "{text}" cannot be used: {reason}.').format(key=name, text=text, reason=reason),
            hint=_("See what it is for: prospectr config get {key}").format(key=name),
        )


@record
class Key:
    """A key of the configuration: what it is for, and how a value is checked (``check`` raises ValueError).

    ``keep`` turns a checked value into what the file holds, ``say`` into words.
    """

    name: str
    sentence: str
    check: Callable[[Any], Any]
    keep: Callable[[Any], Any] = lambda value: value
    say: Callable[[Any], str] = str


@record
class Settings:
    """What one run of prospectr goes by.

    ``book_named`` tells that the seller named the file, so that reading a
    missing one is an error; ``region`` is the country of phone numbers written
    without one (empty: not known); ``working_days`` count from Monday, 0;
    ``conversations`` is how many a week the seller aims at. ``weights``,
    ``questions`` and ``keys`` hold what the seller wants otherwise than shipped;
    ``theme`` is how the screens look.
    """

    book: Path
    book_named: bool
    config: Path
    demo_book: Path
    log: Path
    today: str
    region: str
    language: str
    currency: str
    ageing_days: int
    working_days: frozenset[int]
    conversations: int
    target_market: tuple[Condition, ...] = ()
    weights: Mapping[str, int] = MappingProxyType({})
    questions: Mapping[str, str] = MappingProxyType({})
    keys: Mapping[str, str] = MappingProxyType({})
    theme: str = "auto"
    warnings: tuple[str, ...] = ()


def _text(value: Any) -> str:  # noqa: ANN401 - whatever the file holds
    if not isinstance(value, str):
        raise ValueError(_("it must be a text in quotes"))  # noqa: TRY004 - one kind of failure for the caller
    return value.strip()


def _region(value: Any) -> str:  # noqa: ANN401
    region = _text(value).upper()
    if region and region not in CURRENCY_OF_REGION:
        raise ValueError(_('"{region}" is no two-letter country code, like DE or TH').format(region=region))
    return region


def _currency(value: Any) -> str:  # noqa: ANN401
    typed = _text(value).upper()
    of_sign = [code for code, (_digits, sign) in CURRENCIES.items() if sign.upper() == typed and code != typed]
    currency = of_sign[0] if len(of_sign) == 1 else typed
    if currency not in CURRENCIES:
        raise ValueError(_('"{currency}" is no currency code, like EUR or THB').format(currency=currency))
    return currency


def _ageing(value: Any) -> int:  # noqa: ANN401
    days = _count(value)
    if not 1 <= days <= LONGEST_AGEING:
        raise ValueError(_("it must be a number of days from 1 to {most}").format(most=LONGEST_AGEING))
    return days


def _conversations(value: Any) -> int:  # noqa: ANN401
    conversations = _count(value)
    if not 1 <= conversations <= MOST_CONVERSATIONS:
        raise ValueError(_("it must be a whole number from 1 to {most}").format(most=MOST_CONVERSATIONS))
    return conversations


def _count(value: Any) -> int:  # noqa: ANN401
    """Read a whole number; anything else is 0."""
    written = str(value).strip()
    return int(written) if written.isdecimal() and len(written) < 10 else 0  # none of ours is longer


def _working_days(value: Any) -> frozenset[int]:  # noqa: ANN401
    if not isinstance(value, (str, list)):
        raise ValueError(_("it must name days, like mon tue wed thu fri"))  # noqa: TRY004 - one kind for the caller
    names = value.replace(",", " ").split() if isinstance(value, str) else value
    days = [str(name).strip().lower()[:3] for name in names]
    if not days or any(day not in WEEKDAYS for day in days):
        raise ValueError(_("it must name days, like mon tue wed thu fri"))
    return frozenset(WEEKDAYS.index(day) for day in days)


def _theme(value: Any) -> str:  # noqa: ANN401
    theme = _text(value).lower()
    if theme not in THEMES:
        raise ValueError(_("it must be one of {names}").format(names=", ".join(THEMES)))
    return theme


def _keys(value: Any) -> dict[str, str]:  # noqa: ANN401
    """Read the keys of the screens; ``deal.close`` may be a name in the table, or ``close`` in one inside it."""
    if not isinstance(value, dict):
        raise ValueError(_('it must be a table, like "deal.close" = "w"'))  # noqa: TRY004 - one kind for the caller
    keys = {}
    for name, key in value.items():
        if isinstance(key, dict):
            keys.update({f"{name}.{part}": typed for part, typed in _keys(key).items()})
        else:
            keys[str(name)] = _text(key)
    return keys


def _in_core(module: str, name: str) -> Callable[[Any], Any]:
    """Return a function of ``core`` that is imported only where its key is used."""

    def call(value: Any) -> Any:  # noqa: ANN401
        from importlib import import_module

        return getattr(import_module(f"prospectr.core.{module}"), name)(value)

    return call


def _say_days(days: frozenset[int]) -> str:
    return " ".join(WEEKDAYS[day] for day in sorted(days))


KEYS = (
    Key(name="region", sentence=N_("country of phone numbers written without one, like DE or TH"), check=_region),
    Key(name="language", sentence=N_("language of sentences and of dates in words, like en or th"), check=_text),
    Key(name="currency", sentence=N_("currency of amounts written without one, like EUR"), check=_currency),
    Key(name="ageing_days", sentence=N_("days after which an answer is asked again"), check=_ageing),
    Key(
        name="conversations",
        sentence=N_("how many people you want to talk with in a week, like 5"),
        check=_conversations,
    ),
    Key(
        name="working_days",
        sentence=N_("the days you work, like mon tue wed thu fri"),
        check=_working_days,
        keep=_say_days,
        say=_say_days,
    ),
    Key(
        name="target_market",
        sentence=N_("those you serve, told by tag, trade, size, place or source, like tag cafe, size 2-20"),
        check=_in_core("market", "parse_market"),
        keep=_in_core("market", "say_conditions"),
        say=_in_core("market", "say_market"),
    ),
    Key(
        name="weights",
        sentence=N_("the points of the score, 100 together, like need 30 budget 0"),
        check=_in_core("score", "parse_weights"),
        say=_in_core("score", "say_weights"),
    ),
    Key(
        name="questions",
        sentence=N_("how you ask the seven questions; each is set by its name, like questions.need"),
        check=_in_core("qualification", "check_questions"),
        say=lambda questions: "; ".join(f"{name}: {text}" for name, text in questions.items()),
    ),
    Key(
        name="theme",
        sentence=N_("how the screens look: auto, dark, light, or ansi for the colours of your terminal"),
        check=_theme,
    ),
    Key(
        name="keys",
        sentence=N_("keys of your own on the screens; each is set by what it does, like keys.deal.close"),
        check=_keys,
        say=lambda keys: "; ".join(f"{name}: {key}" for name, key in keys.items()),
    ),
)


def find_key(name: str) -> Key | None:
    """Return the key called ``name``, or None; ``questions.need`` and ``keys.deal.close`` are keys too."""
    table, _dot, part = name.partition(".")
    if table == "questions" and part:
        from prospectr.core.qualification import CRITERIA, say_question

        return Key(name=name, sentence=say_question(part), check=_text) if part in CRITERIA else None
    if table == "keys" and part:
        return Key(name=name, sentence="", check=_text)
    return next((key for key in KEYS if key.name == name), None)


def say_value(settings: Settings, key: Key) -> str:
    """Say what a key of the configuration holds, whether it was set or not."""
    table, _dot, part = key.name.partition(".")
    value = getattr(settings, table)
    return key.say(value.get(part, "") if part else value)


def load_settings(environment: Mapping[str, str], book: str | None = None) -> Settings:
    """Build the settings from the environment, the configuration file and the book named on the command line.

    A key that this prospectr does not know is passed over with a warning: a
    newer one may have written it. Raises ``ConfigurationError`` for a file that
    is no TOML and for a value that cannot be used.
    """
    config = config_path(environment)
    written = read_configuration(config)
    chosen = check_configuration({name: value for name, value in written.items() if find_key(name)}, str(config))
    data = data_folder(environment)
    region = chosen.get("region") or _region_of_locale(environment)
    return Settings(
        book=find_book(environment, book),
        book_named=bool(book or environment.get("PROSPECTR_BOOK")),
        config=config,
        demo_book=data / "demo.db",
        log=data / "prospectr.log",
        today=environment.get("PROSPECTR_TODAY", ""),
        region=region,
        language=chosen.get("language") or _language_of_locale(environment),
        currency=chosen.get("currency") or CURRENCY_OF_REGION.get(region, FALLBACK_CURRENCY),
        ageing_days=chosen.get("ageing_days", 90),
        working_days=chosen.get("working_days", frozenset(range(5))),
        conversations=chosen.get("conversations", 5),
        target_market=chosen.get("target_market", ()),
        weights=chosen.get("weights", {}),
        questions=chosen.get("questions", {}),
        keys=chosen.get("keys", {}),
        theme=chosen.get("theme", "auto"),
        warnings=tuple(
            _("{path}: there is no key {name}; it was passed over.").format(path=config, name=name)
            for name in written
            if find_key(name) is None
        ),
    )


def find_book(environment: Mapping[str, str], book: str | None = None) -> Path:
    """Return where the book lies, there or not; ``book`` is the file named on the command line."""
    named = book or environment.get("PROSPECTR_BOOK", "")
    return Path(named).expanduser() if named else data_folder(environment) / "book.db"


def find_language(environment: Mapping[str, str]) -> str:
    """Return the language to speak, also where the rest of the configuration cannot be used."""
    try:
        written = read_configuration(config_path(environment)).get("language")
    except ConfigurationError:
        written = None
    return written if isinstance(written, str) and written else _language_of_locale(environment)


def config_path(environment: Mapping[str, str]) -> Path:
    """Return where the configuration file lies, there or not."""
    home = environment.get("PROSPECTR_HOME", "")
    if home:
        return Path(home).expanduser() / "config.toml"
    from platformdirs import user_config_path

    return user_config_path("prospectr") / "config.toml"


def data_folder(environment: Mapping[str, str]) -> Path:
    """Return the folder the book lies in by default."""
    home = environment.get("PROSPECTR_HOME", "")
    if home:
        return Path(home).expanduser()
    from platformdirs import user_data_path

    return user_data_path("prospectr")


def read_configuration(path: Path) -> dict[str, Any]:
    """Read the configuration file; a missing one is an empty one. Raises ``ConfigurationError``."""
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except UnicodeDecodeError as error:
        raise ConfigurationError(str(path), str(error)) from None
    except OSError as error:
        raise ConfigurationError(str(path), error.strerror or str(error)) from None
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(str(path), str(error)) from None


def check_configuration(values: Mapping[str, Any], where: str) -> dict[str, Any]:
    """Return every value checked and in the form settings keep it. Raises ``ConfigurationError``."""
    checked = {}
    for name, value in values.items():
        key = find_key(name)
        if key is None:
            known = ", ".join(key.name for key in KEYS)
            raise ConfigurationError(
                where, _("there is no key {name}; there are {known}").format(name=name, known=known)
            )
        try:
            checked[name] = key.check(value)
        except (TypeError, ValueError) as error:
            raise ConfigurationError(f"{where}, {name}", str(error)) from None
    return checked


def _locale(environment: Mapping[str, str], category: str) -> str:
    for name in ("LC_ALL", category, "LANG"):
        if environment.get(name):
            return environment[name]
    return ""


def _language_of_locale(environment: Mapping[str, str]) -> str:
    language = _locale(environment, "LC_MESSAGES").partition(".")[0].partition("@")[0]
    return "en" if language in {"", "C", "POSIX"} else language


def _region_of_locale(environment: Mapping[str, str]) -> str:
    region = _locale(environment, "LC_MONETARY").partition(".")[0].partition("_")[2].partition("@")[0].upper()
    return region if region in CURRENCY_OF_REGION else ""

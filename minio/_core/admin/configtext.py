"""Settings of servers as text: `subsystem[:target] name=value name="with blanks" ...`, one subsystem a line.

What a server writes and what it reads are two formats. Writing, it puts values with blanks between double
quotes, and escapes nothing; behind a `#` it tells which variables of its environment come before the line.
Reading, it looks for the names that it knows, with a `=` behind, anywhere in the line, so a value may not
hold such a name; from around each value it takes blanks, a pair of double quotes, blanks, a pair of
single quotes.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from minio._core.checks import check_type
from minio._core.http.messages import check_list
from minio._core.veiled import VeiledText

SPACE = "\t\n\v\f\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""What Go calls a blank, as a class of a regular expression."""

_SUBSYSTEM = re.compile(r"[a-z0-9_]+")
_TARGET = re.compile(rf"[^:={SPACE}\0]+")
_NAME = re.compile(r"[A-Za-z0-9_]+")
_VARIABLE = re.compile(r"# (MINIO_[^=\s]+)=(.*)", re.DOTALL)
_FIELD = re.compile(
    rf"[{SPACE}]*([A-Za-z0-9_]+)="
    rf'(?:"([^{SPACE}]*[{SPACE}].*?)"(?=[{SPACE}]+[A-Za-z0-9_]+=|[{SPACE}]*$)|([^{SPACE}]*))',
    re.DOTALL,
)
_BLANK = re.compile(rf"[{SPACE}]")


@dataclass(frozen=True, slots=True)
class Setting:
    """The value of a setting, and where it comes from.

    Attributes:
        value: what holds.
        environment: variable of the servers' environment that gives the value; empty when none does, and the
            servers keep the value themselves, or have it by default.
        stored: what the servers keep themselves, which holds without that variable; None for nothing.
    """

    value: str = field(repr=False)
    environment: str = ""
    stored: str | None = field(default=None, repr=False)


class Settings(Mapping[str, Setting]):
    """Settings of a subsystem by name. Values may be secrets, so `repr` leaves them out.

    Attributes:
        subsystem: what they are about, such as `scanner`.
        target: which of several, such as the name of a webhook; empty for the one without a name.
    """

    __slots__ = ("_settings", "subsystem", "target")

    def __init__(self, subsystem: str, target: str, settings: Mapping[str, Setting]) -> None:
        self.subsystem = subsystem
        self.target = target
        self._settings = dict(settings)

    def __getitem__(self, name: str) -> Setting:
        return self._settings[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._settings)

    def __len__(self) -> int:
        return len(self._settings)

    def __repr__(self) -> str:
        return f"Settings({place(self.subsystem, self.target)!r}, names={list(self._settings)})"


def parse(text: str) -> list[Settings]:
    """Reads what a server writes about a subsystem.

    Raises:
        ValueError: it is something else; the message shows no value.
    """
    found = []
    variables: dict[str, str] = {}
    for line in text.split("\n"):
        if variable := _VARIABLE.fullmatch(line):
            variables[variable[1]] = variable[2]
        elif line and not line.startswith("#"):
            head, _, rest = line.partition(" ")
            subsystem, _, target = head.partition(":")
            stored = _values(head, rest)
            found.append(Settings(subsystem, target, _merged(subsystem, target, stored, variables)))
            variables = {}
    return found


def _values(head: str, rest: str) -> dict[str, str]:
    values: dict[str, str] = {}
    position = 0
    while found := _FIELD.match(rest, position):
        values[found[1]] = found[3] if found[2] is None else found[2]
        position = found.end()
    if rest[position:].strip():
        last = next(reversed(values), head)
        raise ValueError(f"the settings of {head} cannot be told apart after {last}")
    return values


def _merged(
    subsystem: str, target: str, stored: Mapping[str, str], variables: Mapping[str, str]
) -> dict[str, Setting]:
    settings = {name: Setting(value, stored=value) for name, value in stored.items()}
    for variable, value in variables.items():
        name = variable.removeprefix(f"MINIO_{subsystem.upper()}_").removesuffix(
            f"_{target}" if target else ""
        )
        settings[name.lower()] = Setting(value, variable, stored.get(name.lower()))
    return settings


def importable(text: str) -> str:
    """What a server gave, without the lines that it would not take: names of what its environment sets up.

    Raises:
        ValueError: it is no text, or nothing is left of it: a server would take everything back to defaults.
    """
    check_type("settings", text, str)
    kept = [line for line in text.split("\n") if line.startswith("#") or len(line.split(maxsplit=1)) != 1]
    if not any(line.strip() and not line.startswith("#") for line in kept):
        raise ValueError(
            "settings must have a line of settings, as all that is left out goes back to its default"
        )
    return VeiledText("\n".join(kept))


def place(subsystem: str, target: str | None) -> str:
    """Names a subsystem, or one of several of its kind.

    Raises:
        ValueError: one of them cannot be a name.
    """
    check_type("subsystem", subsystem, str)
    if not _SUBSYSTEM.fullmatch(subsystem):
        raise ValueError(f"subsystem must be a name such as scanner, was {subsystem!r}")
    if not target:
        return subsystem
    check_type("target", target, str)
    if not _TARGET.fullmatch(target):
        raise ValueError(f"target must be a name without blanks, ':' and '=', was {target!r}")
    return f"{subsystem}:{target}"


def check_names(argument: str, names: Collection[str]) -> None:
    """Refuses what cannot name settings.

    Raises:
        ValueError: so it is.
    """
    check_list(argument, names)
    for name in names:
        check_type(argument, name, str)
        if not _NAME.fullmatch(name):
            raise ValueError(f"{argument} must be names of letters, digits and '_', was {name!r}")


def texts(values: Mapping[str, str | int | bool]) -> dict[str, str]:
    """Values as settings have them: True is `on`.

    Raises:
        ValueError: a name or value cannot be; the message shows no value.
    """
    check_type("settings", values, Mapping)
    if not values:
        raise ValueError("settings must not be empty")
    check_names("settings", values)
    return {name: _text(f"settings[{name!r}]", value) for name, value in values.items()}


def _text(argument: str, value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, int):
        return str(value)
    if not isinstance(value, str):
        raise ValueError(f"{argument} must be str, int or bool, not {type(value).__name__}")
    if any(character in value for character in "\n\r\0"):
        raise ValueError(f"{argument} must be one line without NUL characters")
    return VeiledText(value)


def write(head: str, values: Mapping[str, str], known: Collection[str]) -> str:
    """Writes settings so that a server reads the same.

    Args:
        head: which subsystem, as `place` names it; empty where the call says so elsewhere.
        values: the settings.
        known: names of all settings of the subsystem, as far as they are known.

    Raises:
        ValueError: the server would take a part of a value for another setting.
    """
    fields: dict[str, str] = {name: VeiledText(f"{name}={_quoted(value)}") for name, value in values.items()}
    for name, text in fields.items():
        if hidden := sorted(other for other in known if other not in fields and f"{other}=" in text):
            raise ValueError(f"settings[{name!r}] must not hold {hidden[0]}=, which the server would set")
    return VeiledText(" ".join([head, *_ordered(fields)]).lstrip())


def _ordered(fields: dict[str, str]) -> Sequence[str]:
    """The server takes what comes first for a setting: each goes before the values that hold its name."""
    ordered: list[str] = []
    left = dict(fields)
    while left:
        free = [name for name, text in left.items() if not any(f"{o}=" in text for o in left if o != name)]
        if not free:
            names = ", ".join(sorted(left))
            raise ValueError(f"settings {names} must not hold each other's names with a '=' behind")
        ordered.extend(left.pop(name) for name in free)
    return ordered


def _quoted(value: str) -> str:
    if not value:
        return '""'
    at_ends = value[0] + value[-1]
    if _BLANK.search(at_ends) or '"' in at_ends or "'" in at_ends:
        return f"\"'{value}'\""
    return f'"{value}"' if _BLANK.search(value) else value

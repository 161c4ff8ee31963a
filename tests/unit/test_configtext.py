"""The text format of settings, both ways, against the rules by which servers read and write it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minio._core.admin.configtext import SPACE, Setting, check_names, importable, parse, place, texts, write

BLANKS = " \t\v\f\r\x85\xa0\u2003\u3000"
NAMES = ("enable", "endpoint", "proxy", "queue_dir")
VALUES = st.text(st.sampled_from("ab\"'=#\\ \t\u2003é"), max_size=12)
SETTINGS = st.dictionaries(st.sampled_from(NAMES), VALUES, min_size=1)


def stripped(text: str, mark: str) -> str:
    return text.removeprefix(mark).removesuffix(mark)


def read_by_server(line: str, names: tuple[str, ...]) -> dict[str, str]:
    """As a server takes a line: at the first place of each name, whatever stands around it."""
    rest = line.partition(" ")[2]
    starts = sorted(rest.index(f"{name}=") for name in names if f"{name}=" in rest)
    found = {}
    for start, end in zip(starts, [*starts[1:], len(rest)], strict=True):
        name, _, value = rest[start:end].strip(BLANKS).partition("=")
        found[name] = stripped(stripped(value.strip(BLANKS), '"').strip(BLANKS), "'")
    return found


def written_by_server(head: str, settings: dict[str, str]) -> str:
    """As a server tells settings: quotes around values with blanks, a blank behind each."""
    parts = [f'{n}="{v}" ' if re.search(f"[{SPACE}]", v) else f"{n}={v} " for n, v in settings.items()]
    return f"{head} {''.join(parts)}\n"


@given(SETTINGS)
def test_a_server_reads_what_is_written(settings):
    assert read_by_server(write("sub", settings, NAMES), NAMES) == settings


@given(st.dictionaries(st.sampled_from(NAMES), VALUES.filter(lambda value: '"' not in value), min_size=1))
def test_what_a_server_writes_is_read(settings):
    (found,) = parse(written_by_server("sub:one", settings))
    assert {name: setting.value for name, setting in found.items()} == settings
    assert (found.subsystem, found.target) == ("sub", "one")


@pytest.mark.parametrize("value", ['"x"', '"', 'say "hi" now', '" x', 'a" b="c'])
def test_quotes_within_values_are_read(value):
    (found,) = parse(written_by_server("sub", {"proxy": value, "enable": "off"}))
    assert found["proxy"] == Setting(value, stored=value)
    assert found["enable"].value == "off"


def test_what_comes_from_the_environment_wins():
    text = "# MINIO_SUB_PROXY_one=a b\n# MINIO_SUB_AUTH_one=\nsub:one proxy=c enable=on \nsub proxy=d \n"
    one, other = parse(text)
    assert one["proxy"] == Setting("a b", "MINIO_SUB_PROXY_one", "c")
    assert one["auth"] == Setting("", "MINIO_SUB_AUTH_one", None)
    assert one["enable"] == Setting("on", stored="on")
    assert dict(other) == {"proxy": Setting("d", stored="d")}


def test_no_value_is_shown():
    (found,) = parse("sub token=hidden \n")
    assert repr(found) == "Settings('sub', names=['token'])"
    assert "hidden" not in repr(found["token"]) + str(found)


def test_what_cannot_be_told_apart():
    with pytest.raises(ValueError, match="the settings of sub cannot be told apart after proxy") as caught:
        parse("sub proxy=hidden behind \n")
    assert "hidden" not in str(caught.value)


def test_values_that_a_server_would_read_otherwise():
    with pytest.raises(ValueError, match=r"settings\['proxy'\] must not hold enable="):
        write("sub", {"proxy": "hidden enable=on"}, NAMES)
    assert (
        write("sub", {"proxy": "an enable=on", "enable": "off"}, NAMES)
        == 'sub enable=off proxy="an enable=on"'
    )
    with pytest.raises(ValueError, match="settings enable, proxy must not hold each other's names"):
        write("sub", {"proxy": "enable=", "enable": "proxy="}, NAMES)


def test_values_as_settings_have_them():
    assert texts({"enable": True, "proxy": "x", "queue": 5, "off": False}) == {
        "enable": "on",
        "proxy": "x",
        "queue": "5",
        "off": "off",
    }
    for wrong in (
        {},
        "proxy=x",
        {"proxy": None},
        {"pro xy": "x"},
        {"proxy": "hidden\nline"},
        {"proxy": "hidden\0"},
    ):
        with pytest.raises(ValueError, match="settings") as caught:
            texts(wrong)  # type: ignore[arg-type]
        assert "hidden" not in str(caught.value)


def test_settings_of_a_subsystem_that_the_call_names():
    settings = {"client_id": "minio", "display_name": "All of us", "scopes": "", "filter": '(a="b c")'}
    assert write("", settings, ()) == 'client_id=minio display_name="All of us" scopes="" filter="(a="b c")"'


def test_places():
    assert place("scanner", None) == "scanner"
    assert place("notify_webhook", "one-a") == "notify_webhook:one-a"
    for wrong in ("", "Scanner", "a b", "a:b", None):
        with pytest.raises(ValueError, match="subsystem must be"):
            place(wrong, None)  # type: ignore[arg-type]
    for wrong in ("a b", "a:b", "a=b", 5):
        with pytest.raises(ValueError, match="target must be"):
            place("scanner", wrong)  # type: ignore[arg-type]
    for names in ("speed", ["a b"], [""], [5]):
        with pytest.raises(ValueError, match="keys must be"):
            check_names("keys", names)  # type: ignore[arg-type]


def test_lines_without_settings_are_not_imported():
    text = "# MINIO_X=y\nsub a=b \nsub:env \n\n# off c=d \n"
    assert importable(text) == "# MINIO_X=y\nsub a=b \n\n# off c=d \n"
    for wrong in ("", "\n", "# sub a=b\n", "no-settings\n", b"sub a=b"):
        with pytest.raises(ValueError, match="settings must"):
            importable(wrong)  # type: ignore[arg-type]

"""Settings on one line: what MinIO would read otherwise than it was meant is refused, without showing it."""

from __future__ import annotations

from typing import Any

import pytest

from minio._core.settingsline import settings_line


def test_values_stand_in_quotes() -> None:
    settings = {"client_id": "minio", "display_name": "All of us", "scopes": "", "filter": '(a="b")'}
    line = settings_line("settings", settings)
    assert line == 'client_id="minio" display_name="All of us" scopes="" filter="(a="b")"'


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ("a=b", "settings must be a mapping of names to values, not str"),
        ({}, "settings must not be empty"),
        ({"Client": "x"}, "settings has the name 'Client'; names have a-z, 0-9 and _"),
        ({7: "x"}, "settings has the name 7;"),
        ({"a": 7}, r"settings\['a'\] must be str type, not int"),
        ({"a": "secret\nb"}, r"settings\['a'\] must be one line without control characters"),
        ({"a": '"secret'}, r"settings\['a'\] must not begin or end with a quotation mark"),
        ({"a": "secret'"}, r"settings\['a'\] must not begin or end with a quotation mark"),
        ({"a": "secret?b=1", "b": "x"}, r"settings\['a'\] must not contain b="),
    ],
)
def test_what_cannot_be_written_is_refused(bad: Any, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}") as caught:
        settings_line("settings", bad)
    assert "secret" not in str(caught.value)

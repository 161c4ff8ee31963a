"""Which keys can be files below a folder."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minio._core.objects.localnames import Claims, why_not_a_file


@pytest.mark.parametrize(
    "name",
    ["a", "a/b c/d.txt", ".hidden", "...a", "a..b", "größe", "12:30.log", "console", "com10", "a?b", "-"],
)
def test_names_of_files(name: str) -> None:
    assert why_not_a_file(name, windows=False) == ""


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", "it names nothing below the prefix"),
        ("/etc/passwd", "it is absolute"),
        ("//server/share", "it is absolute"),
        ("a/", "it names a folder"),
        ("..", "'..' leads to another folder"),
        ("../x", "'..' leads to another folder"),
        ("a/../../x", "'..' leads to another folder"),
        ("a/./x", "'.' leads to another folder"),
        ("a//x", "it has two slashes in a row"),
        ("a\\..\\x", "it has a backslash, which separates folders on Windows"),
        ("C:\\x", "it has a backslash, which separates folders on Windows"),
        ("C:/x", "'C:' names a drive on Windows"),
        ("a/c:x", "'c:x' names a drive on Windows"),
        ("a\0b", "it has a control character"),
        ("a\nb", "it has a control character"),
        ("CON", "'CON' is a device on Windows"),
        ("a/nul.txt", "'nul.txt' is a device on Windows"),
        ("com1/x", "'com1' is a device on Windows"),
        ("LPT².log", "'LPT².log' is a device on Windows"),
        ("a./x", "'a.' ends with what Windows leaves out"),
        ("x ", "'x ' ends with what Windows leaves out"),
        (".. /x", "'.. ' ends with what Windows leaves out"),
    ],
)
def test_names_that_are_refused(name: str, reason: str) -> None:
    assert why_not_a_file(name, windows=False) == reason


@pytest.mark.parametrize("name", ["a?b", "ab:stream", "x<y", "*"])
def test_windows_has_fewer_names(name: str) -> None:
    assert why_not_a_file(name, windows=False) == ""
    assert why_not_a_file(name, windows=True) == f"{name!r} has a character that Windows has not in names"


@given(st.text(st.sampled_from("./\\aC:\0 ~"), max_size=12))
def test_no_name_leads_out_of_its_folder(name: str) -> None:
    if not why_not_a_file(name, windows=False):
        path = os.path.normpath(os.path.join("/folder", name))
        assert path == f"/folder/{name}"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("a", "a"),
        ("Readme", "README"),
        ("straße", "STRASSE"),
        ("é", "e\u0301"),
        ("a", "A/b"),
        ("a/b", "A"),
        ("a/b/c", "a/B"),
    ],
)
def test_names_that_are_one_somewhere_clash(first: str, second: str) -> None:
    claims = Claims()
    assert claims.why_taken(first) == ""
    assert repr(first) in claims.why_taken(second)


def test_files_of_one_folder_do_not_clash() -> None:
    claims = Claims()
    assert [claims.why_taken(name) for name in ("a/b", "a/c", "A/d", "ab", "a/b.c")] == [""] * 5


def test_a_name_that_was_refused_is_not_taken() -> None:
    claims = Claims()
    claims.why_taken("a")
    assert claims.why_taken("a/b")
    assert claims.why_taken("a/c")
    assert not claims.why_taken("b")

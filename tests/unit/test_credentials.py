"""The keys themselves: what they refuse, when they end, and that nobody sees the secret."""

from __future__ import annotations

import copy
import pickle
import traceback
from datetime import datetime, timedelta, timezone

import pytest

import minio.credentials
from minio.credentials import (
    AssumeRoleProvider,
    CertificateIdentityProvider,
    Credentials,
    EnvMinioProvider,
    IamAwsProvider,
    LdapIdentityProvider,
    PicklableStaticProvider,
    StaticProvider,
)

SECRET = "not-to-be-seen"
TOKEN = "a-token-not-to-be-seen"


def in_seconds(seconds: float) -> datetime:
    return datetime.now(timezone.utc) + timedelta(seconds=seconds)


def test_members_are_what_was_given():
    end = datetime(2035, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    credentials = Credentials("key", SECRET, TOKEN, end)
    assert (credentials.access_key, credentials.secret_key) == ("key", SECRET)
    assert (credentials.session_token, credentials.expiration) == (TOKEN, end)
    assert Credentials("key", SECRET, expiration=end).expiration == end


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("", "s"), "Access key must not be empty"),
        ((None, "s"), "Access key must not be empty"),
        (("a", ""), "Secret key must not be empty"),
        ((5, "s"), "access_key must be str, not int"),
        (("a", b"s"), "secret_key must be str, not bytes"),
        (("a\r\nX: y", "s"), "access_key has a line break or another control character at position 1"),
        (("a", "s\n"), "secret_key has a line break or another control character at position 1"),
        (("a", "s", "t\0"), "session_token has a line break"),
        (("a", "s", None, "2035-01-01"), "expiration must be datetime, not str"),
    ],
)
def test_what_cannot_sign_is_refused(arguments, message):
    with pytest.raises(ValueError, match=message):
        Credentials(*arguments)


def test_a_refused_secret_is_not_quoted():
    with pytest.raises(ValueError, match="secret_key") as caught:
        Credentials("a", f"{SECRET}\n")
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(("seconds", "expired"), [(-1, True), (9, True), (12, False), (3600, False)])
def test_they_expire_ten_seconds_early(seconds, expired):
    assert Credentials("a", "s", "t", in_seconds(seconds)).is_expired() is expired


def test_without_an_end_they_do_not_expire():
    assert not Credentials("a", "s").is_expired()


def test_a_time_without_zone_is_utc_and_others_are_moved_there():
    naive = Credentials("a", "s", "t", datetime(2035, 1, 1, 12))  # noqa: DTZ001  # the point
    moved = Credentials("a", "s", "t", datetime(2035, 1, 1, 17, tzinfo=timezone(timedelta(hours=5))))
    assert naive.expiration == moved.expiration == datetime(2035, 1, 1, 12, tzinfo=timezone.utc)
    assert moved.expiration is not None
    assert moved.expiration.tzinfo is timezone.utc


def test_refused_by_a_server_they_count_as_expired():
    credentials = Credentials("a", "s", "t", in_seconds(3600))
    credentials.refuse()
    assert credentials.is_expired()


@pytest.mark.parametrize("show", [repr, str, "{}".format, "%s".__mod__])
def test_no_secret_in_any_text(show):
    text = show(Credentials("key", SECRET, TOKEN, in_seconds(60)))
    assert "key" in text
    assert SECRET not in text
    assert TOKEN not in text


@pytest.mark.parametrize(
    "holder",
    [
        Credentials("key", SECRET),
        StaticProvider("key", SECRET),
        AssumeRoleProvider("http://localhost:9000", "key", SECRET),
        LdapIdentityProvider("http://localhost:9000", "key", SECRET),
        CertificateIdentityProvider("https://localhost:9000", "cert.pem", "key.pem", SECRET),
        IamAwsProvider(auth_token=SECRET, relative_uri="/x"),
    ],
    ids=lambda holder: type(holder).__name__,
)
def test_what_holds_a_secret_is_not_pickled_but_copied(holder):
    with pytest.raises(TypeError, match=r"hold a secret.* PicklableStaticProvider") as caught:
        pickle.dumps(holder)
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    assert SECRET not in repr(holder)
    assert SECRET not in repr(vars(holder) if hasattr(holder, "__dict__") else holder)
    copied = copy.deepcopy(holder)
    assert type(copied) is type(holder)


def test_a_copy_still_signs():
    assert copy.deepcopy(StaticProvider("key", SECRET)).retrieve().secret_key == SECRET
    assert copy.copy(Credentials("key", SECRET)).secret_key == SECRET


def test_what_holds_no_secret_is_pickled(monkeypatch):
    monkeypatch.setenv("MINIO_ACCESS_KEY", "key")
    monkeypatch.setenv("MINIO_SECRET_KEY", SECRET)
    provider = EnvMinioProvider()
    provider.retrieve()
    pickled = pickle.dumps(provider)
    assert SECRET.encode() not in pickled
    assert pickle.loads(pickled).retrieve().secret_key == SECRET


def test_a_secret_travels_where_that_is_asked_for():
    provider = pickle.loads(pickle.dumps(PicklableStaticProvider("key", SECRET, TOKEN)))
    credentials = provider.retrieve()
    assert (credentials.access_key, credentials.secret_key, credentials.session_token) == (
        "key",
        SECRET,
        TOKEN,
    )


def test_every_exported_name_is_there():
    for name in minio.credentials.__all__:
        assert getattr(minio.credentials, name).__module__.startswith("minio.credentials.")
    assert dir(minio.credentials) == minio.credentials.__all__
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        _ = minio.credentials.Nonsense
    with pytest.raises(AttributeError, match="did you mean 'StaticProvider'"):
        _ = minio.credentials.StaticProvder

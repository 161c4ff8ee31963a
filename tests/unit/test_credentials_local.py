"""Providers that read the environment and files, and chains of providers."""

from __future__ import annotations

import json
import os
import sys
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minio.credentials import (
    AWSConfigProvider,
    ChainedProvider,
    Credentials,
    EnvAWSProvider,
    EnvMinioProvider,
    MinioClientConfigProvider,
    StaticProvider,
)
from minio.credentials._refresh import Refresher

# What a key may hold and an INI file keeps: printable, no blanks, no delimiter of the format in front.
KEYS = st.text(st.characters(codec="ascii", categories=("L", "N", "P", "S")), min_size=1, max_size=64).filter(
    lambda text: text[0] not in "=:"
)
OPTIONAL_KEYS = st.none() | KEYS


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch, tmp_path):
    for name in list(os.environ):
        if name.startswith(("AWS_", "MINIO_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))


def parts(credentials):
    return credentials.access_key, credentials.secret_key, credentials.session_token


def reset_stamp(path, seconds):
    """Moves the time of a file, since two writes may come within its resolution."""
    os.utime(path, (2_000_000_000 + seconds, 2_000_000_000 + seconds))


# environment


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "s"}, ("a", "s", None)),
        ({"AWS_ACCESS_KEY": "b", "AWS_SECRET_KEY": "t", "AWS_SESSION_TOKEN": "u"}, ("b", "t", "u")),
        (
            {
                "AWS_ACCESS_KEY_ID": "a",
                "AWS_ACCESS_KEY": "b",
                "AWS_SECRET_ACCESS_KEY": "s",
                "AWS_SECRET_KEY": "t",
            },
            ("a", "s", None),
        ),
    ],
)
def test_aws_variables(monkeypatch, variables, expected):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert parts(EnvAWSProvider().retrieve()) == expected


def test_variables_are_read_each_time(monkeypatch):
    provider = EnvMinioProvider()
    for key in ("one", "two"):
        monkeypatch.setenv("MINIO_ACCESS_KEY", key)
        monkeypatch.setenv("MINIO_SECRET_KEY", "s")
        assert parts(provider.retrieve()) == (key, "s", None)


@pytest.mark.parametrize("provider", [EnvAWSProvider(), EnvMinioProvider()])
def test_missing_variables_are_an_error(provider):
    with pytest.raises(ValueError, match="Access key must not be empty"):
        provider.retrieve()


# AWS credentials file


@pytest.fixture
def aws_file(tmp_path):
    def write(text, seconds=0):
        path = tmp_path / "credentials"
        path.write_text(text, encoding="utf-8")
        reset_stamp(path, seconds)
        return str(path)

    return write


@given(access_key=KEYS, secret_key=KEYS, session_token=OPTIONAL_KEYS)
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_keys_of_an_aws_file(aws_file, access_key, secret_key, session_token):
    text = f"[default]\naws_access_key_id = {access_key}\naws_secret_access_key={secret_key}\n"
    if session_token:
        text += f"aws_session_token : {session_token}\n"
    assert parts(AWSConfigProvider(aws_file(text)).retrieve()) == (access_key, secret_key, session_token)


def test_profiles_and_headings_of_both_aws_files(aws_file, monkeypatch):
    path = aws_file(
        "[default]\naws_access_key_id=d\naws_secret_access_key=%%not&interpolated%\n"
        "[one]\nAWS_Access_Key_Id=o\naws_secret_access_key=s # kept\ns3 =\n  addressing_style = path\n"
        "[profile two]\naws_access_key_id=t\naws_secret_access_key=s\n"
    )
    assert parts(AWSConfigProvider(path).retrieve()) == ("d", "%%not&interpolated%", None)
    assert parts(AWSConfigProvider(path, "one").retrieve()) == ("o", "s # kept", None)
    assert AWSConfigProvider(path, "two").retrieve().access_key == "t"
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", path)
    monkeypatch.setenv("AWS_PROFILE", "one")
    assert AWSConfigProvider().retrieve().access_key == "o"
    assert AWSConfigProvider(profile="two").retrieve().access_key == "t"


def test_the_aws_file_of_the_home_folder(tmp_path):
    folder = tmp_path / "home" / ".aws"
    folder.mkdir(parents=True)
    (folder / "credentials").write_text("[default]\naws_access_key_id=h\naws_secret_access_key=s\n")
    assert AWSConfigProvider().retrieve().access_key == "h"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", r"access key does not exist in profile p in AWS credential file .*credentials"),
        ("[other]\naws_access_key_id=a\naws_secret_access_key=s\n", "access key does not exist in profile p"),
        ("[p]\naws_secret_access_key=s\n", "access key does not exist in profile p"),
        ("[p]\naws_access_key_id=a\n", "secret key does not exist in profile p"),
        ("[p]\ncredential_process=\n", "credential_process must be a command, it is empty"),
        ("my-secret-line\n", "error in reading file .*: it is no INI file"),
        ("[p]\na=my-secret-line\n[p]\n", "error in reading file .*: it is no INI file"),
    ],
)
def test_aws_files_that_do_not_serve(aws_file, text, message):
    with pytest.raises(ValueError, match=message) as caught:
        AWSConfigProvider(aws_file(text), "p").retrieve()
    assert "my-secret-line" not in f"{caught.value!r} {caught.value.__context__!r}"


def test_a_missing_aws_file(tmp_path):
    with pytest.raises(
        ValueError, match="access key does not exist in profile default in AWS credential file"
    ):
        AWSConfigProvider(str(tmp_path / "none")).retrieve()


def test_a_changed_file_is_read_again_an_unchanged_one_is_not(aws_file, monkeypatch):
    text = "[default]\naws_access_key_id={}\naws_secret_access_key=s\n"
    provider = AWSConfigProvider(aws_file(text.format("one")))
    first = provider.retrieve()
    assert provider.retrieve() is first
    aws_file(text.format("two"), 1)
    assert provider.retrieve().access_key == "two"
    os.remove(provider._filename)
    with pytest.raises(ValueError, match="access key does not exist"):
        provider.retrieve()


# credential_process


@pytest.fixture
def process(aws_file, tmp_path):
    """A profile whose credentials a program prints; it counts its runs."""
    program, answer, runs = tmp_path / "print me.py", tmp_path / "answer", tmp_path / "runs"
    program.write_text(
        "import sys, pathlib\n"
        "folder = pathlib.Path(__file__).parent\n"
        "open(folder / 'runs', 'a').write('.')\n"
        "text = (folder / 'answer').read_text()\n"
        "sys.stdout.write(text)\n"
        "sys.exit(3 if text == 'fail' else 0)\n"
    )

    class Process:
        provider = AWSConfigProvider(
            aws_file(
                "[default]\naws_access_key_id=a\naws_secret_access_key=s\n"
                f'credential_process = "{sys.executable}" "{program}" 50%\n'
            )
        )

        def answers(self, text=None, **members):
            members = {"Version": 1, "AccessKeyId": "printed", "SecretAccessKey": "s-e-c", **members}
            answer.write_text(text if text is not None else json.dumps(members))

        @property
        def runs(self):
            return len(runs.read_text())

    return Process()


def test_the_process_wins_and_is_run_once_where_its_answer_does_not_end(process):
    process.answers(SessionToken="t")
    assert parts(process.provider.retrieve()) == ("printed", "s-e-c", "t")
    process.provider.retrieve()
    assert process.runs == 1


def test_the_process_is_run_again_when_its_answer_ends(process):
    end = datetime.now(timezone.utc) + timedelta(minutes=15)
    process.answers(SessionToken="t", Expiration=end.strftime("%Y-%m-%dT%H:%M:%SZ"))
    credentials = process.provider.retrieve()
    assert credentials.expiration == end.replace(microsecond=0)
    process.provider.retrieve()
    assert process.runs == 1
    process.provider._refresher._clock = lambda: end.timestamp()
    process.answers(AccessKeyId="next")
    assert process.provider.retrieve().access_key == "next"
    assert process.runs == 2


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("fail", "failed with exit status 3"),
        ("s-e-c", 'must print a JSON object with "Version": 1'),
        ('{"Version": 2, "AccessKeyId": "s-e-c"}', 'must print a JSON object with "Version": 1'),
        ('{"Version": 1, "AccessKeyId": "a"}', "printed no SecretAccessKey"),
        ('{"Version": 1}', "printed no AccessKeyId and no SecretAccessKey"),
    ],
)
def test_processes_that_do_not_serve(process, text, message):
    process.answers(text)
    with pytest.raises(ValueError, match=message) as caught:
        process.provider.retrieve()
    assert "s-e-c" not in f"{caught.value!r} {caught.value.__context__!r}"


def test_a_process_that_cannot_be_run(aws_file, tmp_path):
    path = aws_file(f"[default]\ncredential_process={tmp_path}/none --x\n")
    with pytest.raises(ValueError, match=r"credential_process .*/none cannot be run"):
        AWSConfigProvider(path).retrieve()


def test_a_process_that_never_ends(aws_file, monkeypatch):
    monkeypatch.setattr("minio.credentials._process.LIMIT", 0.2)
    path = aws_file(f'[default]\ncredential_process="{sys.executable}" -c "import time; time.sleep(60)"\n')
    with pytest.raises(ValueError, match="took more than 0 seconds"):
        AWSConfigProvider(path).retrieve()


# mc


@pytest.fixture
def mc_file(tmp_path):
    def write(config):
        path = tmp_path / "config.json"
        path.write_text(config if isinstance(config, str) else json.dumps(config), encoding="utf-8")
        return str(path)

    return write


ALIAS = {"url": "https://host", "accessKey": "a", "secretKey": "s", "api": "S3v4"}


@given(access_key=KEYS, secret_key=KEYS, session_token=OPTIONAL_KEYS, alias=KEYS)
@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_keys_of_an_mc_file(mc_file, access_key, secret_key, session_token, alias):
    entry = {"accessKey": access_key, "secretKey": secret_key}
    if session_token:
        entry["sessionToken"] = session_token
    path = mc_file({"version": "10", "aliases": {"other": ALIAS, alias: entry}})
    assert parts(MinioClientConfigProvider(path, alias).retrieve()) == (access_key, secret_key, session_token)


def test_aliases_of_old_and_new_files(mc_file, monkeypatch):
    assert (
        MinioClientConfigProvider(mc_file({"version": "9", "hosts": {"s3": ALIAS}})).retrieve().access_key
        == "a"
    )
    monkeypatch.setenv("MINIO_ALIAS", "mine")
    assert MinioClientConfigProvider(mc_file({"aliases": {"mine": ALIAS}})).retrieve().secret_key == "s"


def test_the_mc_file_of_the_home_folder(tmp_path):
    folder = tmp_path / "home" / ("mc" if sys.platform == "win32" else ".mc")
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps({"aliases": {"s3": ALIAS}}))
    assert MinioClientConfigProvider().retrieve().access_key == "a"


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"version": "10"}, "invalid configuration in file .*config.json"),
        ([], "invalid configuration in file"),
        ('{"my-secret": ', "invalid configuration in file"),
        ({"aliases": {"a": ALIAS}}, "alias s3 not found in MinIO clientconfiguration file .*config.json"),
        ({"aliases": {"s3": {"accessKey": "a", "secretKey": ""}}}, "Secret key must not be empty"),
        ({"aliases": {"s3": {"accessKey": "a", "secretKey": 5}}}, "secret_key must be str, not int"),
    ],
)
def test_mc_files_that_do_not_serve(mc_file, config, message):
    with pytest.raises(ValueError, match=message) as caught:
        MinioClientConfigProvider(mc_file(config)).retrieve()
    assert "my-secret" not in f"{caught.value!r} {caught.value.__context__!r}"


def test_a_missing_mc_file(tmp_path):
    with pytest.raises(ValueError, match=r"error in reading file .*none") as caught:
        MinioClientConfigProvider(str(tmp_path / "none")).retrieve()
    assert isinstance(caught.value.__cause__, FileNotFoundError)


# chains


class Giving:
    """A user's provider: no base class; gives, or raises, what a test sets, and counts."""

    def __init__(self, found):
        self.found = found
        self.calls = 0

    def retrieve(self):
        self.calls += 1
        if isinstance(self.found, Exception):
            raise self.found
        return self.found


def test_a_chain_passes_over_those_that_raise_or_have_none():
    passed = [Giving(None), Giving(RuntimeError("no")), EnvMinioProvider()]
    last = Giving(Credentials("a", "s"))
    chain = ChainedProvider([*passed, last, Giving(AssertionError("not asked"))])
    assert chain.retrieve().access_key == "a"
    assert chain.retrieve().access_key == "a"
    assert last.calls == 1, "what does not end is kept, as in 7.2.16"


def test_a_chain_without_credentials_says_why():
    chain = ChainedProvider([Giving(None), Giving(OSError("no disk")), EnvMinioProvider()])
    with pytest.raises(ValueError, match=r"^All providers fail to fetch credentials; ") as caught:
        chain.retrieve()
    assert str(caught.value).endswith(
        "; Giving: returned None; Giving: no disk; EnvMinioProvider: Access key must not be empty"
    )
    with pytest.raises(ValueError, match=r"^All providers fail to fetch credentials$"):
        ChainedProvider([]).retrieve()


def test_a_chain_keeps_to_the_one_that_answered():
    now = datetime.now(timezone.utc)
    first = Giving(OSError("not yet"))
    second = Giving(Credentials("second", "s", "t", now + timedelta(seconds=3600)))
    chain = ChainedProvider([first, second])
    chain._refresher = Refresher(lambda: now.timestamp())
    assert chain.retrieve().access_key == "second"
    first.found = Credentials("first", "s")
    now += timedelta(seconds=3400)
    second.found = OSError("a hiccup")
    assert chain.retrieve().access_key == "second", (
        "the old ones serve, and are not changed for another identity"
    )
    now += timedelta(seconds=300)
    assert chain.retrieve().access_key == "first", "the old ones have ended"


def test_a_refused_answer_is_asked_for_again_through_the_chain():
    inner = Giving(Credentials("old", "s", "t"))
    outer = ChainedProvider([ChainedProvider([inner])])
    old = outer.retrieve()
    inner.found = Credentials("new", "s", "t")
    assert outer.retrieve() is old
    old.refuse()
    assert outer.retrieve().access_key == "new"


def test_static_credentials():
    assert parts(StaticProvider("a", "s", "t").retrieve()) == ("a", "s", "t")
    with pytest.raises(ValueError, match="Secret key must not be empty"):
        StaticProvider("a", "")

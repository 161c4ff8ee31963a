"""Errors have the class of their code: `except NoSuchKey:`."""

from __future__ import annotations

import copy
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

import minio.error
from minio import S3Error
from minio._core.http.answers import error_of
from minio._core.http.jsonerrors import admin_error
from minio._core.http.request import Operation, Request
from minio._core.http.response import Headers, Response
from minio._generated.admin.errors import CLASSES as ADMIN_CLASSES
from minio._generated.s3.errors import CLASSES
from minio.credentials.providers import StsError
from minio.error import MinioAdminException, MinioException, NoSuchBucket, NoSuchKey

GET = Operation("GetObject")


def answered(status: int, body: bytes = b"", method: str = "GET") -> Exception:
    request = Request(GET, method, bucket="photos", key="sea.jpg")
    return error_of(request, Response(status, "", Headers(), body))


@pytest.mark.parametrize(("code", "kind"), CLASSES.items())
def test_each_class_is_raised_for_its_code_and_can_be_imported(code: str, kind: type[S3Error]) -> None:
    error = answered(409, f"<Error><Code>{code}</Code><Message>no</Message></Error>".encode())
    assert type(error) is kind
    assert getattr(minio.error, kind.__name__) is kind
    assert kind.__module__ == "minio.error"


@pytest.mark.parametrize(("code", "kind"), ADMIN_CLASSES.items())
def test_each_admin_class_is_raised_for_its_code_and_can_be_imported(
    code: str, kind: type[MinioAdminException]
) -> None:
    body = f'{{"Code": "{code}", "Message": "no", "RequestId": "1"}}'.encode()
    error = admin_error(404, Headers(), body)
    assert (type(error), error.code, error.status) == (kind, code, 404)
    assert getattr(minio.error, kind.__name__) is kind
    assert kind.__module__ == "minio.error"


def test_a_class_may_be_for_one_status_of_its_code_alone() -> None:
    """MinIO gives one code to accounts that there are not, and to keys that may not be used."""
    body = b'{"Code": "XMinioInvalidIAMCredentials", "Message": "no", "RequestId": "1"}'
    assert type(admin_error(404, Headers(), body)).__name__ == "NoSuchServiceAccount"
    assert type(admin_error(403, Headers(), body)) is MinioAdminException


def test_no_two_classes_share_a_name() -> None:
    names = [kind.__name__ for kind in (*CLASSES.values(), *ADMIN_CLASSES.values())]
    assert len(set(names)) == len(names)
    assert not set(names) & set(vars(minio.error))


def test_they_are_listed_where_they_are_imported_from() -> None:
    assert {"MinioException", "NoSuchKey", "NoSuchUser"} <= set(dir(minio.error))


def test_the_error_of_a_status_has_its_class_too() -> None:
    assert isinstance(answered(404, method="HEAD"), NoSuchKey)
    assert not isinstance(answered(404, method="HEAD"), NoSuchBucket)


def test_other_codes_have_none() -> None:
    assert type(answered(400, b"<Error><Code>Odd</Code><Message>no</Message></Error>")) is S3Error
    assert type(S3Error(None, None)) is S3Error


def test_errors_made_by_programs_have_it_as_those_of_their_tests_do() -> None:
    with pytest.raises(NoSuchKey) as caught:
        raise S3Error("NoSuchKey", "gone", "/photos/sea.jpg", "1", "2", None, "photos", "sea.jpg")
    assert caught.value.code == "NoSuchKey"
    assert type(caught.value.copy("NoSuchBucket", "gone")) is NoSuchBucket
    assert type(S3Error(code="NoSuchKey", message="gone")) is NoSuchKey


def test_own_subclasses_stay_what_they_are() -> None:
    class Mine(S3Error):
        pass

    assert type(Mine("NoSuchKey", "gone")) is Mine


def test_it_survives_pickle() -> None:
    error = pickle.loads(pickle.dumps(S3Error("NoSuchKey", "gone", "/photos/sea.jpg")))
    assert type(error) is NoSuchKey
    assert str(error) == str(S3Error("NoSuchKey", "gone", "/photos/sea.jpg"))


def test_classes_are_loaded_when_they_are_needed() -> None:
    code = (
        "import sys; from minio.error import MinioAdminException, S3Error; "
        "print([name for name in sys.modules if name.startswith('minio._generated')]); "
        "from minio.error import NoSuchKey, NoSuchUser; print(NoSuchKey.__name__, NoSuchUser.__name__)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert run.stdout == "[]\nNoSuchKey NoSuchUser\n"


def test_a_class_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match=r"'minio\.error' has no attribute 'NoSuchThing'"):
        minio.error.NoSuchThing  # type: ignore[attr-defined]  # noqa: B018


OF_CODES = {*CLASSES.values(), *ADMIN_CLASSES.values()}


def every_class(base: type[MinioException] = MinioException) -> Iterator[type[MinioException]]:
    yield base
    for kind in base.__subclasses__():
        if kind.__module__.startswith("minio.") and kind not in OF_CODES:
            yield from every_class(kind)


def test_the_tree_that_is_drawn_is_the_tree_that_is_there() -> None:
    _, _, tree = (minio.error.__doc__ or "").partition("\n\n")
    names = re.findall(r"^[│├└─ ]*(\w+)", tree, re.MULTILINE)
    there = {kind.__name__ for kind in every_class()} | {"NoSuchKey", "NoSuchUser"}
    assert sorted(names) == sorted(there)


MADE: dict[type[MinioException], MinioException] = {
    MinioException: MinioException("text"),
    S3Error: S3Error("Odd", "text", "/photos", "1", "2", None, "photos", "key"),
    minio.error.ServerError: minio.error.ServerError("text", 500),
    minio.error.InvalidResponseError: minio.error.InvalidResponseError(200, "text/html", "<html>"),
    minio.error.MalformedResponse: minio.error.MalformedResponse("problem"),
    minio.error.MalformedEventStream: minio.error.MalformedEventStream("problem"),
    minio.error.TransportError: minio.error.TransportError("text", OSError("cause"), sent=False),
    minio.error.ConnectionFailed: minio.error.ConnectionFailed("text", OSError("cause")),
    minio.error.TimedOut: minio.error.TimedOut("text"),
    minio.error.DeadlineExceeded: minio.error.DeadlineExceeded("text"),
    minio.error.IncompleteDownload: minio.error.IncompleteDownload(1, 2),
    minio.error.ChecksumMismatch: minio.error.ChecksumMismatch("CRC32", "a", "b"),
    minio.error.ObjectChanged: minio.error.ObjectChanged("photos", "key", "etag"),
    minio.error.DecryptionError: minio.error.DecryptionError("text"),
    minio.error.MinioAdminException: minio.error.MinioAdminException("403", "{}"),
    StsError: StsError("https://sts", 403, "AccessDenied", "no", "1"),
}


MADE |= {kind: kind(code, "text", "/photos") for code, kind in CLASSES.items()}
MADE |= {kind: kind("404", f'{{"Code": "{code}", "Message": "no"}}') for code, kind in ADMIN_CLASSES.items()}


def test_every_class_is_tried() -> None:
    assert set(MADE) == {*every_class(), *OF_CODES}


@pytest.mark.parametrize("kind", MADE, ids=lambda kind: kind.__name__)
def test_every_class_travels_and_says_what_it_is(kind: type[MinioException]) -> None:
    error = MADE[kind]
    error.attempts = 3
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is kind
        assert (str(twin), twin.attempts) == (str(error), 3)
    assert "__doc__" in vars(kind) and kind.__doc__

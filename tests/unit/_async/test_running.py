"""What runs on the servers is followed to its end; wrong arguments never get there."""

from __future__ import annotations

import base64
import json
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from Crypto.PublicKey import RSA
from Crypto.Util.asn1 import DerSequence

from minio._core.documents.yamldoc import LARGEST
from minio._flows._async.areas.batch_jobs import AsyncBatchJobs
from minio._flows._async.areas.diagnostics import AsyncDiagnostics
from minio._flows._async.areas.heal import AsyncHeal
from minio._flows._async.areas.speedtest import AsyncSpeedtest
from minio._flows._async.areas.telemetry import AsyncTelemetry
from minio._generated.admin.api import AsyncAdminApi
from minio.error import (
    ConnectionFailed,
    DeadlineExceeded,
    DecryptionError,
    IncompleteDownload,
    InvalidResponseError,
    NoSuchJob,
    ServerError,
)
from tests.unit._async.scripted import AsyncAnswer, AsyncScript, new_caller

OFTEN = timedelta(microseconds=1)
LONG = timedelta(minutes=1)
PUBLIC_KEY = RSA.construct((2**2047 + 1, 65537))
STARTED = {"clientToken": "token", "startTime": "2025-05-01T10:00:00Z"}
"""What a server says of a sequence that it began."""


def said(document: Any, status: int = 200) -> AsyncAnswer:
    return AsyncAnswer(status, {"Server": "MinIO"}, json.dumps(document).encode())


def refused(code: str) -> AsyncAnswer:
    return said({"Code": code, "Message": "", "RequestId": ""}, 404)


def heal_status(summary: str, *keys: str, detail: str = "") -> AsyncAnswer:
    return said({"Summary": summary, "Detail": detail, "Items": [{"object": key} for key in keys]})


def job_status(**members: bool) -> AsyncAnswer:
    return said({"LastMetric": {"jobID": "job", **members}})


def left_in(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def api(script: AsyncScript) -> AsyncAdminApi:
    return AsyncAdminApi(new_caller(script))


async def test_each_finding_comes_once_until_the_sequence_ends() -> None:
    script = AsyncScript(
        said(STARTED),
        heal_status("not started"),
        heal_status("running", "a", "b"),
        heal_status("running"),
        heal_status("finished", "c"),
    )
    run = await AsyncHeal(api(script)).start("photos", "2025/", scan="deep", dry_run=True, force=True)
    assert run.state == "running"
    assert repr(run).endswith("HealRun('photos', '2025/', state='running')")
    assert [item.object async for item in run.follow(interval=OFTEN)] == ["a", "b", "c"]
    assert run.state == "finished"
    first, *others = script.sent
    assert (first.address.path, first.address.query) == ("/minio/admin/v3/heal/photos/2025/", "forceStart=")
    assert json.loads(bytes(first.body))["scanMode"] == 2
    assert json.loads(bytes(first.body))["dryRun"] is True
    assert {(sent.address.path, sent.address.query) for sent in others} == {
        ("/minio/admin/v3/heal/photos/2025/", "clientToken=token")
    }


async def test_a_sequence_that_fails_gives_what_it_found_first() -> None:
    script = AsyncScript(said(STARTED), heal_status("stopped", "a", detail="no drives"))
    run = await AsyncHeal(api(script)).start()
    findings = run.follow()
    assert (await anext(findings)).object == "a"
    with pytest.raises(ServerError, match="was given up: no drives"):
        await anext(findings)
    assert run.state == "stopped"


async def test_nobody_follows_longer_than_was_said() -> None:
    script = AsyncScript(said(STARTED), heal_status("running"))
    run = await AsyncHeal(api(script)).start()
    with pytest.raises(DeadlineExceeded, match="heal sequence did not end"):
        await run.wait(interval=LONG, timeout=OFTEN)
    assert len(script.sent) == 2


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"prefix": "a/"}, "prefix needs a bucket"),
        ({"bucket": "photos", "prefix": ""}, "prefix must not be empty"),
        ({"bucket": "a"}, "bucket: invalid bucket name a"),
        ({"scan": "depp"}, "scan must be normal or deep; got 'depp'; did you mean 'deep'?"),
        ({"set": 0}, "set needs a pool"),
        ({"pool": -1}, "pool must be at least 0, not -1"),
        ({"pool": 0, "set": True}, "set must be int type, not bool"),
        ({"dry_run": "yes"}, "dry_run must be bool type, not str"),
    ],
)
async def test_no_sequence_is_started_wrongly(wrong: dict[str, Any], told: str) -> None:
    script = AsyncScript()
    with pytest.raises(ValueError) as caught:
        await AsyncHeal(api(script)).start(**wrong)
    assert str(caught.value).startswith(told)
    assert script.sent == []


async def test_a_job_that_waits_for_its_turn_is_awaited() -> None:
    script = AsyncScript(
        refused("XMinioAdminNoSuchJob"),
        AsyncAnswer(body=b"expire: {bucket: photos}"),
        job_status(complete=False),
        job_status(complete=False, failed=True),
    )
    assert (await AsyncBatchJobs(api(script)).wait("job", interval=OFTEN)).failed


async def test_a_job_that_is_gone_is_not_awaited() -> None:
    gone = [refused("XMinioAdminNoSuchJob") for _ in range(2)]
    script = AsyncScript(job_status(), *gone)
    with pytest.raises(NoSuchJob):
        await AsyncBatchJobs(api(script)).wait("job", interval=OFTEN)
    assert script.script == []


async def test_nobody_waits_for_a_job_longer_than_was_said() -> None:
    script = AsyncScript(job_status())
    with pytest.raises(DeadlineExceeded, match="batch job job did not end"):
        await AsyncBatchJobs(api(script)).wait("job", interval=LONG, timeout=OFTEN)


@pytest.mark.parametrize("text", [b"expire: [", b"expire: 3"])
async def test_a_description_that_is_none(text: bytes) -> None:
    with pytest.raises(InvalidResponseError):
        await AsyncBatchJobs(api(AsyncScript(AsyncAnswer(body=text)))).describe("job")


@pytest.mark.parametrize(
    ("job", "told"),
    [
        ("job.yaml", "job must be a mapping in YAML; the name of a file is given as pathlib.Path"),
        ("", "job must not be empty"),
        ({"expire": {}}, "job.expire: apiVersion is missing; "),
        ("expire:\n  bucket: b", "line 1: job.expire: apiVersion is missing; "),
        (3, "job must be str or PathLike or Mapping or BatchJobRequest type, not int"),
    ],
)
async def test_no_job_is_started_wrongly(job: Any, told: str) -> None:
    script = AsyncScript()
    with pytest.raises(ValueError) as caught:
        await AsyncBatchJobs(api(script)).start(job)
    assert str(caught.value).startswith(told)
    assert script.sent == []


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"\xff", "is not UTF-8, from byte 0 on"), (b"#" * (LARGEST + 1), f"must have at most {LARGEST} bytes")],
    ids=["no text", "too long"],
)
async def test_a_file_that_is_no_job(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "job.yaml"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=told):
        await AsyncBatchJobs(api(AsyncScript())).start(path)


async def test_a_cut_archive_leaves_no_file(tmp_path: Path) -> None:
    answer = CutAnswer(body=b"\x01half")
    with pytest.raises(IncompleteDownload):
        await AsyncDiagnostics(api(AsyncScript(answer))).inspect(
            tmp_path / "new" / "a", "photos", "b/xl.meta"
        )
    assert left_in(tmp_path) == []
    assert answer.closed


async def test_an_archive_that_was_changed_leaves_no_file(tmp_path: Path) -> None:
    for body in (b"", b"\x02\x01", b"\x01" + bytes(32), b"\x01" + bytes(100)):
        answer = AsyncAnswer(body=body)
        with pytest.raises(DecryptionError):
            await AsyncDiagnostics(api(AsyncScript(answer))).inspect(tmp_path / "a", "photos", "b/xl.meta")
        assert left_in(tmp_path) == []
        assert answer.closed


async def test_an_archive_for_another_stays_as_it_is(tmp_path: Path) -> None:
    script = AsyncScript(AsyncAnswer(body=b"\x02sealed"))
    pem = PUBLIC_KEY.export_key().decode()
    path = await AsyncDiagnostics(api(script)).inspect(tmp_path / "a", "photos", "b", public_key=pem)
    assert path.read_bytes() == b"\x02sealed"
    sent = parse_qs(bytes(script.sent[0].body).decode())
    key = DerSequence([PUBLIC_KEY.n, PUBLIC_KEY.e]).encode()
    assert base64.b64decode(sent["public-key"][0], validate=True) == key


async def test_an_archive_is_unsealed_beside_the_network(tmp_path: Path) -> None:
    script = AsyncScript()
    diagnostics = AsyncDiagnostics(api(script))
    sealed = tmp_path / "sealed"
    sealed.write_bytes(b"no archive")
    with pytest.raises(ValueError, match="private_key must be a private RSA key"):
        await diagnostics.unseal(sealed, tmp_path, private_key="hidden")
    with pytest.raises(ValueError, match="archive must not be empty"):
        await diagnostics.unseal("", tmp_path)
    with pytest.raises(DecryptionError, match="it begins with neither 1 nor 2"):
        await diagnostics.unseal(sealed, tmp_path / "folder")
    with pytest.raises(FileNotFoundError):
        await diagnostics.unseal(tmp_path / "nowhere", tmp_path / "folder")
    assert left_in(tmp_path) == [sealed]
    assert script.sent == []


async def test_a_profile_is_awaited_as_long_as_it_takes(tmp_path: Path) -> None:
    empty = b"PK\x05\x06" + bytes(18)
    script = AsyncScript(AsyncAnswer(body=empty))
    path = await AsyncDiagnostics(api(script)).profile(tmp_path / "a.zip", duration=5 * LONG)
    assert path.read_bytes() == empty
    assert script.sent[0].timeout.read > 300


@pytest.mark.parametrize(
    "body", [b"", b"PK\x03\x04 and then nothing more", b"PK\x05\x06 too early" + bytes(18)]
)
async def test_a_profile_that_a_server_gave_up_on_is_none(tmp_path: Path, body: bytes) -> None:
    script = AsyncScript(AsyncAnswer(body=body))
    with pytest.raises(ServerError, match="gave up on the archive: it ends without its directory"):
        await AsyncDiagnostics(api(script)).profile(tmp_path / "a.zip", duration=LONG)
    assert left_in(tmp_path) == []


async def test_wrong_orders_of_diagnosis_are_not_sent(tmp_path: Path) -> None:
    script = AsyncScript()
    diagnostics = AsyncDiagnostics(api(script))
    with pytest.raises(ValueError, match="is a directory"):
        await diagnostics.profile(tmp_path)
    with pytest.raises(ValueError, match="path must not be empty"):
        await diagnostics.inspect("", "photos", "a")
    with pytest.raises(ValueError, match=r"path must not have a NUL character; got 'a\\x00b'"):
        await diagnostics.inspect("a\0b", "photos", "a")
    with pytest.raises(ValueError, match="path must not have a NUL character"):
        await diagnostics.profile("a\0b")
    with pytest.raises(ValueError, match="archive must not have a NUL character"):
        await diagnostics.unseal("a\0b", tmp_path)
    with pytest.raises(ValueError, match="public_key must be a public RSA key: PEM"):
        await diagnostics.inspect(tmp_path / "a", "photos", "a", public_key="MII=")
    with pytest.raises(ValueError, match="did you mean 'goroutines'"):
        await diagnostics.profile(tmp_path / "a", kinds="goroutine")
    with pytest.raises(ValueError, match="duration must be more than zero"):
        await diagnostics.profile(tmp_path / "a", duration=timedelta(0))
    with pytest.raises(ValueError, match="file must not be empty"):
        await diagnostics.inspect(tmp_path / "a", "photos", "")
    with pytest.raises(ValueError, match="parts must be one of minio_info, "):
        await diagnostics.health_report(["sys_cpus"])
    assert script.sent == []


async def test_a_report_is_the_last_document() -> None:
    lines = b'{"version": "3"}\n \n{"version": "3", "minio": {"info": {"mode": "online"}}}\n'
    report = await AsyncDiagnostics(api(AsyncScript(AsyncAnswer(body=lines)))).health_report()
    assert report.minio is not None
    with pytest.raises(ServerError, match="without a report"):
        await AsyncDiagnostics(api(AsyncScript(AsyncAnswer(body=b" ")))).health_report()


async def test_rounds_of_speed_are_told_and_the_last_one_is_the_result() -> None:
    lines = b'{}\n{"version": "1", "concurrent": 8}\n{}\n{"version": "1", "concurrent": 16}\n'
    told: list[Any] = []
    script = AsyncScript(AsyncAnswer(body=lines))
    last = await AsyncSpeedtest(api(script)).objects(autotune=True, progress=told.append)
    assert [result.concurrent for result in told] == [8, 16]
    assert last == told[-1]
    with pytest.raises(ServerError, match="without a number"):
        await AsyncSpeedtest(api(AsyncScript(AsyncAnswer(body=b"{}\n")))).objects()


async def test_the_way_to_the_server_is_measured_once_and_unhashed() -> None:
    script = AsyncScript(AsyncAnswer(), said({"dur": 10**15}))
    speed = await AsyncSpeedtest(api(script)).client(1000)
    assert (speed.size, script.sent[0].body.length) == (1000, 1000)
    assert script.sent[0].headers["x-amz-content-sha256"] == "UNSIGNED-PAYLOAD"
    assert speed.elapsed > timedelta(0)  # however long the server says that it took
    with pytest.raises(ConnectionFailed):
        await AsyncSpeedtest(api(AsyncScript(ConnectionFailed("reset"), AsyncAnswer()))).client(1)


async def test_wrong_measures_are_not_sent() -> None:
    script = AsyncScript()
    for size in (0, 100 * 1024**3 + 1, 1.5):
        with pytest.raises(ValueError, match="size must be"):
            await AsyncSpeedtest(api(script)).client(size)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="progress must be a function of a number of bytes"):
        await AsyncSpeedtest(api(script)).client(progress=1)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="concurrent must be at least 1, not 0"):
        await AsyncSpeedtest(api(script)).objects(concurrent=0)
    with pytest.raises(ValueError, match="block_size must be from 1 to 1073741824, not -1"):
        await AsyncSpeedtest(api(script)).drives(block_size=-1)
    with pytest.raises(ValueError, match="progress must be a function"):
        await AsyncSpeedtest(api(script)).objects(progress=1)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="progress must be a function"):
        await AsyncSpeedtest(api(script)).drives(progress=1)  # type: ignore[arg-type]
    assert script.sent == []


async def test_what_is_traced_and_sampled_has_names() -> None:
    script = AsyncScript(AsyncAnswer(), AsyncAnswer())
    telemetry = AsyncTelemetry(api(script))
    trace = telemetry.trace(["s3", "batch_expire"], only_errors=True, threshold=timedelta(milliseconds=5))
    assert [event async for event in trace] == []
    assert script.sent[0].address.query == "batch-expire=true&err=true&s3=true&threshold=5ms"
    assert [sample async for sample in telemetry.metrics(["os", "cpu"], hosts=["a:1"])] == []
    assert script.sent[1].address.query == "hosts=a%3A1&types=132"


async def test_what_cannot_be_traced_or_sampled() -> None:
    telemetry = AsyncTelemetry(api(AsyncScript()))
    with pytest.raises(ValueError, match="did you mean 's3'"):
        telemetry.trace("S3")
    with pytest.raises(ValueError, match="threshold must be timedelta type, not int"):
        telemetry.trace(threshold=5)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="kinds must name at least one of scanner, drives"):
        telemetry.metrics([])
    with pytest.raises(ValueError, match="samples must be at least 1, not 0"):
        telemetry.metrics(samples=0)
    with pytest.raises(ValueError, match="hosts must be a list of str, not str"):
        telemetry.metrics(hosts="a:1")


class CutAnswer(AsyncAnswer):
    """Ends before its time."""

    async def readinto(self, buffer: Any, /) -> int:
        if count := await super().readinto(buffer):
            return count
        raise IncompleteDownload(4, 8)

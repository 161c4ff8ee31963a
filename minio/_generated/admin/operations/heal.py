# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Requests and answers of heal.

Healing of objects on damaged or replaced drives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.admin.answers import read_json
from minio._core.checks import check_bucket_name, check_type
from minio._core.documents.jsondoc import dumps
from minio._core.http.messages import add_flag, check_label, check_text, filled_path
from minio._core.http.request import Operation, Request, Resend

if TYPE_CHECKING:
    from minio._core.http.response import Response
    from minio._generated.admin.models.heal import (
        BackgroundHealStatusOutput,
        HealOpts,
        HealStartBucketOutput,
        HealStartOutput,
        HealStartPrefixOutput,
        HealStatusOutput,
        HealStopOutput,
    )

# specs/admin/operations/background-heal-status.yaml
BACKGROUND_HEAL_STATUS = Operation("BackgroundHealStatus", resend=Resend.ALWAYS, admin=True)


def build_background_heal_status() -> Request:
    """Builds the request; `background_heal_status` tells of its arguments."""
    return Request(BACKGROUND_HEAL_STATUS, "POST", path="/minio/admin/v3/background-heal/status")


def parse_background_heal_status(response: Response) -> BackgroundHealStatusOutput:
    """Reads the answer of BackgroundHealStatus."""
    from minio._generated.admin.models.heal import BackgroundHealStatusOutput, BgHealState

    return BackgroundHealStatusOutput(state=read_json(response, BgHealState))


# specs/admin/operations/heal-start.yaml
HEAL_START = Operation("HealStart", resend=Resend.NEVER, error_in_ok=True, admin=True)


def build_heal_start(settings: HealOpts, *, force_start: bool | None = None) -> Request:
    """Builds the request; `heal_start` tells of its arguments."""
    from minio._generated.admin.models.heal import HealOpts

    request = Request(HEAL_START, "POST", path="/minio/admin/v3/heal/")
    request.body = dumps("settings", settings, HealOpts)
    if force_start is not None:
        check_type("force_start", force_start, bool)
        add_flag(request, "forceStart", force_start)
    return request


def parse_heal_start(response: Response) -> HealStartOutput:
    """Reads the answer of HealStart."""
    from minio._generated.admin.models.heal import HealStartOutput, HealStartSuccess

    return HealStartOutput(sequence=read_json(response, HealStartSuccess))


# specs/admin/operations/heal-start-bucket.yaml
HEAL_START_BUCKET = Operation("HealStartBucket", resend=Resend.NEVER, error_in_ok=True, admin=True)


def build_heal_start_bucket(bucket: str, settings: HealOpts, *, force_start: bool | None = None) -> Request:
    """Builds the request; `heal_start_bucket` tells of its arguments."""
    from minio._generated.admin.models.heal import HealOpts

    check_bucket_name(bucket, argument="bucket")
    request = Request(
        HEAL_START_BUCKET, "POST", path=filled_path("/minio/admin/v3/heal/{bucket}", bucket=bucket)
    )
    request.body = dumps("settings", settings, HealOpts)
    if force_start is not None:
        check_type("force_start", force_start, bool)
        add_flag(request, "forceStart", force_start)
    return request


def parse_heal_start_bucket(response: Response) -> HealStartBucketOutput:
    """Reads the answer of HealStartBucket."""
    from minio._generated.admin.models.heal import HealStartBucketOutput, HealStartSuccess

    return HealStartBucketOutput(sequence=read_json(response, HealStartSuccess))


# specs/admin/operations/heal-start-prefix.yaml
HEAL_START_PREFIX = Operation("HealStartPrefix", resend=Resend.NEVER, error_in_ok=True, admin=True)


def build_heal_start_prefix(
    bucket: str, prefix: str, settings: HealOpts, *, force_start: bool | None = None
) -> Request:
    """Builds the request; `heal_start_prefix` tells of its arguments."""
    from minio._generated.admin.models.heal import HealOpts

    check_bucket_name(bucket, argument="bucket")
    check_label("prefix", prefix)
    request = Request(
        HEAL_START_PREFIX,
        "POST",
        path=filled_path("/minio/admin/v3/heal/{bucket}/{prefix}", bucket=bucket, prefix=prefix),
    )
    request.body = dumps("settings", settings, HealOpts)
    if force_start is not None:
        check_type("force_start", force_start, bool)
        add_flag(request, "forceStart", force_start)
    return request


def parse_heal_start_prefix(response: Response) -> HealStartPrefixOutput:
    """Reads the answer of HealStartPrefix."""
    from minio._generated.admin.models.heal import HealStartPrefixOutput, HealStartSuccess

    return HealStartPrefixOutput(sequence=read_json(response, HealStartSuccess))


# specs/admin/operations/heal-status.yaml
HEAL_STATUS = Operation("HealStatus", resend=Resend.ALWAYS, error_in_ok=True, admin=True)


def build_heal_status(client_token: str, *, bucket: str | None = None, prefix: str | None = None) -> Request:
    """Builds the request; `heal_status` tells of its arguments."""
    if bucket is not None:
        check_bucket_name(bucket, argument="bucket")
    if prefix is not None:
        check_label("prefix", prefix)
    request = Request(
        HEAL_STATUS,
        "POST",
        path=filled_path("/minio/admin/v3/heal/{bucket}/{prefix}", bucket=bucket, prefix=prefix),
    )
    check_text("client_token", client_token)
    request.query.append(("clientToken", client_token))
    return request


def parse_heal_status(response: Response) -> HealStatusOutput:
    """Reads the answer of HealStatus."""
    from minio._generated.admin.models.heal import HealStatusOutput, HealTaskStatus

    return HealStatusOutput(status=read_json(response, HealTaskStatus))


# specs/admin/operations/heal-stop.yaml
HEAL_STOP = Operation("HealStop", resend=Resend.ALWAYS, error_in_ok=True, admin=True)


def build_heal_stop(settings: HealOpts, *, bucket: str | None = None, prefix: str | None = None) -> Request:
    """Builds the request; `heal_stop` tells of its arguments."""
    from minio._generated.admin.models.heal import HealOpts

    if bucket is not None:
        check_bucket_name(bucket, argument="bucket")
    if prefix is not None:
        check_label("prefix", prefix)
    request = Request(
        HEAL_STOP,
        "POST",
        path=filled_path("/minio/admin/v3/heal/{bucket}/{prefix}", bucket=bucket, prefix=prefix),
        query=[("forceStop", "")],
    )
    request.body = dumps("settings", settings, HealOpts)
    return request


def parse_heal_stop(response: Response) -> HealStopOutput:
    """Reads the answer of HealStop."""
    from minio._generated.admin.models.heal import HealStartSuccess, HealStopOutput

    return HealStopOutput(sequence=read_json(response, HealStartSuccess))

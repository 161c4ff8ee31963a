"""Default retention as 7.2.16 writes it."""

from __future__ import annotations

import pytest

from minio._core.documents.xmltext import parse, serialize
from minio.objectlockconfig import COMPLIANCE, DAYS, GOVERNANCE, YEARS, ObjectLockConfig

NAMESPACE = b'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"'


@pytest.mark.parametrize(
    ("mode", "duration", "unit"), [(GOVERNANCE, 15, DAYS), (COMPLIANCE, 2, YEARS), (None, None, None)]
)
def test_round_trip(mode, duration, unit):
    """What is written is read again."""
    config = ObjectLockConfig.fromxml(ObjectLockConfig(mode, duration, unit).toxml())
    assert (config.mode, config.duration) == (mode, (duration, unit))


def test_bytes():
    """The document is the one that 7.2.16 sends."""
    assert serialize(ObjectLockConfig(GOVERNANCE, 15, DAYS).toxml()) == (
        b"<ObjectLockConfiguration " + NAMESPACE + b"><ObjectLockEnabled>Enabled</ObjectLockEnabled><Rule>"
        b"<DefaultRetention><Mode>GOVERNANCE</Mode><Days>15</Days></DefaultRetention></Rule></ObjectLockConfiguration>"
    )
    assert serialize(ObjectLockConfig(None, None, None).toxml()) == (
        b"<ObjectLockConfiguration " + NAMESPACE + b"><ObjectLockEnabled>Enabled</ObjectLockEnabled>"
        b"</ObjectLockConfiguration>"
    )


def test_bucket_without_retention():
    """Object lock without a rule has no mode and no duration."""
    config = ObjectLockConfig.fromxml(parse(b"<ObjectLockConfiguration/>"))
    assert (config.mode, config.duration) == (None, (None, None))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("x", 15, DAYS), "mode must be GOVERNANCE or COMPLIANCE, got 'x'"),
        ((None, 15, DAYS), "mode must be provided"),
        ((GOVERNANCE, None, DAYS), "duration must be provided"),
        ((GOVERNANCE, 15, "Weeks"), "duration unit must be Days or Years, got 'Weeks'"),
    ],
)
def test_what_cannot_be_is_refused(arguments, message):
    """Messages name what is wrong."""
    with pytest.raises(ValueError, match=message):
        ObjectLockConfig(*arguments)

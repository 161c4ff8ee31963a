"""Ages, delays and sizes of batch jobs: what servers take, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from minio._core.admin.quantities import check_age, check_delay, check_size
from minio._generated.admin.models.batch_jobs import (
    BatchJobExpireFilter,
    BatchJobRetry,
    BatchJobSizeFilter,
    BatchKeyRotateFilter,
)

DELAYS = ["0", "0s", "1h30m", "1.5h", ".5h", "1.h", "+1h", "1h1h", "500ms", "1us", "1µs", "1μs", "1ns"]
NO_TIMES = ["", "7", "7x", "7D", "7 h", " 7h", "h", ".h", "1e3s", "-1h", "1h-1m", "\u0663h", "1wd"]


@pytest.mark.parametrize("value", [*DELAYS, "7d", "7d10h31s", "1w", "2w3d", "1h1d", "1.5d", "106751d"])
def test_ages_that_servers_take_pass(value: str) -> None:
    check_age("older_than", value)


@pytest.mark.parametrize("value", [*DELAYS, "2562047h47m16s854775807ns"])
def test_delays_that_servers_take_pass(value: str) -> None:
    check_delay("delay", value)


@pytest.mark.parametrize("value", NO_TIMES)
def test_what_is_no_length_of_time_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"^older_than must be an age such as '7d10h31s'; got "):
        check_age("older_than", value)
    with pytest.raises(
        ValueError, match=r"^delay must be a length of time in h, m, s or ms such as '1h30m'; "
    ):
        check_delay("delay", value)


@pytest.mark.parametrize("value", ["7d", "1w"])
def test_delays_have_no_days(value: str) -> None:
    with pytest.raises(ValueError, match="length of time in h"):
        check_delay("delay", value)


@pytest.mark.parametrize("value", ["106752d", "2562047h47m16s854775808ns", "9" * 400 + "h"])
def test_what_64_bits_do_not_hold_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"^older_than must be less than 292 years; got "):
        check_age("older_than", value)


@pytest.mark.parametrize(
    "value",
    [
        *("0", "10", "10b", "10MiB", "10mb", "10 MB", "10MB ", "10  MB", "1.5MiB", ".5MB", "5.MB"),
        *("1,000", "10K", "10Ki", "1E", "7EiB", "9EB"),
    ],
)
def test_sizes_that_servers_take_pass(value: str) -> None:
    check_size("size", value)


@pytest.mark.parametrize(
    "value", ["", "5XB", "-1MiB", " 10MB", "1e3", "B", "10bytes", "1ZB", "1_000", "\u0661MB", "1.2.3", "1iB"]
)
def test_what_is_no_size_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"^size must be a size such as '10MiB' or '5GB'; got "):
        check_size("size", value)


@pytest.mark.parametrize("value", ["8EiB", "18EB", "20EiB", "9223372036854775807", "9" * 400])
def test_sizes_that_servers_would_take_for_negative_ones_are_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"^size must be less than 8EiB; got "):
        check_size("size", value)


@pytest.mark.parametrize("check", [check_age, check_delay, check_size])
@pytest.mark.parametrize("value", [7, None, b"7d"])
def test_what_is_no_text_is_refused(check: Any, value: Any) -> None:
    with pytest.raises(ValueError, match=r"^value must be str type"):
        check("value", value)


def test_models_of_jobs_check_them() -> None:
    with pytest.raises(ValueError, match=r"^older_than must be an age"):
        BatchJobExpireFilter(type="object", older_than="7x")
    with pytest.raises(ValueError, match=r"^newer_than must be a length of time"):
        BatchKeyRotateFilter(newer_than="7d")
    with pytest.raises(ValueError, match=r"^delay must be a length of time"):
        BatchJobRetry(delay="1d")
    with pytest.raises(ValueError, match=r"^less_than must be a size"):
        BatchJobSizeFilter(less_than="5XB")

# Derived from minio/_flows/_async/adminservers.py; change that and run `make generate`.
"""Servers, their settings and keys, and the space that is in use, as MinioAdmin of 7.2.16 manages them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from minio._core.http.messages import check_integer_range
from minio._core.veiled import VeiledText
from minio._generated.admin.models.quota import BucketQuota
from minio._generated.admin.operations import config as _config
from minio._generated.admin.operations import kms, profiling, quota, usage

from .adminbase import AdminFlows

PROFILED = timedelta(seconds=10)
"""For how long `profile_start` watches."""


class AdminServers(AdminFlows):
    """A deployment as a whole. All methods return the server's answer as text."""

    def account_info(self, prefix_usage: bool = False) -> str:
        """Returns the caller's permissions and the sizes of the caller's buckets, in JSON.

        Args:
            prefix_usage: with the sizes of prefixes.

        Raises:
            MinioAdminException: the server refused.
        """
        return self._text(usage.build_account_info(prefix_usage=prefix_usage or None))

    def profile_start(self, profilers: Sequence[str] = ()) -> str:
        """Profiles all servers for ten seconds.

        Args:
            profilers: what to watch: `cpu`, `cpuio`, `mem`, `block`, `mutex`, `trace`, `threads`,
                `goroutines`, `runtime`; `cpu` if there is none.

        Returns:
            A zip archive as text of one character a byte: `.encode("latin-1")` gives its bytes, which
            `api.profile` gives at once.

        Raises:
            MinioAdminException: the server refused.
        """
        request = profiling.build_profile(profiler_type=list(profilers) or ["cpu"], duration=PROFILED)
        return (self._caller.call(request)).body.decode("latin-1")

    def config_get(self, key: str | None = None) -> str:
        """Returns settings as text, one subsystem per line.

        Args:
            key: subsystem, such as `region`, with `:name` for one of several; all of them if it is left out.

        Raises:
            MinioAdminException: the server refused.
        """
        if not key:
            return self._text(_config.build_get_config())
        return self._text(_config.build_get_config_kv(key))

    def config_set(self, key: str, config: Mapping[str, str] | None = None) -> str:
        """Changes settings of a subsystem. They are sent encrypted.

        Args:
            key: subsystem, such as `region`, with `:name` for one of several.
            config: settings and their values.

        Raises:
            MinioAdminException: the server refused.
            ValueError: something cannot be written on one line.
        """
        words = [_word("key", key)]
        words += [
            VeiledText(f"{_word('config', name)}={_word(f'config[{name!r}]', value)}")
            for name, value in (config or {}).items()
        ]
        return self._text(_config.build_set_config_kv(" ".join(words)))

    def config_reset(self, key: str, name: str | None = None) -> str:
        """Resets settings of a subsystem to their defaults.

        Args:
            key: subsystem, such as `region`.
            name: which of several, such as the name of a webhook.

        Raises:
            MinioAdminException: the server refused.
        """
        target = f"{key}:{name}" if name else key
        return self._text(_config.build_del_config_kv(_word("key", target)))

    def kms_key_create(self, key: str | None = None) -> str:
        """Creates a key in the key management service.

        Args:
            key: its name; the default key's if it is left out.

        Raises:
            MinioAdminException: the server refused; the built-in service has one key and makes none.
        """
        return self._text(kms.build_kms_create_key_admin(key or ""))

    def kms_key_status(self, key: str | None = None) -> str:
        """Returns whether a key of the key management service works, in JSON.

        Args:
            key: its name; the default key's if it is left out.

        Raises:
            MinioAdminException: the server refused.
        """
        return self._text(kms.build_kms_key_status_admin(key_id=key or ""))

    def bucket_quota_set(self, bucket: str, size: int) -> str:
        """Sets the quota of a bucket.

        Args:
            bucket: name of the bucket.
            size: bytes, from 1; writes beyond them are refused.

        Raises:
            MinioAdminException: the server refused.
        """
        check_integer_range("size", size, 0, 2**64 - 1)
        limit = BucketQuota(quota=size, quota_type="hard")
        return self._text(quota.build_set_bucket_quota(bucket, limit))


def _word(argument: str, value: object) -> str:
    """Checks a part of a settings line, without showing it: it may be a secret."""
    if not isinstance(value, str):
        raise ValueError(f"{argument} must be str type, not {type(value).__name__}")
    if "\n" in value or "\r" in value or "\0" in value:
        raise ValueError(f"{argument} must be one line without NUL characters")
    return value

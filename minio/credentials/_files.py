"""Credentials in the configuration files of the AWS tools and of MinIO's `mc`."""

from __future__ import annotations

import configparser
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from minio._core.checks import check_type

from . import _process, _sts
from ._provider import RefreshingProvider, public
from ._refresh import Refresher
from .credentials import Credentials

TRUSTED_FOR = 1.0
"""Seconds for which a file is not looked at again where looking could make others wait."""


class _FileProvider(RefreshingProvider):
    """Reads its file again when that has changed, or when what it named has ended."""

    def __init__(self, filename: str) -> None:
        super().__init__()
        check_type("filename", filename, (str, os.PathLike))
        self._filename = filename
        self._stamp = (0, 0, 0)
        self._looked_at = -TRUSTED_FOR

    def retrieve(self) -> Credentials:
        """Returns what the file holds now.

        Raises:
            ValueError: the file cannot be read, or does not hold the credentials.
        """
        stamp = _stamp(self._filename)
        if stamp != self._stamp:
            self._refresher, self._stamp = Refresher(), stamp
        credentials = super().retrieve()
        self._looked_at = time.monotonic()
        return credentials

    def _at_hand(self) -> Credentials | None:
        if time.monotonic() - self._looked_at > TRUSTED_FOR:
            return None
        return super()._at_hand()


@public
class AWSConfigProvider(_FileProvider):
    """Credentials of a profile in the AWS credentials file.

    Its keys are `aws_access_key_id`, `aws_secret_access_key`, `aws_session_token` and `credential_process`: a
    command that prints credentials, and wins over keys beside it. Sections may be called `[name]` or, as in
    `~/.aws/config`, `[profile name]`.

    Args:
        filename: path of the file; else `AWS_SHARED_CREDENTIALS_FILE`, else `~/.aws/credentials`.
        profile: name of the profile; else `AWS_PROFILE`, else `default`.

    Source: https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html.
    """

    def __init__(self, filename: str | None = None, profile: str | None = None) -> None:
        filename = filename or os.environ.get("AWS_SHARED_CREDENTIALS_FILE")
        super().__init__(filename or str(Path.home() / ".aws" / "credentials"))
        _sts.check_texts(profile=profile)
        self._profile = profile or os.environ.get("AWS_PROFILE") or "default"

    def _fetch(self) -> Credentials:
        values = self._section()
        if "credential_process" in values:
            return _process.run(values["credential_process"])
        where = f"does not exist in profile {self._profile} in AWS credential file {self._filename}"
        if not values.get("aws_access_key_id"):
            raise ValueError(f"access key {where}")
        if not values.get("aws_secret_access_key"):
            raise ValueError(f"secret key {where}")
        return Credentials(
            values["aws_access_key_id"], values["aws_secret_access_key"], values.get("aws_session_token")
        )

    def _section(self) -> dict[str, str]:
        parser = configparser.RawConfigParser()
        try:
            parser.read(self._filename, encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError):
            malformed = True
        else:
            malformed = False
        if malformed:  # the parser's own error quotes the line, which may hold a secret
            raise ValueError(f"error in reading file {self._filename}: it is no INI file")
        for section in (self._profile, f"profile {self._profile}"):
            if parser.has_section(section):
                return dict(parser.items(section))
        return {}


@public
class MinioClientConfigProvider(_FileProvider):
    r"""Credentials of an alias of MinIO's command line client `mc`.

    Args:
        filename: path of the file; else `~/.mc/config.json`, on Windows `mc\config.json` in the home folder.
        alias: name of the alias; else `MINIO_ALIAS`, else `s3`.

    Source: https://min.io/docs/minio/linux/reference/minio-mc.html#configuration-file.
    """

    def __init__(self, filename: str | None = None, alias: str | None = None) -> None:
        folder = "mc" if sys.platform == "win32" else ".mc"
        super().__init__(filename or str(Path.home() / folder / "config.json"))
        _sts.check_texts(alias=alias)
        self._alias = alias or os.environ.get("MINIO_ALIAS") or "s3"

    def _fetch(self) -> Credentials:
        config = self._load()
        # Called `hosts` up to version 9 of the file.
        aliases = (config.get("aliases") or config.get("hosts")) if isinstance(config, dict) else None
        if not isinstance(aliases, dict):
            raise ValueError(f"invalid configuration in file {self._filename}")
        found = aliases.get(self._alias)
        if not isinstance(found, dict):
            # Two words run together, as in 7.2.16: people match on it.
            where = f"MinIO clientconfiguration file {self._filename}"
            raise ValueError(f"alias {self._alias} not found in {where}")
        return Credentials(found.get("accessKey", ""), found.get("secretKey", ""), found.get("sessionToken"))

    def _load(self) -> Any:
        try:
            text = Path(self._filename).read_text(encoding="utf-8")
        except OSError as cause:
            raise ValueError(f"error in reading file {self._filename}") from cause
        try:
            return json.loads(text)
        except ValueError:
            return None  # the parser's error holds the text, with all keys


def _stamp(filename: str) -> tuple[int, int, int]:
    """What changes when a file does; of a missing one, zeros."""
    try:
        status = os.stat(filename)
    except OSError:
        return (0, 0, 0)
    return status.st_ino, status.st_size, status.st_mtime_ns

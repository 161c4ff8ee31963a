"""Credentials that a program prints: `credential_process` of the AWS configuration file.

Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html.
"""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from typing import Any

from minio._core.documents.timestamps import from_iso8601

from .credentials import Credentials

LIMIT = 60.0
"""Seconds that the program may take; it may ask a person for a code."""


def run(command: str) -> Credentials:
    """Runs `command`, without a shell, and reads the JSON that it prints; its stderr is left alone.

    Raises:
        ValueError: the command cannot be run, fails, takes too long, or prints no credentials of version 1.
    """
    # On Windows a backslash is part of a path.
    words = shlex.split(command, posix=sys.platform != "win32")
    if not words:
        raise ValueError("credential_process must be a command, it is empty")
    try:
        done = subprocess.run(words, stdout=subprocess.PIPE, timeout=LIMIT, check=False)  # noqa: S603  # no shell
    except OSError as cause:
        raise ValueError(f"credential_process {words[0]} cannot be run") from cause
    except subprocess.TimeoutExpired:
        done = None
    # Errors are raised out here: those of subprocess and JSON hold the output, and with it the secret.
    if done is None:
        raise ValueError(f"credential_process {words[0]} took more than {LIMIT:.0f} seconds")
    if done.returncode:
        raise ValueError(f"credential_process {words[0]} failed with exit status {done.returncode}")
    return _read(_decode(done.stdout), words[0])


def _decode(output: bytes) -> Any:
    try:
        return json.loads(output)
    except ValueError:
        return None


def _read(answer: Any, program: str) -> Credentials:
    if not isinstance(answer, dict) or answer.get("Version") != 1:
        raise ValueError(f'credential_process {program} must print a JSON object with "Version": 1')
    missing = [name for name in ("AccessKeyId", "SecretAccessKey") if not answer.get(name)]
    if missing:
        raise ValueError(f"credential_process {program} printed no {' and no '.join(missing)}")
    expiration = answer.get("Expiration")
    return Credentials(
        answer["AccessKeyId"],
        answer["SecretAccessKey"],
        answer.get("SessionToken"),
        from_iso8601(expiration) if expiration else None,
    )

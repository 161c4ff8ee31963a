"""The environments that are compared: each peer is installed alone, once, outside the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Peer:
    """A client under measure: its name in the table, its script in `clients/`, what pip installs for it."""

    name: str
    script: str
    requirements: tuple[str, ...] = ()


OURS = "this package"
CIPHERS = "pycryptodome"
"""No client, but what this package decrypts with, used without anything around it."""
PEERS = (
    Peer(OURS, "minio_sync.py"),
    Peer(f"{OURS}, async", "minio_async.py"),
    Peer("minio 7.2.16", "minio_sync.py", ("minio==7.2.16",)),
    Peer("boto3", "boto3_sync.py", ("boto3",)),
    Peer("obstore", "obstore_sync.py", ("obstore",)),
    Peer("miniopy-async", "miniopy.py", ("miniopy-async",)),
    Peer(CIPHERS, "ciphers.py"),
)


def cache() -> Path:
    """Where the peers' environments are kept."""
    home = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(home) / "minio-sdk" / "bench"


def python(peer: Peer) -> Path:
    """The interpreter of a peer's environment, which is made on first use."""
    if not peer.requirements:
        return Path(sys.executable)
    place = cache() / f"{peer.name.replace(' ', '-')}-{sys.version_info.major}.{sys.version_info.minor}"
    interpreter = place / "bin" / "python"
    if not (place / "complete").exists():
        print(f"installing {', '.join(peer.requirements)} ...", flush=True)
        try:
            venv.create(place, with_pip=True, clear=True)
            subprocess.run([interpreter, "-m", "pip", "install", "-q", *peer.requirements], check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            sys.exit(f"{peer.name} could not be installed into {place}: {error}")
        (place / "complete").touch()
    return interpreter


def environment(peer: Peer) -> dict[str, str]:
    """Ours is imported from the checkout; a peer must not see it. All are compiled once, as pip does."""
    hidden = ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE")
    settings = {name: value for name, value in os.environ.items() if name not in hidden}
    if not peer.requirements:
        settings["PYTHONPATH"] = str(ROOT)
    return settings

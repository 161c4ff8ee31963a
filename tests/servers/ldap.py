"""An LDAP directory of the tests' own: OpenLDAP's `slapd` over a temporary folder."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.servers.process import ServerProcess, free_port

INSTALL_COMMAND = "apt-get install slapd"
BASE = "dc=example,dc=org"
PEOPLE = f"ou=people,{BASE}"
GROUPS = f"ou=groups,{BASE}"
ADMIN = f"cn=admin,{BASE}"
ADMIN_PASSWORD = "directory-admin"

_CONFIG = """
include {schemas}/core.schema
include {schemas}/cosine.schema
include {schemas}/inetorgperson.schema
modulepath {modules}
moduleload back_mdb
database mdb
suffix {base}
rootdn {admin}
rootpw {password}
directory {folder}/data
"""


def find_slapd() -> Path | None:
    """The program; Debian keeps it where only root looks."""
    found = shutil.which("slapd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    return Path(found) if found else None


def user_dn(name: str) -> str:
    """The name of a person in the directory."""
    return f"uid={name},{PEOPLE}"


class LdapServer:
    """A running directory; all people are members of the group `staff`.

    Args:
        slapd: the server program.
        people: passwords by name.
    """

    def __init__(self, slapd: Path, people: Mapping[str, str]) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="ldap-server-"))
        self.endpoint = f"127.0.0.1:{free_port()}"
        config = self.folder / "slapd.conf"
        (self.folder / "data").mkdir()
        config.write_text(
            _CONFIG.format(
                schemas="/etc/ldap/schema",
                modules="/usr/lib/ldap",
                base=BASE,
                admin=ADMIN,
                password=ADMIN_PASSWORD,
                folder=self.folder,
            )
        )
        # The same program in another role: which one, its name says.
        subprocess.run(
            ["slapadd", "-f", config], executable=slapd, input=_entries(people), text=True, check=True
        )
        self._process = ServerProcess(
            [slapd, "-f", config, "-h", f"ldap://{self.endpoint}", "-d", "0"],
            os.environ,
            self.folder / "server.log",
        )
        self._process.wait_until(self._accepts)

    @property
    def minio_settings(self) -> dict[str, str]:
        """What makes a MinIO server log people in with this directory."""
        prefix = "MINIO_IDENTITY_LDAP_"
        return {
            f"{prefix}SERVER_ADDR": self.endpoint,
            f"{prefix}SERVER_INSECURE": "on",
            f"{prefix}LOOKUP_BIND_DN": ADMIN,
            f"{prefix}LOOKUP_BIND_PASSWORD": ADMIN_PASSWORD,
            f"{prefix}USER_DN_SEARCH_BASE_DN": PEOPLE,
            f"{prefix}USER_DN_SEARCH_FILTER": "(uid=%s)",
            f"{prefix}GROUP_SEARCH_BASE_DN": GROUPS,
            f"{prefix}GROUP_SEARCH_FILTER": "(&(objectclass=groupOfNames)(member=%d))",
        }

    def _accepts(self) -> bool:
        host, _, port = self.endpoint.partition(":")
        with socket.socket() as probe:
            return probe.connect_ex((host, int(port))) == 0

    def stop(self) -> None:
        """Ends the process and removes its data."""
        self._process.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def _entries(people: Mapping[str, str]) -> str:
    top = f"dn: {BASE}\nobjectClass: dcObject\nobjectClass: organization\no: example\ndc: example"
    units = [f"dn: {unit}\nobjectClass: organizationalUnit" for unit in (PEOPLE, GROUPS)]
    persons = [
        f"dn: {user_dn(name)}\nobjectClass: inetOrgPerson\ncn: {name}\nsn: {name}\nuserPassword: {word}"
        for name, word in people.items()
    ]
    members = "".join(f"\nmember: {user_dn(name)}" for name in people)
    staff = f"dn: cn=staff,{GROUPS}\nobjectClass: groupOfNames{members}"
    return "\n\n".join([top, *units, *persons, staff]) + "\n"

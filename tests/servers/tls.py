"""A certificate authority made on the spot, and certificates of it for loopback servers and clients."""

from __future__ import annotations

from pathlib import Path

import trustme


class Authority:
    """Signs certificates; whoever trusts `ca_file` trusts them."""

    def __init__(self, folder: Path) -> None:
        self._ca = trustme.CA()
        self.ca_file = folder / "ca.pem"
        self._ca.cert_pem.write_to_path(str(self.ca_file))

    def issue_server(self, folder: Path) -> None:
        """Writes what MinIO reads: `public.crt` and `private.key` for localhost, the authority in `CAs`."""
        (folder / "CAs").mkdir(parents=True)
        self._ca.cert_pem.write_to_path(str(folder / "CAs" / "ca.crt"))
        self._write(
            self._ca.issue_cert("localhost", "127.0.0.1", "::1"),
            folder / "public.crt",
            folder / "private.key",
        )

    def issue_client(self, folder: Path, common_name: str) -> tuple[Path, Path]:
        """Writes a certificate whose subject is `common_name`; returns the paths of certificate and key."""
        # Without any other name the extension for those would be empty, and Go refuses such a certificate.
        paths = folder / f"{common_name}.crt", folder / f"{common_name}.key"
        self._write(self._ca.issue_cert("client.invalid", common_name=common_name), *paths)
        return paths

    @staticmethod
    def _write(leaf: trustme.LeafCert, certificate: Path, key: Path) -> None:
        leaf.private_key_pem.write_to_path(str(key))
        for position, blob in enumerate(leaf.cert_chain_pems):
            blob.write_to_path(str(certificate), append=position > 0)

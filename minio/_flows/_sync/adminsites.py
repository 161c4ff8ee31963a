# Derived from minio/_flows/_async/adminsites.py; change that and run `make generate`.
"""Site replication, as MinioAdmin of 7.2.16 manages it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.documents.jsondoc import list_of, read
from minio._generated.admin.models.sites import PeerInfo as SentInfo
from minio._generated.admin.models.sites import PeerSite as SentSite
from minio._generated.admin.models.sites import SRRemoveReq
from minio._generated.admin.operations import site_status
from minio._generated.admin.operations import sites as _sites

from .adminbase import AdminFlows, as_list

if TYPE_CHECKING:
    from minio.datatypes import PeerInfo, PeerSite, SiteReplicationStatusOptions

API_VERSION = "1"


class AdminSites(AdminFlows):
    """Deployments that hold the same. All methods return the server's answer as text, in JSON."""

    def add_site_replication(self, peer_sites: list[PeerSite]) -> str:
        """Joins deployments, or adds deployments to those joined. Their keys are sent encrypted.

        Args:
            peer_sites: all sites that shall be there, this one included.

        Raises:
            MinioAdminException: the server refused.
        """
        joined = read(list_of(SentSite), [site.to_dict() for site in peer_sites])
        return self._text(_sites.build_site_replication_add(joined, api_version=API_VERSION))

    def get_site_replication_status(self, options: SiteReplicationStatusOptions) -> str:
        """Returns the replication status of the sites.

        Args:
            options: what to compare.

        Raises:
            MinioAdminException: the server refused.
        """
        asked = options.to_query_params()
        return self._text(
            site_status.build_site_replication_status(
                buckets=options.buckets,
                policies=options.policies,
                users=options.users,
                groups=options.groups,
                metrics=options.metrics,
                show_deleted=options.show_deleted,
                entity=asked.get("entity"),
                entity_value=asked.get("entityvalue"),
            )
        )

    def edit_site_replication(self, peer_info: PeerInfo) -> str:
        """Changes the settings of a site.

        Args:
            peer_info: the site, named by its deployment id, and what shall be.

        Raises:
            MinioAdminException: the server refused.
        """
        changed = read(SentInfo, peer_info.to_dict())
        return self._text(_sites.build_site_replication_edit(changed, api_version=API_VERSION))

    def remove_site_replication(self, sites: str | list[str] | None = None, all_sites: bool = False) -> str:
        """Removes sites from the replication; their data stays.

        Args:
            sites: names of sites, as a list, or as a text with commas between them.
            all_sites: all of them, whatever `sites` says.

        Raises:
            MinioAdminException: the server refused.
            ValueError: no site is named, and not all are meant.
        """
        if not sites and not all_sites:
            raise ValueError("either sites or all flag must be given")
        names = (
            [] if all_sites else [name for text in as_list("sites", sites or []) for name in text.split(",")]
        )
        removal = SRRemoveReq(sites=names, all=True if all_sites else None)
        return self._text(_sites.build_site_replication_remove(removal, api_version=API_VERSION))

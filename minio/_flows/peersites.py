"""Sites to be joined, as a caller gives them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from minio._core.admin.peers import PeerSite as Site
from minio._core.checks import check_non_empty_string
from minio._core.http.endpoint import Endpoint
from minio._generated.admin.models.sites import PeerSite

MEMBERS = ("name", "endpoint", "access_key", "secret_key")


def peer_sites(sites: Iterable[Site | PeerSite | Mapping[str, str]]) -> list[PeerSite]:
    """Makes what the server expects of what was given.

    Raises:
        ValueError: it is wrong; the message names the place, and shows no key.
    """
    if isinstance(sites, (str, bytes, Mapping)) or not isinstance(sites, Iterable):
        raise ValueError(f"sites must be a list of sites, not {type(sites).__name__}")
    made = [_peer_site(f"sites[{index}]", site) for index, site in enumerate(sites)]
    if len(made) < 2:
        raise ValueError(f"sites must be at least two, the one that is asked among them; got {len(made)}")
    names = [site.name for site in made]
    if len(set(names)) < len(names):
        raise ValueError(f"sites must have different names, were {', '.join(map(str, names))}")
    return made


def _peer_site(argument: str, site: object) -> PeerSite:
    if isinstance(site, Site):
        said = site.to_dict()
        said["endpoint"], said["access_key"], said["secret_key"] = (
            said.pop(name) for name in ("endpoints", "accessKey", "secretKey")
        )
    elif isinstance(site, PeerSite):
        said = {
            "name": site.name,
            "endpoint": site.endpoints,
            "access_key": site.access_key,
            "secret_key": site.secret_key,
        }
    elif isinstance(site, Mapping):
        said = dict(site)
    else:
        raise ValueError(f"{argument} must be PeerSite or a mapping, not {type(site).__name__}")
    if unknown := sorted({str(name) for name in said} - set(MEMBERS)):
        raise ValueError(f"{argument} must have {', '.join(MEMBERS)}; {unknown[0]!r} is none of these")
    for name in MEMBERS:
        if not isinstance(said.get(name), str) or not said[name]:
            raise ValueError(f"{argument} must have a text {name}")
    try:
        Endpoint(said["endpoint"])
    except ValueError as cause:
        raise ValueError(f"{argument}: {cause}") from None
    check_non_empty_string(said["name"], f"{argument}.name")
    return PeerSite(
        name=said["name"],
        endpoints=said["endpoint"],
        access_key=said["access_key"],
        secret_key=said["secret_key"],
    )

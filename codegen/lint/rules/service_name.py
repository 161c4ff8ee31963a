"""A folder of specs is a service, called as the folder is."""

from __future__ import annotations

from ...load import Service
from ..rule import Found, Rule


def _check(service: Service) -> Found:
    if service.settings["service"] != service.name:
        yield (
            service.document.at("service"),
            f"the service {service.settings['service']} stands in the folder {service.name}",
        )


RULE = Rule(
    "service-name",
    "A folder of specs is a service, called as the folder is.",
    "give the folder's name",
    _check,
)

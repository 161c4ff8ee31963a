"""Host names of Amazon S3: what they say about the region, and what they become for another one.

The forms are those of https://docs.aws.amazon.com/general/latest/gr/s3.html and, for VPC endpoints, of
https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_NAME = r"s3(?:express)?(?:-[a-z0-9_-]*[a-z0-9])?\."
_HOST = re.compile(
    rf"(?P<prefix>(?:(?:bucket|accesspoint|control)\.vpce-[a-z0-9_-]+\.)?{_NAME})"
    r"(?P<dualstack>dualstack\.)?"
    r"(?:(?P<region>(?!vpce\.)[a-z0-9][a-z0-9_-]*)\.)?"
    r"(?P<domain>(?:vpce\.)?amazonaws\.com(?:\.cn)?)"
)
_PREFIX = re.compile(rf"(?:(?:bucket|accesspoint|control)\.vpce-[a-z0-9_-]+\.)?{_NAME}(?:dualstack\.)?")
_DASHED = re.compile(r"s3-(?:fips-)?([a-z]{2}(?:-[a-z]+)+-\d)\.")
_OTHER = re.compile(r".+\.(?:compute(?:-1)?|elb)\.amazonaws\.com(?:\.cn)?")
_BALANCER = re.compile(r".+\.([a-z0-9-]+)\.elb\.amazonaws\.com(?:\.cn)?")
_ACCELERATED = "s3-accelerate."


@dataclass(frozen=True, slots=True)
class AwsHost:
    """An Amazon S3 host name, in parts.

    Attributes:
        given: the name as the user wrote it, in lower case.
        prefix: what stands before the region: `s3.`, `s3-fips.`, `bucket.vpce-1a2b.s3.`.
        region: region in the name; empty where it has none.
        domain: what stands after the region: `amazonaws.com`, `vpce.amazonaws.com`, `amazonaws.com.cn`.
        dualstack: whether the name resolves to IPv6 addresses too.
        accelerate: whether buckets are reached through the nearest edge location.
        fixed: whether the name stays as it was given, whatever the region.
    """

    given: str
    prefix: str
    region: str
    domain: str
    dualstack: bool
    accelerate: bool
    fixed: bool

    @classmethod
    def parse(cls, host: str) -> AwsHost | None:
        """Reads a host name; None where it is not one of Amazon S3.

        Raises:
            ValueError: it belongs to Amazon, but is a bucket's or another service's.
        """
        host = host.lower()
        match = _HOST.fullmatch(host)
        if not match:
            if host.endswith((".amazonaws.com", ".amazonaws.com.cn")) and not _OTHER.fullmatch(host):
                raise ValueError(
                    f"invalid Amazon AWS host {host}: give that of S3 itself, as s3.amazonaws.com"
                )
            return None
        prefix, region = match["prefix"], match["region"] or ""
        dashed = _DASHED.fullmatch(prefix)
        fixed = prefix.startswith("s3express-")
        if dashed and not region:
            region = dashed[1]
            fixed = region.startswith("us-gov-")
            prefix = prefix if fixed else "s3."
        elif prefix == "s3-external-1.":
            region, fixed = "us-east-1", True
        accelerate = prefix == _ACCELERATED
        if accelerate:
            prefix = "s3."
        return cls(host, prefix, region, match["domain"], bool(match["dualstack"]), accelerate, fixed)

    @property
    def express(self) -> bool:
        """Whether it serves directory buckets (S3 Express One Zone)."""
        return self.prefix.startswith("s3express-")

    def with_prefix(self, prefix: str) -> AwsHost:
        """Another prefix before the region.

        Raises:
            ValueError: Amazon has no such prefix.
        """
        if not _PREFIX.fullmatch(prefix):
            raise ValueError(f"invalid AWS S3 domain prefix {prefix}")
        if prefix == _ACCELERATED:
            return replace(self, prefix="s3.", accelerate=True)
        domain = self.domain
        if ".vpce-" in prefix and not domain.startswith("vpce."):
            domain = f"vpce.{domain}"
        return replace(self, prefix=prefix, domain=domain, accelerate=False, fixed=False)

    def name(self, region: str) -> str:
        """The host name for requests to `region`."""
        if self.fixed:
            return self.given
        dualstack = "dualstack." if self.dualstack else ""
        return f"{self.prefix}{dualstack}{region}.{self.domain}"

    def accelerated_name(self) -> str:
        """The host name for requests to buckets through edge locations; it has no region."""
        dualstack = "dualstack." if self.dualstack else ""
        return f"{_ACCELERATED}{dualstack}{self.domain}"


def balancer_region(host: str) -> str:
    """Region in the name of an Elastic Load Balancer, behind which a server may stand; else empty."""
    match = _BALANCER.fullmatch(host.lower())
    return match[1] if match else ""

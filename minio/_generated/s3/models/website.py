# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of website.

Buckets served as web sites.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from minio._core.choices import check_at_most_one
from minio._core.documents.xml import TEXT, Document, Element, Place, XmlModel, check_members
from minio._core.http.messages import check_given


# specs/s3/shapes/condition.yaml
@dataclass(slots=True)
class Condition(XmlModel):
    """Which requests of a web site are redirected; both must hold when both are given.

    Attributes:
        http_error_code_returned_equals: Those answered with this status of an error.
        key_prefix_equals: Those for names that start with it.
    """

    http_error_code_returned_equals: str | None = None
    key_prefix_equals: str | None = None

    XML: ClassVar[Document] = Document(
        "Condition",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("http_error_code_returned_equals", ("HttpErrorCodeReturnedEquals",), TEXT),
            Element("key_prefix_equals", ("KeyPrefixEquals",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/delete-bucket-website.yaml
@dataclass(slots=True, kw_only=True)
class DeleteBucketWebsiteOutput:
    """Answer of DeleteBucketWebsite."""


# specs/s3/shapes/error-document.yaml
@dataclass(slots=True)
class ErrorDocument(XmlModel):
    """Page that a web site answers with when something is wrong.

    Attributes:
        key: Name of the object.
    """

    key: str

    XML: ClassVar[Document] = Document(
        "ErrorDocument", "http://s3.amazonaws.com/doc/2006-03-01/", (Element("key", ("Key",), TEXT),)
    )

    def __post_init__(self) -> None:
        check_given("key", self.key)
        check_members(self)


# specs/s3/shapes/index-document.yaml
@dataclass(slots=True)
class IndexDocument(XmlModel):
    """Page that a web site answers with for a folder.

    Attributes:
        suffix: What is put behind the folder's name, such as index.html; no slashes.
    """

    suffix: str

    XML: ClassVar[Document] = Document(
        "IndexDocument", "http://s3.amazonaws.com/doc/2006-03-01/", (Element("suffix", ("Suffix",), TEXT),)
    )

    def __post_init__(self) -> None:
        check_given("suffix", self.suffix)
        check_members(self)


# specs/s3/shapes/redirect-all-requests-to.yaml
@dataclass(slots=True)
class RedirectAllRequestsTo(XmlModel):
    """Another host for all requests of a web site.

    Attributes:
        host_name: Name of the host.
        protocol: Protocol; that of the request when left out. Known: http, https.
    """

    host_name: str
    protocol: str | None = None

    XML: ClassVar[Document] = Document(
        "RedirectAllRequestsTo",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("host_name", ("HostName",), TEXT), Element("protocol", ("Protocol",), TEXT)),
    )

    def __post_init__(self) -> None:
        check_given("host_name", self.host_name)
        check_members(self)


# specs/s3/shapes/redirect.yaml
@dataclass(slots=True)
class Redirect(XmlModel):
    """Where a request of a web site is redirected to.

    What is not given stays as in the request.

    Attributes:
        host_name: Name of the host.
        http_redirect_code: Status of the answer, such as 301.
        protocol: Protocol of the new address. Known: http, https.
        replace_key_prefix_with: What the prefix of the condition is replaced with.
        replace_key_with: What the whole name is replaced with.
    """

    host_name: str | None = None
    http_redirect_code: str | None = None
    protocol: str | None = None
    replace_key_prefix_with: str | None = None
    replace_key_with: str | None = None

    XML: ClassVar[Document] = Document(
        "Redirect",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("host_name", ("HostName",), TEXT),
            Element("http_redirect_code", ("HttpRedirectCode",), TEXT),
            Element("protocol", ("Protocol",), TEXT),
            Element("replace_key_prefix_with", ("ReplaceKeyPrefixWith",), TEXT),
            Element("replace_key_with", ("ReplaceKeyWith",), TEXT),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)
        check_at_most_one(
            replace_key_prefix_with=self.replace_key_prefix_with, replace_key_with=self.replace_key_with
        )


# specs/s3/shapes/routing-rule.yaml
@dataclass(slots=True)
class RoutingRule(XmlModel):
    """A redirection of a web site's requests.

    Attributes:
        redirect: Where to.
        condition: Which requests; all of them when left out.
    """

    redirect: Redirect
    condition: Condition | None = None

    XML: ClassVar[Document] = Document(
        "RoutingRule",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (Element("condition", ("Condition",), Condition), Element("redirect", ("Redirect",), Redirect)),
    )

    def __post_init__(self) -> None:
        check_given("redirect", self.redirect)
        check_members(self)


# specs/s3/shapes/website-configuration.yaml
@dataclass(slots=True)
class WebsiteConfiguration(XmlModel):
    """How a bucket is served as a web site.

    Attributes:
        error_document: Page for errors.
        index_document: Page for folders; needed unless all requests are redirected.
        redirect_all_requests_to: Another host for all requests; then nothing else is given.
        routing_rules: Redirections of some requests.
    """

    error_document: ErrorDocument | None = None
    index_document: IndexDocument | None = None
    redirect_all_requests_to: RedirectAllRequestsTo | None = None
    routing_rules: list[RoutingRule] | None = None

    XML: ClassVar[Document] = Document(
        "WebsiteConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("error_document", ("ErrorDocument",), ErrorDocument),
            Element("index_document", ("IndexDocument",), IndexDocument),
            Element("redirect_all_requests_to", ("RedirectAllRequestsTo",), RedirectAllRequestsTo),
            Element("routing_rules", ("RoutingRules",), RoutingRule, Place.LIST, item="RoutingRule"),
        ),
    )

    def __post_init__(self) -> None:
        check_members(self)


# specs/s3/operations/get-bucket-website.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketWebsiteOutput:
    """Answer of GetBucketWebsite.

    Attributes:
        website_configuration: How it is served.
    """

    website_configuration: WebsiteConfiguration


# specs/s3/operations/put-bucket-website.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketWebsiteOutput:
    """Answer of PutBucketWebsite."""

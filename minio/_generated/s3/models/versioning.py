# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Models of versioning.

Whether a bucket keeps the old versions of its objects.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, cast

from minio._core.checks import check_enum
from minio._core.documents.xml import BOOLEAN, TEXT, Document, Element, Place, XmlModel, check_members


# specs/s3/shapes/versioning-configuration.yaml
@dataclass(slots=True)
class VersioningConfig(XmlModel):
    """Whether a bucket keeps the old versions of its objects.

    Attributes:
        status: Enabled keeps old versions, Suspended stops making new ones; Off says that it was never turned
            on. One of Enabled, Suspended, Off.
        mfa_delete: Whether removing a version asks for a code of the owner's authentication device. One of
            Enabled, Disabled.
        excluded_prefixes: MinIO only. Objects whose names start with one of these are not versioned; at most
            10.
        exclude_folders: MinIO only. Whether objects whose names end with a slash are left out.
    """

    status: str = cast("str", None)
    mfa_delete: str | None = None
    excluded_prefixes: list[str] | None = None
    exclude_folders: bool = False

    XML: ClassVar[Document] = Document(
        "VersioningConfiguration",
        "http://s3.amazonaws.com/doc/2006-03-01/",
        (
            Element("status", ("Status",), TEXT, absent="Off"),
            Element("mfa_delete", ("MfaDelete",), TEXT),
            Element("excluded_prefixes", ("ExcludedPrefixes", "Prefix"), TEXT, Place.FLAT_LIST, empty=list),
            Element("exclude_folders", ("ExcludeFolders",), BOOLEAN, absent=False),
        ),
    )

    def __post_init__(self) -> None:
        if self.status is None:
            self.status = "Off"
        if self.excluded_prefixes is None:
            self.excluded_prefixes = []
        if self.exclude_folders is None:
            self.exclude_folders = False
        check_members(self)
        check_enum("status", self.status, ("Enabled", "Suspended", "Off"))
        if self.mfa_delete is not None:
            check_enum("mfa_delete", self.mfa_delete, ("Enabled", "Disabled"))


# specs/s3/operations/get-bucket-versioning.yaml
@dataclass(slots=True, kw_only=True)
class GetBucketVersioningOutput:
    """Answer of GetBucketVersioning.

    Attributes:
        versioning_configuration: The state.
    """

    versioning_configuration: VersioningConfig


# specs/s3/operations/put-bucket-versioning.yaml
@dataclass(slots=True, kw_only=True)
class PutBucketVersioningOutput:
    """Answer of PutBucketVersioning."""


VersioningConfig.__module__ = "minio.versioningconfig"

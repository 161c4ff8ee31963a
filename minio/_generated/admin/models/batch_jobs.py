# Generated from specs/admin by `make generate`; never edit. To change one, change the spec named above it.
"""Models of batch_jobs.

What batch jobs are told to do.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from minio._core.admin.quantities import check_age, check_delay, check_size
from minio._core.checks import check_enum
from minio._core.choices import check_exactly_one
from minio._core.documents.jsondoc import (
    BOOLEAN,
    INTEGER,
    TEXT,
    TIME,
    JsonModel,
    Member,
    Table,
    list_of,
    list_or_one_of,
)
from minio._core.http.messages import check_given, check_integer_range, check_length

if TYPE_CHECKING:
    from datetime import datetime


# specs/admin/shapes/batch-job-expire-purge.yaml
@dataclass(slots=True)
class BatchJobExpirePurge(JsonModel):
    """What a deleting batch job removes of an object.

    Attributes:
        retain_versions: Number of newest versions to keep; 0 deletes all of them. At least 0.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    retain_versions: int | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(lambda: (Member("retain_versions", "retainVersions", INTEGER),))

    def __post_init__(self) -> None:
        if self.retain_versions is not None:
            check_integer_range("retain_versions", self.retain_versions, 0, None)


# specs/admin/shapes/batch-job-kv.yaml
@dataclass(slots=True)
class BatchJobKV(JsonModel):
    """A key and a value to compare with; both may hold wildcards.

    Attributes:
        key: Key of the tag or metadata.
        value: Its value.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    key: str
    value: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("key", "key", TEXT, required=True), Member("value", "value", TEXT))
    )

    def __post_init__(self) -> None:
        check_given("key", self.key)


# specs/admin/shapes/batch-job-size-filter.yaml
@dataclass(slots=True)
class BatchJobSizeFilter(JsonModel):
    """Bounds of an object's size.

    Attributes:
        less_than: Largest size, with a unit, such as `10MiB`.
        greater_than: Smallest size, with a unit, such as `1KiB`.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    less_than: str | None = None
    greater_than: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("less_than", "lessThan", TEXT), Member("greater_than", "greaterThan", TEXT))
    )

    def __post_init__(self) -> None:
        if self.less_than is not None:
            check_size("less_than", self.less_than)
        if self.greater_than is not None:
            check_size("greater_than", self.greater_than)


# specs/admin/shapes/batch-job-expire-filter.yaml
@dataclass(slots=True)
class BatchJobExpireFilter(JsonModel):
    """One rule of a deleting batch job; an object fits when every condition does.

    Attributes:
        type: What the rule is about: `object` for current versions, `deleted` for those that end in a delete
            marker. One of object, deleted.
        older_than: Least age, such as `7d10h31s`.
        created_before: Written before this time.
        tags: Tags of which the object has one; keys and values may hold wildcards.
        metadata: Metadata of which the object has one; keys and values may hold wildcards.
        size: Bounds of its size.
        name: Pattern of the key, with wildcards.
        purge: What is deleted of an object that fits.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    type: str
    older_than: str | None = None
    created_before: datetime | None = None
    tags: list[BatchJobKV] = field(default_factory=list)
    metadata: list[BatchJobKV] = field(default_factory=list)
    size: BatchJobSizeFilter | None = None
    name: str | None = None
    purge: BatchJobExpirePurge | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("older_than", "olderThan", TEXT),
            Member("created_before", "createdBefore", TIME),
            Member("tags", "tags", list_of(BatchJobKV)),
            Member("metadata", "metadata", list_of(BatchJobKV)),
            Member("size", "size", BatchJobSizeFilter),
            Member("type", "type", TEXT, required=True),
            Member("name", "name", TEXT),
            Member("purge", "purge", BatchJobExpirePurge),
        )
    )

    def __post_init__(self) -> None:
        check_given("type", self.type)
        check_enum("type", self.type, ("object", "deleted"))
        if self.older_than is not None:
            check_age("older_than", self.older_than)


# specs/admin/shapes/batch-job-notification.yaml
@dataclass(slots=True)
class BatchJobNotification(JsonModel):
    """A web hook that is told when a batch job ends.

    Attributes:
        endpoint: URL that gets the report by POST.
        token: Value of the Authorization header that is sent along.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    endpoint: str | None = None
    token: str | None = field(default=None, repr=False)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("endpoint", "endpoint", TEXT), Member("token", "token", TEXT))
    )


# specs/admin/shapes/batch-job-retry.yaml
@dataclass(slots=True)
class BatchJobRetry(JsonModel):
    """How often a batch job tries again.

    Attributes:
        attempts: How many times a failed object is tried. At least 0.
        delay: Least time between two attempts, such as `500ms`.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    attempts: int | None = None
    delay: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (Member("attempts", "attempts", INTEGER), Member("delay", "delay", TEXT))
    )

    def __post_init__(self) -> None:
        if self.attempts is not None:
            check_integer_range("attempts", self.attempts, 0, None)
        if self.delay is not None:
            check_delay("delay", self.delay)


# specs/admin/shapes/batch-job-expire.yaml
@dataclass(slots=True)
class BatchJobExpire(JsonModel):
    """A batch job that deletes objects by rules.

    Attributes:
        api_version: Version of this kind of job; `v1`.
        bucket: Bucket to delete from. 1 to 63 characters.
        rules: Rules, of which the first that fits an object counts. 1 to 10000 items.
        prefix: Prefixes of the keys to look at; left out, the whole bucket.
        notify: Whom to tell when the job ends.
        retry: How often a failed object is tried again.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    api_version: str
    bucket: str
    rules: list[BatchJobExpireFilter]
    prefix: list[str] = field(default_factory=list)
    notify: BatchJobNotification | None = None
    retry: BatchJobRetry | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("api_version", "apiVersion", TEXT, required=True),
            Member("bucket", "bucket", TEXT, required=True),
            Member("prefix", "prefix", list_or_one_of(TEXT)),
            Member("notify", "notify", BatchJobNotification),
            Member("retry", "retry", BatchJobRetry),
            Member("rules", "rules", list_of(BatchJobExpireFilter), required=True),
        )
    )

    def __post_init__(self) -> None:
        check_given("api_version", self.api_version)
        check_given("bucket", self.bucket)
        check_given("rules", self.rules)
        check_length("bucket", self.bucket, 1, 63)
        check_length("rules", self.rules, 1, 10000)


# specs/admin/shapes/batch-job-key-rotate-encryption.yaml
@dataclass(slots=True)
class BatchJobKeyRotateEncryption(JsonModel):
    """The encryption that objects get.

    Attributes:
        type: How to encrypt: with a key of the key management service, or with keys that MinIO keeps. One of
            sse-kms, sse-s3.
        key: Name of the key in the key management service; for `sse-kms`.
        context: JSON object with the encryption context, in base64; for `sse-kms`.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    type: str
    key: str | None = None
    context: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("type", "type", TEXT, required=True),
            Member("key", "key", TEXT),
            Member("context", "context", TEXT),
        )
    )

    def __post_init__(self) -> None:
        check_given("type", self.type)
        check_enum("type", self.type, ("sse-kms", "sse-s3"))


# specs/admin/shapes/batch-key-rotate-filter.yaml
@dataclass(slots=True)
class BatchKeyRotateFilter(JsonModel):
    """Which objects a re-encrypting batch job takes.

    Attributes:
        newer_than: Greatest age, such as `168h`; there are no days.
        older_than: Least age, such as `168h`; there are no days.
        created_after: Written after this time.
        created_before: Written before this time.
        tags: Tags of which the object has one.
        metadata: Metadata of which the object has one.
        kms_key: Key of the key management service that the object is encrypted with now.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    newer_than: str | None = None
    older_than: str | None = None
    created_after: datetime | None = None
    created_before: datetime | None = None
    tags: list[BatchJobKV] = field(default_factory=list)
    metadata: list[BatchJobKV] = field(default_factory=list)
    kms_key: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("newer_than", "newerThan", TEXT),
            Member("older_than", "olderThan", TEXT),
            Member("created_after", "createdAfter", TIME),
            Member("created_before", "createdBefore", TIME),
            Member("tags", "tags", list_of(BatchJobKV)),
            Member("metadata", "metadata", list_of(BatchJobKV)),
            Member("kms_key", "kmskeyid", TEXT),
        )
    )

    def __post_init__(self) -> None:
        if self.newer_than is not None:
            check_delay("newer_than", self.newer_than)
        if self.older_than is not None:
            check_delay("older_than", self.older_than)


# specs/admin/shapes/batch-job-key-rotate-flags.yaml
@dataclass(slots=True)
class BatchJobKeyRotateFlags(JsonModel):
    """Which objects a re-encrypting batch job takes, and how it goes about it.

    Attributes:
        filter: Which objects to encrypt anew; left out, all.
        notify: Whom to tell when the job ends.
        retry: How often a failed object is tried again.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    filter: BatchKeyRotateFilter | None = None
    notify: BatchJobNotification | None = None
    retry: BatchJobRetry | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("filter", "filter", BatchKeyRotateFilter),
            Member("notify", "notify", BatchJobNotification),
            Member("retry", "retry", BatchJobRetry),
        )
    )


# specs/admin/shapes/batch-job-key-rotate-v1.yaml
@dataclass(slots=True)
class BatchJobKeyRotateV1(JsonModel):
    """A batch job that encrypts objects anew.

    Attributes:
        api_version: Version of this kind of job; `v1`.
        bucket: Bucket whose objects are encrypted anew. 1 to 63 characters.
        encryption: The encryption that they get.
        flags: Which objects, and how.
        prefix: Prefix of their keys.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    api_version: str
    bucket: str
    encryption: BatchJobKeyRotateEncryption
    flags: BatchJobKeyRotateFlags | None = None
    prefix: str | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("api_version", "apiVersion", TEXT, required=True),
            Member("flags", "flags", BatchJobKeyRotateFlags),
            Member("bucket", "bucket", TEXT, required=True),
            Member("prefix", "prefix", TEXT),
            Member("encryption", "encryption", BatchJobKeyRotateEncryption, required=True),
        )
    )

    def __post_init__(self) -> None:
        check_given("api_version", self.api_version)
        check_given("bucket", self.bucket)
        check_given("encryption", self.encryption)
        check_length("bucket", self.bucket, 1, 63)


# specs/admin/shapes/batch-job-replicate-credentials.yaml
@dataclass(slots=True)
class BatchJobReplicateCredentials(JsonModel):
    """Keys for the other deployment of a replicating batch job.

    Attributes:
        access_key: Access key.
        secret_key: Secret key.
        session_token: Session token of temporary credentials.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    access_key: str | None = None
    secret_key: str | None = field(default=None, repr=False)
    session_token: str | None = field(default=None, repr=False)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("access_key", "accessKey", TEXT),
            Member("secret_key", "secretKey", TEXT),
            Member("session_token", "sessionToken", TEXT),
        )
    )


# specs/admin/shapes/batch-replicate-filter.yaml
@dataclass(slots=True)
class BatchReplicateFilter(JsonModel):
    """Which objects a replicating batch job takes.

    Attributes:
        newer_than: Greatest age, such as `7d10h31s`.
        older_than: Least age, such as `7d10h31s`.
        created_after: Written after this time.
        created_before: Written before this time.
        tags: Tags of which the object has one.
        metadata: Metadata of which the object has one.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    newer_than: str | None = None
    older_than: str | None = None
    created_after: datetime | None = None
    created_before: datetime | None = None
    tags: list[BatchJobKV] = field(default_factory=list)
    metadata: list[BatchJobKV] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("newer_than", "newerThan", TEXT),
            Member("older_than", "olderThan", TEXT),
            Member("created_after", "createdAfter", TIME),
            Member("created_before", "createdBefore", TIME),
            Member("tags", "tags", list_of(BatchJobKV)),
            Member("metadata", "metadata", list_of(BatchJobKV)),
        )
    )

    def __post_init__(self) -> None:
        if self.newer_than is not None:
            check_age("newer_than", self.newer_than)
        if self.older_than is not None:
            check_age("older_than", self.older_than)


# specs/admin/shapes/batch-job-replicate-flags.yaml
@dataclass(slots=True)
class BatchJobReplicateFlags(JsonModel):
    """Which objects a replicating batch job takes, and how it goes about it.

    Attributes:
        filter: Which objects to copy; left out, all.
        notify: Whom to tell when the job ends.
        retry: How often a failed object is tried again.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    filter: BatchReplicateFilter | None = None
    notify: BatchJobNotification | None = None
    retry: BatchJobRetry | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("filter", "filter", BatchReplicateFilter),
            Member("notify", "notify", BatchJobNotification),
            Member("retry", "retry", BatchJobRetry),
        )
    )


# specs/admin/shapes/batch-job-snowball.yaml
@dataclass(slots=True)
class BatchJobSnowball(JsonModel):
    """How a batch job packs small objects into archives, to send fewer requests.

    Attributes:
        disable: Whether to send each object alone; left out, no.
        batch: Number of objects in an archive; left out, 100. At least 1.
        in_memory: Whether archives are built in memory and not on disk; left out, yes.
        compress: Whether archives are compressed; left out, no.
        smaller_than: Objects smaller than this are packed, such as `5MiB`, which is what is taken when it is
            left out.
        skip_errs: Whether an object that cannot be read is passed over; left out, yes.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    disable: bool | None = None
    batch: int | None = None
    in_memory: bool | None = None
    compress: bool | None = None
    smaller_than: str | None = None
    skip_errs: bool | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("disable", "disable", BOOLEAN),
            Member("batch", "batch", INTEGER),
            Member("in_memory", "inmemory", BOOLEAN),
            Member("compress", "compress", BOOLEAN),
            Member("smaller_than", "smallerThan", TEXT),
            Member("skip_errs", "skipErrs", BOOLEAN),
        )
    )

    def __post_init__(self) -> None:
        if self.batch is not None:
            check_integer_range("batch", self.batch, 1, None)
        if self.smaller_than is not None:
            check_size("smaller_than", self.smaller_than)


# specs/admin/shapes/batch-job-replicate-source.yaml
@dataclass(slots=True)
class BatchJobReplicateSource(JsonModel):
    """Where a replicating batch job copies from.

    Attributes:
        type: Kind of the deployment. One of minio, s3.
        bucket: Bucket to copy from. 1 to 63 characters.
        prefix: Prefixes of the keys to copy; left out, the whole bucket.
        endpoint: URL of the deployment; left out, the one that runs the job.
        path: How the bucket is named in addresses: `on` in the path, `off` in the host, or `auto`.
        credentials: Keys for the deployment, when it is another one.
        snowball: How small objects are packed together.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    type: str
    bucket: str
    prefix: list[str] = field(default_factory=list)
    endpoint: str | None = None
    path: str | None = None
    credentials: BatchJobReplicateCredentials | None = None
    snowball: BatchJobSnowball | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("type", "type", TEXT, required=True),
            Member("bucket", "bucket", TEXT, required=True),
            Member("prefix", "prefix", list_or_one_of(TEXT)),
            Member("endpoint", "endpoint", TEXT),
            Member("path", "path", TEXT),
            Member("credentials", "credentials", BatchJobReplicateCredentials),
            Member("snowball", "snowball", BatchJobSnowball),
        )
    )

    def __post_init__(self) -> None:
        check_given("type", self.type)
        check_given("bucket", self.bucket)
        check_enum("type", self.type, ("minio", "s3"))
        check_length("bucket", self.bucket, 1, 63)


# specs/admin/shapes/batch-job-replicate-target.yaml
@dataclass(slots=True)
class BatchJobReplicateTarget(JsonModel):
    """Where a replicating batch job copies to.

    Attributes:
        type: Kind of the deployment. One of minio, s3.
        bucket: Bucket to copy to. 1 to 63 characters.
        prefix: Prefix that the copies get.
        endpoint: URL of the deployment; left out, the one that runs the job.
        path: How the bucket is named in addresses: `on` in the path, `off` in the host, or `auto`.
        credentials: Keys for the deployment, when it is another one.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    type: str
    bucket: str
    prefix: str | None = None
    endpoint: str | None = None
    path: str | None = None
    credentials: BatchJobReplicateCredentials | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("type", "type", TEXT, required=True),
            Member("bucket", "bucket", TEXT, required=True),
            Member("prefix", "prefix", TEXT),
            Member("endpoint", "endpoint", TEXT),
            Member("path", "path", TEXT),
            Member("credentials", "credentials", BatchJobReplicateCredentials),
        )
    )

    def __post_init__(self) -> None:
        check_given("type", self.type)
        check_given("bucket", self.bucket)
        check_enum("type", self.type, ("minio", "s3"))
        check_length("bucket", self.bucket, 1, 63)


# specs/admin/shapes/batch-job-replicate-v1.yaml
@dataclass(slots=True)
class BatchJobReplicateV1(JsonModel):
    """A batch job that copies objects.

    Source or target is the deployment that runs it.

    Attributes:
        api_version: Version of this kind of job; `v1`.
        target: Where to copy to.
        source: Where to copy from.
        flags: Which objects, and how.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    api_version: str
    target: BatchJobReplicateTarget
    source: BatchJobReplicateSource
    flags: BatchJobReplicateFlags | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("api_version", "apiVersion", TEXT, required=True),
            Member("flags", "flags", BatchJobReplicateFlags),
            Member("target", "target", BatchJobReplicateTarget, required=True),
            Member("source", "source", BatchJobReplicateSource, required=True),
        )
    )

    def __post_init__(self) -> None:
        check_given("api_version", self.api_version)
        check_given("target", self.target)
        check_given("source", self.source)


# specs/admin/shapes/batch-job-request.yaml
@dataclass(slots=True)
class BatchJobRequest(JsonModel):
    """A batch job: one of three kinds.

    Attributes:
        replicate: Copies objects from or to another bucket or deployment.
        key_rotate: Encrypts objects anew.
        expire: Deletes objects by rules.
        extra: Members that nobody described, as they came; they are written as they are.
    """

    replicate: BatchJobReplicateV1 | None = None
    key_rotate: BatchJobKeyRotateV1 | None = None
    expire: BatchJobExpire | None = None
    extra: dict[str, Any] = field(default_factory=dict, repr=False)

    JSON: ClassVar[Table] = Table(
        lambda: (
            Member("replicate", "replicate", BatchJobReplicateV1),
            Member("key_rotate", "keyrotate", BatchJobKeyRotateV1),
            Member("expire", "expire", BatchJobExpire),
        )
    )

    def __post_init__(self) -> None:
        check_exactly_one(replicate=self.replicate, key_rotate=self.key_rotate, expire=self.expire)

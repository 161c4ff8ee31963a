# Generated from specs/admin/errors.yaml by `make generate`; never edit.
"""Error codes of MinIO admin, and classes of those that programs catch often."""

from __future__ import annotations

from minio.error import MinioAdminException

__all__ = [
    "ConfigError",
    "GroupNotEmpty",
    "HealAlreadyRunning",
    "InvalidAccessKey",
    "InvalidAdminArgument",
    "InvalidConfig",
    "InvalidHealToken",
    "InvalidSecretKey",
    "InvalidSiteReplication",
    "KmsKeyExists",
    "KmsKeyNotFound",
    "LdapNotEnabled",
    "MalformedIamPolicy",
    "NoSuchAccessKey",
    "NoSuchConfigTarget",
    "NoSuchGroup",
    "NoSuchHealProcess",
    "NoSuchJob",
    "NoSuchPolicy",
    "NoSuchRemoteTarget",
    "NoSuchServiceAccount",
    "NoSuchTier",
    "NoSuchUser",
    "PolicyChangeAlreadyApplied",
    "PolicyInUse",
    "RebalanceNotStarted",
    "TierAlreadyExists",
    "VersionMismatch",
]

ACCESS_DENIED = "AccessDenied"
"""The caller may not do this, or sent no signature.

Status 403.
"""
BAD_REQUEST = "BadRequest"
"""The request makes no sense to the server.

Status 400.
"""
ENTITY_TOO_LARGE = "EntityTooLarge"
"""The body is larger than the server takes.

Status 400.
"""
INTERNAL_ERROR = "InternalError"
"""The server failed; the message says how.

Status 500.
"""
INVALID_ACCESS_KEY_ID = "InvalidAccessKeyId"
"""There is no such access key, or it is disabled.

Status 403.
"""
INVALID_ARGUMENT = "InvalidArgument"
"""An argument is missing or makes no sense.

Status 400.
"""
INVALID_BUCKET_NAME = "InvalidBucketName"
"""The name cannot be that of a bucket.

Status 400.
"""
INVALID_BUCKET_STATE = "InvalidBucketState"
"""The bucket is not in a state that allows this.

Status 400.
"""
INVALID_OBJECT_NAME = "InvalidObjectName"
"""The name cannot be that of an object.

Status 400.
"""
INVALID_REQUEST = "InvalidRequest"
"""The request is not well formed, or its parts do not go together.

Status 400.
"""
KMS_DEFAULT_KEY_ALREADY_CONFIGURED_EXCEPTION = "KMS.DefaultKeyAlreadyConfiguredException"
"""A default key is set already.

Status 409.
"""
KMS_NOT_FOUND_EXCEPTION = "KMS.NotFoundException"
"""There is no such key.

Status 400.
"""
MALFORMED_POST_REQUEST = "MalformedPOSTRequest"
"""The action is none that the server knows.

Status 400.
"""
MALFORMED_POLICY = "MalformedPolicy"
"""The policy cannot be read.

Status 400.
"""
METHOD_NOT_ALLOWED = "MethodNotAllowed"
"""This is switched off on the server.

Status 405.
"""
MISSING_CONTENT_LENGTH = "MissingContentLength"
"""The length of the body was not sent.

Status 411.
"""
NO_SUCH_BUCKET = "NoSuchBucket"
"""There is no bucket of that name.

Status 404.
"""
NO_SUCH_SOURCE_BUCKET = "NoSuchSourceBucket"
"""The bucket to replicate is not there.

Status 404.
"""
NO_SUCH_TARGET_BUCKET = "NoSuchTargetBucket"
"""The bucket to replicate to is not there.

Status 404.
"""
NOT_IMPLEMENTED = "NotImplemented"
"""The server is not set up for this.

Status 501.
"""
OPEN_ID_NOT_ENABLED = "OpenIDNotEnabled"
"""No OpenID provider is set up.

Status 400.
"""
REPLICATION_REMOTE_TARGET_NOT_FOUND_ERROR = "ReplicationRemoteTargetNotFoundError"
"""The bucket has no such replication target.

Status 404.
"""
REPLICATION_SOURCE_NOT_VERSIONED_ERROR = "ReplicationSourceNotVersionedError"
"""The bucket does not keep old versions.

Status 400.
"""
REPLICATION_TARGET_NOT_VERSIONED_ERROR = "ReplicationTargetNotVersionedError"
"""The target bucket does not keep old versions.

Status 400.
"""
SIGNATURE_DOES_NOT_MATCH = "SignatureDoesNotMatch"
"""The signature was made with another secret key, or for another request.

Status 403.
"""
X_MINIO_ADMIN_BUCKET_QUOTA_EXCEEDED = "XMinioAdminBucketQuotaExceeded"
"""The bucket would get larger than its quota allows.

Status 400.
"""
X_MINIO_ADMIN_BUCKET_REMOTE_ALREADY_EXISTS = "XMinioAdminBucketRemoteAlreadyExists"
"""The bucket has this target already.

Status 400.
"""
X_MINIO_ADMIN_BUCKET_REMOTE_LABEL_IN_USE = "XMinioAdminBucketRemoteLabelInUse"
"""Another target has this label.

Status 400.
"""
X_MINIO_ADMIN_CONFIG_BAD_JSON = "XMinioAdminConfigBadJSON"
"""The body cannot be decrypted or read: a wrong secret key, no encryption, or a bad value.

Status 400.
"""
X_MINIO_ADMIN_CONFIG_DUPLICATE_KEYS = "XMinioAdminConfigDuplicateKeys"
"""A setting is given twice.

Status 400.
"""
X_MINIO_ADMIN_CONFIG_ENV_OVERRIDDEN = "XMinioAdminConfigEnvOverridden"
"""An environment variable of the server sets this; it cannot be changed here.

Status 400.
"""
X_MINIO_ADMIN_CONFIG_IDP_CFG_NAME_ALREADY_EXISTS = "XMinioAdminConfigIDPCfgNameAlreadyExists"
"""There is an identity provider of that name.

Status 400.
"""
X_MINIO_ADMIN_CONFIG_IDP_CFG_NAME_DOES_NOT_EXIST = "XMinioAdminConfigIDPCfgNameDoesNotExist"
"""There is no identity provider of that name, or only after a restart.

Status 400.
"""
X_MINIO_ADMIN_CONFIG_INVALID_IDP_TYPE = "XMinioAdminConfigInvalidIDPType"
"""The kind of provider is neither openid nor ldap.

Status 400.
"""
X_MINIO_ADMIN_CONFIG_LDAP_NON_DEFAULT_CONFIG_NAME = "XMinioAdminConfigLDAPNonDefaultConfigName"
"""An LDAP directory can only be set up under the default name.

Status 400.
"""
X_MINIO_ADMIN_CONFIG_LDAP_VALIDATION = "XMinioAdminConfigLDAPValidation"
"""The LDAP settings do not work.

Status 400.
"""
X_MINIO_ADMIN_CONFIG_NO_QUORUM = "XMinioAdminConfigNoQuorum"
"""Too few drives answer to save the settings.

Status 503.
"""
X_MINIO_ADMIN_CONFIG_TOO_LARGE = "XMinioAdminConfigTooLarge"
"""The body is larger than 256 KiB, or its length was not sent.

Status 400.
"""
X_MINIO_ADMIN_GROUP_DISABLED = "XMinioAdminGroupDisabled"
"""The group is disabled.

Status 400.
"""
X_MINIO_ADMIN_GROUP_NOT_EMPTY = "XMinioAdminGroupNotEmpty"
"""The group still has members.

Status 400.
"""
X_MINIO_ADMIN_INVALID_ACCESS_KEY = "XMinioAdminInvalidAccessKey"
"""The access key is too short, or has a comma or an equals sign.

Status 400.
"""
X_MINIO_ADMIN_INVALID_ARGUMENT = "XMinioAdminInvalidArgument"
"""An argument is missing or makes no sense.

Status 400.
"""
X_MINIO_ADMIN_INVALID_REQUEST = "XMinioAdminInvalidRequest"
"""The arguments do not go together.

Status 400.
"""
X_MINIO_ADMIN_INVALID_SECRET_KEY = "XMinioAdminInvalidSecretKey"
"""The secret key is too short.

Status 400.
"""
X_MINIO_ADMIN_NO_ACCESS_KEY = "XMinioAdminNoAccessKey"
"""A secret key came without its access key.

Status 400.
"""
X_MINIO_ADMIN_NO_SECRET_KEY = "XMinioAdminNoSecretKey"
"""An access key came without its secret key.

Status 400.
"""
X_MINIO_ADMIN_NO_SUCH_ACCESS_KEY = "XMinioAdminNoSuchAccessKey"
"""There is no such access key, or it is disabled.

Status 404.
"""
X_MINIO_ADMIN_NO_SUCH_CONFIG_TARGET = "XMinioAdminNoSuchConfigTarget"
"""There is no target of that name.

Status 400.
"""
X_MINIO_ADMIN_NO_SUCH_GROUP = "XMinioAdminNoSuchGroup"
"""There is no group of that name.

Status 404.
"""
X_MINIO_ADMIN_NO_SUCH_JOB = "XMinioAdminNoSuchJob"
"""There is no batch job of that id, or it is not kept any more.

Status 404.
"""
X_MINIO_ADMIN_NO_SUCH_POLICY = "XMinioAdminNoSuchPolicy"
"""There is no policy of that name.

Status 404.
"""
X_MINIO_ADMIN_NO_SUCH_QUOTA_CONFIGURATION = "XMinioAdminNoSuchQuotaConfiguration"
"""The bucket has no quota.

Status 404.
"""
X_MINIO_ADMIN_NO_SUCH_USER = "XMinioAdminNoSuchUser"
"""There is no user of that name.

Status 404.
"""
X_MINIO_ADMIN_NOTIFICATION_TARGETS_TEST_FAILED = "XMinioAdminNotificationTargetsTestFailed"
"""A target of event notifications does not answer.

Status 400.
"""
X_MINIO_ADMIN_POLICY_CHANGE_ALREADY_APPLIED = "XMinioAdminPolicyChangeAlreadyApplied"
"""The user or group has all of the policies already, or none of those to take away.

Status 400.
"""
X_MINIO_ADMIN_PROFILER_NOT_ENABLED = "XMinioAdminProfilerNotEnabled"
"""No profiler is running.

Status 400.
"""
X_MINIO_ADMIN_REBALANCE_ALREADY_STARTED = "XMinioAdminRebalanceAlreadyStarted"
"""The pools are being evened out already.

Status 409.
"""
X_MINIO_ADMIN_REBALANCE_NOT_STARTED = "XMinioAdminRebalanceNotStarted"
"""The pools were never evened out.

Status 404.
"""
X_MINIO_ADMIN_REMOTE_ARN_TYPE_INVALID = "XMinioAdminRemoteARNTypeInvalid"
"""The ARN is not one of a replication target.

Status 400.
"""
X_MINIO_ADMIN_REMOTE_ARN_INVALID = "XMinioAdminRemoteArnInvalid"
"""The ARN is not one of a target.

Status 400.
"""
X_MINIO_ADMIN_REMOTE_IDENTICAL_TO_SOURCE = "XMinioAdminRemoteIdenticalToSource"
"""The target is the bucket itself.

Status 400.
"""
X_MINIO_ADMIN_REMOTE_REMOVE_DISALLOWED = "XMinioAdminRemoteRemoveDisallowed"
"""A replication rule uses the target.

Status 400.
"""
X_MINIO_ADMIN_REMOTE_TARGET_DENY_ADD = "XMinioAdminRemoteTargetDenyAdd"
"""Targets cannot be added while sites are joined.

Status 400.
"""
X_MINIO_ADMIN_REMOTE_TARGET_NOT_FOUND_ERROR = "XMinioAdminRemoteTargetNotFoundError"
"""There is no target of that ARN.

Status 404.
"""
X_MINIO_ADMIN_REPLICATION_BANDWIDTH_LIMIT_ERROR = "XMinioAdminReplicationBandwidthLimitError"
"""The limit of bandwidth is below 100 MB a second.

Status 400.
"""
X_MINIO_ADMIN_REPLICATION_REMOTE_CONNECTION_ERROR = "XMinioAdminReplicationRemoteConnectionError"
"""The target does not answer, or not as it should.

Status 503.
"""
X_MINIO_ADMIN_TIER_ALREADY_EXISTS = "XMinioAdminTierAlreadyExists"
"""There is a tier of that name.

Status 409.
"""
X_MINIO_ADMIN_TIER_BACKEND_IN_USE = "XMinioAdminTierBackendInUse"
"""The place of the tier is in use.

Status 409.
"""
X_MINIO_ADMIN_TIER_BACKEND_NOT_EMPTY = "XMinioAdminTierBackendNotEmpty"
"""Objects are in the tier.

Status 400.
"""
X_MINIO_ADMIN_TIER_BUCKET_NOT_FOUND = "XMinioAdminTierBucketNotFound"
"""The bucket of the tier is not there.

Status 400.
"""
X_MINIO_ADMIN_TIER_INSUFFICIENT_PERMISSIONS = "XMinioAdminTierInsufficientPermissions"
"""The credentials may not write, read and delete in the tier.

Status 400.
"""
X_MINIO_ADMIN_TIER_INVALID_CONFIG = "XMinioAdminTierInvalidConfig"
"""The tier is not described as it should be.

Status 400.
"""
X_MINIO_ADMIN_TIER_INVALID_CONFIG_VERSION = "XMinioAdminTierInvalidConfigVersion"
"""The description of the tier has an unknown version.

Status 400.
"""
X_MINIO_ADMIN_TIER_INVALID_CREDENTIALS = "XMinioAdminTierInvalidCredentials"
"""The remote service does not take the credentials.

Status 400.
"""
X_MINIO_ADMIN_TIER_MISSING_CREDENTIALS = "XMinioAdminTierMissingCredentials"
"""Credentials of the tier are missing.

Status 403.
"""
X_MINIO_ADMIN_TIER_NAME_EMPTY = "XMinioAdminTierNameEmpty"
"""The tier has no name.

Status 400.
"""
X_MINIO_ADMIN_TIER_NAME_NOT_UPPER_CASE = "XMinioAdminTierNameNotUpperCase"
"""The name of a tier is in upper case.

Status 400.
"""
X_MINIO_ADMIN_TIER_NOT_FOUND = "XMinioAdminTierNotFound"
"""There is no tier of that name.

Status 404.
"""
X_MINIO_ADMIN_TIER_RESERVED = "XMinioAdminTierReserved"
"""The name is that of a storage class.

Status 400.
"""
X_MINIO_ADMIN_TIER_TYPE_UNSUPPORTED = "XMinioAdminTierTypeUnsupported"
"""The server does not know this kind of tier.

Status 400.
"""
X_MINIO_ADMIN_VERSION_MISMATCH = "XMinioAdminVersionMismatch"
"""The server does not have this call: another release, or a single server where several are needed.

Status 426.
"""
X_MINIO_CONFIG_ERROR = "XMinioConfigError"
"""There is no such subsystem, or a value is bad.

Status 400.
"""
X_MINIO_CONFIG_NOT_FOUND_ERROR = "XMinioConfigNotFoundError"
"""There is no such target in the settings.

Status 404.
"""
X_MINIO_DECOMMISSION_NOT_ALLOWED = "XMinioDecommissionNotAllowed"
"""The pool is being evened out, or moved off already.

Status 400.
"""
X_MINIO_HEAL_ALREADY_RUNNING = "XMinioHealAlreadyRunning"
"""A heal sequence is running there.

Status 400.
"""
X_MINIO_HEAL_INVALID_CLIENT_TOKEN = "XMinioHealInvalidClientToken"
"""The token is not that of the heal sequence.

Status 400.
"""
X_MINIO_HEAL_MISSING_BUCKET = "XMinioHealMissingBucket"
"""A prefix came without its bucket.

Status 400.
"""
X_MINIO_HEAL_NO_SUCH_PROCESS = "XMinioHealNoSuchProcess"
"""No heal sequence is running there.

Status 400.
"""
X_MINIO_HEAL_NOT_IMPLEMENTED = "XMinioHealNotImplemented"
"""The server has nothing to heal with: it has a single drive.

Status 400.
"""
X_MINIO_HEAL_OVERLAPPING_PATHS = "XMinioHealOverlappingPaths"
"""A heal sequence is running above or below this path.

Status 400.
"""
X_MINIO_IAM_ACTION_NOT_ALLOWED = "XMinioIAMActionNotAllowed"
"""This cannot be done while users come from elsewhere, or to this kind of account.

Status 403.
"""
X_MINIO_IAM_NOT_INITIALIZED = "XMinioIAMNotInitialized"
"""The server is still loading users and policies.

Status 503.
"""
X_MINIO_IAM_POLICY_IN_USE = "XMinioIAMPolicyInUse"
"""Somebody has the policy.

Status 400.
"""
X_MINIO_IAM_SERVICE_ACCOUNT_NOT_ALLOWED = "XMinioIAMServiceAccountNotAllowed"
"""A service account cannot be made for this user.

Status 400.
"""
X_MINIO_IAM_SERVICE_ACCOUNT_SESSION_POLICY_TOO_LARGE = "XMinioIAMServiceAccountSessionPolicyTooLarge"
"""The policy of a service account may have 4 KiB.

Status 400.
"""
X_MINIO_INVALID_GROUP_NAME = "XMinioInvalidGroupName"
"""The name cannot be that of a group.

Status 400.
"""
X_MINIO_INVALID_IAM_CREDENTIALS = "XMinioInvalidIAMCredentials"
"""There is no such service account.

Status 404.
"""
X_MINIO_INVALID_RESOURCE = "XMinioInvalidResource"
"""The policy speaks of something that is no resource.

Status 400.
"""
X_MINIO_INVALID_UTF = "XMinioInvalidUTF"
"""A text is not UTF-8.

Status 400.
"""
X_MINIO_KMS_KEY_EXISTS = "XMinioKMSKeyExists"
"""There is a key of that name.

Status 409.
"""
X_MINIO_LDAP_EXPECTED_LOGIN_NAME = "XMinioLDAPExpectedLoginName"
"""The user was named by DN, and not by the name for logging in.

Status 400.
"""
X_MINIO_LDAP_NOT_ENABLED = "XMinioLDAPNotEnabled"
"""No LDAP directory is set up.

Status 501.
"""
X_MINIO_MALFORMED_IAM_POLICY = "XMinioMalformedIAMPolicy"
"""The policy cannot be read.

Status 400.
"""
X_MINIO_PEER_VERSION_MISMATCH = "XMinioPeerVersionMismatch"
"""The servers run different releases.

Status 426.
"""
X_MINIO_REBALANCE_NOT_ALLOWED = "XMinioRebalanceNotAllowed"
"""A pool is being moved off.

Status 400.
"""
X_MINIO_REQUEST_BODY_PARSE = "XMinioRequestBodyParse"
"""The body cannot be read.

Status 500.
"""
X_MINIO_SERVER_NOT_INITIALIZED = "XMinioServerNotInitialized"
"""The server is starting.

Status 503.
"""
X_MINIO_SITE_REPLICATION_BACKEND_ISSUE = "XMinioSiteReplicationBackendIssue"
"""Another site failed.

Status 503.
"""
X_MINIO_SITE_REPLICATION_BUCKET_CONFIG_ERROR = "XMinioSiteReplicationBucketConfigError"
"""A bucket could not be set up for replication between sites.

Status 503.
"""
X_MINIO_SITE_REPLICATION_BUCKET_META_ERROR = "XMinioSiteReplicationBucketMetaError"
"""Metadata of a bucket could not be passed on.

Status 503.
"""
X_MINIO_SITE_REPLICATION_CONFIG_MISSING_ERROR = "XMinioSiteReplicationConfigMissingError"
"""The bucket is not set up for replication between sites.

Status 400.
"""
X_MINIO_SITE_REPLICATION_IAM_CONFIG_MISMATCH = "XMinioSiteReplicationIAMConfigMismatch"
"""The sites have different identity providers.

Status 400.
"""
X_MINIO_SITE_REPLICATION_IAM_ERROR = "XMinioSiteReplicationIAMError"
"""Users, groups or policies could not be passed on.

Status 503.
"""
X_MINIO_SITE_REPLICATION_INVALID_REQUEST = "XMinioSiteReplicationInvalidRequest"
"""The sites cannot be joined or taken out like this; the message says why.

Status 400.
"""
X_MINIO_SITE_REPLICATION_PEER_RESP = "XMinioSiteReplicationPeerResp"
"""Another site refused.

Status 400.
"""
X_MINIO_SITE_REPLICATION_SERVICE_ACCOUNT_ERROR = "XMinioSiteReplicationServiceAccountError"
"""The key that the sites use among themselves could not be made.

Status 503.
"""
X_MINIO_SPEEDTEST_INSUFFICIENT_CAPACITY = "XMinioSpeedtestInsufficientCapacity"
"""There is too little space for a speed test.

Status 507.
"""
X_MINIO_SPEEDTEST_INSUFFICIENT_PERMISSIONS = "XMinioSpeedtestInsufficientPermissions"
"""The caller may not write to the bucket of the speed test.

Status 403.
"""
X_MINIO_STORAGE_VERSION_MISMATCH = "XMinioStorageVersionMismatch"
"""The servers keep data in different ways: their releases are too far apart.

Status 426.
"""
KMS_DECRYPTION_FAILED = "kms:DecryptionFailed"
"""The key management service could not decrypt.

Status 500.
"""
KMS_INTERNAL_ERROR = "kms:InternalError"
"""The key management service failed.

Status 500.
"""
KMS_INVALID_CIPHERTEXT_EXCEPTION = "kms:InvalidCiphertextException"
"""What was to be decrypted was not encrypted with this key, or was changed.

Status 400.
"""
KMS_KEY_ALREADY_EXISTS = "kms:KeyAlreadyExists"
"""There is a key of that name.

Status 409.
"""
KMS_KEY_CREATION_FAILED = "kms:KeyCreationFailed"
"""The key could not be made.

Status 500.
"""
KMS_KEY_DELETION_FAILED = "kms:KeyDeletionFailed"
"""The key could not be removed.

Status 500.
"""
KMS_KEY_GENERATION_FAILED = "kms:KeyGenerationFailed"
"""A data key could not be made.

Status 500.
"""
KMS_KEY_LISTING_FAILED = "kms:KeyListingFailed"
"""The keys could not be listed.

Status 500.
"""
KMS_KEY_NOT_FOUND = "kms:KeyNotFound"
"""There is no such key.

Status 404.
"""
KMS_NOT_AUTHORIZED = "kms:NotAuthorized"
"""The server may not do this in the key management service.

Status 403.
"""
KMS_NOT_SUPPORTED = "kms:NotSupported"
"""The key management service in use cannot do this.

Status 501.
"""


class InvalidConfig(MinioAdminException):
    """The body cannot be decrypted or read: a wrong secret key, no encryption, or a bad value."""

    __module__ = "minio.error"


class GroupNotEmpty(MinioAdminException):
    """The group still has members."""

    __module__ = "minio.error"


class InvalidAccessKey(MinioAdminException):
    """The access key is too short, or has a comma or an equals sign."""

    __module__ = "minio.error"


class InvalidAdminArgument(MinioAdminException):
    """An argument is missing or makes no sense."""

    __module__ = "minio.error"


class InvalidSecretKey(MinioAdminException):
    """The secret key is too short."""

    __module__ = "minio.error"


class NoSuchAccessKey(MinioAdminException):
    """There is no such access key, or it is disabled."""

    __module__ = "minio.error"


class NoSuchConfigTarget(MinioAdminException):
    """There is no target of that name."""

    __module__ = "minio.error"


class NoSuchGroup(MinioAdminException):
    """There is no group of that name."""

    __module__ = "minio.error"


class NoSuchJob(MinioAdminException):
    """There is no batch job of that id, or it is not kept any more."""

    __module__ = "minio.error"


class NoSuchPolicy(MinioAdminException):
    """There is no policy of that name."""

    __module__ = "minio.error"


class NoSuchUser(MinioAdminException):
    """There is no user of that name."""

    __module__ = "minio.error"


class PolicyChangeAlreadyApplied(MinioAdminException):
    """The user or group has all of the policies already, or none of those to take away."""

    __module__ = "minio.error"


class RebalanceNotStarted(MinioAdminException):
    """The pools were never evened out."""

    __module__ = "minio.error"


class NoSuchRemoteTarget(MinioAdminException):
    """There is no target of that ARN."""

    __module__ = "minio.error"


class TierAlreadyExists(MinioAdminException):
    """There is a tier of that name."""

    __module__ = "minio.error"


class NoSuchTier(MinioAdminException):
    """There is no tier of that name."""

    __module__ = "minio.error"


class VersionMismatch(MinioAdminException):
    """The server does not have this call: another release, or a single server where several are needed."""

    __module__ = "minio.error"


class ConfigError(MinioAdminException):
    """There is no such subsystem, or a value is bad."""

    __module__ = "minio.error"


class HealAlreadyRunning(MinioAdminException):
    """A heal sequence is running there."""

    __module__ = "minio.error"


class InvalidHealToken(MinioAdminException):
    """The token is not that of the heal sequence."""

    __module__ = "minio.error"


class NoSuchHealProcess(MinioAdminException):
    """No heal sequence is running there."""

    __module__ = "minio.error"


class PolicyInUse(MinioAdminException):
    """Somebody has the policy."""

    __module__ = "minio.error"


class NoSuchServiceAccount(MinioAdminException):
    """There is no such service account."""

    __module__ = "minio.error"


class KmsKeyExists(MinioAdminException):
    """There is a key of that name."""

    __module__ = "minio.error"


class LdapNotEnabled(MinioAdminException):
    """No LDAP directory is set up."""

    __module__ = "minio.error"


class MalformedIamPolicy(MinioAdminException):
    """The policy cannot be read."""

    __module__ = "minio.error"


class InvalidSiteReplication(MinioAdminException):
    """The sites cannot be joined or taken out like this; the message says why."""

    __module__ = "minio.error"


class KmsKeyNotFound(MinioAdminException):
    """There is no such key."""

    __module__ = "minio.error"


CLASSES: dict[str, type[MinioAdminException]] = {
    "XMinioAdminConfigBadJSON": InvalidConfig,
    "XMinioAdminGroupNotEmpty": GroupNotEmpty,
    "XMinioAdminInvalidAccessKey": InvalidAccessKey,
    "XMinioAdminInvalidArgument": InvalidAdminArgument,
    "XMinioAdminInvalidSecretKey": InvalidSecretKey,
    "XMinioAdminNoSuchAccessKey": NoSuchAccessKey,
    "XMinioAdminNoSuchConfigTarget": NoSuchConfigTarget,
    "XMinioAdminNoSuchGroup": NoSuchGroup,
    "XMinioAdminNoSuchJob": NoSuchJob,
    "XMinioAdminNoSuchPolicy": NoSuchPolicy,
    "XMinioAdminNoSuchUser": NoSuchUser,
    "XMinioAdminPolicyChangeAlreadyApplied": PolicyChangeAlreadyApplied,
    "XMinioAdminRebalanceNotStarted": RebalanceNotStarted,
    "XMinioAdminRemoteTargetNotFoundError": NoSuchRemoteTarget,
    "XMinioAdminTierAlreadyExists": TierAlreadyExists,
    "XMinioAdminTierNotFound": NoSuchTier,
    "XMinioAdminVersionMismatch": VersionMismatch,
    "XMinioConfigError": ConfigError,
    "XMinioHealAlreadyRunning": HealAlreadyRunning,
    "XMinioHealInvalidClientToken": InvalidHealToken,
    "XMinioHealNoSuchProcess": NoSuchHealProcess,
    "XMinioIAMPolicyInUse": PolicyInUse,
    "XMinioInvalidIAMCredentials": NoSuchServiceAccount,
    "XMinioKMSKeyExists": KmsKeyExists,
    "XMinioLDAPNotEnabled": LdapNotEnabled,
    "XMinioMalformedIAMPolicy": MalformedIamPolicy,
    "XMinioSiteReplicationInvalidRequest": InvalidSiteReplication,
    "kms:KeyNotFound": KmsKeyNotFound,
}
"""Class of an error by its code, for those that have one."""

STATUSES: dict[str, int] = {"XMinioInvalidIAMCredentials": 404}
"""Statuses without which these codes mean something else than their classes."""

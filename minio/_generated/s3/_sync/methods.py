# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Simple methods of the friendly client: one request each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_bucket_name, check_object_name, check_type
from minio.error import S3Error

if TYPE_CHECKING:
    from minio._core.objects.tags import Tags
    from minio._generated.s3.models.acl import AccessControlPolicy
    from minio._generated.s3.models.buckets import AccelerateConfiguration, Bucket
    from minio._generated.s3.models.cors import CORSConfiguration
    from minio._generated.s3.models.encryption import SSEConfig
    from minio._generated.s3.models.lifecycle import LifecycleConfig
    from minio._generated.s3.models.replication import ReplicationConfig
    from minio._generated.s3.models.retention import Retention
    from minio._generated.s3.models.versioning import VersioningConfig
    from minio.notificationconfig import NotificationConfig
    from minio.objectlockconfig import ObjectLockConfig

    from ..api import S3Api


class S3Methods:
    """Methods whose call is one operation; models are imported when a method first needs them."""

    api: S3Api

    # specs/s3/operations/head-bucket.yaml
    def bucket_exists(self, bucket_name: str) -> bool:
        """Returns whether a bucket exists.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            True if the server confirmed it; False if the server answers NoSuchBucket.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        try:
            self.api.head_bucket(bucket=bucket_name)
        except S3Error as error:
            if error.code == "NoSuchBucket":
                return False
            raise
        return True

    # specs/s3/operations/delete-bucket-cors.yaml
    def delete_bucket_cors(self, bucket_name: str) -> None:
        """Removes the CORS rules of a bucket.

        Args:
            bucket_name: Name of the bucket.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketCors.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        self.api.delete_bucket_cors(bucket=bucket_name)

    # specs/s3/operations/delete-bucket-encryption.yaml
    def delete_bucket_encryption(self, bucket_name: str) -> None:
        """Removes the default encryption of a bucket; on AWS it falls back to AES256.

        Does nothing if it has none.

        Args:
            bucket_name: Name of the bucket.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketEncryption.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        try:
            self.api.delete_bucket_encryption(bucket=bucket_name)
        except S3Error as error:
            if error.code == "ServerSideEncryptionConfigurationNotFoundError":
                return
            raise

    # specs/s3/operations/delete-bucket-lifecycle.yaml
    def delete_bucket_lifecycle(self, bucket_name: str) -> None:
        """Removes all lifecycle rules of a bucket.

        Does nothing if it has none.

        Args:
            bucket_name: Name of the bucket.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketLifecycle.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        self.api.delete_bucket_lifecycle(bucket=bucket_name)

    # specs/s3/operations/put-bucket-notification-configuration.yaml
    def delete_bucket_notification(self, bucket_name: str) -> None:
        """Removes all event notifications of a bucket.

        Args:
            bucket_name: Name of the bucket.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html
        """
        from minio._generated.s3.models.notification import NotificationConfiguration

        check_bucket_name(bucket_name, argument="bucket_name")
        self.api.put_bucket_notification_configuration(
            bucket=bucket_name, notification_configuration=NotificationConfiguration()
        )

    # specs/s3/operations/delete-bucket-policy.yaml
    def delete_bucket_policy(self, bucket_name: str) -> None:
        """Removes the policy of a bucket.

        Does nothing if it has none.

        Args:
            bucket_name: Name of the bucket.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        self.api.delete_bucket_policy(bucket=bucket_name)

    # specs/s3/operations/delete-bucket-replication.yaml
    def delete_bucket_replication(self, bucket_name: str) -> None:
        """Removes all replication rules of a bucket.

        Objects already replicated stay.

        Args:
            bucket_name: Name of the bucket.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketReplication.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        self.api.delete_bucket_replication(bucket=bucket_name)

    # specs/s3/operations/delete-bucket-tagging.yaml
    def delete_bucket_tags(self, bucket_name: str) -> None:
        """Removes all tags of a bucket.

        Does nothing if it has none.

        Args:
            bucket_name: Name of the bucket.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketTagging.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        self.api.delete_bucket_tagging(bucket=bucket_name)

    # specs/s3/operations/put-object-lock-configuration.yaml
    def delete_object_lock_config(self, bucket_name: str) -> None:
        """Removes the default retention of a bucket.

        Args:
            bucket_name: Name of the bucket.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLockConfiguration.html
        """
        from minio._generated.s3.models.retention import ObjectLockConfiguration

        check_bucket_name(bucket_name, argument="bucket_name")
        self.api.put_object_lock_configuration(
            bucket=bucket_name,
            object_lock_configuration=ObjectLockConfiguration(object_lock_enabled="Enabled"),
        )

    # specs/s3/operations/delete-object-tagging.yaml
    def delete_object_tags(self, bucket_name: str, object_name: str, version_id: str | None = None) -> None:
        """Removes all tags of an object or of one of its versions.

        Args:
            bucket_name: Name of the bucket.
            object_name: Name of the object.
            version_id: Version to remove the tags from; by default the latest.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        check_object_name(object_name, argument="object_name")
        self.api.delete_object_tagging(bucket=bucket_name, key=object_name, version_id=version_id)

    # specs/s3/operations/put-object-legal-hold.yaml
    def disable_object_legal_hold(
        self, bucket_name: str, object_name: str, version_id: str | None = None
    ) -> None:
        """Lifts the legal hold of an object version.

        Args:
            bucket_name: Name of the bucket.
            object_name: Name of the object.
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLegalHold.html
        """
        from minio._generated.s3.models.retention import ObjectLockLegalHold

        check_bucket_name(bucket_name, argument="bucket_name")
        check_object_name(object_name, argument="object_name")
        self.api.put_object_legal_hold(
            bucket=bucket_name,
            key=object_name,
            version_id=version_id,
            legal_hold=ObjectLockLegalHold(status="OFF"),
        )

    # specs/s3/operations/put-object-legal-hold.yaml
    def enable_object_legal_hold(
        self, bucket_name: str, object_name: str, version_id: str | None = None
    ) -> None:
        """Puts a legal hold on an object version, which protects it from removal indefinitely.

        Args:
            bucket_name: Name of the bucket.
            object_name: Name of the object.
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLegalHold.html
        """
        from minio._generated.s3.models.retention import ObjectLockLegalHold

        check_bucket_name(bucket_name, argument="bucket_name")
        check_object_name(object_name, argument="object_name")
        self.api.put_object_legal_hold(
            bucket=bucket_name,
            key=object_name,
            version_id=version_id,
            legal_hold=ObjectLockLegalHold(status="ON"),
        )

    # specs/s3/operations/get-bucket-accelerate-configuration.yaml
    def get_bucket_accelerate(self, bucket_name: str) -> AccelerateConfiguration:
        """Returns whether a bucket can be reached through the accelerated endpoint.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            The state.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAccelerateConfiguration.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        output = self.api.get_bucket_accelerate_configuration(bucket=bucket_name)
        return output.accelerate_configuration

    # specs/s3/operations/get-bucket-cors.yaml
    def get_bucket_cors(self, bucket_name: str) -> CORSConfiguration | None:
        """Returns the CORS rules of a bucket, which say which web pages may use it from a browser.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            The rules; None if the server answers NoSuchCORSConfiguration.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketCors.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        try:
            output = self.api.get_bucket_cors(bucket=bucket_name)
        except S3Error as error:
            if error.code == "NoSuchCORSConfiguration":
                return None
            raise
        return output.cors_configuration

    # specs/s3/operations/get-bucket-encryption.yaml
    def get_bucket_encryption(self, bucket_name: str) -> SSEConfig | None:
        """Returns the default encryption of a bucket, for uploads that do not specify any.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            The rule; None if the server answers ServerSideEncryptionConfigurationNotFoundError.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        try:
            output = self.api.get_bucket_encryption(bucket=bucket_name)
        except S3Error as error:
            if error.code == "ServerSideEncryptionConfigurationNotFoundError":
                return None
            raise
        return output.server_side_encryption_configuration

    # specs/s3/operations/get-bucket-lifecycle-configuration.yaml
    def get_bucket_lifecycle(self, bucket_name: str) -> LifecycleConfig | None:
        """Returns the lifecycle rules of a bucket, by which the server expires or transitions objects.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            The rules; None if the server answers NoSuchLifecycleConfiguration.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLifecycleConfiguration.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        try:
            output = self.api.get_bucket_lifecycle_configuration(bucket=bucket_name)
        except S3Error as error:
            if error.code == "NoSuchLifecycleConfiguration":
                return None
            raise
        return output.lifecycle_configuration

    # specs/s3/operations/get-bucket-notification-configuration.yaml
    def get_bucket_notification(self, bucket_name: str) -> NotificationConfig:
        """Returns which events of a bucket are sent to which targets.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            The rules; none are an empty document.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketNotificationConfiguration.html
        """
        from minio.notificationconfig import NotificationConfig

        check_bucket_name(bucket_name, argument="bucket_name")
        output = self.api.get_bucket_notification_configuration(bucket=bucket_name)
        return NotificationConfig.fromxml(output.notification_configuration.toxml())

    # specs/s3/operations/get-bucket-policy.yaml
    def get_bucket_policy(self, bucket_name: str) -> str:
        """Returns the policy of a bucket, as it was written.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            The policy, a JSON document.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        output = self.api.get_bucket_policy(bucket=bucket_name)
        return output.policy

    # specs/s3/operations/get-bucket-replication.yaml
    def get_bucket_replication(self, bucket_name: str) -> ReplicationConfig | None:
        """Returns the rules by which new objects of a bucket are replicated to other buckets.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            The rules; None if the server answers ReplicationConfigurationNotFoundError.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketReplication.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        try:
            output = self.api.get_bucket_replication(bucket=bucket_name)
        except S3Error as error:
            if error.code == "ReplicationConfigurationNotFoundError":
                return None
            raise
        return output.replication_configuration

    # specs/s3/operations/get-bucket-tagging.yaml
    def get_bucket_tags(self, bucket_name: str) -> Tags | None:
        """Returns the tags of a bucket.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            Keys and values; None if the server answers NoSuchTagSet.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        try:
            output = self.api.get_bucket_tagging(bucket=bucket_name)
        except S3Error as error:
            if error.code == "NoSuchTagSet":
                return None
            raise
        return output.tagging.tags

    # specs/s3/operations/get-bucket-versioning.yaml
    def get_bucket_versioning(self, bucket_name: str) -> VersioningConfig:
        """Returns whether versioning is enabled, suspended, or was never enabled.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            The state.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        output = self.api.get_bucket_versioning(bucket=bucket_name)
        return output.versioning_configuration

    # specs/s3/operations/get-object-acl.yaml
    def get_object_acl(
        self, bucket_name: str, object_name: str, version_id: str | None = None
    ) -> AccessControlPolicy:
        """Returns the ACL of an object or of one of its versions.

        Args:
            bucket_name: Name of the bucket.
            object_name: Name of the object.
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.

        Returns:
            The owner and the rights granted.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAcl.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        check_object_name(object_name, argument="object_name")
        output = self.api.get_object_acl(bucket=bucket_name, key=object_name, version_id=version_id)
        return output.access_control_policy

    # specs/s3/operations/get-object-lock-configuration.yaml
    def get_object_lock_config(self, bucket_name: str) -> ObjectLockConfig:
        """Returns whether a bucket has object lock, and the default retention of new object versions.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            The retention.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLockConfiguration.html
        """
        from minio.objectlockconfig import ObjectLockConfig

        check_bucket_name(bucket_name, argument="bucket_name")
        output = self.api.get_object_lock_configuration(bucket=bucket_name)
        return ObjectLockConfig.fromxml(output.object_lock_configuration.toxml())

    # specs/s3/operations/get-object-retention.yaml
    def get_object_retention(
        self, bucket_name: str, object_name: str, version_id: str | None = None
    ) -> Retention | None:
        """Returns the retention of an object version.

        Args:
            bucket_name: Name of the bucket.
            object_name: Name of the object.
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.

        Returns:
            The protection; None if the server answers NoSuchObjectLockConfiguration.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectRetention.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        check_object_name(object_name, argument="object_name")
        try:
            output = self.api.get_object_retention(bucket=bucket_name, key=object_name, version_id=version_id)
        except S3Error as error:
            if error.code == "NoSuchObjectLockConfiguration":
                return None
            raise
        return output.retention

    # specs/s3/operations/get-object-tagging.yaml
    def get_object_tags(
        self, bucket_name: str, object_name: str, version_id: str | None = None
    ) -> Tags | None:
        """Returns the tags of an object or of one of its versions.

        Args:
            bucket_name: Name of the bucket.
            object_name: Name of the object.
            version_id: Version of the object; by default the latest.

        Returns:
            Keys and values; None if the server answers NoSuchTagSet.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        check_object_name(object_name, argument="object_name")
        try:
            output = self.api.get_object_tagging(bucket=bucket_name, key=object_name, version_id=version_id)
        except S3Error as error:
            if error.code == "NoSuchTagSet":
                return None
            raise
        return output.tagging.tags

    # specs/s3/operations/get-object-legal-hold.yaml
    def is_object_legal_hold_enabled(
        self, bucket_name: str, object_name: str, version_id: str | None = None
    ) -> bool:
        """Returns whether a legal hold protects an object version.

        Args:
            bucket_name: Name of the bucket.
            object_name: Name of the object.
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.

        Returns:
            Whether it is ON; False if the server answers NoSuchObjectLockConfiguration.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLegalHold.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        check_object_name(object_name, argument="object_name")
        try:
            output = self.api.get_object_legal_hold(
                bucket=bucket_name, key=object_name, version_id=version_id
            )
        except S3Error as error:
            if error.code == "NoSuchObjectLockConfiguration":
                return False
            raise
        return output.legal_hold.status == "ON"

    # specs/s3/operations/list-buckets.yaml
    def list_buckets(self) -> list[Bucket]:
        """Lists the buckets of the caller, in the order of their names.

        Returns:
            The buckets.

        Raises:
            S3Error: the server refused.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html
        """
        output = self.api.list_buckets()
        return output.buckets

    # specs/s3/operations/put-bucket-cors.yaml
    def set_bucket_cors(self, bucket_name: str, config: CORSConfiguration) -> None:
        """Sets the CORS rules of a bucket, which say which web pages may use it from a browser.

        Replaces all existing rules.

        Args:
            bucket_name: Name of the bucket.
            config: The rules.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketCors.html
        """
        from minio._generated.s3.models.cors import CORSConfiguration

        check_bucket_name(bucket_name, argument="bucket_name")
        check_type("config", config, CORSConfiguration)
        self.api.put_bucket_cors(bucket=bucket_name, cors_configuration=config)

    # specs/s3/operations/put-bucket-encryption.yaml
    def set_bucket_encryption(self, bucket_name: str, config: SSEConfig) -> None:
        """Sets the default encryption of a bucket, for uploads that do not specify any.

        Args:
            bucket_name: Name of the bucket.
            config: The rule.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketEncryption.html
        """
        from minio._generated.s3.models.encryption import SSEConfig

        check_bucket_name(bucket_name, argument="bucket_name")
        check_type("config", config, SSEConfig)
        self.api.put_bucket_encryption(bucket=bucket_name, server_side_encryption_configuration=config)

    # specs/s3/operations/put-bucket-lifecycle-configuration.yaml
    def set_bucket_lifecycle(self, bucket_name: str, config: LifecycleConfig) -> None:
        """Sets the lifecycle rules of a bucket, by which the server expires or transitions objects.

        Replaces all existing rules.

        Args:
            bucket_name: Name of the bucket.
            config: The rules.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html
        """
        from minio._generated.s3.models.lifecycle import LifecycleConfig

        check_bucket_name(bucket_name, argument="bucket_name")
        check_type("config", config, LifecycleConfig)
        self.api.put_bucket_lifecycle_configuration(bucket=bucket_name, lifecycle_configuration=config)

    # specs/s3/operations/put-bucket-notification-configuration.yaml
    def set_bucket_notification(self, bucket_name: str, config: NotificationConfig) -> None:
        """Sets which events of a bucket are sent to which targets.

        Replaces the existing configuration. An empty document turns notifications off.

        Args:
            bucket_name: Name of the bucket.
            config: The rules.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html
        """
        from minio._generated.s3.models.notification import NotificationConfiguration
        from minio.notificationconfig import NotificationConfig

        check_bucket_name(bucket_name, argument="bucket_name")
        check_type("config", config, NotificationConfig)
        self.api.put_bucket_notification_configuration(
            bucket=bucket_name, notification_configuration=NotificationConfiguration.fromxml(config.toxml())
        )

    # specs/s3/operations/put-bucket-policy.yaml
    def set_bucket_policy(self, bucket_name: str, policy: str | bytes) -> None:
        """Sets the policy of a bucket, which says who may do what in it.

        Replaces the existing policy.

        Args:
            bucket_name: Name of the bucket.
            policy: The policy, a JSON document of at most 20 KiB.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
        """
        check_bucket_name(bucket_name, argument="bucket_name")
        self.api.put_bucket_policy(bucket=bucket_name, policy=policy)

    # specs/s3/operations/put-bucket-replication.yaml
    def set_bucket_replication(self, bucket_name: str, config: ReplicationConfig) -> None:
        """Sets the rules by which new objects of a bucket are replicated to other buckets.

        Replaces all existing rules; all buckets need versioning.

        Args:
            bucket_name: Name of the bucket.
            config: The rules.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketReplication.html
        """
        from minio._generated.s3.models.replication import ReplicationConfig

        check_bucket_name(bucket_name, argument="bucket_name")
        check_type("config", config, ReplicationConfig)
        self.api.put_bucket_replication(bucket=bucket_name, replication_configuration=config)

    # specs/s3/operations/put-bucket-tagging.yaml
    def set_bucket_tags(self, bucket_name: str, tags: Tags) -> None:
        """Sets the tags of a bucket.

        Replaces all existing tags.

        Args:
            bucket_name: Name of the bucket.
            tags: Keys and values.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html
        """
        from minio._core.objects.tags import Tags
        from minio._generated.s3.models.tagging import Tagging

        check_bucket_name(bucket_name, argument="bucket_name")
        check_type("tags", tags, Tags)
        self.api.put_bucket_tagging(bucket=bucket_name, tagging=Tagging(tags=tags))

    # specs/s3/operations/put-bucket-versioning.yaml
    def set_bucket_versioning(self, bucket_name: str, config: VersioningConfig) -> None:
        """Enables or suspends versioning of a bucket.

        Existing versions stay as they are.

        Args:
            bucket_name: Name of the bucket.
            config: The state to set.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html
        """
        from minio._generated.s3.models.versioning import VersioningConfig

        check_bucket_name(bucket_name, argument="bucket_name")
        check_type("config", config, VersioningConfig)
        self.api.put_bucket_versioning(bucket=bucket_name, versioning_configuration=config)

    # specs/s3/operations/put-object-lock-configuration.yaml
    def set_object_lock_config(self, bucket_name: str, config: ObjectLockConfig) -> None:
        """Sets the default retention of a bucket, for uploads that do not specify any.

        Args:
            bucket_name: Name of the bucket.
            config: The retention.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLockConfiguration.html
        """
        from minio._generated.s3.models.retention import ObjectLockConfiguration
        from minio.objectlockconfig import ObjectLockConfig

        check_bucket_name(bucket_name, argument="bucket_name")
        check_type("config", config, ObjectLockConfig)
        self.api.put_object_lock_configuration(
            bucket=bucket_name, object_lock_configuration=ObjectLockConfiguration.fromxml(config.toxml())
        )

    # specs/s3/operations/put-object-retention.yaml
    def set_object_retention(
        self, bucket_name: str, object_name: str, config: Retention, version_id: str | None = None
    ) -> None:
        """Sets or extends the time until which an object version is protected from removal.

        Args:
            bucket_name: Name of the bucket.
            object_name: Name of the object.
            config: The protection.
            version_id: Version of the object; by default the latest. "null" is the one written without
                versioning.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectRetention.html
        """
        from minio._generated.s3.models.retention import Retention

        check_bucket_name(bucket_name, argument="bucket_name")
        check_object_name(object_name, argument="object_name")
        check_type("config", config, Retention)
        self.api.put_object_retention(
            bucket=bucket_name, key=object_name, retention=config, version_id=version_id
        )

    # specs/s3/operations/put-object-tagging.yaml
    def set_object_tags(
        self, bucket_name: str, object_name: str, tags: Tags, version_id: str | None = None
    ) -> None:
        """Sets the tags of an object or of one of its versions, at most 10.

        Replaces all existing tags.

        Args:
            bucket_name: Name of the bucket.
            object_name: Name of the object.
            tags: Keys and values.
            version_id: Version to tag; by default the latest.

        Raises:
            S3Error: the server refused.
            ValueError: an argument is invalid; nothing was sent.

        Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html
        """
        from minio._core.objects.tags import Tags
        from minio._generated.s3.models.tagging import Tagging

        check_bucket_name(bucket_name, argument="bucket_name")
        check_object_name(object_name, argument="object_name")
        check_type("tags", tags, Tags)
        self.api.put_object_tagging(
            bucket=bucket_name, key=object_name, tagging=Tagging(tags=tags), version_id=version_id
        )

# Generated from specs/s3 by `make generate`; never edit. To change one, change the spec named above it.
"""Simple methods of the friendly client: one request each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minio._core.checks import check_type
from minio.error import S3Error

if TYPE_CHECKING:
    from minio._core.tags import Tags
    from minio._generated.s3.models.buckets import Bucket
    from minio._generated.s3.models.encryption import SSEConfig
    from minio._generated.s3.models.versioning import VersioningConfig

    from ..api import AsyncS3Api


class AsyncS3Methods:
    """Methods whose call is one operation; models are imported when a method first needs them."""

    api: AsyncS3Api

    # specs/s3/operations/head-bucket.yaml
    async def bucket_exists(
        self,
        bucket_name: str,
    ) -> bool:
        """Tells whether a bucket is there.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            True when the server said so; False where the server says NoSuchBucket.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        try:
            await self.api.head_bucket(
                bucket=bucket_name,
            )
        except S3Error as error:
            if error.code == "NoSuchBucket":
                return False
            raise
        return True

    # specs/s3/operations/delete-bucket-encryption.yaml
    async def delete_bucket_encryption(
        self,
        bucket_name: str,
    ) -> None:
        """Removes the default encryption of a bucket; on AWS it falls back to AES256.

        Nothing happens when it has none.

        Args:
            bucket_name: Name of the bucket.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        try:
            await self.api.delete_bucket_encryption(
                bucket=bucket_name,
            )
        except S3Error as error:
            if error.code == "ServerSideEncryptionConfigurationNotFoundError":
                return
            raise

    # specs/s3/operations/delete-bucket-policy.yaml
    async def delete_bucket_policy(
        self,
        bucket_name: str,
    ) -> None:
        """Removes the policy of a bucket.

        Nothing happens when it has none.

        Args:
            bucket_name: Name of the bucket.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        await self.api.delete_bucket_policy(
            bucket=bucket_name,
        )

    # specs/s3/operations/delete-bucket-tagging.yaml
    async def delete_bucket_tags(
        self,
        bucket_name: str,
    ) -> None:
        """Removes all tags of a bucket.

        Nothing happens when it has none.

        Args:
            bucket_name: Name of the bucket.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        await self.api.delete_bucket_tagging(
            bucket=bucket_name,
        )

    # specs/s3/operations/delete-object-tagging.yaml
    async def delete_object_tags(
        self,
        bucket_name: str,
        object_name: str,
        version_id: str | None = None,
    ) -> None:
        """Removes all tags of an object or of one version of it.

        Args:
            bucket_name: Name of the bucket.
            object_name: Name of the object.
            version_id: Version to strip of its tags; the latest when left out.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        await self.api.delete_object_tagging(
            bucket=bucket_name,
            key=object_name,
            version_id=version_id,
        )

    # specs/s3/operations/get-bucket-encryption.yaml
    async def get_bucket_encryption(
        self,
        bucket_name: str,
    ) -> SSEConfig | None:
        """Tells how the server encrypts objects that are uploaded without saying how.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            The rule; None where the server says ServerSideEncryptionConfigurationNotFoundError.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        try:
            output = await self.api.get_bucket_encryption(
                bucket=bucket_name,
            )
        except S3Error as error:
            if error.code == "ServerSideEncryptionConfigurationNotFoundError":
                return None
            raise
        return output.server_side_encryption_configuration

    # specs/s3/operations/get-bucket-policy.yaml
    async def get_bucket_policy(
        self,
        bucket_name: str,
    ) -> str:
        """Tells the policy of a bucket, as it was written.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            The policy, a JSON document.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        output = await self.api.get_bucket_policy(
            bucket=bucket_name,
        )
        return output.policy

    # specs/s3/operations/get-bucket-tagging.yaml
    async def get_bucket_tags(
        self,
        bucket_name: str,
    ) -> Tags | None:
        """Tells the tags of a bucket.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            Keys and values; None where the server says NoSuchTagSet.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        try:
            output = await self.api.get_bucket_tagging(
                bucket=bucket_name,
            )
        except S3Error as error:
            if error.code == "NoSuchTagSet":
                return None
            raise
        return output.tagging.tags

    # specs/s3/operations/get-bucket-versioning.yaml
    async def get_bucket_versioning(
        self,
        bucket_name: str,
    ) -> VersioningConfig:
        """Tells whether versioning is on, paused, or was never turned on.

        Args:
            bucket_name: Name of the bucket.

        Returns:
            The state.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        output = await self.api.get_bucket_versioning(
            bucket=bucket_name,
        )
        return output.versioning_configuration

    # specs/s3/operations/get-object-tagging.yaml
    async def get_object_tags(
        self,
        bucket_name: str,
        object_name: str,
        version_id: str | None = None,
    ) -> Tags | None:
        """Tells the tags of an object or of one version of it.

        Args:
            bucket_name: Name of the bucket.
            object_name: Name of the object.
            version_id: Version asked for; the latest when left out.

        Returns:
            Keys and values; None where the server says NoSuchTagSet.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        try:
            output = await self.api.get_object_tagging(
                bucket=bucket_name,
                key=object_name,
                version_id=version_id,
            )
        except S3Error as error:
            if error.code == "NoSuchTagSet":
                return None
            raise
        return output.tagging.tags

    # specs/s3/operations/list-buckets.yaml
    async def list_buckets(
        self,
    ) -> list[Bucket]:
        """Lists the buckets of the caller, in the order of their names.

        Returns:
            The buckets.

        Raises:
            S3Error: the server refused.
        """
        output = await self.api.list_buckets()
        return output.buckets

    # specs/s3/operations/delete-bucket.yaml
    async def remove_bucket(
        self,
        bucket_name: str,
    ) -> None:
        """Removes a bucket, which must be empty; old versions and delete markers count.

        Args:
            bucket_name: Name of the bucket.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        await self.api.delete_bucket(
            bucket=bucket_name,
        )

    # specs/s3/operations/put-bucket-encryption.yaml
    async def set_bucket_encryption(
        self,
        bucket_name: str,
        config: SSEConfig,
    ) -> None:
        """Sets how the server encrypts objects that are uploaded without saying how.

        Args:
            bucket_name: Name of the bucket.
            config: The rule.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        from minio._generated.s3.models.encryption import SSEConfig

        check_type("config", config, SSEConfig)
        await self.api.put_bucket_encryption(
            bucket=bucket_name,
            server_side_encryption_configuration=config,
        )

    # specs/s3/operations/put-bucket-policy.yaml
    async def set_bucket_policy(
        self,
        bucket_name: str,
        policy: str | bytes,
    ) -> None:
        """Sets the policy of a bucket, which says who may do what in it.

        It takes the place of the one it had.

        Args:
            bucket_name: Name of the bucket.
            policy: The policy, a JSON document of at most 20 KiB.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        await self.api.put_bucket_policy(
            bucket=bucket_name,
            policy=policy,
        )

    # specs/s3/operations/put-bucket-tagging.yaml
    async def set_bucket_tags(
        self,
        bucket_name: str,
        tags: Tags,
    ) -> None:
        """Sets the tags of a bucket, in place of all that it had.

        Args:
            bucket_name: Name of the bucket.
            tags: Keys and values.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        from minio._core.tags import Tags
        from minio._generated.s3.models.tagging import Tagging

        check_type("tags", tags, Tags)
        await self.api.put_bucket_tagging(
            bucket=bucket_name,
            tagging=Tagging(tags=tags),
        )

    # specs/s3/operations/put-bucket-versioning.yaml
    async def set_bucket_versioning(
        self,
        bucket_name: str,
        config: VersioningConfig,
    ) -> None:
        """Turns versioning on, or pauses it, for objects written from now on.

        Versions that exist stay as they are.

        Args:
            bucket_name: Name of the bucket.
            config: The state to set.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        from minio._generated.s3.models.versioning import VersioningConfig

        check_type("config", config, VersioningConfig)
        await self.api.put_bucket_versioning(
            bucket=bucket_name,
            versioning_configuration=config,
        )

    # specs/s3/operations/put-object-tagging.yaml
    async def set_object_tags(
        self,
        bucket_name: str,
        object_name: str,
        tags: Tags,
        version_id: str | None = None,
    ) -> None:
        """Sets the tags of an object or of one version of it, in place of all that it had.

        At most 10.

        Args:
            bucket_name: Name of the bucket.
            object_name: Name of the object.
            tags: Keys and values.
            version_id: Version to tag; the latest when left out.

        Raises:
            S3Error: the server refused.
            ValueError: an argument cannot be; nothing was sent.
        """
        from minio._core.tags import Tags
        from minio._generated.s3.models.tagging import Tagging

        check_type("tags", tags, Tags)
        await self.api.put_object_tagging(
            bucket=bucket_name,
            key=object_name,
            tagging=Tagging(tags=tags),
            version_id=version_id,
        )

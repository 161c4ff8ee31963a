# Derived from minio/_flows/_async/areas/policies.py; change that and run `make generate`.
"""Named policies, and to whom they are attached."""

from __future__ import annotations

from minio._flows.accounts import Policy, policy_of
from minio._generated.admin._sync.areas.policies import PoliciesMethods


class Policies(PoliciesMethods):
    """Named policies, and to whom they are attached."""

    def add(self, name: str, policy: Policy) -> None:
        """Creates a policy, or replaces the one of that name.

        MinIO passes over members that it does not know, so that a misspelled `Condition` would make a policy
        wider than it was meant to be: here it is refused. Needs admin:CreatePolicy.

        Args:
            name: name of the policy, without commas.
            policy: what it allows and what not: a mapping, JSON, or a document that `get` returned.

        Raises:
            MinioAdminException: the server refused; `XMinioMalformedIAMPolicy` for actions, resources and
                conditions that it does not know.
            ValueError: the name or the document is invalid; the message names the place. Nothing was sent.

        Source: https://pkg.go.dev/github.com/minio/madmin-go/v3#AdminClient.AddCannedPolicy
        """
        self.api.add_canned_policy(name, policy_of("policy", policy))

"""One rule a file; all of them are listed here."""

from __future__ import annotations

from ..rule import Rule
from . import (
    choice_members,
    class_parameters,
    constructor_order,
    container_types,
    documented_members,
    enum_types,
    error_codes,
    example_values,
    filled_members,
    forms,
    group_cycles,
    json_lines,
    listing_traits,
    locations,
    method_members,
    method_order,
    pagination_members,
    path_labels,
    python_names,
    response_roots,
    server_facts,
    service_name,
    shape_cycles,
    summaries,
    unique_names,
    unknown_groups,
    unknown_mixins,
    unknown_types,
    unused_parts,
)

REFERENCES: tuple[Rule, ...] = (
    unknown_groups.RULE,
    unknown_mixins.RULE,
    unknown_types.RULE,
    choice_members.RULE,
    container_types.RULE,
    shape_cycles.RULE,
)
"""Rules about names that lead somewhere; the others follow them."""

RULES: tuple[Rule, ...] = (
    *REFERENCES,
    class_parameters.RULE,
    constructor_order.RULE,
    documented_members.RULE,
    enum_types.RULE,
    error_codes.RULE,
    example_values.RULE,
    filled_members.RULE,
    forms.RULE,
    group_cycles.RULE,
    json_lines.RULE,
    service_name.RULE,
    listing_traits.RULE,
    locations.RULE,
    method_members.RULE,
    method_order.RULE,
    pagination_members.RULE,
    path_labels.RULE,
    python_names.RULE,
    response_roots.RULE,
    server_facts.RULE,
    summaries.RULE,
    unique_names.RULE,
    unused_parts.RULE,
)

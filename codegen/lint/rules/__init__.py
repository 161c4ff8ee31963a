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
    member_keys,
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
    text_methods,
    unique_names,
    unknown_areas,
    unknown_groups,
    unknown_mixins,
    unknown_types,
    unused_parts,
)

STAGES: tuple[tuple[Rule, ...], ...] = (
    (  # names lead somewhere
        service_name.RULE,
        unknown_areas.RULE,
        unknown_groups.RULE,
        unknown_mixins.RULE,
        unknown_types.RULE,
    ),
    (  # each member is one that there can be
        choice_members.RULE,
        container_types.RULE,
        enum_types.RULE,
        member_keys.RULE,
        shape_cycles.RULE,
    ),
    (
        class_parameters.RULE,
        constructor_order.RULE,
        documented_members.RULE,
        error_codes.RULE,
        example_values.RULE,
        filled_members.RULE,
        forms.RULE,
        group_cycles.RULE,
        json_lines.RULE,
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
        text_methods.RULE,
        unique_names.RULE,
        unused_parts.RULE,
    ),
)
"""All rules; those of a stage rely on what the stages before it look after."""

RULES: tuple[Rule, ...] = tuple(rule for stage in STAGES for rule in stage)

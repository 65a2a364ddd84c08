"""What helps to build values beside the builder functions."""

from __future__ import annotations

from wiregen.build.code import import_groups
from wiregen.build.contexts import build_context, context_imports
from wiregen.build.fluent_builders import build_fluent_builder, fluent_imports
from wiregen.build.shorthands import build_shorthand, shorthand_imports
from wiregen.lookup import Lookup
from wiregen.model_helpers import Helpers


def build_helpers(lookup: Lookup) -> Helpers:
    """Build the contexts, fluent builders and shorthands of a spec."""
    spec = lookup.spec
    return Helpers(
        context_imports=import_groups(context_imports(lookup)),
        contexts=tuple(build_context(lookup, context) for context in spec.contexts),
        fluent_imports=import_groups(fluent_imports(lookup)),
        fluent_builders=tuple(build_fluent_builder(lookup, fluent) for fluent in spec.fluent_builders),
        shorthand_imports=import_groups(shorthand_imports(lookup)),
        shorthands=tuple(build_shorthand(lookup, shorthand) for shorthand in spec.shorthands),
    )

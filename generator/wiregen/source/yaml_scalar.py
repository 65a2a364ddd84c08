"""YAML scalars to values, as YAML 1.2 has them."""

from __future__ import annotations

import math
import re

_YAML_1_1_BOOLEAN = re.compile(r"(?i)yes|no|on|off|y|n")


def scalar_value(tag: str, text: str) -> str | int | float | bool | None:
    """Resolve a scalar as YAML 1.2 does, where ``on`` and ``yes`` are strings, from the tag that YAML 1.1 gives it."""
    match tag.removeprefix("tag:yaml.org,2002:"):
        case "null":
            return None
        case "bool":
            return text if _YAML_1_1_BOOLEAN.fullmatch(text) else text.lower() == "true"
        case "int" if re.fullmatch(r"[-+]?[0-9]{1,30}", text):
            return int(text)
        case "float" if re.fullmatch(r"[-+]?[0-9]+\.[0-9]*([eE][-+]?[0-9]+)?", text):
            return float(text) if math.isfinite(float(text)) else text
        case _:
            return text

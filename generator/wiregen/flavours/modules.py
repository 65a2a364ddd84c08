"""Models of other kinds than our own, made of a protocol's JSON Schema by datamodel-code-generator.

What each kind cannot do is in the help of ``wiregen flavour``, for those who choose one.
"""

from __future__ import annotations

import ast
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from wiregen.flavours.schemas import (
    Definitions,
    constants_without_null,
    defaults_in_words,
    known_variants_only,
    open_enums_as_plain,
    property_keys,
    tagged_unions,
    tags_required,
    unions_of_other_kinds,
    without_formats,
)
from wiregen.json_schema.document import JsonSchema
from wiregen.python.format import format_texts
from wiregen.python.templates import templates_folder

PYDANTIC, MSGSPEC, TYPED_DICT = "pydantic", "msgspec", "typeddict"
FLAVOURS = (PYDANTIC, MSGSPEC, TYPED_DICT)

MARK = "; remake: wiregen flavour "
"""The text before the kind of the models in the first line of every file."""


class FlavourError(Exception):
    """A protocol has names, unions or arrays that a module of models cannot have."""


def flavour_text(schema: JsonSchema, flavour: str) -> str:
    """Return a module that holds every definition of a schema, under its name, as models of one flavour.

    Raises FlavourError.
    """
    head = f"# From all files of the spec {schema.title}{MARK}{flavour} --out DIR"
    if not schema.definitions:
        return f"{head}\n"
    if arrays := [name for name, found in schema.definitions.items() if found.get("type") == "array"]:
        raise FlavourError(f"{flavour} models have keys, and {', '.join(arrays)} are arrays")
    if others := unions_of_other_kinds(constants_without_null(schema.definitions)):
        limit = "models distinguish the variants of a union by one string each, all under one key"
        raise FlavourError(f"{flavour} {limit}, and those of {', '.join(others)} need something else")
    text = {PYDANTIC: _pydantic, MSGSPEC: _msgspec, TYPED_DICT: _typed_dict}[flavour](schema, head)
    if taken := _taken_names(text, schema.definitions):
        raise FlavourError(f"{flavour} models cannot use the names {', '.join(taken)}, which their module needs")
    return format_texts({"models.py": text}, {})["models.py"]


def _taken_names(text: str, names: Iterable[str]) -> list[str]:
    """Return the names that are imported, or not defined exactly once."""
    imported: set[str] = set()
    defined: Counter[str] = Counter()
    for statement in ast.parse(text).body:
        match statement:
            case ast.ImportFrom(names=aliases):
                imported |= {alias.asname or alias.name for alias in aliases}
            case ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                defined[name] += 1
            case ast.Assign(targets=[ast.Name(id=name)]):
                defined[name] += 1
            case _:
                pass
    return [name for name in names if name in imported or defined[name] != 1]


def _pydantic(schema: JsonSchema, head: str) -> str:
    """Generate pydantic models. Tagged unions pick the class by the tag, which the schema cannot express."""
    from datamodel_code_generator.enums import StrictTypes

    definitions = _plain(schema)
    unions: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for name, union in tagged_unions(definitions).items():
        members = {**union.variants, union.unknown: union.unknown}
        unions[name]["by_tag"] = {
            "key": repr(union.key),
            "known": [repr(tag) for tag in union.variants],
            "unknown": repr(union.unknown),
            "absent": repr(union.absent),
            "members": [(repr(tag), record) for tag, record in members.items()],
            "description": repr(definitions[name]["description"]),
        }
    text = _generated(
        definitions,
        "pydantic_v2.BaseModel",
        head,
        strict_types=[StrictTypes.bool, StrictTypes.float, StrictTypes.int],
        extra_fields="allow",
        extra_template_data=unions,
        custom_template_dir=_templates(),
        additional_imports=[
            *(f"typing.{name}" for name in ("Annotated", "Any", "cast")),
            *(f"pydantic.{name}" for name in ("BaseModel", "BeforeValidator", "Discriminator", "Field", "Tag")),
            "pydantic_core.PydanticKnownError",
        ],
    )
    imports, start, classes = text.partition("\n\n\nclass ")
    prelude = (_templates() / "prelude.py.j2").read_text(encoding="utf-8")
    imports = re.sub(r"\bStrictInt\b,?\s*", "", imports)  # the prelude has one that takes 1.0 too
    return f"{imports}\n\n\n{prelude}{start}{classes}"


def _msgspec(schema: JsonSchema, head: str) -> str:
    """Generate msgspec structs. In a union all structs are tagged, and no enum is beside other texts."""
    for key in property_keys(schema.definitions):
        if not key.isprintable() or '"' in key or "\\" in key:
            raise FlavourError(f"msgspec models cannot have the key {key!r}: their generator writes it without escapes")
    definitions = open_enums_as_plain(known_variants_only(tags_required(_plain(schema))))
    return _generated(definitions, "msgspec.Struct", head, use_msgspec_tagged_unions=True)


def _typed_dict(schema: JsonSchema, head: str) -> str:
    """Generate typed dicts of known variants only: with unknown ones, comparing the tag would not narrow the type."""
    definitions = known_variants_only(tags_required(_plain(schema)))
    return _generated(definitions, "typing.TypedDict", head)


def _plain(schema: JsonSchema) -> Definitions:
    """Return the definitions as all kinds of models need them: what is absent stays absent, and text stays text."""
    return without_formats(defaults_in_words(constants_without_null(schema.definitions)))


def _templates() -> Path:
    return templates_folder() / "flavours"


def _generated(definitions: Any, model_type: str, head: str, **options: Any) -> str:
    # Imported here: it takes a while, and the other commands do without it.
    from datamodel_code_generator import InputFileType, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import Formatter

    text = generate(
        json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions}),
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType(model_type),
        target_python_version=PythonVersion.PY_311,
        custom_file_header=head,
        formatters=[Formatter.BUILTIN],
        settings_path=_templates(),
        skip_root_model=True,
        use_annotated=True,
        use_schema_description=True,
        use_standard_collections=True,
        use_subclass_enum=True,
        use_typed_nullable_map_values=True,
        use_union_operator=True,
        **options,
    )
    assert isinstance(text, str), "one module, as there is one schema"
    return text

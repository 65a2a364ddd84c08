"""pydantic: the models that datamodel-code-generator makes of our JSON Schema."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from benchmarks.peers.openai_sdk import arguments, dump, replace
from benchmarks.peers.peer import PYDANTIC_GENERATED, Peer
from benchmarks.records import TAG
from wiregen.flavours.schemas import constants_without_null, known_variants_only, tags_required

SCHEMA = Path(__file__).parents[2] / "generated" / "openai_realtime" / "schema.json"
MODULE = "realtime_models"
OPTIONS = (
    "--input-file-type=jsonschema",
    "--output-model-type=pydantic_v2.BaseModel",
    "--target-python-version=3.11",
    "--use-annotated",
    "--use-union-operator",
    "--collapse-root-models",
    "--formatters=builtin",
)


def peer(folder: Path) -> Peer:
    """Return pydantic with the models, whose module is written into a folder."""
    _generate(folder)
    models = _imported(folder)
    variants = models.ServerEvent.model_fields["root"].annotation
    events: Any = Annotated[variants, Field(discriminator=TAG)]
    return Peer(
        name=PYDANTIC_GENERATED,
        decode=TypeAdapter(events).validate_json,
        encode=dump,
        replace=replace,
        arguments=arguments,
    )


def _generate(folder: Path) -> None:
    """Write the module of the models into a folder."""
    schema = folder / "schema.json"
    schema.write_text(
        json.dumps(_with_discriminators(json.loads(SCHEMA.read_text(encoding="utf-8")))), encoding="utf-8"
    )
    command = [sys.executable, "-m", "datamodel_code_generator", f"--input={schema}", *OPTIONS]
    subprocess.run([*command, f"--output={folder / MODULE}.py"], check=True)


def _imported(folder: Path) -> ModuleType:
    """Import the module from the folder that it was written to."""
    sys.path.insert(0, str(folder))
    try:
        return import_module(MODULE)
    finally:
        sys.path.remove(str(folder))


def _with_discriminators(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema with unions of the known variants, each of which has the tag that tells it apart.

    Ours let an unknown tag pass, so they end in a variant without one; pydantic would then try the variants in turn.
    """
    definitions = known_variants_only(tags_required(constants_without_null(schema["$defs"])))
    return {**schema, "$defs": definitions}

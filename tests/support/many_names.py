"""A small spec whose package has each name in many places: an order that is left to chance would show."""

from __future__ import annotations

from pathlib import Path


def write_many_names(folder: Path) -> None:
    """Write the spec into a folder that is not there yet."""
    folder.mkdir()
    (folder / "protocol.yaml").write_text("protocol: small\n")
    names = [f"{first}{second}" for first in "ABCDE" for second in "xyz"]
    (folder / "base.yaml").write_text(
        "records:\n" + "".join(f"  {name}: {{doc: A thing., tag: {{type: {name}}}}}\n" for name in names)
    )
    (folder / "use.yaml").write_text(
        "records:\n  Use:\n    doc: A use.\n    fields:\n"
        + "".join(f"      {name.lower()}: {{type: 'list[{name}]', doc: A thing.}}\n" for name in names)
        + f"unions:\n  All: {{doc: All., tag: type, variants: [{', '.join(names)}]}}\n"
    )

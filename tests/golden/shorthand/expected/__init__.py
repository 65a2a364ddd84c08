# From all files of the spec shorthand; remake: wiregen generate
"""Shorthands make nested values of a few parameters."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.errors import (
        DecodeError as DecodeError,
        EncodeError as EncodeError,
        Fault as Fault,
        ValidationError as ValidationError,
        WireError as WireError,
    )
    from ._runtime.model import (
        Model as Model,
    )
    from ._runtime.string_enum import (
        StringEnum as StringEnum,
    )
    from ._runtime.unset import (
        UNSET as UNSET,
        Unset as Unset,
    )
    from ._runtime.entry import (
        encode as encode,
    )
    from .enums import (
        Tone as Tone,
    )
    from .letters import (
        Text as Text,
        Picture as Picture,
        Stamp as Stamp,
        Letter as Letter,
        Part as Part,
        UnknownPart as UnknownPart,
    )
    from .decoders import (
        decode_part as decode_part,
        part_from_dict as part_from_dict,
    )
    from .shorthands import (
        note as note,
        album as album,
        second_class as second_class,
    )
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

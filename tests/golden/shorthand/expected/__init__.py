# From all files of the spec shorthand; remake: wiregen generate
"""Shorthands make nested values of a few parameters."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shorthands import album as album
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_part as decode_part
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from .letters import Letter as Letter
    from ._runtime.model import Model as Model
    from .shorthands import note as note
    from .letters import Part as Part
    from .decoders import part_from_dict as part_from_dict
    from .letters import Picture as Picture
    from .shorthands import second_class as second_class
    from .letters import Stamp as Stamp
    from ._runtime.string_enum import StringEnum as StringEnum
    from .letters import Text as Text
    from .enums import Tone as Tone
    from .letters import UnknownPart as UnknownPart
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

# From all files of the spec hostile_doc; remake: wiregen generate
"""\"\"\" import os \"\"\" A trailing backslash \\"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .texts import Choice as Choice
    from .decoders import choice_from_dict as choice_from_dict
    from .decoders import decode_choice as decode_choice
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_server_event as decode_server_event
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from .builders import evil as evil
    from .texts import EvilEvent as EvilEvent
    from ._runtime.errors import Fault as Fault
    from .texts import Hostile as Hostile
    from ._runtime.model import Model as Model
    from .peek import peek_type as peek_type
    from .events import ServerEvent as ServerEvent
    from .decoders import server_event_from_dict as server_event_from_dict
    from .enums import ServerEventType as ServerEventType
    from ._runtime.string_enum import StringEnum as StringEnum
    from .enums import Text as Text
    from .directions import UnknownServerEvent as UnknownServerEvent
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

# From all files of the spec deprecated; remake: wiregen generate
"""What should no longer be used says so, and what to use instead."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .lamps import Bulb as Bulb
    from .events import ClientEvent as ClientEvent
    from .decoders import client_event_from_dict as client_event_from_dict
    from .enums import ClientEventType as ClientEventType
    from .enums import Colour as Colour
    from .decoders import decode_client_event as decode_client_event
    from ._runtime.errors import DecodeError as DecodeError
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from .builders import lamp_on as lamp_on
    from .lamps import LampOnEvent as LampOnEvent
    from ._runtime.model import Model as Model
    from .peek import peek_type as peek_type
    from ._runtime.string_enum import StringEnum as StringEnum
    from .directions import UnknownClientEvent as UnknownClientEvent
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

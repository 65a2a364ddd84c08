# From all files of the spec format_of_numbers; remake: wiregen generate
"""Numbers that stand for a time."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .events import ClientEvent as ClientEvent
    from .decoders import client_event_from_dict as client_event_from_dict
    from .enums import ClientEventType as ClientEventType
    from .builders import clock_set as clock_set
    from .clocks import ClockSetEvent as ClockSetEvent
    from .decoders import decode_client_event as decode_client_event
    from ._runtime.errors import DecodeError as DecodeError
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
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

# From all files of the spec event_name; remake: wiregen generate
"""A wire type that makes no name gets one, and constants and builders are made of it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .builders import account_closed as account_closed
    from .builders import anything as anything
    from .accounts import AnythingEvent as AnythingEvent
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_server_event as decode_server_event
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from .accounts import GoodbyeEvent as GoodbyeEvent
    from ._runtime.model import Model as Model
    from .peek import peek_type as peek_type
    from .builders import second_factor_enabled as second_factor_enabled
    from .accounts import SecondFactorEnabledEvent as SecondFactorEnabledEvent
    from .events import ServerEvent as ServerEvent
    from .decoders import server_event_from_dict as server_event_from_dict
    from .enums import ServerEventType as ServerEventType
    from ._runtime.string_enum import StringEnum as StringEnum
    from .directions import UnknownServerEvent as UnknownServerEvent
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

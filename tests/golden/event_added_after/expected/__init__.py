# From all files of the spec event_added; remake: wiregen generate
"""One event more is one hunk in the spec and one in each file that it belongs to."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .events import ClientEvent as ClientEvent
    from .decoders import client_event_from_dict as client_event_from_dict
    from .enums import ClientEventType as ClientEventType
    from .decoders import decode_client_event as decode_client_event
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_server_event as decode_server_event
    from .builders import door_closed as door_closed
    from .server_events import DoorClosedEvent as DoorClosedEvent
    from .builders import door_knocked as door_knocked
    from .server_events import DoorKnockedEvent as DoorKnockedEvent
    from .builders import door_open as door_open
    from .builders import door_opened as door_opened
    from .server_events import DoorOpenedEvent as DoorOpenedEvent
    from .client_events import DoorOpenEvent as DoorOpenEvent
    from .builders import door_rang as door_rang
    from .server_events import DoorRangEvent as DoorRangEvent
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from ._runtime.model import Model as Model
    from .peek import peek_type as peek_type
    from .events import ServerEvent as ServerEvent
    from .decoders import server_event_from_dict as server_event_from_dict
    from .enums import ServerEventType as ServerEventType
    from ._runtime.string_enum import StringEnum as StringEnum
    from .directions import UnknownClientEvent as UnknownClientEvent
    from .directions import UnknownServerEvent as UnknownServerEvent
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from .doors import Visitor as Visitor
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

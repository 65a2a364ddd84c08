# From all files of the spec event_added; remake: wiregen generate
"""One event more is one hunk in the spec and one in each file that it belongs to."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.errors import (
        DecodeError as DecodeError,
        EncodeError as EncodeError,
        Fault as Fault,
        ValidationError as ValidationError,
        WireError as WireError,
    )
    from ._runtime.model import Model as Model
    from ._runtime.enums import StringEnum as StringEnum
    from ._runtime.unset import UNSET as UNSET, Unset as Unset
    from ._runtime.native import codec as codec
    from ._runtime.entry import encode as encode
    from .peek import peek_type as peek_type
    from .doors import Visitor as Visitor
    from .events import ServerEvent as ServerEvent, ClientEvent as ClientEvent
    from .enums import ServerEventType as ServerEventType, ClientEventType as ClientEventType
    from .directions import UnknownServerEvent as UnknownServerEvent, UnknownClientEvent as UnknownClientEvent
    from .decoders import (
        decode_server_event as decode_server_event,
        server_event_from_dict as server_event_from_dict,
        decode_client_event as decode_client_event,
        client_event_from_dict as client_event_from_dict,
    )
    from .server_events import (
        DoorOpenedEvent as DoorOpenedEvent,
        DoorKnockedEvent as DoorKnockedEvent,
        DoorRangEvent as DoorRangEvent,
        DoorClosedEvent as DoorClosedEvent,
    )
    from .builders import (
        door_opened as door_opened,
        door_knocked as door_knocked,
        door_rang as door_rang,
        door_closed as door_closed,
        door_open as door_open,
    )
    from .client_events import DoorOpenEvent as DoorOpenEvent
else:
    from ._exports import MODULES, NATIVE
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES, NATIVE)

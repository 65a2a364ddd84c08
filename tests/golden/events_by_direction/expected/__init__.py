# From all files of the spec events_by_direction; remake: wiregen generate
"""Events of two directions."""

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
    from .events import ServerEvent as ServerEvent, ClientEvent as ClientEvent
    from .enums import ServerEventType as ServerEventType, ClientEventType as ClientEventType
    from .directions import UnknownServerEvent as UnknownServerEvent, UnknownClientEvent as UnknownClientEvent
    from .decoders import (
        decode_server_event as decode_server_event,
        server_event_from_dict as server_event_from_dict,
        decode_client_event as decode_client_event,
        client_event_from_dict as client_event_from_dict,
    )
    from .kettle import (
        KettleBoiledEvent as KettleBoiledEvent,
        ErrorEvent as ErrorEvent,
        KettleBoilEvent as KettleBoilEvent,
    )
    from .builders import kettle_boiled as kettle_boiled, error as error, kettle_boil as kettle_boil
else:
    from ._exports import MODULES, NATIVE
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES, NATIVE)

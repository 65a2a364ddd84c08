# From all files of the spec deviation; remake: wiregen generate
"""Deliberate departures from upstream."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .weather import Bulletin as Bulletin
    from .decoders import bulletin_from_dict as bulletin_from_dict
    from .decoders import decode_bulletin as decode_bulletin
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_server_event as decode_server_event
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from ._runtime.model import Model as Model
    from .peek import peek_type as peek_type
    from .weather import Report as Report
    from .events import ServerEvent as ServerEvent
    from .decoders import server_event_from_dict as server_event_from_dict
    from .enums import ServerEventType as ServerEventType
    from .enums import Sky as Sky
    from ._runtime.string_enum import StringEnum as StringEnum
    from .weather import UnknownBulletin as UnknownBulletin
    from .directions import UnknownServerEvent as UnknownServerEvent
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from .builders import weather_changed as weather_changed
    from .weather import WeatherChangedEvent as WeatherChangedEvent
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

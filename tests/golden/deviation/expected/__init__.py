# From all files of the spec deviation; remake: wiregen generate
"""Deliberate departures from upstream."""

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
    from .peek import (
        peek_type as peek_type,
    )
    from .enums import (
        Sky as Sky,
        ServerEventType as ServerEventType,
    )
    from .weather import (
        Report as Report,
        Bulletin as Bulletin,
        UnknownBulletin as UnknownBulletin,
        WeatherChangedEvent as WeatherChangedEvent,
    )
    from .decoders import (
        decode_bulletin as decode_bulletin,
        bulletin_from_dict as bulletin_from_dict,
        decode_server_event as decode_server_event,
        server_event_from_dict as server_event_from_dict,
    )
    from .events import (
        ServerEvent as ServerEvent,
    )
    from .directions import (
        UnknownServerEvent as UnknownServerEvent,
    )
    from .builders import (
        weather_changed as weather_changed,
    )
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

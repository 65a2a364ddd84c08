# From all files of the spec deprecated; remake: wiregen generate
"""What should no longer be used says so, and what to use instead."""

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
        Colour as Colour,
        ClientEventType as ClientEventType,
    )
    from .lamps import (
        Bulb as Bulb,
        LampOnEvent as LampOnEvent,
    )
    from .events import (
        ClientEvent as ClientEvent,
    )
    from .directions import (
        UnknownClientEvent as UnknownClientEvent,
    )
    from .decoders import (
        decode_client_event as decode_client_event,
        client_event_from_dict as client_event_from_dict,
    )
    from .builders import (
        lamp_on as lamp_on,
    )
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

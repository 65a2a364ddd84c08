# From all files of the spec hostile_doc; remake: wiregen generate
"""\"\"\" import os \"\"\" A trailing backslash \\"""

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
        Text as Text,
        ServerEventType as ServerEventType,
    )
    from .texts import (
        Hostile as Hostile,
        Choice as Choice,
        EvilEvent as EvilEvent,
    )
    from .decoders import (
        decode_choice as decode_choice,
        choice_from_dict as choice_from_dict,
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
        evil as evil,
    )
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

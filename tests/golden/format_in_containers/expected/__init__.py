# From all files of the spec format_in_containers; remake: wiregen generate
"""A format of a list or map is that of each member, and the accessor gives the container."""

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
    from .events import (
        ClientEvent as ClientEvent,
    )
    from .enums import (
        ClientEventType as ClientEventType,
    )
    from .directions import (
        UnknownClientEvent as UnknownClientEvent,
    )
    from .decoders import (
        decode_client_event as decode_client_event,
        client_event_from_dict as client_event_from_dict,
    )
    from .albums import (
        AlbumMadeEvent as AlbumMadeEvent,
    )
    from .builders import (
        album_made as album_made,
    )
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

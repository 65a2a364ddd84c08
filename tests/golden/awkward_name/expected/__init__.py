# From all files of the spec awkward_name; remake: wiregen generate
"""Names that are awkward in Python."""

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
        Quote as Quote,
        ClientEventType as ClientEventType,
    )
    from .words import (
        Local as Local,
        List as List,
        Members as Members,
        TextMap as TextMap,
        Odd as Odd,
        Texts as Texts,
        Oddity as Oddity,
        UnknownOddity as UnknownOddity,
        SayItSOddEvent as SayItSOddEvent,
        ImportEvent as ImportEvent,
    )
    from .decoders import (
        decode_texts as decode_texts,
        texts_from_dict as texts_from_dict,
        decode_oddity as decode_oddity,
        oddity_from_dict as oddity_from_dict,
        decode_client_event as decode_client_event,
        client_event_from_dict as client_event_from_dict,
    )
    from .events import (
        ClientEvent as ClientEvent,
    )
    from .directions import (
        UnknownClientEvent as UnknownClientEvent,
    )
    from .builders import (
        say_it_s_odd as say_it_s_odd,
        import_ as import_,
    )
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

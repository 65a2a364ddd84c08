# From all files of the spec recursion; remake: wiregen generate
"""Records that hold themselves, and unions that hold themselves through a record."""

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
    from .trees import (
        Node as Node,
        Number as Number,
        Sum as Sum,
        Term as Term,
        UnknownTerm as UnknownTerm,
        Outline as Outline,
    )
    from .decoders import (
        decode_term as decode_term,
        term_from_dict as term_from_dict,
        decode_outline as decode_outline,
        outline_from_dict as outline_from_dict,
    )
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

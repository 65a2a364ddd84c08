# From all files of the spec recursion; remake: wiregen generate
"""Records that hold themselves, and unions that hold themselves through a record."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_outline as decode_outline
    from .decoders import decode_term as decode_term
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from ._runtime.model import Model as Model
    from .trees import Node as Node
    from .trees import Number as Number
    from .trees import Outline as Outline
    from .decoders import outline_from_dict as outline_from_dict
    from ._runtime.string_enum import StringEnum as StringEnum
    from .trees import Sum as Sum
    from .trees import Term as Term
    from .decoders import term_from_dict as term_from_dict
    from .trees import UnknownTerm as UnknownTerm
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

# From all files of the spec nested_union; remake: wiregen generate
"""Unions as variants of unions."""

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
    from .animals import (
        Cat as Cat,
        Dog as Dog,
        Bird as Bird,
        Animal as Animal,
        UnknownAnimal as UnknownAnimal,
        Pet as Pet,
        UnknownPet as UnknownPet,
        AnimalOrName as AnimalOrName,
    )
    from .decoders import (
        decode_animal as decode_animal,
        animal_from_dict as animal_from_dict,
        decode_pet as decode_pet,
        pet_from_dict as pet_from_dict,
        decode_animal_or_name as decode_animal_or_name,
        animal_or_name_from_dict as animal_or_name_from_dict,
    )
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

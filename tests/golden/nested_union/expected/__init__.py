# From all files of the spec nested_union; remake: wiregen generate
"""Unions as variants of unions."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .animals import Animal as Animal
    from .decoders import animal_from_dict as animal_from_dict
    from .animals import AnimalOrName as AnimalOrName
    from .decoders import animal_or_name_from_dict as animal_or_name_from_dict
    from .animals import Bird as Bird
    from .animals import Cat as Cat
    from .decoders import decode_animal as decode_animal
    from .decoders import decode_animal_or_name as decode_animal_or_name
    from ._runtime.errors import DecodeError as DecodeError
    from .decoders import decode_pet as decode_pet
    from .animals import Dog as Dog
    from ._runtime.entry import encode as encode
    from ._runtime.errors import EncodeError as EncodeError
    from ._runtime.errors import Fault as Fault
    from ._runtime.model import Model as Model
    from .animals import Pet as Pet
    from .decoders import pet_from_dict as pet_from_dict
    from ._runtime.string_enum import StringEnum as StringEnum
    from .animals import UnknownAnimal as UnknownAnimal
    from .animals import UnknownPet as UnknownPet
    from ._runtime.unset import UNSET as UNSET
    from ._runtime.unset import Unset as Unset
    from ._runtime.errors import ValidationError as ValidationError
    from ._runtime.errors import WireError as WireError
else:
    from ._exports import MODULES
    from ._runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(__name__, MODULES)

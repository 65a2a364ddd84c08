# From all files of the spec nested_union; remake: wiregen generate
"""Every name that the package offers, by the module that holds it."""

MODULES = {
    "_runtime.errors": (
        "DecodeError",
        "EncodeError",
        "Fault",
        "ValidationError",
        "WireError",
    ),
    "_runtime.model": ("Model",),
    "_runtime.string_enum": ("StringEnum",),
    "_runtime.unset": (
        "UNSET",
        "Unset",
    ),
    "_runtime.entry": ("encode",),
    "animals": (
        "Cat",
        "Dog",
        "Bird",
        "Animal",
        "UnknownAnimal",
        "Pet",
        "UnknownPet",
        "AnimalOrName",
    ),
    "decoders": (
        "decode_animal",
        "animal_from_dict",
        "decode_pet",
        "pet_from_dict",
        "decode_animal_or_name",
        "animal_or_name_from_dict",
    ),
}

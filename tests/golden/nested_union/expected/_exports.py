# From all files of the spec nested_union; remake: wiregen generate
"""Every name that the package offers, and the module that holds it."""

MODULES = {
    "Animal": "animals",
    "animal_from_dict": "decoders",
    "AnimalOrName": "animals",
    "animal_or_name_from_dict": "decoders",
    "Bird": "animals",
    "Cat": "animals",
    "decode_animal": "decoders",
    "decode_animal_or_name": "decoders",
    "DecodeError": "_runtime.errors",
    "decode_pet": "decoders",
    "Dog": "animals",
    "encode": "_runtime.entry",
    "EncodeError": "_runtime.errors",
    "Fault": "_runtime.errors",
    "Model": "_runtime.model",
    "Pet": "animals",
    "pet_from_dict": "decoders",
    "StringEnum": "_runtime.string_enum",
    "UnknownAnimal": "animals",
    "UnknownPet": "animals",
    "UNSET": "_runtime.unset",
    "Unset": "_runtime.unset",
    "ValidationError": "_runtime.errors",
    "WireError": "_runtime.errors",
}

"""Write to disk: the only room that does.

It writes whole trees or whole files, one run at a time, and neither reads what a link leads to nor deletes what its
caller did not write.
"""

from wiregen.files.digests import read_digests, write_digests
from wiregen.files.reading import (
    FILE,
    FOLDER,
    LINK,
    ForeignError,
    Texts,
    Wrote,
    foreign_things,
    kind_of,
    read_file,
    read_tree,
)
from wiregen.files.writing import remove_file, remove_tree, update_file, write_file, write_new_file, write_tree

__all__ = [
    "FILE",
    "FOLDER",
    "LINK",
    "ForeignError",
    "Texts",
    "Wrote",
    "foreign_things",
    "kind_of",
    "read_digests",
    "read_file",
    "read_tree",
    "remove_file",
    "remove_tree",
    "update_file",
    "write_digests",
    "write_file",
    "write_new_file",
    "write_tree",
]

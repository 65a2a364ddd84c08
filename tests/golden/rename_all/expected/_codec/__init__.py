# From all files of the spec rename_all; remake: wiregen generate
"""The straight-line codec: for every record one function that reads it and one that writes it.

In these functions ``o`` is a JSON object, ``m`` a model, ``v`` a value, ``rest`` the number of keys not accounted for.
"""

from .._runtime.codec import publish as _publish
from . import cars as cars

_publish()

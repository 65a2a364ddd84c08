# From all files of the spec events_by_direction; remake: wiregen generate
"""How models are read from parsed JSON and written to it: two functions for every class and every union.

They take what fits the protocol. On anything else they give up with some exception, and the walk in
``_runtime/fault_walk.py`` finds out what is wrong. ``obj`` is a JSON object, ``unread`` how many of its keys have not
been read yet.
"""

from .._runtime.codec import publish as _publish
from . import kettle as kettle
from . import events as events

_publish()

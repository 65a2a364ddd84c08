# From all files of the spec event_added; remake: wiregen generate
"""How models are read from parsed JSON and written to it: two functions for every class and every union.

They take what fits the protocol. On anything else they give up with some exception, and the walk in
``_runtime/fault_walk.py`` finds out what is wrong. ``obj`` is a JSON object, ``unread`` how many of its keys have not
been read yet.
"""

from .._runtime.codec import publish as _publish
from . import client_events as client_events
from . import doors as doors
from . import server_events as server_events
from . import events as events

_publish()

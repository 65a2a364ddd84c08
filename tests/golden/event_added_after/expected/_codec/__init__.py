# From all files of the spec event_added; remake: wiregen generate
"""The codec: a reader from parsed JSON and a writer to it for every class and every union.

They accept what fits the protocol. On anything else they raise some exception, and the walk in
``_runtime/fault_walk.py`` names the faults. ``obj`` is a JSON object, ``unread`` the number of its keys that have not
been read yet.
"""

from .._runtime.codec import publish as _publish
from . import client_events as client_events
from . import doors as doors
from . import server_events as server_events
from . import events as events

_publish()

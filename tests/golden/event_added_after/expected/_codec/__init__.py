# From all files of the spec event_added; remake: wiregen generate
"""The straight-line codec: for every record one function that reads it and one that writes it.

In these functions ``o`` is a JSON object, ``m`` a model, ``v`` a value, ``rest`` the number of keys not accounted for.
"""

from .._runtime.codec import publish as _publish
from . import client_events as client_events
from . import doors as doors
from . import server_events as server_events
from . import events as events

_publish()

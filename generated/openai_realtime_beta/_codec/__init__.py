# From all files of the spec openai_realtime_beta; remake: wiregen generate
"""The straight-line codec: for every record one function that reads it and one that writes it.

In these functions ``o`` is a JSON object, ``m`` a model, ``v`` a value, ``rest`` the number of keys not accounted for.
"""

from .._runtime.codec import publish as _publish
from . import client_events as client_events
from . import items as items
from . import response as response
from . import server_events as server_events
from . import session as session
from . import openai_realtime as openai_realtime
from . import events as events

_publish()

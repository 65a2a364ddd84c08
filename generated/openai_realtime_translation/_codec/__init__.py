# From all files of the spec openai_realtime_translation; remake: wiregen generate
"""The codec: a reader from parsed JSON and a writer to it for every class and every union.

They accept what fits the protocol. On anything else they raise some exception, and the walk in
``_runtime/fault_walk.py`` names the faults. ``obj`` is a JSON object, ``unread`` the number of its keys that have not
been read yet.
"""

from .._runtime.codec import publish as _publish
from . import client_events as client_events
from . import client_secrets as client_secrets
from . import server_events as server_events
from . import session as session
from . import openai_realtime as openai_realtime
from . import events as events

_publish()

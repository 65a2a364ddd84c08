"""A web service that accepts a client event of the Realtime API by POST, and names the faults of a broken one.

$ pip install fastapi uvicorn
$ wiregen flavour pydantic --spec spec/openai_realtime --out models
$ PYTHONPATH=. uvicorn --app-dir examples fastapi_client_events:service --port 8000
$ curl --json '{"type": "input_audio_buffer.append"}' http://127.0.0.1:8000/events
{"detail":[{"type":"missing","loc":["body","input_audio_buffer.append","audio"],"msg":"Field required",…}]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fastapi import FastAPI
from pydantic import RootModel

if TYPE_CHECKING:  # the folder is made by the command above, so what checks this project does not see it
    ClientEvent = RootModel[Any]
else:
    from models.openai_realtime import ClientEvent

service = FastAPI(title="Client events of the Realtime API")


@service.post("/events")
def receive(event: ClientEvent) -> dict[str, Any]:
    """Accept an event, known or new, and return its class and content. FastAPI answers 422 to anything else."""
    held = event.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return {"class": type(event.root).__name__, "event": held}

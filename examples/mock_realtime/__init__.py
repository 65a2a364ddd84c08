"""A mock of the OpenAI Realtime API, a subject a module; `mock_server.py` beside this folder serves it."""

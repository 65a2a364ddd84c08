"""A mock of the OpenAI Realtime API, which `mock_server.py` beside this folder serves."""

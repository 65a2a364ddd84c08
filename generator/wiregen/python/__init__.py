"""The Python package of a protocol: its public names, its modules, their text."""

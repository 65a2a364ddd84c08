"""How a protocol looks in Python: its public names, its modules, their text."""

"""Check the order of events in recorded traffic against a state."""

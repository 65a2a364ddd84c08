"""Recorded traffic against a state: what is out of order."""

"""Wiregen: a YAML description of an event protocol, turned into a typed Python package."""

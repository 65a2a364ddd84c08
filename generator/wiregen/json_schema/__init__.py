"""A protocol as JSON Schema."""

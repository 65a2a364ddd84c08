"""A protocol as an AsyncAPI document."""

"""The reference sites."""

"""The first files of a new protocol."""

"""The protocol as meant: types are objects, fields are flattened, directions own their events."""

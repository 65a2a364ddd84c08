"""What a protocol means: types as objects, fields flattened, directions that own their events."""

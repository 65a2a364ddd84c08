"""Models of other kinds than our own: pydantic, msgspec, TypedDict."""

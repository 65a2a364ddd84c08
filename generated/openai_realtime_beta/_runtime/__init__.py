# From templates/runtime/__init__.py of wiregen; remake: wiregen generate
"""What every generated package shares: the model base, JSON text, the codec's helpers and its fault reports."""

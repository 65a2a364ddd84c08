# From templates/runtime/__init__.py of wiregen; remake: wiregen generate
"""Code that every generated package shares: the model base, JSON text, the codec's helpers and the fault reports."""

# From templates/runtime/state/__init__.py of wiregen; remake: wiregen generate
"""What a generated state is made of."""

"""The spec as written: frozen values with positions, the parser, and the JSON Schema of the dialect."""

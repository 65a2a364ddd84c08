"""The model that templates print: a package as code in its parts, complete and frozen.

Every ``doc`` stands ready between triple quotes. What a module imports is collected while it is printed.
"""

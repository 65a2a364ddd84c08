"""What the templates see: a package as code in its parts, complete and frozen.

Every ``doc`` stands ready between triple quotes, every ``imports`` is sorted.
"""

"""What each construct of the dialect is turned into, and what its package does.

A folder holds one construct: ``spec/``, and in ``expected/`` the generated files that the construct is about. The test
module of its name, beside it, says what its package does. A protocol that the spec imports from has its folder beside
``spec/``. ``pytest --update-golden`` rewrites the files in ``expected/``, and fails if one changed. To keep one more
generated file, make an empty one of its name there first.
"""

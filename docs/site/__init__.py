"""Make the documentation site: the pages of this repository, and those that are made from its code.

``python -m docs.site`` writes it to ``build/site``.
"""

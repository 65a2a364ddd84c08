"""What ``wiregen import`` makes of documents. A folder here is a case of ``test_drafts.py``."""

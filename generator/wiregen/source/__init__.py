"""Text with positions: the one reader of YAML and JSON, its nodes, and faults."""

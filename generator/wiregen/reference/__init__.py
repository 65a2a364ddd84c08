"""The reference site of a protocol: pages that show every event, record, union and enum with an example."""

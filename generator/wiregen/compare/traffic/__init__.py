"""Recorded traffic against a protocol: what comes over the wire that the spec does not say."""

"""Compare recorded traffic with a protocol: find everything on the wire beyond the spec."""

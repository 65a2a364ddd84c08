"""What generated packages promise: decoding, encoding, models, builders."""

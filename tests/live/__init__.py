"""Sessions over a real WebSocket on loopback."""

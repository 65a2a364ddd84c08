"""Comparisons: of two protocols, of a protocol with its upstream, and of a protocol with recorded traffic."""

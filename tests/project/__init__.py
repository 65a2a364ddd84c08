"""The repository itself: what is committed, its README, benchmarks and distributions."""

"""The steps of resolving a spec, each with the faults that it can find."""

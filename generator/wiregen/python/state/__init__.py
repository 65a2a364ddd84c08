"""The state of a package: its classes, and the table of what events do."""

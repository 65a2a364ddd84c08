"""What ``diff`` and ``inspect`` find."""

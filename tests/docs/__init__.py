"""The pages of the documentation tell the truth."""

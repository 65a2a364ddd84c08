"""The page of a state: a section and a sequence diagram for each of its declarations."""

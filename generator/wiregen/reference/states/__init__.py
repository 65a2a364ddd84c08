"""The page that says what events mean together: a section and a sequence diagram for each declaration of a state."""

"""What a generated state is made of."""

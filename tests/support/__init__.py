"""What several tests share: packages as users have them, payloads and changes of them, strategies, commands."""

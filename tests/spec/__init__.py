"""How a spec is read, and what is said of a broken one."""

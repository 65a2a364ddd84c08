"""The libraries that are compared, one a module; each offers ``peer()``."""

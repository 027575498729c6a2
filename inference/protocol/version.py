"""The number both sides compare in `hello`; raised when a message changes its meaning."""

PROTOCOL_VERSION = 1

"""Small bots by other means, each a program of its own, to stand beside this one. They keep what their means keep."""

"""The bot in a process of its own, with real signals, against the sandbox in the test's process."""

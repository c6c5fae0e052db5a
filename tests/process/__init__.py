"""The bot as it really runs: a process of its own, with real signals, against the stand-in in the test's process."""

"""The pure core: flows, check-ins, the engine, and when a reminder is due.

Nothing in this package may read a clock, open a file, touch a network or know that Telegram exists.
It imports the standard library and itself.
"""

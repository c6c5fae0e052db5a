"""The core: the rules of flows, check-ins, reminders and links, and the plain data that the other rooms exchange.

Nothing in this package may read a clock, touch a network or store anything. It imports only the standard library and
itself.
"""

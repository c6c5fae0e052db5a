"""Keys, sealing and opening. This package sees bytes and never SQL.

Its functions are pure, except that they draw random bytes for sealing and read and write the key file. It must never
log, never try something else when a value does not open, and never put a key or plaintext into an exception or a repr.
"""

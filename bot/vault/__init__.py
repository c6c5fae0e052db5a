"""Keys, sealing and opening. This package sees bytes and never SQL.

It keeps no state: its functions are pure, apart from the random bytes for sealing and the file of root keys. It must
never log, never fall back when a value does not open, and never put a key or plaintext into an exception or a repr.
"""

"""Keys, sealing and opening. This room sees bytes and never SQL, and keeps no state: every function is pure
but for the randomness that sealing needs and the one file that holds the root keys. It must never log, never
fall back when a value does not open, and never put a key or a plaintext into an exception or a repr.
"""

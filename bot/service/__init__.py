"""The only package that handles both plaintext and the database: one transaction per event.

It seals everything before it reaches the store, and opens what comes back. It must never talk to the network.
"""

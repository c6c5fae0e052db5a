"""The one room where plaintext and database meet: one transaction per event.

It seals before anything reaches the store and opens what comes from it. It never talks to the network.
"""

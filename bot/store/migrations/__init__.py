"""The migrations, in the order of their file names. A published migration is never changed.

A new one is a file in `versions/`, written like the first. Tests compare the tables that the migrations make with
`tables.py`, on both databases.
"""

"""The migrations, in order of their names. A published one is never changed; a new one follows it.

A new one is a file in `versions/`, after the pattern of the first; the tests compare what the migrations
leave behind with `tables.py`, on both databases.
"""

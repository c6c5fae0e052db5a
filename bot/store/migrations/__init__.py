"""The migrations, in the order of their names. One that was published is never changed, only followed.

A new one is a file in `versions/`, after the pattern of the first; the tests compare what the migrations
leave behind with `tables.py`, on both databases.
"""

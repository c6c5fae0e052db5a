"""What each command shows: one file per thing a person can do. Each takes a turn and returns a reply, both plain data.

Nothing here may touch a database, a key, a clock or Telegram. Every word comes from content/.
"""

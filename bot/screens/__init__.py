"""What the bot shows: one file for each thing a person can do. A screen takes a turn and returns a reply, both as data.

Nothing here may touch a database, a key, a clock or Telegram. Every word comes from content/.
"""

"""The bot's messages, one file for each thing a person can do. A handler takes a turn and returns a reply: plain data.

Nothing here may use a database, a key, a clock or Telegram. All texts come from content/.
"""

"""Telegram in and out: updates are committed before they are acknowledged, screens are sent or edited in place.

Nothing in this room may put a token, a person's words or a Telegram id into a log line or an exception message.
"""

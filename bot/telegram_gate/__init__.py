"""Receives updates from Telegram and delivers screens to it.

An update is committed before it is acknowledged. No log line and no exception message of this room may contain a
token, a person's words or a Telegram id.
"""

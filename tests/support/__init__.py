"""Helpers of the tests: the bot with a stand-in for Telegram, databases, a browser, and searches in stored bytes."""

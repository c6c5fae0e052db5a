"""Afterglow: a quiet companion, in Telegram, for the time after sex."""

__version__ = "0.1.0"

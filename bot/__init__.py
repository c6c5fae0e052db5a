"""Afterglow: a quiet companion, in Telegram, for the time after sex."""

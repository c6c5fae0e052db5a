"""An embedded stand-in for the Telegram Bot API with a chat page, to try a bot with no token.

It listens on loopback only, keeps everything in memory, and knows Telegram's Bot API and nothing
of the bot that talks to it: it must never import another room of this project.
"""

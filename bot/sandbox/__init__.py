"""An embedded stand-in for the Telegram Bot API with a chat page, to try a bot with no token.

It listens on loopback unless told otherwise, and keeps everything in memory. It knows Telegram's Bot API, but nothing
of the bot: it must never import another room of this project.
"""

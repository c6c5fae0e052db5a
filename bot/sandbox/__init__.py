"""An embedded stand-in for the Telegram Bot API, with a chat page, to try the bot without a token.

It listens on loopback unless told otherwise, and keeps everything in memory. It knows the Bot API but not the bot: it
must never import another room of this project.
"""

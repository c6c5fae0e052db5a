"""What tests share: the bot on a stand-in, databases, a browser, and things to look for."""

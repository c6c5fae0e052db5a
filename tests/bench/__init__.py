"""`make bench`: what a tap costs, measured side by side, over real HTTP, against a fast replacement of Telegram.

The bench asserts nothing. It measures and prints.
"""

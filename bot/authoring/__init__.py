"""Content from disk to core: flows, words, ideas, reminders, help lines. Every fault with file, line and remedy.

This room reads files and never writes what a person said anywhere.
"""

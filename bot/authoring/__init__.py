"""Reads and checks the content: flows, words, ideas, reminders, help lines. A fault has a file, a line and a remedy.

This room only reads files. It never sees what a person said.
"""

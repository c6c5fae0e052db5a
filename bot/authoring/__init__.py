"""Reads and checks the content: flows, words, ideas, reminders, help lines. A fault has a file, a line and a remedy.

This package only reads files. It must never see a person's answers.
"""

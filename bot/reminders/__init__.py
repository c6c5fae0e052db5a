"""Finds what is due. It never decides what a reminder says or when it is due."""

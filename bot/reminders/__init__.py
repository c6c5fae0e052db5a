"""Finds the accounts whose reminders are due. It never decides when a reminder is due or what it says."""

"""Claims what is due and delivers it, woken by APScheduler. It never decides what a reminder says or when it is due."""

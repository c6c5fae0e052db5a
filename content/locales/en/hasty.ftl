# For somebody who sends too many messages; shown once a minute at most.

hasty = That was a lot at once, and I missed the last part. Please wait a moment and send it again.

# For somebody who sends more than is taken, once a minute at the most.

hasty = That was a lot at once, and I missed the last part. Please wait a moment and send it again.

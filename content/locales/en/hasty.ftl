# For somebody who sends more than is taken, once a minute at the most.

hasty = That is a bit fast for me. I read on in a moment; what came just now I let go.

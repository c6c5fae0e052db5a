# Hints about an answer that came in several messages.

hint-added = I added that to what you wrote just before.

hint-too-long-together = Together, that is longer than I can keep. What you wrote before is kept. This last message is not. You could send a shorter part of it.

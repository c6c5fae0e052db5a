# For somebody who sends more than is taken, once a minute at the most.

hasty = Das ist ein bisschen schnell für mich. Ich lese gleich weiter. Was eben kam, habe ich nicht behalten.

# For somebody who sends too many messages; shown once a minute at most.

hasty = Das ist ein bisschen schnell für mich. Ich lese gleich weiter. Was eben kam, habe ich nicht behalten.

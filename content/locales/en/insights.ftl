# /insights: looking back. No figures, no days, no scores.

insights-title = Looking back
insights-few = A picture grows here after a few more check-ins. No hurry.
insights-words = Words that came up:
insights-words-none = No words have come up here yet.
insights-kind = What felt kind:
insights-kind-none = Ideas that feel kind to you will show up here.
# Each says in words what a size in the picture means. A list of words follows.
insights-often = · often: { $words }
insights-also = · also: { $words }
insights-once = · now and then: { $words }
insights-own = Would you like to read something you wrote earlier?
insights-own-yes = Yes, something of mine
insights-back-then = You wrote this earlier. It is covered until you tap it.
insights-only-words = Words only
insights-only-pictures = With pictures
insights-back = ‹ Looking back

command-insights = Looking back
    .help = what came up, and what felt kind

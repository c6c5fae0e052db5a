# The page of what helps: what felt kind, what to leave out, own lines.

helps-title = What helps me
helps-none = Nothing is here yet. When you tell me that something felt kind, it shows up here. You can also add lines of your own.
helps-kind = Felt kind
helps-leave-out = To leave out
helps-lines = In my own words
helps-idea = { $idea } ({ $comforts })
helps-add = Add a line
helps-add-ask = Write one line about what helps you, and send it as a message. I delete the message at once.
# The label beside such a line in the journal, in place of a question.
helps-line = What helps me
helps-full = That is as many lines as fit here. Take one out first.
helps-out = Take out
helps-which = Which one shall I take out?
helps-done = Done
helps-back = ‹ Back
helps-fresh = Start fresh
helps-fresh-ask = This erases everything on this page: what felt kind, what to leave out, and your own lines.
helps-fresh-yes = Yes, start fresh

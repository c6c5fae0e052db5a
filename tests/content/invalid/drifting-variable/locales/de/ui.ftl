ask-skip = Weiter
hint-first = Das ist die erste Frage.
done-notes = Was kommt: { $things }.
bot-about = Ein stiller Begleiter.

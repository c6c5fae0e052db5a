ask-skip = Weiter
hint-first = Das ist { die erste Frage.
done-notes = Was kommt: { $names }.
bot-about = Ein stiller Begleiter.

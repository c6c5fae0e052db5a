ask-skip = Weiter
done-notes = Was kommt: { $names }.
bot-about = Ein stiller Begleiter.

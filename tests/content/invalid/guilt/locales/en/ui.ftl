ask-skip = Skip
hint-first = Please don’t forget this one.
done-notes = What comes: { $names }.
bot-about = A quiet companion.

ask-skip = Skip
hint-first = Well done. This is the first one.
done-notes = What comes: { $names }.
bot-about = A quiet companion.

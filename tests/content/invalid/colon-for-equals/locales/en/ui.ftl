ask-skip = Skip
hint-first: This is the first one.
done-notes = What comes: { $names }.
bot-about = A quiet companion.

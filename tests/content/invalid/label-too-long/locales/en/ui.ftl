ask-skip = Skip this one for now, please, and go on
hint-first = This is the first one.
done-notes = What comes: { $names }.
bot-about = A quiet companion.

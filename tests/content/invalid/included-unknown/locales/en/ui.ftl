ask-skip = Skip
hint-first = This is the first one. { ask-skp }
done-notes = What comes: { $names }.
bot-about = A quiet companion.

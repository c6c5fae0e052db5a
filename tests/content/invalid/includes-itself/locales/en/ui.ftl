ask-skip = Skip
hint-first = This is the first one. { bot-about }
done-notes = What comes: { $names }.
bot-about = A quiet companion. { hint-first }

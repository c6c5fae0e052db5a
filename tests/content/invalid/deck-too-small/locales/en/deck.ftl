deck-slow-morning = A slow morning
week-quiet = Which quiet is good?
    .soft = A soft one
    .deep = A deep one
    .late = A late one
deck-long-walk = A walk

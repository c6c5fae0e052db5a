deck-slow-morning = Ein langsamer Morgen
week-quiet = Welche Stille ist gut?
    .soft = Die sanfte
    .deep = Die tiefe
    .late = Die späte
deck-long-walk = Ein Spaziergang

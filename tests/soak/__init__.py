"""The soak: real bot processes, a Telegram that records everything, people who never rest, and one checker.

    episode       one run from the first word to the last check; a seed replays its decisions
    history       everything that happened, as Telegram saw it
    telegram      the sandbox of bot/sandbox, with its history kept and with random faults
    people        simulated people: each taps, writes, comes and goes by a random generator of its own
    fleet         bot processes, one of which works: started, killed, stopped, and watched
    launcher      forks the bot processes
    balancer      the proxy in front of bots with a webhook: it posts to the one that is ready
    postgres      a PostgreSQL server that can be restarted and crashed
    clock         the bots' clock: real time, simulated time, and an error that only the bots' clock has
    trouble       faults around the bots: locked and full disks, restarted databases, cut connections
    model         the expected state of a person: the pure conversation, run over their updates in order
    state         one possible course of a person, and the part of it that can be compared
    stored_state  the actual state of all people: read from the database and opened with the keys
    links         how people link with each other, and the part of the model that concerns links
    link_rows     rules for the rows of links in the database
    answers       rules for the answers to taps and their order
    violation     a rule that was broken
    checker       compares the model with the stored state, and reads the history; it is pure

The bot must never import this package.
"""

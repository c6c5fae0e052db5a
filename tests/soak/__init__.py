"""The soak: real bot processes, a Telegram that remembers everything, people who never rest, and one checker.

    episode     one run from first word to last check; a seed replays what is decided in it
    history     everything that happened, as Telegram saw it
    telegram    the stand-in of bot/sandbox with its history kept, and faults by chance
    people      simulated persons: each taps, writes, comes and goes by a die of its own
    fleet       bot processes, of which one works: started, killed with -9, told to leave, stopped, watched over
    launcher    forks them
    balancer    what stands in front of them behind a webhook: it posts to the one that says it is ready
    postgres    a server of its own, to be restarted and crashed
    clock       the bots' clock: real time, time that is made to pass, and an error that only the bots' clock has
    trouble     what goes wrong around the bots: locked and full disks, databases that restart, cut connections
    model       what must have become of a person: the pure conversation run over their updates in order
    state       one way it can have gone with a person, and what of it can be compared
    ending      what has become of them: read from the database, opened with the keys
    links       how people link with each other, and what the model needs of it
    link_rows   what must hold of links in the database
    answers     whether every tap was answered, and in order
    violation   what the checker reports
    checker     compares the two and reads the history. It is pure, and tested on made-up histories

Nothing here may be imported by the bot.
"""

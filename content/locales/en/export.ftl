# The texts around the data on the page of /export.

export-page = What I keep about you
export-page-made = Made on { $date }.
export-page-zone = Times are those of { $zone }.
export-page-utc = Times are in UTC, as I do not know your time zone.
export-page-file = Anyone who has this file can read it. The .json file that came with it holds the same, and a few small things that only a program can use.
export-part = part { $number }
export-settings = Settings
export-consent = Your yes
export-consent-version = to version { $version } of what is kept
export-country = Country
export-is-on = on
export-is-off = off
export-open = Check-in that is open: { $title }
export-tried = Ideas you tried
export-tags = From the last check-in you kept, to find ideas that fit
export-notes = Notes
export-note-shown = is in the chat now
export-journal = What you kept
export-empty = Nothing yet.
export-silent = No words here: every question was skipped.
export-links = Your links

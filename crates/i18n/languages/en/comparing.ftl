### Numbers beside those of a compared period.

# Heads of a table: the number in the compared period, and how this one stands to it (12 % more).
comparing-before = Before
comparing-change = Change

# Notes below a panel. "The compared days" are those that the shown ones are compared with.
comparing-whole = Today still runs while the compared days are whole, so no percent is given.
comparing-running = These days or the compared ones may not be over by the workspace's clock, so no percent is given.
comparing-elapsed = The compared days count as far as these have come: { $than }.

### The list of keys: what each does. Periods and charts stand there by their titles.

keys-previous-period = Previous period
keys-next-period = Next period
keys-zoom-out = Twice as many days
# Each press goes to the next of these.
keys-compare = Compare with the next: before, a year before, nothing
keys-group = Group by the next: day, week, month, automatic
keys-next-view = Next view
keys-refresh = Refresh all
keys-search = Search the nearest table
keys-list = This list
# The first press closes what is open; another one clears.
keys-clear = Close; then clear the departments and searches

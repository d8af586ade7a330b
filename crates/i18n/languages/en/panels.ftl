### What stands around the numbers of a panel: one report with its title, its age and its buttons.

# What the title of a small chart does, which is a button.
panel-to-main = Show as the main chart
# Beside the title, while an answer is under way.
panel-updating = Updating…
# Beside the title. $age is one of ages.ftl: updated 2 min ago
panel-updated = updated { $age }
# The button with the round arrow, where a pointer rests on it.
panel-ask-again = Ask again
# The same button for those who hear it. $title is the panel's title, in its own capitals.
panel-refresh = Refresh { $title }
panel-show-table = Show table
panel-hide-table = Hide table
# Over old numbers; the sentences that say why there are no newer ones follow behind the space. $moment is a time, maybe
# with its day, $age is one of ages.ftl: Numbers from 14:05 (2 min ago).
panel-numbers-from = Numbers from { $moment } ({ $age }).{ " " }
# Buttons: for newer numbers than the old ones, and for numbers where there are none.
panel-try-now = Try now
panel-try-again = Try again
# Where numbers will be, while the notice for the whole page says why there are none.
panel-no-numbers = No numbers yet.
# Spoken when numbers have come. $age: updated just now; or what they cover.
panel-told = { $name }: { $age }
# Buttons where there is nothing to show: other choices, under which there may be something.
panel-way-all-departments = Show all departments
panel-way-before = Show the period before
panel-way-latest = Show the last 28 days

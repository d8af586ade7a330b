### What surrounds the numbers: the page before its program runs, the bar at the top, notices, keys, and the foot.

## boot: What the page says before its program runs, and when it cannot.

boot-loading = Loading the dashboard…
# After three seconds.
boot-slow = Still loading: the connection is slow.
# After ten seconds, with the button below.
boot-later = Still loading after ten seconds. Check the connection, or try again.
boot-failed = The dashboard could not be loaded: one of its files did not come, or not as it should. Check the connection, then try again; if it stays so, ask whoever hosts this page whether all of its files are there.
boot-absent = This page needs WebAssembly, which this browser does not have, or which is turned off in it. Use a current browser, or ask your admin.
# 'wasm-unsafe-eval' and script-src are written so in the server's settings.
boot-blocked = This server's security policy blocks WebAssembly. Whoever hosts this page can add 'wasm-unsafe-eval' to script-src of its Content-Security-Policy.
# What is to be allowed follows, as it is written in the server's settings: script-src 'self'
boot-refused = This server's security policy blocks a file of this page. Whoever hosts this page can allow, in its Content-Security-Policy:
# allow-same-origin is written so in a frame's sandbox.
boot-sandboxed = A sandbox keeps this page from its own files: that of the frame it stands in, or one in the server's policy. Whoever set it up can add allow-same-origin to it; or open this page in a tab of its own.
# Button.
boot-again = Try again
# When the program has stopped while it ran, with the button after it.
boot-stopped = The dashboard has stopped by a fault of its own. Your view is kept in the address.
# Button.
boot-reload = Reload
# When the browser or something in it has translated the page, with the button after it; and when it does so again and again.
boot-translated = Something translates this page: the browser, or an add-on. The page has put its own words back, because translated numbers would not change any more. Switch the translation off for this page; it has languages of its own: choose one at its foot.
boot-translating = Something translates this page and does not rest: the browser, or an add-on. The page is hidden, because translated numbers do not change any more. Switch the translation off for this page, then reload it; it has languages of its own: choose one at its foot.
# Button.
boot-close = Close
# In the page itself, in all languages, as there is no script to choose one.
boot-scriptless = This page needs JavaScript and WebAssembly. Your browser or a policy blocks scripts: allow them for this page, then reload it.
# The same, shown after a few seconds where no script of the page has run.
boot-unstarted = The dashboard has not started: its first script did not come, or a policy blocks it. Whoever hosts this page can check whether all of its files are there, and whether its Content-Security-Policy allows script-src 'self' 'wasm-unsafe-eval'. In the browser, allow scripts for this page, then reload it.

## frame: What surrounds the numbers: the bar at the top, notices, what the keys say, and the foot.

frame-skip = Skip to the numbers
# The name of this program.
frame-brand = Omnichannel Dashboard
# The name of the menu with the overview and the like.
frame-tabs = Views
# Titles of what opens over the page, and the buttons that close it: without and with something that was begun.
frame-saved-views = Saved views
frame-add = Add a workspace
frame-keys-list = Keys
frame-close = Close
frame-cancel = Cancel
# Button that opens the list of keys.
frame-keys = Keys

# In the bar, and the name of the notice below it.
frame-demo = Demo
frame-demo-note = Demo data, not your workspace.
# Button that leads from the demo to the form to sign in.
frame-connect = Connect yours
# The name of the notice, and the notice.
frame-offline = Offline
frame-offline-note =
    You are offline. The numbers are the last that came, as old as each panel says; they are asked for again when the network is back.
# The name of the notice that the workspace does not answer, and the notice.
frame-silent = Not answering
frame-silent-note =
    { $host } is not answering. Numbers on this page are the last that came, as old as each panel says.
frame-session-ended = Your session ended. Sign in to continue; your view is kept.
# $permission is the name of one in Rocket.Chat: view-livechat-analytics.
frame-lacks-permission =
    Your account lacks the permission { $permission }, so some panels cannot be shown. Ask an admin.

# The foot. $facts are some of those below, a dot between two of them: Signed in as ana · chat.example.com ·
# Rocket.Chat 8.1.0 · community
frame-foot = { $facts }. Nothing leaves this browser but questions to the workspace.
frame-signed-in = Signed in as { $account }
# In place of the workspace's address.
frame-built-in-demo = the built-in demo
frame-version = Rocket.Chat { $version }
# The workspace's licence.
frame-premium = premium
frame-community = community

# What a key has done; $range are days.
frame-compared = Compared with { $range }.
frame-compared-with-nothing = Compared with nothing.
frame-grouped-by-hour = Grouped by hour.
frame-grouped-by-day = Grouped by day.
frame-grouped-by-week = Grouped by week.
frame-grouped-by-month = Grouped by month.
frame-asking = Asking for all numbers again.
frame-no-search = No table here has enough rows for a search.
frame-no-period = There is no such period.
# Nothing limits the table's rows any longer, or the departments.
frame-all-rows = All rows.
frame-all-departments = All departments.

# The page on a wall, seen from afar.

# Button at the foot.
frame-wall = Wall display
# Button.
frame-wall-leave = Leave the wall display
# Last 28 days, 1–28 Mar 2026
frame-wall-period = { $title }, { $range }
frame-wall-old = Old numbers: three refreshes have brought no newer ones.
# The title of the browser’s tab. $view: Agents.
frame-tab = { $view } · { $brand }

## appearance: The choice of a language and of a theme, at the foot of the page.

# Label of a choice.
appearance-language = Language
# The first choice: the language that the browser is set to.
appearance-language-browser = As the browser
# Label of a choice.
appearance-theme = Theme
# The first choice: light or dark, as the computer is set.
appearance-theme-system = As the system
appearance-theme-light = Light
appearance-theme-dark = Dark
# Where the file of another language did not come.
appearance-language-missing = The words of this language did not come. Check the connection, then choose it again.

## keys: The list of keys: what each does. Periods and charts stand there by their titles.

keys-previous-period = Previous period
keys-next-period = Next period
keys-period = Choose a period
keys-zoom-out = Twice as many days
# Each press goes to the next of these.
keys-compare = Compare with the next: previous period, same period last year, nothing
keys-group = Group by the next: day, week, month, automatic
keys-next-view = Next view
keys-refresh = Refresh all
keys-search = Search the nearest table
keys-list = This list
# The first press closes what is open; another one clears.
keys-clear = Close; then clear the departments and searches

## dialog, key-list: What dialogs have in common, and the list of single keys.

# The button that leaves a dialog.
dialog-cancel = Cancel

# A switch above the list of keys, and what stands below it.
key-list-use = Use single keys
key-list-note = They do nothing while you type, while a chart or a dialog has the focus, or with Alt, Ctrl or Meta.

## notices: What the page says above the numbers of an address that it does not understand, or of what is missing.

# $what is what stands in the address, such as range=x; $why one of the reasons below or in the groups periods,
# comparisons and zones; $instead the next sentence: "Ignored view=x: there is no view of that name. Showing the overview."
notices-ignored = Ignored { $what }: { $why }. { $instead }
notices-showing-overview = Showing the overview.
notices-showing-last-28-days = Showing the last 28 days.
notices-weeks-by-language = Weeks begin as in your language.
notices-showing-all-departments = Showing all departments.
notices-comparing-with-previous = Comparing with the previous period.
notices-showing-what-suits = Showing what suits the period.
notices-showing-evenly = Showing heights that grow evenly.
notices-showing-days = Showing each day by itself.
notices-showing-no-target = Showing no target.
notices-showing-conversations = Showing conversations.
notices-refreshing-when-asked = Refreshing only when asked to.
# $zone is a time zone's name, such as Europe/Berlin.
notices-showing-zone = Showing { $zone }.

# Reasons; each goes on after a colon and is followed by a full stop that is not its own.
notices-no-view = there is no view of that name
notices-no-chart = there is no chart of that name
# mon, sun and sat are what can stand in the address; they stay as they are.
notices-no-week-start = weeks begin with mon, sun, sat or fri
# So do hour, day, week and month.
notices-no-grouping = numbers are grouped by hour, day, week or month
# So does off. A number from 60 on is of seconds.
notices-no-refresh = it must be off, 1, 5 or 15 minutes, or whole minutes in seconds, from 60 to 3600
# So does the example.
notices-no-target = a target is a chart's name and a whole number, such as Avg_first_response_time:60
notices-no-department = no department has that id
notices-too-many-departments = { $most ->
    [one] no more than 1 department can be chosen at once
   *[other] no more than { $most } departments can be chosen at once
}

# $what is what stands in the address: v=x
notices-no-version = Ignored { $what }: there is no such version.
notices-newer-link =
    This link was made by a newer version of this page; what this version does not know is ignored.
# Of an address longer than $most letters. $what are its keys that were left out, such as department, about.
notices-address-cut =
    The address was longer than { NUMBER($most) } letters, more than this page reads; left out: { $what }. What is shown
    may be other than what the link was made for.

# $difference is an amount of time, such as 10 h or 12 min; $host is the name of the page's host.
notices-clock-ahead = This computer's clock is { $difference } ahead of that of { $host }, where this page is from; which day is today, and all times here, go by the latter.
notices-clock-behind = This computer's clock is { $difference } behind that of { $host }, where this page is from; which day is today, and all times here, go by the latter.

# $name is a department's id, as it has no name any more.
notices-department-unlisted =
    The workspace lists no department { $name }; it may have been deleted. Its numbers are shown all the same.
# linear and log stay as they are.
notices-no-scale = a scale is linear or log
# days and week stay as they are.
notices-no-fold = hours stand by days or week

### Around the numbers: the page before its program runs, the bar at the top, notices, keys, and the foot.

## boot: What the page says before its program runs, and when it cannot.

boot-loading = Loading the dashboard…
# After three seconds.
boot-slow = Still loading. Your connection is slow.
# After ten seconds, with the button below.
boot-later = Still loading after ten seconds. Check your connection, or retry.
boot-failed = The dashboard couldn't load: one of its files is missing or damaged. Check your connection, then retry. If it keeps happening, ask whoever hosts this page whether all of its files are there.
boot-absent = This page needs WebAssembly, which this browser lacks or has turned off. Use a current browser, or ask your admin.
# 'wasm-unsafe-eval' and script-src are names in the server's settings.
boot-blocked = This server's security policy blocks WebAssembly. Whoever hosts this page can add 'wasm-unsafe-eval' to script-src in its Content-Security-Policy.
# What to allow follows, as it is written in the server's settings: script-src 'self'
boot-refused = This server's security policy blocks a file of this page. Whoever hosts this page can add this to its Content-Security-Policy:
# allow-same-origin is a name in a frame's sandbox.
boot-sandboxed = A sandbox blocks this page's own files: on the frame around this page, or in the server's policy. Whoever set it up can add allow-same-origin. Or open this page in its own tab.
# Button.
boot-again = Retry
# When the program has crashed, with the button after it.
boot-stopped = The dashboard crashed. Your view is still in the address.
# Button.
boot-reload = Reload
# When the browser or an extension has translated the page, with the button after it; and when it keeps doing so.
boot-translated = Your browser or an extension translated this page. The original text is back, because translated numbers stop updating. Turn off translation for this page. To change the language, use the menu at the bottom.
boot-translating = Your browser or an extension keeps translating this page. The page is hidden, because translated numbers stop updating. Turn off translation for this page, then reload it. To change the language, use the menu at the bottom.
# Button.
boot-close = Close
# In the page itself, in all languages, as there is no script to choose one.
boot-scriptless = This page needs JavaScript and WebAssembly. Your browser or a policy blocks scripts. Allow them for this page, then reload it.
# The same, shown after a few seconds if no script of the page has run.
boot-unstarted = The dashboard didn't start: its first script is missing, or a policy blocks it. Whoever hosts this page can check that all of its files are there, and that its Content-Security-Policy allows script-src 'self' 'wasm-unsafe-eval'. In the browser, allow scripts for this page, then reload it.

## frame: Around the numbers: the bar at the top, notices, what keys did, and the foot.

frame-skip = Skip to content
# The name of this program.
frame-brand = Omnichannel Dashboard
# The name of the menu with the overview and the like.
frame-tabs = Views
# Titles of dialogs, and the buttons that close them: without and with something that was begun.
frame-saved-views = Saved views
frame-add = Add workspace
frame-keys-list = Keyboard shortcuts
frame-close = Close
frame-cancel = Cancel
# Button that opens the list of keys.
frame-keys = Keyboard shortcuts

# In the bar, and the name of the notice below it.
frame-demo = Demo
frame-demo-note = Demo data, not your workspace.
# Button that leads from the demo to the sign-in form.
frame-connect = Connect yours
# The name of the notice, and the notice.
frame-offline = Offline
frame-offline-note =
    You're offline. Each panel shows its last data and how old it is. Data refreshes when you're back online.
# The name of the notice that the workspace isn't responding, and the notice.
frame-silent = Not responding
frame-silent-note =
    { $host } isn't responding. Each panel shows its last data and how old it is.
frame-session-ended = Your session ended. Sign in to return to this view.
# $permission is the name of one in Rocket.Chat: view-livechat-analytics.
frame-lacks-permission =
    Some panels need the { $permission } permission, which your account doesn't have. Ask an admin.

# The foot. $facts are some of those below, with a dot between them: Signed in as ana · chat.example.com ·
# Rocket.Chat 8.1.0 · community
frame-foot = { $facts }. Nothing leaves this browser except requests to the workspace.
frame-signed-in = Signed in as { $account }
# In place of the workspace's address.
frame-built-in-demo = built-in demo
frame-version = Rocket.Chat { $version }
# The workspace's license.
frame-premium = premium
frame-community = community

# What a key has done; $range is the comparison period.
frame-compared = Comparing with { $range }.
frame-compared-with-nothing = Not comparing.
frame-grouped-by-hour = Grouped by hour.
frame-grouped-by-day = Grouped by day.
frame-grouped-by-week = Grouped by week.
frame-grouped-by-month = Grouped by month.
frame-asking = Refreshing all data.
frame-no-search = No table here is long enough to search.
frame-no-period = No such period.
# Nothing limits the table's rows any longer, or the departments.
frame-all-rows = Showing all rows.
frame-all-departments = Showing all departments.

# The page on a wall, seen from afar.

# Button at the foot.
frame-wall = Wall display
# Button.
frame-wall-leave = Exit wall display
# Last 28 days, Mar 1 – 28, 2026
frame-wall-period = { $title }, { $range }
frame-wall-old = Old data: the last three refreshes brought nothing newer.
# The title of the browser's tab. $view: Agents.
frame-tab = { $view } · { $brand }

## appearance: The choice of a language and of a theme, at the foot of the page.

# Label of a choice.
appearance-language = Language
# The first choice: the language that the browser is set to.
appearance-language-browser = Browser default
# Label of a choice.
appearance-theme = Theme
# The first choice: light or dark, as the computer is set.
appearance-theme-system = System default
appearance-theme-light = Light
appearance-theme-dark = Dark
# When the file of another language didn't load.
appearance-language-missing = This language couldn't load. Check your connection, then choose it again.

## keys: The list of keys: what each does. Periods and charts are listed by name.

keys-previous-period = Previous period
keys-next-period = Next period
keys-period = Choose a period
keys-zoom-out = Twice as many days
# Each press goes to the next of these.
keys-compare = Next comparison: previous period, same period last year, none
keys-group = Next grouping: day, week, month, automatic
keys-next-view = Next view
keys-refresh = Refresh all
keys-search = Search the nearest table
keys-export = Export this view
keys-list = Show keyboard shortcuts
# The first press closes what is open; another one clears.
keys-clear = Close, then clear departments and searches

## dialog, key-list: What dialogs have in common, and the list of single keys.

# The button that leaves a dialog.
dialog-cancel = Cancel

# A switch above the list of keys, and its note.
key-list-use = Use single-key shortcuts
key-list-note = Shortcuts are off while you type, while a chart or a dialog has the focus, and with Alt, Ctrl, or Meta.

## notices: Above the numbers: what in the address isn't understood, or what is missing.

# $what is what the address has, such as range=x; $why one of the reasons below or in the groups periods, comparisons,
# and zones; $instead the next sentence: "Ignored view=x: no such view. Showing the overview."
notices-ignored = Ignored { $what }: { $why }. { $instead }
notices-showing-overview = Showing the overview.
notices-showing-last-28-days = Showing the last 28 days.
notices-weeks-by-language = Weeks start as usual in your language.
notices-showing-all-departments = Showing all departments.
notices-comparing-with-previous = Comparing with the previous period.
notices-showing-what-suits = Grouping by what suits the period.
notices-showing-evenly = Showing a linear scale.
notices-showing-days = Showing each day.
notices-showing-no-target = Showing no target.
notices-showing-conversations = Showing conversations.
notices-refreshing-when-asked = Automatic refresh is off.
# $zone is a time zone's name, such as Europe/Berlin.
notices-showing-zone = Showing { $zone }.

# Reasons; each follows a colon, and a full stop is added.
notices-no-view = no such view
notices-no-chart = no such chart
# mon, sun, sat, and fri are what the address can have; they stay as they are.
notices-no-week-start = weeks start with mon, sun, sat, or fri
# So do hour, day, week, and month.
notices-no-grouping = group by hour, day, week, or month
# So does off. A number from 60 on is in seconds.
notices-no-refresh = use off, 1, 5, or 15 minutes, or whole minutes in seconds, from 60 to 3600
# So does the example.
notices-no-target = a target is a chart's name and a whole number, such as Avg_first_response_time:60
notices-no-department = no department has that ID
notices-too-many-departments = { $most ->
    [one] select only 1 department at a time
   *[other] select up to { $most } departments
}

# $what is what the address has: v=x
notices-no-version = Ignored { $what }: no such version.
notices-newer-link =
    This link was made by a newer version of this page. Anything this version doesn't know is ignored.
# For an address longer than $most characters. $what are the keys that were left out, such as department, about.
notices-address-cut =
    The address is longer than { NUMBER($most) } characters, the most this page reads. Left out: { $what }. What you see
    may differ from what the link was made for.

# $difference is an amount of time, such as 10 h or 12 min; $host is the name of the page's host.
notices-clock-ahead = This computer's clock is { $difference } ahead of { $host }, which hosts this page. Today's date and all times here follow { $host }.
notices-clock-behind = This computer's clock is { $difference } behind { $host }, which hosts this page. Today's date and all times here follow { $host }.

# $name is a department's ID, as it no longer has a name.
notices-department-unlisted =
    The workspace doesn't list department { $name }. It may have been deleted. Its numbers are still shown.
# linear and log stay as they are.
notices-no-scale = a scale is linear or log
# days and week stay as they are.
notices-no-fold = columns are days or week

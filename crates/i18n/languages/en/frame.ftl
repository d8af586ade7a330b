### What surrounds the numbers: the bar at the top, notices, what the keys say, and the foot.

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

## The page on a wall, seen from afar.

# Button at the foot.
frame-wall = Wall display
# Button.
frame-wall-leave = Leave the wall display
# Last 28 days, 1–28 Mar 2026
frame-wall-period = { $title }, { $range }
frame-wall-old = Old numbers: three refreshes have brought no newer ones.
# The title of the browser’s tab. $view: Agents.
frame-tab = { $view } · { $brand }

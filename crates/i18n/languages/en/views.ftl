### The views of the page, and those that a person has saved.

## views: The views of the page, and what is wrong with a saved one.

# In the menu, and as the page's heading for screen readers.
views-overview = Overview
views-agents = Agents
views-departments = Departments
views-availability = Availability
views-report = Report

# What is wrong with a saved view. Each follows its name or its number, without a full stop: “Team” has the name of
# another view.
views-fault-no-name = has no name
views-fault-long-name = has a name longer than 60 characters
views-fault-taken-name = has the name of another view
views-fault-no-query = has no query
views-fault-long-query = has an address that is too long
views-fault-no-address = has a query that no address can have
views-fault-too-many = is over the limit of 100 views
# In a list of what a file contains and can't be read; $why is one of the above, $number the view's place in the file.
views-fault-numbered = view { $number } { $why }
# The same for a view that has a name.
views-fault-named = “{ $name }” { $why }
# In place of such a list, for everything that the browser has saved.
views-fault-no-list = it isn't a list of views

## saved-views: The saved views: a dialog with a list of links, buttons for each, and a field to save one more. $name is
## the name that a person gave a view.

# Field and its button.
saved-views-save-as = Save this view as
saved-views-save = Save
# The same field and its button while a view gets another name.
saved-views-new-name = New name
saved-views-rename = Rename
saved-views-kept = Saved in this browser for all workspaces. A department belongs to one workspace.
# Buttons below the list: one writes a file, the other reads one.
saved-views-export = Export all
saved-views-import = Import…
# Button that takes back the last deletion.
saved-views-undo = Undo
saved-views-discard = Discard unreadable views

# Buttons of a view. "Start page" makes the page open with it.
saved-views-start = Start page
saved-views-delete = Delete
# The same for screen readers; each starts with the button's visible label. The first two show arrows.
saved-views-up-of = Up: { $name }
saved-views-down-of = Down: { $name }
saved-views-start-of = Start page: { $name }
saved-views-rename-of = Rename: { $name }
saved-views-delete-of = Delete: { $name }

# In place of the list.
saved-views-none = No saved views yet.
saved-views-none-readable = No saved view can be read.

# What an action has done.
saved-views-nothing-gone = Nothing to undo.
saved-views-back = Restored.
saved-views-import-undone = Import undone.
saved-views-discarded = Unreadable views discarded.
saved-views-unchanged = Nothing was changed, because that would lose the unreadable views. Export all, then discard them.
# The place of a view in the list after it was moved: 1 of 3.
saved-views-moved = “{ $name }” moved: { NUMBER($place) } of { NUMBER($all) }.
saved-views-is-start = “{ $name }” is now the start page.
saved-views-is-no-start = “{ $name }” is no longer the start page.
saved-views-renamed = “{ $name }” renamed.
saved-views-deleted = “{ $name }” deleted.
saved-views-saved = “{ $name }” saved.
saved-views-there = “{ $name }” already exists. Save again to replace it.
# $fault is one of views-fault: has the name of another view.
saved-views-refused = “{ $name }” { $fault }.
saved-views-needs-name = Enter a name for the view.
saved-views-long-address = The address is too long to save.
# Follows any of these sentences.
saved-views-not-kept = { " " }This browser couldn't save it: its storage is full or blocked. Export all before you leave.

# The result of an import. It is made of a count, then maybe that it is newer, then maybe what was left out:
# "Imported: 2. A newer version of this page wrote them. Left out: view 1 has no name; view 3 has no name"
saved-views-imported = Imported: { NUMBER($count) }.{ $newer }{ $rest }
saved-views-newer = { " " }A newer version of this page wrote them.
saved-views-left-out = { " " }Left out: { $faults }
# How many views of the same name a file has replaced, and their names as below, with the separator between faults.
saved-views-replaced = { " " }Replaced: { NUMBER($count) } ({ $names }).
saved-views-quoted = “{ $name }”
# What the page opens with from now on, when a file has set it and nothing was set before; then, when a file has replaced
# the start page.
saved-views-start-begun = { " " }The page now opens with “{ $name }”.
saved-views-start-replaced = { " " }Your start page “{ $name }” was replaced by the one in the file.
saved-views-long-file = The file is too large. The limit is 500 kB.
saved-views-too-much = Together with your saved views, the file is over the limit of 500 kB. Nothing was imported.
saved-views-no-views = The file has no saved views. Choose one that was exported here.

# $faults are as above. "Export all" is the button.
saved-views-unread =
    Some saved views in this browser can't be read: { $faults }. A newer version of this page may have written them.
    Export all includes them as they are. Nothing changes until you discard them.
# Between two faults, and after the last one when there are more.
saved-views-fault-separator = ;{ " " }
saved-views-and-more = ; and { NUMBER($count) } more

## share: A menu with a link to what is on screen, for somebody else.

# The button that opens it.
share-title = Share
# Above the choice of days. $range is as in Mar 1 – 28, 2026; $period is the name of a period, as in the menu of periods: Last 28 days.
share-days = Dates in the link
share-fixed = These dates: { $range }
share-rolling = Always: { $period }
share-wall = For a wall display
# The name of the field with the link, for those who hear it.
share-link = Link
share-copy = Copy link
# What came of it.
share-copy-failed = Your browser didn't allow copying. The link is selected: copy it by hand.
# Below.
share-note = The link names the workspace and holds no password or token. Whoever opens it signs in with their own account.
share-note-demo = The link opens the demo.

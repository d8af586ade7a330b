### The views of the page, and those that a person has saved.

## views: The views of the page, and what is wrong with a saved one.

# In the menu, and as the page's heading that is read out.
views-overview = Overview
views-agents = Agents
views-departments = Departments
views-availability = Availability

# What is wrong with a saved view. Each goes on after its name or its number, without a full stop: “Team”: has the name
# of another view.
views-fault-no-name = has no name
views-fault-long-name = has a name of more than 60 letters
views-fault-taken-name = has the name of another view
views-fault-no-query = has no query
views-fault-long-query = has an address that is too long
views-fault-no-address = has a query that no address has
views-fault-too-many = is one more than the 100 that are kept
# In an enumeration of what a file holds and cannot be read; $why is one of the above, $number the view's place in the file.
views-fault-numbered = number { $number } { $why }
# The same of a view that has a name.
views-fault-named = “{ $name }” { $why }
# Instead of such an enumeration, of all that the browser keeps.
views-fault-no-list = it is no list of views

## saved-views: The saved views: a dialog with a list of links, buttons for each, and a field to save one more. $name is
## what a person has called a view.

# Field and its button.
saved-views-save-as = Save what is on screen as
saved-views-save = Save
# The same field and its button while a view gets another name.
saved-views-new-name = New name
saved-views-rename = Rename
saved-views-kept = Kept in this browser, for all workspaces; a department belongs to one of them.
# Buttons below the list: one writes a file, the other reads one.
saved-views-export = Export all
saved-views-import = Import…
# Button that takes back the last deletion.
saved-views-undo = Undo
saved-views-discard = Discard what cannot be read

# Buttons of a view. "Start page" makes the page open with it.
saved-views-start = Start page
saved-views-delete = Delete
# The same as they are heard; each begins with what is seen on the button. The first two show arrows.
saved-views-up-of = Up: { $name }
saved-views-down-of = Down: { $name }
saved-views-start-of = Start page: { $name }
saved-views-rename-of = Rename: { $name }
saved-views-delete-of = Delete: { $name }

# In place of the list.
saved-views-none = No view is saved yet.
saved-views-none-readable = No view can be read.

# What has become of a wish.
saved-views-nothing-gone = There is nothing to have back.
saved-views-back = It is back.
saved-views-import-undone = The import is undone.
saved-views-discarded = What could not be read is gone.
saved-views-unchanged = Nothing was changed, as that would lose what cannot be read. Export all, then discard it.
# The place of a view in the list after it was moved: 1 of 3.
saved-views-moved = “{ $name }”: { NUMBER($place) } of { NUMBER($all) }.
saved-views-is-start = “{ $name }”: start page.
saved-views-is-no-start = “{ $name }”: no start page.
saved-views-renamed = “{ $name }”: renamed.
saved-views-deleted = “{ $name }”: deleted.
saved-views-saved = “{ $name }”: saved.
saved-views-there = “{ $name }”: is there already. Save again to replace it.
# $fault goes on after the name: has the name of another view.
saved-views-refused = “{ $name }”: { $fault }.
saved-views-needs-name = Give the view a name.
saved-views-long-address = The address is too long to be saved.
# Goes on after any of these sentences.
saved-views-not-kept = { " " }This browser does not keep it, as its storage is full or forbidden: export all before you leave.

# What came of a file. It is made of a count, then maybe that it is newer, then maybe what was left out:
# "Imported: 2. A newer version of this page wrote them. Left out: number 1 has no name; number 3 has no name"
saved-views-imported = Imported: { NUMBER($count) }.{ $newer }{ $rest }
saved-views-newer = { " " }A newer version of this page wrote them.
saved-views-left-out = { " " }Left out: { $faults }
# How many views of the same name a file has replaced, and their names as below, with the sign between faults.
saved-views-replaced = { " " }Replaced: { NUMBER($count) } ({ $names }).
saved-views-quoted = “{ $name }”
# What the page opens with from now on, as a file has chosen where nothing was chosen; then, where a file has replaced
# the view that it opens with.
saved-views-start-begun = { " " }The page now opens with “{ $name }”.
saved-views-start-replaced = { " " }Your start page “{ $name }” now shows what the file says.
saved-views-long-file = The file is too long: at most 500 kB are read.
saved-views-too-much = The views of the file are too much beside yours: all together may have 500 kB at most. Nothing was imported.
saved-views-no-views = The file holds no saved views. Choose one that was exported here.

# $faults are as above. "Export all" is the button.
saved-views-unread =
    Not all that this browser keeps of views can be read: { $faults }. A newer version of this page may have written it.
    Export all takes it along as it is, and nothing is changed before you discard it.
# Between two faults, and behind the last where there are more.
saved-views-fault-separator = ;{ " " }
saved-views-and-more = ; and { NUMBER($count) } more

### The choice of departments.

# The label of the field.
department-picker-label = Department
# The choice of them all: in the list, and in the field where none is chosen.
department-picker-all = All departments
# The field where several are chosen.
department-picker-several = { $count ->
    [one] 1 department
   *[other] { $count } departments
}
# A department that is not used any more, by its name.
department-picker-archived = { $name } (archived)
# The names of the list and of what is chosen, for those who hear them.
department-picker-list = Departments
department-picker-chosen = Chosen departments
# The button that takes a department out of what is chosen.
department-picker-remove = Remove { $name }
# Above the list. $cost tells how many more calls the workspace has to answer: about 5 more calls
department-picker-cost = One more department: { $cost }.
department-picker-full = { $most ->
    [one] No more than 1 at once. Remove it to add another.
   *[other] No more than { $most } at once. Remove one to add another.
}
# In the list, in place of departments.
department-picker-none = No department of that name
# The same while not all departments are known, and while they are being loaded.
department-picker-none-known = No department of that name among those that are known
department-picker-coming = The departments are still coming…
# The end of the list where it is too long to show all of it.
department-picker-more = { $count ->
    [one] 1 more: type to find them
   *[other] { $count } more: type to find them
}

### The views of the page, and what is wrong with a saved one.

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

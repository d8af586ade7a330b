### What stands at the rows and parts of charts and tables.

# How finely a trend is drawn, in a menu: one point for each of these.
charts-hour = Hour
charts-day = Day
charts-week = Week
charts-month = Month

# Rows that stand for nobody by name. An agent or a department that has an empty name:
charts-no-name = No name
# Conversations without an agent.
charts-unassigned = Unassigned
# Conversations without a department.
charts-no-department = No department
# All rows that have no room in a drawing, together; $count is how many they are, always at least two.
charts-other = Other ({ NUMBER($count) })

# Parts of a bar, also as heads of columns: conversations by how they stand.
charts-open = Open
charts-on-hold = On hold
charts-closed = Closed

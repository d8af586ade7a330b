### The field for what a chart should keep to.

targets-count = Target, at most
# In seconds.
targets-seconds = Target, at most (s)
# In the empty field.
targets-none = None

### The choice of what the period is compared with.

# The label of the list.
compare-picker-label = Compare with
# The first of the list: no comparison.
compare-picker-nothing = Nothing
# Headings in the list, and what stands under the first two of them.
compare-picker-weekdays = Same weekdays
compare-picker-by-date = Same dates
compare-picker-others = Other dates
compare-picker-before = Period before
compare-picker-year-before = Year before
# The last of the list; it opens a field.
compare-picker-type = Type dates…
# The label of the field.
compare-picker-dates = Dates to compare with
# Below the field. The examples are what is typed, letter by letter.
compare-picker-example = Such as 2026-03-01..2026-03-28, or 2026-03.
# The button beside the field.
compare-picker-compare = Compare

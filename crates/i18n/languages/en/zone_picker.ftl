### The choice of a time zone. $zone is its name: Europe/Berlin.

zone-picker-label = Time zone
# What can be chosen.
zone-picker-browser = This browser ({ $zone })
zone-picker-browser-and-reports = This browser, the workspace's reports ({ $zone })
zone-picker-reports = The workspace's reports ({ $zone })
zone-picker-other = Another…
# The field for another, its button, and what is said where there is none of that name.
zone-picker-name = Time zone's name
zone-picker-apply = Apply
zone-picker-unknown = There is no time zone of that name. Write it as Europe/Berlin.

### Time zones. Their names, such as Europe/Berlin and UTC, are the same in every language.

# In place of a zone's name, where the browser hides it.
zones-local = local time
# Why a text in the address is no zone: "Ignored zone=x: there is no time zone of that name."
zones-unknown = there is no time zone of that name

# Below the choice of a zone: why the workspace's own is not offered.
zones-not-told = The workspace does not tell its zone to your account; choose it here.
# $name is the zone's name.
zones-not-known-here = The workspace's reports go by { $name }, a time zone that this browser does not know.
zones-of-server = The workspace's reports go by its server's own zone, which it does not name; choose it here.

### What an admin sets in the workspace, as a list whose entries can be copied. The names of settings are Rocket.Chat's own.

admin-title = For the admin: what the workspace must allow
admin-origin = The page's address, unless it is on the workspace's own domain: turn on Settings > General > REST API > Enable CORS, and put this into CORS Origin, in place of the *.
admin-permissions = The permissions of whoever signs in, under Administration > Workspace > Permissions.
admin-token = To sign in with a token, this one as well.
# Button. $what is the entry: view-livechat-manager
admin-copy = Copy { $what }
admin-copied = Copied: { $what }
admin-not-copied = The browser did not copy it. Select it and copy it by hand.

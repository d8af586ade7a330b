### Signing in and out: workspaces, the sign-in form, and the end of a session.

## sign-in: The first page a person sees, around the sign-in form.

# The heading: the name of this page. Rocket.Chat calls its helpdesk Omnichannel in every language.
sign-in-title = Omnichannel Dashboard
sign-in-lead = See how much came in, how fast you answered, who handled it, and when nobody was available. Your browser talks only to your own Rocket.Chat workspace.
# The heading of a question: a link names a workspace, whose address follows. Then why it matters, and two warnings for some addresses.
sign-in-whose = Is this your workspace?
sign-in-whose-why = The link you opened names it. Nobody has signed in to it in this browser yet.
sign-in-whose-warning = Whoever runs it receives the password or token you enter, and can do everything you can. Compare every letter with the address you know, especially the large ending in bold.
sign-in-whose-other-letters = “xn--” stands for letters of other alphabets, which can look like those of a name you know.
sign-in-whose-open = http:// is not encrypted. Anyone on the network can read what you type.
# The two answers: buttons.
sign-in-whose-no = No, it's not mine
sign-in-whose-yes = Yes, sign in there
# A heading over a list of workspaces.
sign-in-signed-in-to = You're signed in to
# A question, and the button that answers it.
sign-in-no-workspace = No workspace at hand?
sign-in-demo = Explore the demo
# A notice: the address of the page held a secret, which this page never takes from there.
sign-in-secret = A token in the address was ignored and removed. If others may have seen it, replace it in Rocket.Chat.
# A notice: the page is in a frame whose sandbox takes rights from it.
sign-in-sandboxed = This page runs in a sandbox that hides where it comes from. Workspaces that allow only certain origins can't allow it, nothing can be saved, and the form may not work. Whoever set up the sandbox can add allow-same-origin and allow-forms. Or open this page in its own tab.
# A notice on a page that was built for one workspace: $own is its address, $other the host of the link's.
sign-in-link-other = This page is for { $own } only. The link names { $other }, which was ignored.
# A notice. $why is a sentence that starts with troubles-address.
sign-in-link-no-address = The workspace in the link was ignored. { $why }
# In place of the whole page, when another website shows it in a frame, and the link below it.
sign-in-framed = Another website shows this page in a frame. It could cover parts of it and steer your clicks, so nobody can sign in here, and no numbers are shown. Open this page in its own tab, and check the address there before you type anything.
sign-in-framed-open = Open this page in its own tab

# How a sign-in is saved, in a line with the workspace and the person: chat.example.com · ana · saved for this tab
sign-in-ended = session ended
sign-in-kept-tab = saved for this tab
sign-in-kept-not = not saved
sign-in-kept-device = saved on this device

## sign-in-form: The sign-in form.

# Labels of fields. A personal access token is what Rocket.Chat calls it; two of these are also the buttons that choose
# how to sign in.
sign-in-form-workspace = Workspace address
sign-in-form-user-id = User ID
sign-in-form-token = Personal access token
sign-in-form-user = Username or email
sign-in-form-password = Password
# The code of the second factor.
sign-in-form-code = Code
# The name of the group of the two buttons.
sign-in-form-way = How to sign in
# Rocket.Chat's own menus: Profile > Personal Access Tokens.
sign-in-form-token-note = Create one in Rocket.Chat under Profile > Personal Access Tokens, which shows both.
# The button, and the same while a response is awaited.
sign-in-form-sign-in = Sign in
sign-in-form-signing-in = Signing in…

# The heading of three choices, each with a note below it.
sign-in-form-keep = Stay signed in
sign-in-form-keep-tab = For this tab
sign-in-form-keep-tab-note = Until you close the tab.
sign-in-form-keep-nothing = Don't save
sign-in-form-keep-nothing-note = Until you reload or leave the page.
sign-in-form-keep-device = On this device
sign-in-form-keep-device-note = Until you sign out. Anyone who opens this browser gets in.
# In place of the choice “On this device”, when the page and the workspace have one origin.
sign-in-form-keep-shared = “On this device” isn't available: this page shares its address with the workspace, so anything else hosted there could read a saved sign-in. For a wall screen, host this page at its own address.
# A box to tick.
sign-in-form-keep-answers = Cache data in this browser, so the next visit needs fewer requests

# Headings of the three steps of signing in.
sign-in-form-step-workspace = Your workspace
sign-in-form-step-account = Your account
sign-in-form-step-numbers = Your data

## sign-out: Notices about a sign-in that ended other than by a click in this tab, and about a sign-out that the
## workspace didn't confirm. $host is the workspace's host, such as chat.example.com.

# Notices over the form, or over the numbers of the workspace that is open next.
sign-out-elsewhere = You were signed out of { $host } in another tab. This tab no longer sends requests there.
sign-out-not-kept = The sign-in to { $host } is no longer saved in this browser: it ended in another tab, or the browser's data was cleared. Sign in again to continue.
sign-out-left = The sign-in to { $host } was forgotten when you left the page, as you chose.
sign-out-confirmed = { $host } confirmed the sign-out.

# The same, with a button below that says "Retry". Profile is a menu of Rocket.Chat, and what follows is a button there.
sign-out-unconfirmed = { $host } didn't confirm the sign-out. This browser has forgotten the session, but it may still be valid there. Retry, or sign in to Rocket.Chat and use Profile > Logout from other logged in locations.
# The same without that button.
sign-out-unconfirmed-for-good = { $host } didn't confirm the sign-out. This browser has forgotten the session, but it may still be valid there. Sign in to Rocket.Chat and use Profile > Logout from other logged in locations.
# In place of the button's label while it retries.
sign-out-trying = Retrying…
# A button that takes the notice away.
sign-out-dismiss = Dismiss
# Name of the notice with its buttons, for screen readers.
sign-out-title = Sign-out not confirmed

## workspaces: The workspaces a person is signed in to: a list, and a menu with what can be done about them.

# The name of the list.
workspaces-list = Workspaces
# For screen readers, before the name of the open workspace, on the button that opens the menu.
workspaces-open-one = Workspace{ " " }
# What opens the fields for the name and the color of the open workspace, and their labels.
workspaces-look = Name and color
workspaces-name = Workspace name
workspaces-colour = Color
workspaces-blue = Blue
workspaces-amber = Amber
workspaces-teal = Teal
workspaces-plum = Plum
workspaces-red = Red
# Buttons.
workspaces-add = Add workspace…
workspaces-sign-out = Sign out
workspaces-sign-out-of-all = Sign out of all

## admin: What an admin sets in the workspace, as a list of entries to copy. The names of settings are Rocket.Chat's own.

admin-title = For admins: what the workspace must allow
admin-origin = The page's address, unless it is on the workspace's own domain: turn on Settings > General > REST API > Enable CORS, and replace the * in CORS Origin with this.
admin-permissions = Permissions for everyone who signs in, under Administration > Workspace > Permissions.
admin-token = To sign in with a token, this one as well.
# Button. $what is the entry: view-livechat-manager
admin-copy = Copy { $what }
admin-copied = Copied: { $what }
admin-not-copied = The browser couldn't copy it. Select the text and copy it yourself.

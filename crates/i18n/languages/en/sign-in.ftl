### The way in and out: workspaces, the form to sign in with, and the end of a sign-in.

## sign-in: The first page that a person sees, around the form to sign in with.

# The heading: the name of this page. Rocket.Chat calls its helpdesk Omnichannel in every language.
sign-in-title = Omnichannel Dashboard
sign-in-lead = See how much came in, how fast it was answered, who carried it and when nobody was there. Your browser talks to your own Rocket.Chat workspace and to nobody else.
# The heading of a question: a link names a workspace, whose address follows. Then what it is about, and two cautions that hold for some addresses.
sign-in-whose = Is this your workspace?
sign-in-whose-why = The link that you opened names it. Nobody has signed in to it in this browser yet.
sign-in-whose-warning = Whoever runs it receives the password or the token that you type for it, and can do with it what you can. So compare each letter with the address that you know, above all the large end in bold.
sign-in-whose-other-letters = “xn--” stands for letters of other alphabets, which can look like those of a name that you know.
sign-in-whose-open = http:// is not encrypted: whoever is on the way can read what you type.
# The two answers: buttons.
sign-in-whose-no = No, it is not mine
sign-in-whose-yes = Yes, sign in there
# A heading over a list of workspaces.
sign-in-signed-in-to = You are signed in to
# A question, and the button that answers it.
sign-in-no-workspace = No workspace at hand?
sign-in-demo = Explore the demo
# A notice: the address of the page held a secret, which this page never takes from there.
sign-in-secret = A token in the address was ignored and removed. If others may have seen it, replace it in Rocket.Chat.
# A notice: the page stands in a frame of another one that takes rights from it.
sign-in-sandboxed = This page stands in a sandbox, which hides where it is from: a workspace that lets single origins in cannot let it in, nothing can be kept, and the form may do nothing. Whoever set the sandbox up can add allow-same-origin and allow-forms to it; or open this page in a tab of its own.
# A notice on a page that was built for one workspace: $own is its address, $other the host of the link's.
sign-in-link-other = This page is for { $own } alone. The link names { $other }, which was not used.
# A notice. $why is a sentence that begins with troubles-address.
sign-in-link-no-address = The workspace in the link was left out. { $why }
# In place of the whole page, where another website's page shows it in a frame, and the link below it.
sign-in-framed = Another website shows this page in a frame. It could lay things over it and lead your clicks, so nobody can sign in here, and no numbers are shown. Open the page in a tab of its own, and look at its address there before you type anything.
sign-in-framed-open = Open this page in a tab of its own

# How a sign-in is kept, in a line with the workspace and the person: chat.example.com · ana · kept for this tab
sign-in-ended = session ended
sign-in-kept-tab = kept for this tab
sign-in-kept-not = not kept
sign-in-kept-device = kept on this device

## sign-in-form: The form to sign in with.

# Labels of fields. A personal access token is what Rocket.Chat calls it; two of these are also the buttons between
# which one chooses how to sign in.
sign-in-form-workspace = Workspace address
sign-in-form-user-id = User ID
sign-in-form-token = Personal access token
sign-in-form-user = Username or email
sign-in-form-password = Password
# The code of the second factor.
sign-in-form-code = Code
# The name of the group of the two buttons.
sign-in-form-way = Way to sign in
# Rocket.Chat's own menus: Profile > Personal Access Tokens.
sign-in-form-token-note = Made in Rocket.Chat under Profile > Personal Access Tokens, where both are shown.
# The button, and the same while an answer is awaited.
sign-in-form-sign-in = Sign in
sign-in-form-signing-in = Signing in…

# The heading of three choices, each with a note while it is chosen.
sign-in-form-keep = Keep me signed in
sign-in-form-keep-tab = For this tab
sign-in-form-keep-tab-note = Until the tab is closed.
sign-in-form-keep-nothing = Forget at once
sign-in-form-keep-nothing-note = In memory only: a reload asks again.
sign-in-form-keep-device = On this device
sign-in-form-keep-device-note =
    For wall screens. A personal access token never expires, so choose this only where nobody else can open this
    browser.
# In place of the choice “On this device”, where the page and the workspace have one origin.
sign-in-form-keep-shared = “On this device” is not offered: this page has its address in common with the workspace, so whatever else stands there could read a sign-in that is kept. For a wall screen, host the page at an address of its own.
# A box to tick.
sign-in-form-keep-answers = Keep answers in this browser, so that the next visit asks less

# Headings of the three steps on the way in.
sign-in-form-step-workspace = Your workspace
sign-in-form-step-account = Your account
sign-in-form-step-numbers = Your numbers

## sign-out: What is said where a sign-in has ended otherwise than by a click in this very tab, and where the workspace
## has not confirmed a sign-out. $host is the workspace's host, such as chat.example.com.

# Notices over the form, or over the numbers of the workspace that is open next.
sign-out-elsewhere = You were signed out of { $host } in another tab. This tab asks nothing more there.
sign-out-not-kept = The sign-in to { $host } is no longer kept in this browser: it was ended in another tab, or the browser's data was cleared. Sign in again to go on.
sign-out-left = The sign-in to { $host } was forgotten when this page was left, as you chose.
sign-out-confirmed = { $host } has confirmed the sign-out.

# The same, with a button below that says "Try again". Profile is a menu of Rocket.Chat, and what follows a button there.
sign-out-unconfirmed = { $host } did not confirm the sign-out. This browser has forgotten the session, but it may still be valid there: try again, or sign in to Rocket.Chat and use Profile > Logout from other logged in locations.
# The same without that button.
sign-out-unconfirmed-for-good = { $host } did not confirm the sign-out. This browser has forgotten the session, but it may still be valid there: sign in to Rocket.Chat and use Profile > Logout from other logged in locations.
# In place of the other button's words while it is tried.
sign-out-trying = Asking again…
# A button that takes the sentence away.
sign-out-dismiss = Dismiss
# What the sentence with its buttons is called, for who hears it.
sign-out-title = Sign-out not confirmed

## workspaces: The workspaces that a person is signed in to: a list, and a menu with what can be done about them.

# The name of the list.
workspaces-list = Workspaces
# Heard before the name of the open workspace, on the button that opens the menu.
workspaces-open-one = Workspace{ " " }
# What opens the fields for the name and the colour of the open workspace, and their labels.
workspaces-look = Name and colour
workspaces-name = Name of this workspace
workspaces-colour = Colour
workspaces-blue = Blue
workspaces-amber = Amber
workspaces-teal = Teal
workspaces-plum = Plum
workspaces-red = Red
# Buttons.
workspaces-add = Add a workspace…
workspaces-sign-out = Sign out
workspaces-sign-out-of-all = Sign out of all

## admin: What an admin sets in the workspace, as a list whose entries can be copied. The names of settings are
## Rocket.Chat's own.

admin-title = For the admin: what the workspace must allow
admin-origin = The page's address, unless it is on the workspace's own domain: turn on Settings > General > REST API > Enable CORS, and put this into CORS Origin, in place of the *.
admin-permissions = The permissions of whoever signs in, under Administration > Workspace > Permissions.
admin-token = To sign in with a token, this one as well.
# Button. $what is the entry: view-livechat-manager
admin-copy = Copy { $what }
admin-copied = Copied: { $what }
admin-not-copied = The browser did not copy it. Select it and copy it by hand.

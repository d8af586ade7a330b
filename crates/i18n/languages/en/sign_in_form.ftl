### The form to sign in with.

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

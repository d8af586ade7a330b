### The first page that a person sees, around the form to sign in with.

# The heading: the name of this page. Rocket.Chat calls its helpdesk Omnichannel in every language.
sign-in-title = Omnichannel Dashboard
sign-in-lead = See how much came in, how fast it was answered, who carried it and when nobody was there. Your browser talks to your own Rocket.Chat workspace and to nobody else.
# A heading over a list of workspaces.
sign-in-signed-in-to = You are signed in to
# A question, and the button that answers it.
sign-in-no-workspace = No workspace at hand?
sign-in-demo = Explore the demo
# A notice: the address of the page held a secret, which this page never takes from there.
sign-in-secret = A token in the address was ignored and removed. If others may have seen it, replace it in Rocket.Chat.
# A notice: the page stands in a frame of another one that takes rights from it.
sign-in-sandboxed = This page stands in a sandbox, which hides where it is from: a workspace that lets single origins in cannot let it in, nothing can be kept, and the form may do nothing. Whoever set the sandbox up can add allow-same-origin and allow-forms to it; or open this page in a tab of its own.

# How a sign-in is kept, in a line with the workspace and the person: chat.example.com · ana · kept for this tab
sign-in-ended = session ended
sign-in-kept-tab = kept for this tab
sign-in-kept-not = not kept
sign-in-kept-device = kept on this device

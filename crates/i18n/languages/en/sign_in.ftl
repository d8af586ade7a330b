### The first page that a person sees, around the form to sign in with.

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

### What is said where a sign-in has ended otherwise than by a click in this very tab, and where the workspace has not
### confirmed a sign-out. $host is the workspace's host, such as chat.example.com.

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

### What can go wrong when the workspace is asked, and why a person is not signed in.

## troubles: What can go wrong when the workspace is asked: what happened, why, what to do. Whole sentences, shown where
## the numbers would be. $host is the workspace's host, such as chat.example.com, or else the name of the demo below.

# In place of a host: a name, which can stand anywhere in a sentence.
troubles-demo = Demo

troubles-offline = You are offline. Connect to the network, then try again.
troubles-demo-missing =
    The demo could not be started. Check that this page's host serves all of its files, then try again.
# Settings > General > REST API > Enable CORS are names in Rocket.Chat's own pages. $origin is this page's address.
troubles-unreachable =
    { $host } did not answer this page. Check the address, and whether { $host } can be reached from this network. If it
    opens in another tab, something in front of it keeps this page out: an admin can let { $origin } in, or host this
    page on the same domain.
# A browser may ask whether a page may reach the local network, and has a setting for it.
troubles-local-network =
    { $host } did not answer this page. It is in a local network, which browsers keep pages from outside away from until
    they are let in: allow this page to reach your local network in the browser's settings for this site, or host this
    page in that network. Check the address as well.
# Told once for the whole page.
troubles-not-answering = { $host } is not answering.
troubles-screened =
    { $host } answered, but the browser was not allowed to read even what a workspace shows to everybody. Open it in
    another tab: if it leads to a login page or to another address, enter the address where it ends. If not, an admin
    can have the proxy before it let { $origin } in, or host this page on the same domain.
troubles-forwarded =
    { $host } forwards this question to another address, where this page does not follow: it may be a login page, or the
    workspace has moved. Open it in another tab, and sign in with the address where it ends.
troubles-something-else =
    Something other than Rocket.Chat answered at { $host }. Check that the address is a Rocket.Chat workspace's, and
    whether a proxy stands in the way.
troubles-kept-out =
    { $host } is there, but the browser was not allowed to read it from this address. An admin can turn on
    Settings > General > REST API > Enable CORS and put { $origin } into CORS Origin in place
    of the *, or host this page on the same domain.
troubles-kept-out-here =
    { $host } lets this page read other answers, but not this one. Ask an admin whether a proxy before the workspace
    decides by address who may read it; it must let { $origin } in here too.
# connect-src and Content-Security-Policy are written so in a server's settings; $origin: https://chat.example.com
troubles-refused-here =
    This page's own security policy does not let it ask { $origin }; nothing was sent. Whoever hosts this page can add
    { $origin } to connect-src of its Content-Security-Policy: in the server's settings, or by a build for that workspace.
# sandbox and allow-same-origin are written so in a page's source.
troubles-sandboxed =
    { $host } did not answer, or the browser did not let this page read it: a sandbox hides where the page is from. Whoever
    set it up, for the frame that the page stands in or in the server's policy, can add allow-same-origin to it; or open
    this page in a tab of its own.
troubles-not-rocket-chat =
    { $host } answered with a web page instead of data. Check that the address is a Rocket.Chat workspace's.
troubles-guarded =
    { $host } refused this page before anybody signed in. A proxy may stand before it; ask an admin.
# $status is a number of the protocol, such as 403.
troubles-by-proxy =
    { $host } refused this question with a web page ({ $status }), not in the workspace's own words. A proxy may stand
    before it; ask an admin.
troubles-page-instead =
    { $host } answered with a web page instead of data. Try again; if it stays so, ask an admin whether a proxy
    stands in the way.
# $status is a number of the protocol, such as 404.
troubles-not-there =
    { $host } has nothing at this report's address ({ $status }). Try again; if it stays so, ask an admin whether a
    proxy stands in the way.
troubles-server-failed = { $host } had an internal problem ({ $status }). Try again in a moment.
troubles-broken-off =
    { $host } did not answer this question, though it answered others. Try again; if it stays so, an extension of this
    browser or a proxy may be blocking it.
troubles-ended = { $seconds ->
    [one] { $host } broke off this question after 1 second, though it answers others. Choose a shorter period; if it stays so, ask an admin whether a proxy ends long questions.
   *[other] { $host } broke off this question after { $seconds } seconds, though it answers others. Choose a shorter period; if it stays so, ask an admin whether a proxy ends long questions.
}
troubles-timed-out = { $seconds ->
    [one] { $host } had no answer after 1 second. Try again, or choose a shorter period.
   *[other] { $host } had no answer after { $seconds } seconds. Try again, or choose a shorter period.
}
troubles-stopped = You stopped this question before { $host } answered it.
troubles-not-kept = No answer to this question is kept in this browser.
troubles-cut-short =
    The answer of { $host } broke off before its end. Try again; if it stays so, a proxy may be cutting it.
troubles-too-large =
    The answer of { $host } is larger than { NUMBER($mebibytes) } MiB, so it was not read. Choose a shorter period.
troubles-signed-out = Your session ended. Sign in to continue; your view is kept.
troubles-forbidden = Your account may not read this. Ask an admin.
# $permission is its name in Rocket.Chat's settings: view-livechat-manager
troubles-forbidden-without =
    Your account may not read this. It needs the permission { $permission }. Ask an admin.
troubles-unlicensed =
    This report is part of Rocket.Chat's premium plans; this workspace does not offer it. Everything else works.
# $since is a version: 7.11
troubles-not-offered = This workspace does not offer this report. It needs Rocket.Chat { $since } or newer.
# $running is the version that the workspace has: 7.8
troubles-not-offered-by = This workspace runs Rocket.Chat { $running } and does not offer this report, which needs { $since } or newer.
troubles-limited = { $host } limits how often this report may be asked. Try again in a minute.
troubles-limited-for = { $seconds ->
    [one] { $host } limits how often this report may be asked. Try again in 1 second.
   *[other] { $host } limits how often this report may be asked. Try again in { $seconds } seconds.
}
# $why is what the workspace said, mostly in English, with its own full stop if it has one; or else the next message.
troubles-rejected = The workspace did not accept the question: { $why }
troubles-no-reason = it gave no reason.

# $place is one of the messages after this one.
troubles-unreadable =
    The workspace's answer could not be understood: { $place }. No number is shown rather than a wrong one.
troubles-place-not-json = it is not JSON
troubles-place-not-utf8 = it is not UTF-8 text
# message, dataLabels and dataPoints are names in the answer.
troubles-place-message-not-json = message is not JSON
troubles-place-unlike-many = { NUMBER($labels) } dataLabels stand beside { NUMBER($points) } dataPoints
troubles-place-unlike-buckets = the departments' charts have different buckets
# $fields are names that would be there in a good answer: open, onhold, closed
troubles-place-row-without = a row has none of { $fields }
# $place is a path of names in the answer, such as agents[0].stats.name, or troubles-answer for the whole of it.
troubles-place-missing = { $place } is missing
troubles-place-too-many = { $place } has more than { NUMBER($most) } entries
troubles-place-too-long = { $place } has more than { NUMBER($most) } letters
# $found and $wanted are kinds of things, as named below: dataPoints[1] is true or false and not a number
troubles-place-not = { $place } is { $found } and not { $wanted }
troubles-answer = the answer
troubles-kind-nothing = nothing
troubles-kind-true-or-false = true or false
troubles-kind-number = a number
troubles-kind-whole-number = a whole number
troubles-kind-text = text
troubles-kind-list = a list
troubles-kind-object = an object
troubles-kind-instant = a point in time

# Why a person is not signed in. Below the form; addresses in them are examples.

troubles-address-missing = Enter your workspace's address, for example https://chat.example.com.
troubles-address-form = This is not a web address. It should look like https://chat.example.com.
troubles-address-scheme = An address begins with https:// (or http://). Correct the part before ://.
troubles-address-user =
    Leave out the part before the @: a name or password does not belong in an address.
# $letter is a character such as ⧸, $code its number in Unicode: U+29F8
troubles-address-look-alike =
    “{ $letter }” ({ $code }) in this address only looks like a character that ends a host's name, so the address does
    not lead where it seems to. Nothing was sent. Type your workspace's address by hand.
# $address is the same address in the letters that browsers use: https://xn--bcher-kva.example
troubles-address-spelt =
    Browsers read this address as { $address }, as it now stands in the form. Nothing was sent yet. If it is your
    workspace's, sign in again.
troubles-address-insecure =
    This page came over https, so the browser lets it reach https addresses only. Use https://, or open this
    page over http.
troubles-password-wrong = The username or the password is wrong. Check both, then try again.
troubles-token-wrong =
    The workspace did not accept this user ID and token. Check that both belong to one account and that the
    token has not been removed.
troubles-login-unusable =
    { $host } accepted the sign-in, but answered with a token that no browser can send. Nothing was kept. Ask an admin
    whether a proxy changes its answers, or sign in with a personal access token.
# $enter is one of the three sentences after this one.
troubles-code-wrong = The code is wrong or too old. { $enter }
troubles-code-of-app = Enter the 6-digit code from your authenticator app.
troubles-code-by-mail = Enter the 6-digit code that the workspace sent to your e-mail address.
troubles-code-if-any = If your account uses a second factor, enter its 6-digit code.
troubles-codes-too-many = Too many wrong codes. Wait a few minutes, then sign in again to get a new one.
troubles-login-blocked =
    The workspace has blocked this login for a while after too many tries. Wait a few minutes.

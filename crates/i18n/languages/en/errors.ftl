### What can go wrong when the workspace is asked, and why signing in failed.

## troubles: Errors: what happened, why, what to do. Whole sentences, shown in place of the numbers. $host is the
## workspace's host, such as chat.example.com, or the name of the demo below.

# In place of a host: a name that can stand anywhere in a sentence.
troubles-demo = Demo

troubles-offline = You're offline. Check your network, then retry.
troubles-demo-missing =
    The demo couldn't start. Check that this page's host serves all of its files, then retry.
# Settings > General > REST API > Enable CORS are names in Rocket.Chat's own pages. $origin is this page's address.
troubles-unreachable =
    { $host } didn't respond to this page. Check the address, and that your network can reach { $host }. If it opens in
    another tab, something is blocking this page: ask an admin to allow { $origin }, or to host this page on the same
    domain.
# A browser may ask whether a page may reach the local network, and has a setting for it.
troubles-local-network =
    { $host } didn't respond to this page. It is on a local network, and browsers block outside pages until you allow
    them. Check the address. Then allow this page to reach your local network in the browser's settings for this site,
    or host this page on that network.
# Said once for the whole page.
troubles-not-answering = { $host } isn't responding.
troubles-screened =
    { $host } responded, but the browser couldn't read even its public information. Open it in another tab. If you land
    on a login page or another address, enter the final address here. If not, ask an admin to allow { $origin } on the
    workspace's proxy, or to host this page on the same domain.
troubles-forwarded =
    { $host } redirects this request, and this page doesn't follow redirects. It may lead to a login page, or the
    workspace may have moved. Open it in another tab, and sign in with the address you end up at.
troubles-something-else =
    Something other than Rocket.Chat responded at { $host }. Check that this is a Rocket.Chat workspace address, and
    that no proxy is in the way.
troubles-kept-out =
    { $host } is up, but the browser may not read it from this address. An admin can turn on
    Settings > General > REST API > Enable CORS and replace the * in CORS Origin with { $origin },
    or host this page on the same domain.
troubles-kept-out-here =
    { $host } lets this page read other responses, but not this one. Ask an admin whether a proxy in front of the
    workspace allows only some addresses. It must allow { $origin } here too.
# connect-src and Content-Security-Policy are names in a server's settings; $origin: https://chat.example.com
troubles-refused-here =
    This page's own security policy blocks requests to { $origin }. Nothing was sent. Whoever hosts this page can add
    { $origin } to connect-src in its Content-Security-Policy, in the server's settings or by building the page for that
    workspace.
# sandbox and allow-same-origin are names in a page's source.
troubles-sandboxed =
    { $host } didn't respond, or the browser didn't let this page read it: a sandbox hides where this page comes from.
    Whoever set it up, on the frame around this page or in the server's policy, can add allow-same-origin. Or open this
    page in its own tab.
troubles-not-rocket-chat =
    { $host } returned a web page instead of data. Check that this is a Rocket.Chat workspace address.
troubles-guarded =
    { $host } refused this page before anyone signed in. A proxy may be in front of it. Ask an admin.
# $status is an HTTP status, such as 403.
troubles-by-proxy =
    { $host } refused this request with a web page ({ $status }), not a Rocket.Chat error. A proxy may be in front of
    it. Ask an admin.
troubles-page-instead =
    { $host } returned a web page instead of data. Retry. If it keeps happening, ask an admin whether a proxy is in the
    way.
# $status is an HTTP status, such as 404.
troubles-not-there =
    { $host } has nothing at this report's address ({ $status }). Retry. If it keeps happening, ask an admin whether a
    proxy is in the way.
troubles-server-failed = { $host } had an internal error ({ $status }). Retry in a moment.
troubles-broken-off =
    { $host } didn't answer this request, but answered others. Retry. If it keeps happening, a browser extension or a
    proxy may be blocking it.
troubles-ended =
    { $host } dropped this request after { NUMBER($seconds) } s, but answers others. Choose a shorter period. If it
    keeps happening, ask an admin whether a proxy cuts off long requests.
troubles-timed-out =
    { $host } didn't answer within { NUMBER($seconds) } s. Retry, or choose a shorter period.
troubles-stopped = You canceled this request before { $host } answered.
troubles-not-kept = This browser has no cached data for this request.
troubles-not-recorded = The snapshot has no numbers for this.
troubles-cut-short =
    The response from { $host } was cut off. Retry. If it keeps happening, a proxy may be cutting it.
troubles-too-large =
    The response from { $host } is larger than { NUMBER($mebibytes) } MiB, so it wasn't read. Choose a shorter period.
troubles-signed-out = Your session ended. Sign in to return to this view.
troubles-forbidden = You don't have permission to see this. Ask an admin.
# $permission is its name in Rocket.Chat's settings: view-livechat-manager
troubles-forbidden-without =
    You don't have permission to see this. Ask an admin for the { $permission } permission.
troubles-unlicensed =
    This report is part of Rocket.Chat's premium plans, and this workspace doesn't have it. Everything else works.
# $since is a version: 7.11
troubles-not-offered = This workspace doesn't have this report. It needs Rocket.Chat { $since } or later.
# $running is the workspace's version: 7.8
troubles-not-offered-by = This report needs Rocket.Chat { $since } or later. This workspace runs { $running }.
troubles-limited = { $host } limits how often this report can be loaded. Retry in a minute.
troubles-limited-for = { $host } limits how often this report can be loaded. Retry in { NUMBER($seconds) } s.
# $why is the workspace's own message, mostly in English, with its own full stop if it has one; or the next message.
troubles-rejected = The workspace rejected this request: { $why }
troubles-no-reason = no reason given.

# $place is one of the messages after this one.
troubles-unreadable =
    The workspace's response couldn't be read: { $place }. Nothing is shown rather than a wrong number.
troubles-place-not-json = it is not JSON
troubles-place-not-utf8 = it is not UTF-8 text
# message, dataLabels, and dataPoints are names in the response.
troubles-place-message-not-json = message is not JSON
troubles-place-unlike-many = { NUMBER($labels) } dataLabels but { NUMBER($points) } dataPoints
troubles-place-unlike-buckets = the departments' charts have different buckets
# $fields are names that a valid response would have: open, onhold, closed
troubles-place-row-without = a row has none of { $fields }
# $place is a path of names in the response, such as agents[0].stats.name, or troubles-answer for the whole of it.
troubles-place-missing = { $place } is missing
troubles-place-too-many = { $place } has more than { NUMBER($most) } entries
troubles-place-too-long = { $place } has more than { NUMBER($most) } characters
# $found and $wanted are types, named below: dataPoints[1] is true or false and not a number
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

# Why signing in failed. Shown below the form; addresses in them are examples.

troubles-address-missing = Enter your workspace address, for example https://chat.example.com.
troubles-address-form = That isn't a web address. It should look like https://chat.example.com.
troubles-address-scheme = An address starts with https:// (or http://). Correct the part before ://.
troubles-address-user =
    Remove the part before the @. Names and passwords don't belong in an address.
# $letter is a character such as ⧸, $code its number in Unicode: U+29F8
troubles-address-look-alike =
    “{ $letter }” ({ $code }) only looks like a character that ends a host name, so this address doesn't lead where it
    seems to. Nothing was sent. Type your workspace address by hand.
# $address is the same address in the letters that browsers use: https://xn--bcher-kva.example
troubles-address-spelt =
    Browsers read this address as { $address }, now shown in the form. Nothing was sent yet. If it is your workspace,
    sign in again.
troubles-address-insecure =
    This page was loaded over https, so the browser lets it reach only https addresses. Use https://, or open this
    page over http.
troubles-password-wrong = Wrong username or password. Check both, then sign in again.
troubles-token-wrong =
    The workspace didn't accept this user ID and token. Check that both belong to the same account, and that the token
    still exists.
troubles-login-unusable =
    { $host } accepted the sign-in, but returned a token that browsers can't send. Nothing was saved. Ask an admin
    whether a proxy changes its responses, or sign in with a personal access token.
# $enter is one of the three sentences after this one.
troubles-code-wrong = The code is wrong or expired. { $enter }
troubles-code-of-app = Enter the 6-digit code from your authenticator app.
troubles-code-by-mail = Enter the 6-digit code the workspace emailed you.
troubles-code-if-any = If your account uses two-factor authentication, enter its 6-digit code.
troubles-codes-too-many = Too many wrong codes. Wait a few minutes, then sign in again to get a new one.
troubles-login-blocked =
    Too many attempts. The workspace has blocked this login for a while. Wait a few minutes.

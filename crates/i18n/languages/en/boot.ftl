### What the page says before its program runs, and when it cannot.

boot-loading = Loading the dashboard…
# After three seconds.
boot-slow = Still loading: the connection is slow.
# After ten seconds, with the button below.
boot-later = Still loading after ten seconds. Check the connection, or try again.
boot-failed = The dashboard could not be loaded: one of its files did not come, or not as it should. Check the connection, then try again; if it stays so, ask whoever hosts this page whether all of its files are there.
boot-absent = This page needs WebAssembly, which this browser does not have, or which is turned off in it. Use a current browser, or ask your admin.
# 'wasm-unsafe-eval' and script-src are written so in the server's settings.
boot-blocked = This server's security policy blocks WebAssembly. Whoever hosts this page can add 'wasm-unsafe-eval' to script-src of its Content-Security-Policy.
# What is to be allowed follows, as it is written in the server's settings: script-src 'self'
boot-refused = This server's security policy blocks a file of this page. Whoever hosts this page can allow, in its Content-Security-Policy:
# allow-same-origin is written so in a frame's sandbox.
boot-sandboxed = A sandbox keeps this page from its own files: that of the frame it stands in, or one in the server's policy. Whoever set it up can add allow-same-origin to it; or open this page in a tab of its own.
# Button.
boot-again = Try again
# When the program has stopped while it ran, with the button after it.
boot-stopped = The dashboard has stopped by a fault of its own. Your view is kept in the address.
# Button.
boot-reload = Reload
# When the browser or something in it has translated the page, with the button after it; and when it does so again and again.
boot-translated = Something translates this page: the browser, or an add-on. The page has put its own words back, because translated numbers would not change any more. Switch the translation off for this page; it has languages of its own: choose one at its foot.
boot-translating = Something translates this page and does not rest: the browser, or an add-on. The page is hidden, because translated numbers do not change any more. Switch the translation off for this page, then reload it; it has languages of its own: choose one at its foot.
# Button.
boot-close = Close
# In the page itself, in all languages, as there is no script to choose one.
boot-scriptless = This page needs JavaScript and WebAssembly. Your browser or a policy blocks scripts: allow them for this page, then reload it.
# The same, shown after a few seconds where no script of the page has run.
boot-unstarted = The dashboard has not started: its first script did not come, or a policy blocks it. Whoever hosts this page can check whether all of its files are there, and whether its Content-Security-Policy allows script-src 'self' 'wasm-unsafe-eval'. In the browser, allow scripts for this page, then reload it.

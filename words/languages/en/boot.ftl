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
# Button.
boot-again = Try again
# When the program has stopped while it ran, with the button after it.
boot-stopped = The dashboard has stopped by a fault of its own. Your view is kept in the address.
# Button.
boot-reload = Reload
# In the page itself, in all languages, as there is no script to choose one.
boot-scriptless = This page needs JavaScript and WebAssembly. Your browser or a policy blocks scripts: allow them for this page, then reload it.

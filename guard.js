// What narrows the page's security policy before its program runs. Policies hold together: one more can only forbid more.
//
// The first part depends on the scheme the page was loaded by, which a static policy cannot know. The second is the only way to the
// browser's APIs that make elements, scripts and workers from a string (Trusted Types); the policy forbids all others.

(() => {
  /** What a page that came over https may ask: nobody on the way should read a token, so http is for this machine alone.
   * A page of an intranet that came over http may ask a workspace there. */
  const OVER_HTTPS = "connect-src 'self' https: http://127.0.0.1:* http://localhost:* http://*.localhost:*";
  if (location.protocol === 'https:') {
    const meta = document.createElement('meta');
    document.head.append(Object.assign(meta, { httpEquiv: 'Content-Security-Policy', content: OVER_HTTPS }));
  }

  /** The elements and attributes that the program writes as a text: the paths of its icons, which Leptos's `inner_html`
   * gives the browser. None of them runs, loads or leads anywhere. Leptos also makes a text of an element in a view that
   * holds nothing but constants, within another one (`<div><h2>"Title"</h2></div>`); what this page says comes from its
   * messages, so there are none, and one that is written would be refused here. `{"Title"}` in braces is no constant to it. */
  const elements = 'circle|ellipse|line|path|poly(?:gon|line)|rect';
  const attributes = 'c?[xy][12]?|d|fill|height|points|r[xy]?|transform|width';
  const own = new RegExp(`</?(?:${elements})(?:\\s+(?:${attributes})(?:=(?:"[^"<>]*"|[^\\s"'<>=\`]+))?)*\\s*/?>`, 'g');

  // The libraries that the program stands on give the browser plain texts, so this is the default for all of them. What is
  // not the program's own kind of text is refused, for which the browser throws an error.
  try {
    globalThis.trustedTypes?.createPolicy('default', {
      createHTML: (text) => (text.replace(own, '').includes('<') ? null : text),
      // The demo's worker, a file beside the page.
      createScriptURL: (address) => (/^\.\/[\w.-]+\.js$/.test(address) ? address : null),
    });
  } catch {
    // A host whose own policy lets no page have one has decided.
  }
})();

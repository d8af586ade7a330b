// What the page does before its program runs: it takes on its theme, so that nothing flashes, loads the reader's
// language beside the program, outlines what is to come, and says how it stands, also when a file does not come or a
// policy blocks the program.
//
// A file of the page's own origin, so that a host's `script-src 'self'` lets it run. TEXTS stands before it, what is said
// here in each language, so that it can be said when no other file comes; and `watchForTranslation`, of translation.js.

(() => {
  const root = document.documentElement;
  const hadSecret = cleanAddress();
  // A fragment can come later on, without another load.
  for (const kind of ['popstate', 'hashchange']) addEventListener(kind, cleanAddress);
  const asked = new URLSearchParams(location.search);
  const files = document.querySelector('meta[name=messages]').content.split(' ');
  /** The tag in a file's name: ./messages-pt-BR.txt, with a hash in a finished page. */
  const tag = (file) => file.match(/messages-(.+?)(-[0-9a-f]{16})?\.txt/)[1];
  const base = (language) => language.split('-')[0];
  const languages = files.map(tag);
  let texts = TEXTS.en;
  let phase = 'loading';
  /** The directive that the content security policy lacks. */
  let missingDirective = '';

  function stored(name) {
    try {
      return localStorage.getItem(`omnichannel-dashboard.${name}`);
    } catch {
      return null;
    }
  }

  /** One of the page's languages: the one that was chosen, or the first of the reader's that is there. */
  function language(chosen) {
    const preferred = [chosen, ...navigator.languages];
    const found = (wish) => wish && (languages.find((own) => own === wish) || languages.find((own) => base(own) === base(wish)));
    return preferred.map(found).find(Boolean) || 'en';
  }

  /**
   * Whether somebody has signed in to a workspace here. A link to any other chooses no language: its sender could choose
   * one in which the question about it is not understood.
   */
  const isSignedIn = (workspace) => hasStoredKey((key) => key.startsWith(`omnichannel-dashboard.sign-in:${workspace} `));

  /** Whether the browser keeps something under such a key. */
  function hasStoredKey(isIt) {
    try {
      return [sessionStorage, localStorage].some((storage) => Object.keys(storage).some(isIt));
    } catch {
      return false;
    }
  }

  /** Where the reader is, in a language: its dates and numbers differ from place to place. */
  const locale = (own) => navigator.languages.find((other) => base(other) === base(own)) || own;

  const isFromRight = (own) => ['ar', 'fa', 'he', 'ur'].includes(base(own));

  /** Applies a language; `data-locale` is the locale of dates and numbers. */
  function applyLanguage(own) {
    texts = TEXTS[own];
    root.lang = own;
    root.dir = isFromRight(own) ? 'rtl' : 'ltr';
    root.dataset.locale = locale(own);
    showPhase();
  }

  /** How many languages were asked for. */
  let requests = 0;

  /** Loads a language's messages, and turns the page to it, unless another one was asked for meanwhile. */
  async function loadLanguage(own) {
    const request = ++requests;
    const coming = fetch(files[languages.indexOf(own)]);
    // The first of each takes a browser long; now it has nothing else to do.
    [Intl.NumberFormat(), Intl.DateTimeFormat()];
    const answer = await coming;
    if (!answer.ok) throw new Error(`${own}: ${answer.status}`);
    const messages = await answer.text();
    if (request === requests) applyLanguage(own);
    return { tag: own, locale: locale(own), isFromRight: isFromRight(own), messages };
  }

  const dark = matchMedia('(prefers-color-scheme: dark)');
  let theme = asked.get('theme') || stored('theme');

  /** Sets the theme: `light`, `dark`, or anything else for the system's. */
  function setTheme(name = theme) {
    theme = name;
    root.dataset.theme = /^(light|dark)$/.test(name) ? name : dark.matches ? 'dark' : 'light';
    // The page's charts are drawn anew, and the browser's own frame follows.
    dispatchEvent(new Event('theme'));
    const frame = document.querySelector('meta[name=theme-color]');
    if (frame) frame.content = getComputedStyle(root).getPropertyValue('--surface').trim();
  }

  /** Turns the wall display on or off; charts are redrawn, as it has larger text. */
  function setWallDisplay(place) {
    // Setting the theme again is slow on a large page.
    if (place === (root.dataset.place || '')) return;
    if (place) root.dataset.place = place;
    else delete root.dataset.place;
    setTheme();
  }

  let audio;

  /** Plays a tone for a level from 0 to 1 over two octaves, or a low one where there is no number. */
  function tone(level) {
    audio ??= new AudioContext();
    const [source, volume, at] = [audio.createOscillator(), audio.createGain(), audio.currentTime];
    source.frequency.value = level === undefined ? 90 : 220 * 4 ** level;
    source.type = level === undefined ? 'square' : 'sine';
    volume.gain.setValueAtTime(0.15, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + 0.18);
    source.connect(volume).connect(audio.destination);
    source.start();
    source.stop(at + 0.2);
  }

  for (const query of [dark, matchMedia('(prefers-contrast: more)'), matchMedia('(forced-colors: active)')]) {
    query.addEventListener('change', () => setTheme());
  }
  // On paper the ground is white.
  addEventListener('beforeprint', () => {
    root.dataset.theme = 'light';
    dispatchEvent(new Event('theme'));
  });
  addEventListener('afterprint', () => setTheme());
  addEventListener('DOMContentLoaded', () => setTheme());
  setTheme();
  setWallDisplay(asked.get('kiosk') === '1' ? 'wall' : '');

  const shell = () => document.getElementById('boot');

  /** Whether the page has an opaque origin (sandbox): neither its files nor its storage can be read. */
  const isSandboxed = () => globalThis.origin === 'null' && location.protocol !== 'file:';

  /** Whether a page of another origin shows this one in a frame, however far above: it could lead clicks that are not meant. */
  function isFramed() {
    if (location.ancestorOrigins) return [...location.ancestorOrigins].some((origin) => origin !== location.origin);
    try {
      for (let page = window; page !== page.parent; page = page.parent) {
        if (page.parent.location.origin !== location.origin) return true;
      }
    } catch {
      // Only a page of another origin keeps its address to itself.
      return true;
    }
    return false;
  }

  /** Which outlines the program is going to fill; none where that is not certain, or nothing of a sign-in may be shown. */
  function previewName() {
    if (isFramed() || isSandboxed() || hadSecret || asked.get('kiosk') === '1') return;
    if (asked.get('demo') === '1') return 'dashboard';
    const own = document.querySelector('meta[name=workspace]')?.content;
    const [named, ...others] = asked.getAll('workspace');
    if (others.length || (own && named && named !== own)) return;
    if (own ?? named) return isSignedIn(own ?? named) ? 'dashboard' : own && 'way-in';
    return hasStoredKey((key) => /^omnichannel-dashboard\.sign-in(:|$)/.test(key)) ? 'dashboard' : 'way-in';
  }

  /** Whether one of the saved views is the start page. */
  function hasStartPage() {
    try {
      return Boolean(JSON.parse(stored('views'))?.start);
    } catch {
      return false;
    }
  }

  /** Draws the outlines in the reader's language, for eyes alone: nobody hears them, and nothing in them can be pressed. */
  function drawPreview() {
    const outlines = document.getElementById(`${root.dataset.preview}-preview`);
    if (!outlines) return;
    const preview = Object.assign(document.createElement('div'), { className: 'preview', inert: true, ariaHidden: 'true' });
    preview.append(outlines.content.cloneNode(true));
    for (const place of preview.querySelectorAll('[data-text]')) place.textContent = texts[place.dataset.text];
    if (asked.get('demo') !== '1') preview.querySelectorAll('.of-demo').forEach((part) => part.remove());
    // Another view, or a start page of the reader's own, has other panels.
    if ((asked.get('view') || 'overview') !== 'overview' || hasStartPage()) preview.querySelector('.panels')?.remove();
    shell().prepend(preview);
  }

  function dropPreview() {
    delete root.dataset.preview;
    document.querySelector('.preview')?.remove();
  }

  /** Shows the loading phase until the program takes over. A failure stays, unless its cause becomes known. */
  function showPhase(now = phase) {
    const isKnown = phase in { blocked: 1, refused: 1, sandboxed: 1, absent: 1 };
    const isFinal = isKnown || (phase === 'failed' && !(now in { blocked: 1, refused: 1 }));
    if (!isFinal) phase = now === 'failed' && isSandboxed() ? 'sandboxed' : now;
    const place = document.getElementById('boot-says');
    if (!place) return;
    shell().dataset.phase = phase;
    // A failure replaces the preview.
    if (!(phase in { loading: 1, slow: 1, later: 1 })) dropPreview();
    place.textContent = texts[phase];
    if (phase === 'refused') place.append(' ', Object.assign(document.createElement('code'), { dir: 'ltr', textContent: missingDirective }));
    const button = document.getElementById('boot-again');
    button.textContent = texts.again;
    button.hidden = phase === 'loading' || phase === 'slow';
  }

  /** Whether the browser has WebAssembly, and a policy lets it run: the smallest program there is. */
  function webAssemblyFault() {
    if (typeof WebAssembly !== 'object') return 'absent';
    try {
      new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    } catch {
      return 'blocked';
    }
  }

  /** Says a sentence over the whole page, once, with a button. */
  function showBanner(sentence, kind, title, act) {
    document.querySelector(`.${kind}`)?.remove();
    const bar = document.createElement('p');
    bar.className = kind;
    bar.role = 'alert';
    const button = document.createElement('button');
    button.textContent = title;
    button.onclick = () => act(bar);
    bar.append(sentence, ' ', button);
    document.body.prepend(bar);
  }

  const reload = () => location.reload();

  function failed(error) {
    if (shell()) showPhase('failed');
    // A program that has stopped answers nothing more; what the address and the browser keep is safe.
    else if (error instanceof WebAssembly.RuntimeError) showBanner(texts.stopped, 'stopped', texts.reload, reload);
  }

  /** Origins that a policy did not let the page ask. */
  const refused = new Set();

  /** A policy refuses something: the program, one of the page's files, or a workspace; what others put into the page is theirs. */
  function onRefusal({ blockedURI, effectiveDirective, disposition }) {
    if (disposition === 'report') return;
    if (blockedURI === 'wasm-eval') return showPhase('blocked');
    if (!URL.canParse(blockedURI)) return;
    const { origin } = new URL(blockedURI);
    const [directive] = effectiveDirective.match(/^(script|connect)-src/) || [];
    if (directive === 'connect-src') refused.add(origin);
    if (!directive || origin !== location.origin) return;
    missingDirective = `${directive} 'self'`;
    showPhase('refused');
  }

  // The first kind of event also comes from each file that is not there, but does not rise.
  addEventListener('error', (event) => failed(event.error), true);
  addEventListener('unhandledrejection', (event) => failed(event.reason));
  document.addEventListener('securitypolicyviolation', onRefusal);
  // Known before there is a body, so that nothing else is painted first; and drawn before the page's other scripts.
  const awaited = previewName();
  if (awaited) root.dataset.preview = awaited;
  document.addEventListener('readystatechange', drawPreview, { once: true });
  addEventListener('DOMContentLoaded', () => {
    document.querySelector('.unstarted')?.remove();
    if (shell()) document.getElementById('boot-again').onclick = reload;
    showPhase(webAssemblyFault());
  });
  setTimeout(() => showPhase('slow'), 3_000);
  setTimeout(() => showPhase('later'), 10_000);

  watchForTranslation((isLost) => {
    if (isLost) showBanner(texts.translating, 'translated', texts.reload, reload);
    else showBanner(texts.translated, 'translated', texts.close, (bar) => bar.remove());
  });

  const mayChoose = asked.getAll('workspace').every(isSignedIn);
  const own = language((mayChoose && asked.get('language')) || stored('language'));
  applyLanguage(own);
  const first = loadLanguage(own).catch(() => loadLanguage('en'));
  first.catch(() => showPhase('failed'));
  /** Yields to the browser's event loop; by a message, since timers are throttled in hidden pages. */
  function yieldToBrowser() {
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  }

  // The program's own start takes a phone long already, so there is a rest before it builds the page.
  globalThis.page = { isRefused: (address) => refused.has(new URL(address).origin), isSandboxed, isFramed, hadSecret: () => hadSecret, languages: () => languages, open: (own) => loadLanguage(own || language()), setTheme, setWallDisplay, tone, copy: (text) => navigator.clipboard?.writeText(text), first: () => yieldToBrowser().then(() => first), failed: () => showPhase('failed') };
})();

// What every spec's pages are watched for, besides what the spec itself is about: errors, refusals by the content
// security policy, requests to strangers, requests that the vendor would refuse, and secrets where they do not belong.

import type { BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test';
import { judge } from './validators';

/** What the browser itself writes when a request fails, which a spec may well want. */
const networkError = /^Failed to load resource: |has been blocked by CORS policy|^The FetchEvent /;
/** A storage's key under which a sign-in may be kept. */
const signInKey = /^omnichannel-dashboard\.sign-in/;
/** How the page asks its own host for the time: for itself without its text, and with what the computer's clock shows. */
const clockQuestion = /^\?now=\d{13}$/;
/** Shorter ones are words of the page too. */
const shortestSecret = 5;

const addresses = new Set<string>();
const secrets = new Set<string>();

/** Notes that a spec has a server at this address, so that its pages may ask there. */
export function expectRequestsTo(url: string) {
  const { hostname, port } = new URL(url);
  if (!['127.0.0.1', 'localhost'].includes(hostname)) throw new Error(`${url} is not on this machine.`);
  addresses.add(`127.0.0.1:${port}`);
}

/** Notes a token or a password, which from now on must not be found where it does not belong, however it is written. */
export function keepSecret(text: string) {
  if (text.length < shortestSecret) return;
  const inJson = JSON.stringify(text).slice(1, -1);
  const inForm = new URLSearchParams({ x: text }).toString().slice(2);
  for (const written of [text, inJson, JSON.stringify(inJson).slice(1, -1), encodeURIComponent(text), inForm]) secrets.add(written);
}

/** The requests of a test by route: those that passed the vendor's validators, and those that it has none for. */
export type Passed = Record<'vendor' | 'own', Record<string, number>>;

export class Watch {
  readonly problems: string[] = [];
  /** Problems that the spec provokes, by its own word. */
  readonly forgiven: string[] = [];
  readonly passed: Passed = { vendor: {}, own: {} };
  /** How often the pages asked their own host for the time. */
  clockQuestions = 0;
  private forgivable = /^$/;
  private readonly contexts: BrowserContext[] = [];
  private readonly texts: [where: string, text: string][] = [];

  constructor(site: string) {
    expectRequestsTo(site);
  }

  /** Watches all pages of a context from now on. */
  async follow(context: BrowserContext) {
    if (this.contexts.includes(context)) return;
    this.contexts.push(context);
    context.on('weberror', (error) => this.note(String(error.error())));
    context.on('console', (message) => this.hear(message));
    context.on('request', (request) => this.see(request));
    context.on('page', (page) => this.followPage(page));
    context.pages().forEach((page) => this.followPage(page));
    await context.addInitScript(tellViolations);
  }

  /** Looks for secrets in all pages as they stand, and in all that has been seen of them. */
  async inspect() {
    for (const context of this.contexts) {
      // A page that is closed, or was never opened, keeps nothing.
      const pages = context.pages().filter((page) => page.url().startsWith('http'));
      for (const page of pages) this.texts.push(...(await holdings(page).catch(() => [])));
      const cookies = await context.cookies().catch(() => []);
      this.texts.push(['a cookie', JSON.stringify(cookies)]);
    }
    const leaks = this.texts.filter(([, text]) => [...secrets].some((secret) => text.includes(secret)));
    new Set(leaks.map(([where]) => `A secret is in ${where}.`)).forEach((leak) => this.note(leak));
    this.texts.length = 0;
  }

  /** Forgives problems like this from now on. */
  forgive(pattern: RegExp) {
    this.forgivable = pattern;
  }

  /** Forgets the addresses and messages so far: the spec itself has put a secret there. */
  forgetSoFar() {
    this.texts.length = 0;
  }

  private note(problem: string) {
    (this.forgivable.test(problem) ? this.forgiven : this.problems).push(problem);
  }

  private followPage(page: Page) {
    page.on('framenavigated', (frame) => this.texts.push(['the address', frame.url()]));
    page.on('websocket', (socket) => this.note(`A web socket is opened: ${socket.url()}`));
  }

  private hear(message: ConsoleMessage) {
    const text = message.text();
    this.texts.push(['a console message', text]);
    if (/panicked/.test(text) || (message.type() === 'error' && !networkError.test(text))) this.note(text);
  }

  private see(request: Request) {
    const said = { method: request.method(), url: request.url(), body: request.postData() };
    this.texts.push(['the URL of a request', said.url]);
    // What is in the page itself, or a file that the spec opens from disk.
    if (/^(data|blob|file):/.test(said.url)) return;
    const { host, pathname, search } = new URL(said.url);
    if (!addresses.has(host.replace('localhost', '127.0.0.1'))) this.note(`A stranger is asked: ${said.url}`);
    if (said.method === 'HEAD') {
      const isPage = new URL(request.frame().url()).pathname === pathname;
      if (!isPage || !clockQuestion.test(search) || said.body) this.note(`A HEAD that does not ask the page's host for the time: ${said.url}`);
      this.clockQuestions += 1;
      return;
    }
    const verdict = judge(said);
    if (!verdict) return;
    const { route, by, faults } = verdict;
    if (faults.length === 0) this.passed[by][route] = (this.passed[by][route] ?? 0) + 1;
    else this.note(`${said.method} ${said.url}: ${faults.join('; ')}`);
  }
}

/** Runs in the page: a violation becomes an error of the console, whatever the browser writes about it. */
function tellViolations() {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    console.error(`The content security policy refuses ${blockedURI} for ${effectiveDirective}. ${sample}`),
  );
}

/** All that a page shows or keeps, but for the sign-in where the person chose to keep it. */
async function holdings(page: Page): Promise<[string, string][]> {
  const found = await page.evaluate(readHoldings);
  return found.filter(([where, key]) => !where.endsWith('Storage') || !signInKey.test(key)).map(([where, key, text]) => [where, key + text]);
}

/** Runs in the page: where, under which name, what. */
async function readHoldings(): Promise<[string, string, string][]> {
  const plain = (_: string, value: unknown) => (ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value);
  const found: [string, string, string][] = [
    ['the address', '', location.href],
    ['the document', '', document.documentElement.outerHTML],
    // The same as it is read, not as it is written.
    ['the document', '', `${document.title}\n${document.documentElement.textContent}\n${attributes()}`],
  ];
  for (const [name, storage] of Object.entries({ localStorage, sessionStorage })) {
    for (const [key, value] of Object.entries(storage)) found.push([name, key, String(value)]);
  }
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const database = await done<IDBDatabase>(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const records = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([done(records.getAllKeys()), done(records.getAll())]);
      found.push(['IndexedDB', `${name} ${store}`, JSON.stringify([keys, values], plain)]);
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const headers = JSON.stringify([...request.headers]);
      const body = await (await cache.match(request))?.text();
      found.push(['Cache storage', name, request.url + headers + body]);
    }
  }
  return found;

  function attributes() {
    return [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ value }) => value)).join('\n');
  }

  function done<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      // Another version is being opened; what it writes is looked at by a later test.
      (request as IDBOpenDBRequest).onblocked = () => reject(new Error('blocked'));
    });
  }
}

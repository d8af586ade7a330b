// The browser of the specs and of the screenshot: the system's own, since Playwright's are not downloaded.

const asRoot = process.getuid?.() === 0;

/** Playwright's launch options. */
export const launchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

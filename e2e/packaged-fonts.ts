// Fonts from packages in place of the machine's own, so that a picture of the page is the same wherever it is taken.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { launchOptions } from './browser.mjs';

/** The packages: of those that a page is given, the first that has a character draws it. */
const packages = {
  latin: '@fontsource-variable/noto-sans',
  arabic: '@fontsource-variable/noto-sans-arabic',
  japanese: '@fontsource-variable/noto-sans-jp',
};

export type Script = keyof typeof packages;

type Face = { family: string; weight: string; range: string; base64: string };

/** Playwright's launch options for a browser whose letters have plain edges, whatever the machine's own settings are. */
export const plainLetters = {
  ...launchOptions,
  args: [...launchOptions.args, '--font-render-hinting=none', '--disable-lcd-text'],
  // Fonts from packages are drawn by the machine's settings too, which only this file of Linux tells the browser.
  env: { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL('./packaged-fonts.conf', import.meta.url)) } as Record<string, string>,
};

/**
 * Writes all of a page with packaged fonts from the first paint on, charts as well. Fonts that are made of bytes are there
 * at once, and the page's policy, which lets it load none, has nothing against them.
 */
export function usePackagedFonts(page: Page, scripts: Script[]) {
  return page.addInitScript(install, scripts.flatMap(facesOf));
}

/** The texts of a page that are written with fonts of this machine all the same, each behind its font. */
export async function machineFonts(page: Page): Promise<string[]> {
  // A chart's texts are put where the browser tells of fonts.
  await page.evaluate(() => {
    const written = [...document.querySelectorAll('canvas')].map((canvas) => canvas.dataset.written ?? '');
    document.body.append(Object.assign(document.createElement('p'), { textContent: written.join('') }));
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { nodes } = await devtools.send('DOM.getFlattenedDocument', { depth: -1 });
  const found: string[] = [];
  for (const { nodeId, nodeType, nodeValue } of nodes) {
    if (nodeType !== 3 || !nodeValue.trim()) continue;
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    found.push(...fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => `${familyName}: ${nodeValue}`));
  }
  return found;
}

/** The fonts of a package, as its style sheet tells them. */
function facesOf(script: Script): Face[] {
  const sheet = createRequire(import.meta.url).resolve(`${packages[script]}/index.css`);
  const rules = readFileSync(sheet, 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return rules.map((rule) => {
    const said = (name: string) => rule.match(new RegExp(`${name}:\\s*([^;]+);`))![1];
    const file = new URL(said('src').match(/url\(([^)]+)\)/)![1], pathToFileURL(sheet));
    return { family: said('font-family').replaceAll("'", ''), weight: said('font-weight'), range: said('unicode-range'), base64: readFileSync(file, 'base64') };
  });
}

/** Runs in the page before all that is its own. */
function install(faces: Face[]) {
  for (const { family, weight, range, base64 } of faces) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    document.fonts.add(new FontFace(family, bytes, { weight, unicodeRange: range }));
  }
  const families = [...new Set(faces.map(({ family }) => `"${family}"`))].join(', ');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root { --font: ${families} !important; }`);
  document.adoptedStyleSheets.push(sheet);

  // Charts name fonts of their own.
  const { prototype } = CanvasRenderingContext2D;
  const { set } = Object.getOwnPropertyDescriptor(prototype, 'font')!;
  Object.defineProperty(prototype, 'font', {
    set(font: string) {
      set!.call(this, font.replace(/(?<=px ).*/, families));
    },
  });
  const write = prototype.fillText;
  prototype.fillText = function (text, ...where) {
    this.canvas.dataset.written = `${this.canvas.dataset.written ?? ''}${text}\n`;
    write.call(this, text, ...where);
  };
}

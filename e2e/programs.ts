// Programs of other makers that read what the page writes. They need not be installed: where one is not, tests are skipped.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a program says; nothing where it is not here. */
export function output(program: string, words: string[]) {
  try {
    return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Why there is no Python that reads workbooks; nothing where there is one. */
export function noOpenpyxl() {
  try {
    if (output('python3', ['-c', 'import openpyxl']) !== undefined) return undefined;
  } catch {
    // Python is here without the package.
  }
  return 'Python with openpyxl is not installed: apt-get install python3-openpyxl, or pip install openpyxl';
}

/** Why there is no LibreOffice; nothing where there is one. */
export function noLibreOffice() {
  return output('soffice', ['--version']) === undefined ? 'LibreOffice is not installed: apt-get install libreoffice-calc' : undefined;
}

/**
 * The sheets of a file as LibreOffice in English reads them, each as CSV in which texts alone have quotes and a formula is
 * itself. They go by their names, the only one of a page by none. The folder keeps the program's profile.
 */
export function libreOfficeSheets(path: string, folder: string) {
  const out = join(folder, `${basename(path)}-sheets`);
  mkdirSync(out);
  const [isPage, csv] = [path.endsWith('.html'), 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,true,false'];
  const words = isPage ? ['--infilter=HTML (StarCalc)', '--convert-to', csv] : ['--convert-to', `${csv},-1`];
  output('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, ...words, '--outdir', out, path]);
  const start = basename(path).replace(/\.\w+$/, '');
  const name = (file: string) => file.slice(start.length, -'.csv'.length).replace(/^-/, '');
  return new Map(readdirSync(out).map((file) => [name(file), readFileSync(join(out, file), 'utf8')]));
}

// Reads an Excel workbook without regard to what wrote it: its sheets, cell by cell, each as what its style says it is.

import { unzip } from './unzip';

/** A cell: a text, or a number with the way in which it is shown. */
export type SheetCell = string | { number: number; format: string };

export interface SheetText {
  name: string;
  /** The part of the file that holds it. */
  xml: string;
  rows: (SheetCell | undefined)[][];
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function plain(xml: string) {
  return xml.replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole).replace(/_x005F_/g, '_');
}

function attribute(tag: string, name: string) {
  const found = tag.match(new RegExp(`\\s${name}="([^"]*)"`));
  return found ? plain(found[1]) : undefined;
}

/** `C7` as the third column. */
function place(reference: string) {
  return [...reference.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The sheets of a workbook, in their order. */
export function readWorkbook(file: Buffer): SheetText[] {
  const parts = unzip(file);
  const part = (name: string) => parts.get(name)?.toString('utf8') ?? '';
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    plain([...item.matchAll(/<t(?:\s[^>]*)?>(.*?)<\/t>/gs)].map(([, text]) => text).join('')));
  const styles = part('xl/styles.xml');
  const custom = new Map([...styles.matchAll(/<numFmt [^>]*>/g)].map(([tag]) => [attribute(tag, 'numFmtId'), attribute(tag, 'formatCode')!]));
  const built: Record<string, string> = { 0: '', 46: '[h]:mm:ss' };
  const cellStyles = styles.match(/<cellXfs.*?<\/cellXfs>/s)![0];
  const formats = [...cellStyles.matchAll(/<xf [^>]*>/g)].map(([tag]) => {
    const id = attribute(tag, 'numFmtId')!;
    return custom.get(id) ?? built[id] ?? `#${id}`;
  });
  return [...part('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag], at) => {
    const xml = part(`xl/worksheets/sheet${at + 1}.xml`);
    const rows = [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, cells = '']) => {
      const row: (SheetCell | undefined)[] = [];
      for (const [, head, content = ''] of cells.matchAll(/<c([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
        const value = content.match(/<v>(.*?)<\/v>/s)?.[1];
        if (/<f[ >]/.test(content)) throw new Error(`${attribute(head, 'r')} is a formula.`);
        if (value === undefined) continue;
        const isText = attribute(head, 't') === 's';
        row[place(attribute(head, 'r')!)] = isText ? strings[Number(value)] : { number: Number(value), format: formats[Number(attribute(head, 's') ?? 0)] };
      }
      return row;
    });
    return { name: attribute(tag, 'name')!, xml, rows };
  });
}

/** A number of a cell; fails for a text. */
export function numberOf(cell: SheetCell | undefined) {
  if (cell === undefined || typeof cell === 'string') throw new Error(`${cell} is no number.`);
  return cell.number;
}

/** The day or hour that Excel counts so, in ISO 8601. */
export function timeOf(cell: SheetCell | undefined) {
  return new Date(Math.round((numberOf(cell) - 25_569) * 86_400_000)).toISOString().slice(0, 16);
}

// Reads CSV by RFC 4180.

/** The records of a text that begins with a byte-order mark. */
export function readCsv(text: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('There is no byte-order mark.');
  const rows: string[][] = [];
  let [row, cell, quoted] = [[] as string[], '', false];
  for (let at = 1; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted && letter === '"' && text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ',') [row, cell] = [[...row, cell], ''];
    else if (!quoted && letter === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell, at] = [[], '', at + 1];
    } else cell += letter;
  }
  if (row.length || cell || quoted) throw new Error('The last line has no end.');
  return rows;
}

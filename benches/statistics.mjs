// The arithmetic of the benchmarks, and the tables that they are told in.

/** The value at a share of all, from 0 to 1, between two neighbours in proportion; NaN of no values. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return sorted.length === 0 ? NaN : below + (above - below) * (place - Math.floor(place));
}

/** The value in the middle. */
export const median = (values) => quantile(values, 0.5);

/** How many times as long as ours another took, such as `2.4x`. */
export const ratio = (other, ours) => (ours > 0 ? `${(other / ours).toFixed(1)}x` : '–');

/** Milliseconds with two digits at least: `0.83`, `4.1`, `127`. */
export function millis(time) {
  if (!Number.isFinite(time)) return '–';
  return time.toFixed(time < 1 ? 2 : time < 100 ? 1 : 0);
}

/** The values of `all` in turn, beginning one further each round, so that none is always first. */
export const turn = (all, round) => all.map((_, at) => all[(at + round) % all.length]);

/** Rows of cells as a Markdown table, its columns as wide as their widest cell. */
export function table(head, rows) {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => row[at].length)));
  // Words to the left, numbers to the right.
  const pad = (cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]));
  const line = (cells) => `| ${cells.map(pad).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

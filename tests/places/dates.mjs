// Writes dates.json: what the Intl of Node 20 (ICU 78) tells of places that read the page's languages, as the page asks
// the browser for it. Run `node tests/places/dates.mjs > tests/places/dates.json`. A language without a place below is
// asked for by its own tag.

import { readdirSync } from 'node:fs';

const NAMED = [
  'en-US', 'en-GB', 'en-CA', 'en-IN', 'en-ZA', 'de-DE', 'de-AT', 'de-CH', 'es-ES', 'es-MX', 'fr-FR', 'fr-CA', 'pt-BR', 'pt-PT', 'ja-JP',
  'ar-EG', 'ar-AE', 'ar-MA', 'ar-LB', 'ar',
];
const language = (tag) => tag.split('-')[0];
const tags = readdirSync(new URL('../../crates/i18n/languages', import.meta.url)).sort();
const PLACES = [...NAMED, ...tags.filter((tag) => !NAMED.map(language).includes(language(tag)))];
const RANGES = [
  '2026-03-01..2026-03-28', '2026-02-21..2026-03-07', '2025-12-28..2026-01-03', '2026-05-01..2026-05-31', '2025-11-29..2026-11-28', '2026-11-22..2026-11-28',
  '2026-03-03..2026-03-03', '2026-03-01..2026-03-01', '2026-05-05..2026-05-05', '2026-08-04..2026-08-04', '2026-11-26..2026-11-26',
];
const NUMBERS = [1, 2, 3, 5, 7, 11, 12, 28, 30, 36, 91, 100, 156, 1096];

const day = (text) => new Date(`${text}T12:00:00Z`);
const [number, year] = [{ day: 'numeric' }, { year: 'numeric' }];

function facts(place) {
  const dates = (options) => new Intl.DateTimeFormat(place, { ...options, timeZone: 'UTC' });
  const range = dates({ ...number, month: 'short', ...year });
  const one = dates({ weekday: 'short', ...number, month: 'short', ...year });
  const months = [], weekdays = [];
  for (const form of ['long', 'short']) {
    for (let month = 1; month <= 12; month += 1) {
      const at = day(`2026-${String(month).padStart(2, '0')}-01`);
      for (const format of [dates({ month: form }), dates({ ...number, month: form, ...year })]) {
        const name = format.formatToParts(at).find(({ type }) => type === 'month').value;
        if (!months.some(([known]) => known === name)) months.push([name, month]);
      }
    }
    for (let ahead = 0; ahead < 7; ahead += 1) {
      weekdays.push([dates({ weekday: form }).format(day(`2026-11-${16 + ahead}`)), ahead]);
    }
  }
  const numeric = dates({ ...number, month: 'numeric', ...year });
  const plurals = new Intl.PluralRules(place, { maximumFractionDigits: 1 });
  const counts = new Intl.NumberFormat(place, { maximumFractionDigits: 1 });
  return {
    parts: numeric.formatToParts(day('2026-03-04')).map(({ type }) => type),
    months,
    weekdays,
    numbers: NUMBERS.map((count) => [count, counts.format(count), plurals.select(count)]),
    labels: RANGES.map((text) => {
      const [from, to] = text.split('..').map(day);
      return [text, +from === +to ? one.format(from) : range.formatRange(from, to)];
    }),
    months_alone: ['2026-03', '2026-05', '2025-12'].map((month) => [month, dates({ month: 'long', ...year }).format(day(`${month}-01`))]),
    // How a date of numbers is written there: the reader types it so.
    numeric: ['2026-11-26', '2026-03-04'].map((date) => [date, numeric.format(day(date))]),
  };
}

// A place a line.
console.log(`{\n${PLACES.map((place) => `${JSON.stringify(place)}: ${JSON.stringify(facts(place))}`).join(',\n')}\n}`);

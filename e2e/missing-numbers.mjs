// What is missing on the sheet of the report, by the marks of the page, which are the same in every language.

/**
 * Each with its reason, in the page's language. Where nothing is in `missing`, what the workspace and the account allow is
 * complete and new; an answer with nothing to measure is complete. `refused` is what they do not allow: no licence, no
 * permission, too old a version. Where they allow nothing at all, all of it is missing.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ missing: string[], refused: string[] }>}
 */
export function missingNumbers(page) {
  return page.evaluate(() => {
    const found = { missing: [], refused: [] };
    const tell = (isLasting, name, why) => found[isLasting ? 'refused' : 'missing'].push(`${name}: ${why}`);
    const all = (element, parts) => [...element.querySelectorAll(parts)];
    const isLasting = (element) => element.dataset.lasting === 'true';
    // Its sentence, without the button in it.
    const words = (element) => {
      const copy = element.cloneNode(true);
      all(copy, 'button').forEach((button) => button.remove());
      return copy.textContent.replace(/\s+/g, ' ').trim();
    };
    const panels = all(document, '.paper .panel');
    for (const panel of panels) {
      const name = words(panel.querySelector('h2'));
      const count = () => found.missing.length + found.refused.length;
      const before = count();
      const tiles = all(panel, '.metric-tile:is([data-state="failed"], [data-state="stale"])');
      const isRefused = isLasting(panel) || (tiles.length > 0 && tiles.every(isLasting));
      const reasons = all(panel, '.failed p, .old p').map(words);
      // The page says for all panels why there is no connection.
      if (panel.dataset.state === 'failed') reasons.push(...all(panel, '.empty p:first-child').map(words));
      reasons.forEach((why) => tell(isRefused, name, why));
      for (const tile of tiles) {
        const old = tile.dataset.state === 'stale' ? ' (old)' : '';
        tell(isLasting(tile), `${name}, ${words(tile.querySelector('.tile-name'))}`, words(tile.querySelector('.tile-value')) + old);
      }
      all(panel, '.column-failure').forEach((column) => tell(isLasting(column), name, words(column)));
      all(panel, '[data-gap]').forEach((gap) => tell(false, name, words(gap)));
      if (['failed', 'stale'].includes(panel.dataset.state) && count() === before) tell(false, name, panel.dataset.state);
    }
    return panels.every(isLasting) ? { missing: found.refused, refused: [] } : found;
  });
}

// Keeps the page's own text on the page. Translators put <font> elements in the place of text nodes; what the program
// writes into its nodes from then on nobody sees, so that old numbers would stand under new dates. The page asks not to be
// translated. Where it is all the same, its own nodes go back to their places, and where the translator does not rest,
// the page is hidden.

/** Calls `tell` when text was put back, and with true when that was in vain. */
const keepOwnText = (tell) => {
  /** How often a text is restored before giving up. */
  const MOST = 3;
  const root = document.documentElement;
  const times = new WeakMap();

  const isTheirs = (node) => node?.nodeName === 'FONT';
  const adds = ({ addedNodes }) => [...addedNodes].some(isTheirs);
  /** What the page itself says of it may be translated. */
  const isSaid = ({ target }) => target.closest?.('.translated');

  /** The own texts that a change took away: beside what was put in, before it or after. */
  function taken({ target, removedNodes, previousSibling, nextSibling }, put) {
    const texts = [...removedNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const isSamePlace = (other) => other.target === target && other.nextSibling === nextSibling;
    const isReplaced = () => isTheirs(previousSibling) || isTheirs(nextSibling) || put.some(isSamePlace);
    return texts.length && isReplaced() ? texts : [];
  }

  /** Undoes the changes, the last first. False where a text was taken too often. */
  function undo(changes, put) {
    let isHeld = true;
    for (const change of [...changes].reverse()) {
      const { target, addedNodes, previousSibling, nextSibling } = change;
      const texts = taken(change, put);
      const beside = texts.length ? [previousSibling, nextSibling] : [];
      [...addedNodes, ...beside].filter(isTheirs).forEach((node) => node.remove());
      for (const text of texts) {
        target.insertBefore(text, nextSibling?.parentNode === target ? nextSibling : null);
        times.set(text, (times.get(text) || 0) + 1);
        isHeld &&= times.get(text) <= MOST;
      }
    }
    return isHeld;
  }

  const watch = new MutationObserver((all) => {
    const changes = all.filter((change) => !isSaid(change));
    const isMarked = changes.some(({ type }) => type === 'attributes') && /\btranslated-/.test(root.className);
    const put = changes.filter(adds);
    // What others add for themselves is theirs.
    const isTaken = changes.some((change) => taken(change, put).length);
    if (!isMarked && !isTaken) return;
    const isHeld = !isTaken || undo(changes, put);
    // Drops the records of the changes made here.
    watch.takeRecords();
    if (!isHeld) {
      watch.disconnect();
      root.dataset.translated = 'yes';
    }
    tell(!isHeld);
  });
  watch.observe(document, { childList: true, subtree: true });
  // A class that one translator sets on a translated page.
  watch.observe(root, { attributeFilter: ['class'] });
};

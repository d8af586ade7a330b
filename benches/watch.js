// Runs in the page, before its own scripts: what somebody sees of an action, and when.

(() => {
  /** After so many milliseconds without a change of the document an action has had its whole effect. */
  const quiet = 400;

  /** Calls `painted` after the next frame has been painted. */
  const afterFrame = (painted) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => painted(performance.now());
      port2.postMessage(undefined);
    });

  globalThis.watch = {
    /** Does something. Answers the milliseconds until the next frame was painted, and until the one with the last of the changes. */
    effect: (act) =>
      new Promise((done) => {
        const began = performance.now();
        let [first, last, whole, changed] = [undefined, began, 0, began];
        // A canvas that is drawn anew has its size set anew, so that this sees it too.
        const observer = new MutationObserver(() => (changed = performance.now()));
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const look = (now) => {
          first ??= now - began;
          if (changed >= last) [last, whole] = [now, now - began];
          if (now - changed < quiet) return afterFrame(look);
          observer.disconnect();
          done({ first, whole });
        };
        act();
        afterFrame(look);
      }),

    /** Does something in each of so many frames. Answers how long each frame took. */
    frames: (act, count) =>
      new Promise((done) => {
        const times = [];
        let before;
        const step = (now) => {
          if (before !== undefined) times.push(now - before);
          before = now;
          if (times.length === count) return done(times);
          act(times.length);
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),

    /** Does something by turns with so many frames. Answers how long each time took until it was painted. */
    async inTurns(act, count) {
      const times = [];
      for (let at = 0; at < count; at += 1) {
        const began = performance.now();
        act(at);
        times.push(await new Promise((done) => afterFrame((now) => done(now - began))));
      }
      return times;
    },
  };
})();

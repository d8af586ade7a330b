// Whether all text of a page can be read: none cut off, none over another, none beside the page, in charts as well.

import type { Page } from './dashboard';

/** Has the page note what is written on its canvases; before it is opened. */
export async function noteWriting(page: Page) {
  await page.addInitScript(() => {
    type Written = { text: string; px: number; left: number; right: number; top: number; bottom: number };
    const written = new WeakMap<HTMLCanvasElement, Written[]>();
    Object.assign(window, { written });
    for (const side of ['width', 'height'] as const) {
      const own = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, side)!;
      Object.defineProperty(HTMLCanvasElement.prototype, side, {
        ...own,
        set(this: HTMLCanvasElement, value: number) {
          written.set(this, []);
          own.set!.call(this, value);
        },
      });
    }
    const write = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y, most) {
      const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } = this.measureText(text);
      const matrix = this.getTransform();
      const corners = [[x - actualBoundingBoxLeft, y - actualBoundingBoxAscent], [x + actualBoundingBoxRight, y + actualBoundingBoxDescent]].map(([x, y]) => matrix.transformPoint({ x, y }));
      const px = Number(this.font.match(/([\d.]+)px/)?.[1]) * Math.hypot(matrix.c, matrix.d);
      const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
      const at = { text, px, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
      if (this.canvas instanceof HTMLCanvasElement && text.trim()) written.get(this.canvas)?.push(at);
      return most === undefined ? write.call(this, text, x, y) : write.call(this, text, x, y, most);
    };
  });
}

/** What cannot be read on the page, or in the dialog or menu that stands over it; each fault once. */
export async function illegible(page: Page, scope = 'body') {
  const { found, texts } = await page.evaluate((scope) => {
    const found: string[] = [];
    const root = document.querySelector('dialog:modal') ?? document.querySelector(scope)!;
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) found.push(`the page scrolls sideways by ${page.scrollWidth - page.clientWidth} px`);
    type Box = { left: number; right: number; top: number; bottom: number };
    const cut = (one: Box, other: Box) => ({ left: Math.max(one.left, other.left), right: Math.min(one.right, other.right), top: Math.max(one.top, other.top), bottom: Math.min(one.bottom, other.bottom) });
    const describe = (element: Element) => `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}${[...element.classList].map((name) => `.${name}`).join('')}`;
    const shownOf = (text: string) => `“${text.replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
    const isHiddenOnPurpose = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { clipPath, position, opacity } = getComputedStyle(at);
        if ((clipPath !== 'none' && position === 'absolute') || at.matches('.skip, .tooltip, option, .workspace-opener .workspace-name') || opacity === '0') return true;
      }
      return false;
    };
    const seen: { text: string; element: Element; boxes: Box[] }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const element = node.parentElement!;
      if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true }) || isHiddenOnPurpose(element)) continue;
      // Words that make room for their sign alone are heard.
      if (parseFloat(getComputedStyle(element).fontSize) === 0) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      let boxes: Box[] = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, textOverflow, position } = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const isTitled = !!at.closest('[title]') || !!element.closest('[title]');
        for (const [overflow, out] of [
          [overflowX, (each: Box) => Math.max(box.left - each.left, each.right - box.right)],
          [overflowY, (each: Box) => Math.max(box.top - each.top, each.bottom - box.bottom)],
        ] as const) {
          const most = Math.max(0, ...boxes.map(out));
          if ((overflow === 'hidden' || overflow === 'clip') && most > 2 && !(textOverflow === 'ellipsis' && isTitled)) found.push(`cut off: ${shownOf(node.data)} in ${describe(at)} by ${Math.round(most)} px`);
        }
        // A line of text is higher than its signs, so a box may be lower than the line.
        if (at.matches('button, a, summary, .button, td, th, .tile') && !at.matches('.unseen')) {
          const sideways = Math.max(0, ...boxes.map((each) => Math.max(box.left - each.left, each.right - box.right)));
          const upright = Math.max(0, ...boxes.map((each) => Math.max(box.top - each.top, each.bottom - box.bottom)));
          if (sideways > 2 || upright > 6) found.push(`sticks out: ${shownOf(node.data)} of ${describe(at)} by ${Math.round(Math.max(sideways, upright))} px`);
        }
        if (overflowX !== 'visible' || overflowY !== 'visible') boxes = boxes.map((each) => cut(each, box));
        if (position === 'fixed') break;
      }
      boxes = boxes.filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1);
      if (boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1)) found.push(`beside the page: ${shownOf(node.data)} in ${describe(element)}`);
      if (boxes.length) seen.push({ text: node.data, element, boxes });
    }
    seen.forEach((one, at) => {
      for (const other of seen.slice(at + 1)) {
        if (one.element === other.element) continue;
        // Lines of one paragraph stand closer than their boxes are high.
        const isOver = one.boxes.some((a) => other.boxes.some((b) => {
          const { left, right, top, bottom } = cut(a, b);
          return right - left > 2 && bottom - top > Math.min(a.bottom - a.top, b.bottom - b.top) * 0.35;
        }));
        if (isOver) found.push(`one over the other: ${shownOf(one.text)} in ${describe(one.element)} and ${shownOf(other.text)} in ${describe(other.element)}`);
      }
    });
    // What is used has its place inside the page, or in something that scrolls.
    for (const element of root.querySelectorAll<HTMLElement>('button, a, input, select, summary')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || isHiddenOnPurpose(element) || element.closest('.tabs')) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > innerWidth + 1)) found.push(`beside the page: ${describe(element)}`);
    }
    type Written = Box & { text: string; px: number };
    const written = (window as unknown as { written: WeakMap<HTMLCanvasElement, Written[]> }).written;
    let count = seen.length;
    for (const canvas of root.querySelectorAll('canvas')) {
      if (!canvas.checkVisibility() || canvas.width === 0) continue;
      const scale = canvas.width / canvas.getBoundingClientRect().width;
      const name = canvas.closest('section')?.querySelector('h2')?.textContent;
      const all = (written.get(canvas) ?? []).map(({ text, px, ...box }) => ({ text, px: px / scale, left: box.left / scale, right: box.right / scale, top: box.top / scale, bottom: box.bottom / scale }));
      count += all.length;
      const wanted = parseFloat(getComputedStyle(page).fontSize) * 0.75;
      all.forEach((one, at) => {
        if (Math.abs(one.px - wanted) > 0.6) found.push(`${name}: ${shownOf(one.text)} is ${one.px.toFixed(1)} px and not ${wanted}`);
        const out = Math.max(-one.left, one.right - canvas.width / scale, -one.top, one.bottom - canvas.height / scale);
        if (out > 1.5) found.push(`${name}: cut off in the chart: ${shownOf(one.text)} by ${Math.round(out)} px`);
        for (const other of all.slice(at + 1)) {
          const { left, right, top, bottom } = cut(one, other);
          if (right - left > 1 && bottom - top > 1) found.push(`${name}: one over the other in the chart: ${shownOf(one.text)} and ${shownOf(other.text)}`);
        }
      });
    }
    return { found, texts: count };
  }, scope);
  return { faults: [...new Set(found)], texts };
}

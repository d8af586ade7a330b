// Tells at the end of a run how many requests of the page passed the vendor's validators.

import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import type { Passed } from './watch';

/** The type of the annotation in which a test hands over its count. */
export const annotation = 'requests';

export default class RequestsReporter implements Reporter {
  private readonly total: Passed = { vendor: {}, own: {} };

  printsToStdio() {
    return false;
  }

  onTestEnd(_: TestCase, { annotations }: TestResult) {
    for (const { type, description } of annotations) if (type === annotation) this.add(JSON.parse(description ?? '{}'));
  }

  onEnd() {
    const { vendor, own } = this.total;
    if (sum(vendor) > 0) console.log(`\n${counted(sum(vendor))} passed the vendor's validators (${listed(vendor)}).`);
    if (sum(own) > 0) console.log(`${counted(sum(own))} of routes without one said no more than they may (${listed(own)}).`);
  }

  private add(passed: Passed) {
    for (const by of ['vendor', 'own'] as const) {
      for (const [route, count] of Object.entries(passed[by])) this.total[by][route] = (this.total[by][route] ?? 0) + count;
    }
  }
}

function sum(counts: Record<string, number>) {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function counted(count: number) {
  return `${count.toLocaleString('en')} requests`;
}

function listed(counts: Record<string, number>) {
  const names = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return names.map(([route, count]) => `${short(route)} ${count.toLocaleString('en')}`).join(', ');
}

/** The last part of a route, and that it is the doubled path. */
function short(route: string) {
  return `${route.split('/').at(-1)}${route.includes('livechat/livechat') ? ' by the doubled path' : ''}`;
}

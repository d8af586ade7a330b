// The arithmetic of the benchmarks.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, millis, quantile, ratio, table, turn } from '../../benches/statistics.mjs';

test('a median is the value in the middle, or between the two there', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(median([7]), 7);
  assert.ok(Number.isNaN(median([])));
});

test('values are put in order by their size and not as text', () => {
  assert.equal(median([100, 20, 3]), 20);
});

test('a quantile lies between its neighbours in proportion', () => {
  const hundred = Array.from({ length: 101 }, (_, value) => value);
  assert.equal(quantile(hundred, 0.95), 95);
  assert.equal(quantile([0, 10], 0.95), 9.5);
  assert.deepEqual([0, 1].map((share) => quantile([3, 1, 2], share)), [1, 3]);
});

test('a ratio tells how many times as long as ours another took', () => {
  assert.equal(ratio(5, 2), '2.5x');
  assert.equal(ratio(1, 4), '0.3x');
  assert.equal(ratio(1, 0), '–');
});

test('short times have more digits than long ones', () => {
  assert.deepEqual([0.834, 4.06, 127.4, NaN].map(millis), ['0.83', '4.1', '127', '–']);
});

test('each round begins with the next one', () => {
  assert.deepEqual([0, 1, 2, 3].map((round) => turn(['a', 'b', 'c'], round).join('')), ['abc', 'bca', 'cab', 'abc']);
});

test('a table has words on the left and numbers on the right', () => {
  const lines = ['| points | ours |', '| ------ | ---: |', '| 30     |  0.7 |'];
  assert.equal(table(['points', 'ours'], [['30', '0.7']]), lines.join('\n'));
});

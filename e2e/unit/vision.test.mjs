// Tests of the palette for all eyes: `node --test e2e/unit/vision.test.mjs`.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, contrast, difference, eyes, light, seen } from '../colour.mjs';
import { themes } from '../palette.mjs';

/** Pairs and their differences as published with the formula by Sharma, Wu and Dalal (2005). */
const published = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425], [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
  [[50, 2.8361, -74.02], [50, 0, -82.7485], 3.4412], [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
  [[50, -1.1848, -84.8006], [50, 0, -82.7485], 1], [[50, -0.9009, -85.5211], [50, 0, -82.7485], 1],
  [[50, 0, 0], [50, -1, 2], 2.3669], [[50, -1, 2], [50, 0, 0], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792], [[50, 2.49, -0.001], [50, -2.49, 0.001], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195], [[50, 2.49, -0.001], [50, -2.49, 0.0012], 7.2195],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045], [[50, -0.001, 2.49], [50, 0.001, -2.49], 4.8045],
  [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461], [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.5, 0], [73, 25, -18], 27.1492], [[50, 2.5, 0], [61, -5, 29], 22.8977],
  [[50, 2.5, 0], [56, -27, -3], 31.903], [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[50, 2.5, 0], [50, 3.1736, 0.5854], 1], [[50, 2.5, 0], [50, 3.2972, 0], 1],
  [[50, 2.5, 0], [50, 1.8634, 0.5757], 1], [[50, 2.5, 0], [50, 3.2592, 0.335], 1],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
  [[61.2901, 3.7196, -5.3901], [61.4292, 2.248, -4.962], 1.8731],
  [[35.0831, -44.1164, 3.7933], [35.0232, -40.0716, 1.5901], 1.8645],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[36.4612, 47.858, 18.3852], [36.2715, 50.5065, 21.2231], 1.4146],
  [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
  [[90.9257, -0.5406, -0.9208], [88.6381, -0.8985, -0.7239], 1.5381],
  [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

test('differences of colours are those that were published with their formula', () => {
  for (const [one, other, expected] of published) {
    for (const found of [difference(one, other), difference(other, one)]) {
      assert.ok(Math.abs(found - expected) < 0.00006, `${one} and ${other}: ${found}, not ${expected}`);
    }
  }
});

test('no kind of eye takes white, grey or black for a colour', () => {
  for (const eye of Object.keys(eyes)) {
    for (const grey of ['#FFFFFF', '#808080', '#000000']) {
      for (const [at, part] of seen(light(grey), eye).entries()) assert.ok(Math.abs(part - light(grey)[at]) < 0.00001, `${grey}: ${eye}`);
    }
  }
});

test('each kind of eye confuses what it is known to confuse', () => {
  // An amber and an olive, two browns, a blue and a green.
  for (const [eye, one, other] of [['deuteranopia', '#B77F39', '#8F8F3C'], ['protanopia', '#7A5C1E', '#A8581E'], ['tritanopia', '#0B5CAD', '#006B6E']]) {
    const [plain, confused] = [apart(one, other), apart(one, other, eye)];
    assert.ok(plain > 10 && confused < plain / 2, `${eye}: ${plain.toFixed(1)} and ${confused.toFixed(1)}`);
  }
});

const series = ['--series-1', '--series-2', '--series-3', '--series-4', '--series-5'];
const pairs = series.flatMap((one, at) => series.slice(at + 1).map((other) => [one, other]));

for (const [name, theme] of Object.entries(themes)) {
  for (const eye of Object.keys(eyes).filter((eye) => eye !== 'greyscale')) {
    test(`in ${name} any two series are far apart to ${eye}`, () => {
      for (const [one, other] of pairs) {
        const far = apart(theme[one], theme[other], eye);
        assert.ok(far >= 15, `${one} and ${other}: ${far.toFixed(1)}`);
      }
    });
  }

  test(`in ${name} every series stands out from its ground`, () => {
    for (const one of series) {
      for (const ground of ['--surface', '--page']) {
        const ratio = contrast(light(theme[one]), light(theme[ground]));
        assert.ok(ratio >= 3, `${one} on ${ground}: ${ratio.toFixed(2)}`);
      }
    }
  });
}

const heat = [1, 2, 3, 4, 5, 6].map((step) => `--heat-${step}`);

for (const [name, theme] of Object.entries(themes)) {
  test(`in ${name} the steps of hours keep apart and grow one way, to every eye`, () => {
    for (const eye of Object.keys(eyes)) {
      for (const [at, step] of heat.entries()) {
        if (at === 0) continue;
        const far = apart(theme[heat[at - 1]], theme[step], eye);
        // The two palest are nearer to each other as greys.
        assert.ok(far >= (eye === 'greyscale' ? 6 : 9), `${step}, ${eye}: ${far.toFixed(1)}`);
      }
    }
    // More is darker on light ground, and lighter on dark ground.
    const ratios = heat.map((step) => contrast(light(theme[step]), light(theme['--surface'])));
    assert.deepEqual(ratios, [...ratios].sort((one, other) => one - other));
  });
}

/** Without colours some are one grey, so that whatever is drawn with both has a second sign: a hatch, a dash, a place of its own. */
const alike = {
  light: ['--series-1 --series-5', '--series-2 --series-3'],
  dark: ['--series-1 --series-2', '--series-4 --series-5'],
};

for (const [name, expected] of Object.entries(alike)) {
  test(`in ${name} no more series than are known to share a grey`, () => {
    const theme = themes[name];
    const found = pairs.filter(([one, other]) => apart(theme[one], theme[other], 'greyscale') < 9).map((pair) => pair.join(' '));
    assert.deepEqual(found, expected);
  });
}

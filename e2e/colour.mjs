// How far apart two colours look, to most eyes and to those that miss a kind of cone.

/** A colour such as `#0B5CAD` as the light of a screen: red, green and blue from 0 to 1, twice the number being twice the light. */
export function light(colour) {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

/** How bright it is, from 0 to 1. */
export function luminance([red, green, blue]) {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as the accessibility guidelines reckon it, from 1 to 21. */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/**
 * How light is seen by those without one kind of cone, after Machado, Oliveira and Fernandes (2009) at full severity,
 * and on paper or a screen without colours.
 */
export const eyes = {
  'most eyes': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
  greyscale: [[0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722]],
};

/** The light that reaches such eyes. */
export function seen(light, eye) {
  return eyes[eye].map((row) => row.reduce((sum, part, at) => sum + part * light[at], 0)).map((part) => Math.min(1, Math.max(0, part)));
}

/** Light in CIELAB under the white of screens, where distances are near to those that people see. */
export function lab([red, green, blue]) {
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047;
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883;
  const [fx, fy, fz] = [x, y, z].map((part) => (part > 216 / 24389 ? Math.cbrt(part) : (part * 24389 / 27 + 16) / 116));
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const degrees = (radians) => (radians * 180) / Math.PI;
const radians = (degrees) => (degrees * Math.PI) / 180;

/** CIEDE2000: 1 is just seen side by side, 10 at a glance. */
export function difference([l1, a1, b1], [l2, a2, b2]) {
  // Greys are drawn apart first, where the eye is finest.
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const hue = (a, b) => (a === 0 && b === 0 ? 0 : (degrees(Math.atan2(b, a * stretch)) + 360) % 360);
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)];

  const hasHues = c1 * c2 !== 0;
  let turn = hasHues ? h2 - h1 : 0;
  if (turn > 180) turn -= 360;
  if (turn < -180) turn += 360;
  const [lightness, chroma, hues] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))];

  const [meanL, meanC] = [(l1 + l2) / 2, (c1 + c2) / 2];
  let meanH = h1 + h2;
  if (hasHues) meanH = Math.abs(h1 - h2) <= 180 ? meanH / 2 : (meanH + (meanH < 360 ? 360 : -360)) / 2;

  const wave = (times, less) => Math.cos(radians(times * meanH - less));
  const t = 1 - 0.17 * wave(1, 30) + 0.24 * wave(2, 0) + 0.32 * wave(3, -6) - 0.2 * wave(4, 63);
  const weightL = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const weightC = 1 + 0.045 * meanC;
  const weightH = 1 + 0.015 * meanC * t;
  const blues = 60 * Math.exp(-(((meanH - 275) / 25) ** 2));
  const twist = -2 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)) * Math.sin(radians(blues));

  const [partL, partC, partH] = [lightness / weightL, chroma / weightC, hues / weightH];
  return Math.sqrt(partL ** 2 + partC ** 2 + partH ** 2 + twist * partC * partH);
}

/** How far apart two colours are to such eyes. */
export function apart(one, other, eye = 'most eyes') {
  return difference(lab(seen(light(one), eye)), lab(seen(light(other), eye)));
}

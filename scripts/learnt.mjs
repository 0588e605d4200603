// Trains what the annotated reports teach and packs it into what `src/reading/rows/experience.ts` reads.
import { trainOne } from './linear.mjs';

/** A cue that fewer figures have teaches nothing. */
const LEAST_FIGURES = 4;
/** Weights that move a score by less than this are left out. */
const LEAST_WEIGHT = 1;
/** Weights are kept as whole numbers from -127 to 127. */
const MOST = 127;

/**
 * `examples`: figures with the `cues` around them and the `indicators` that are right (`none` for no indicator), or those
 * that are `never` right there; `weight`, 1 where it is not given, is what it costs to get one wrong. Weights that move a score by less than `leastWeight` are left out.
 */
export function learn(examples, leastWeight = LEAST_WEIGHT) {
  const figures = new Map();
  for (const { cues } of examples) for (const cue of cues) figures.set(cue, (figures.get(cue) ?? 0) + 1);
  const known = [...figures].filter(([, count]) => count >= LEAST_FIGURES).map(([cue]) => cue).sort((a, b) => a - b);
  const column = new Map(known.map((cue, i) => [cue, i]));
  // Rare cues tell more than frequent ones.
  const rarity = Float64Array.from(known, (cue) => Math.log((1 + examples.length) / (1 + figures.get(cue))) + 1);
  const strongest = Math.max(...rarity);
  const rounded = Uint8Array.from(rarity, (r) => Math.round((r / strongest) * 255));
  const vectors = examples.map((example) => {
    const { cues } = example;
    const columns = Int32Array.from([...cues].filter((cue) => column.has(cue)).map((cue) => column.get(cue)).sort((a, b) => a - b));
    const values = Float64Array.from(columns, (c) => rounded[c]);
    const length = Math.hypot(...values) || 1;
    return { example, columns, values: values.map((v) => v / length), weight: example.weight ?? 1 };
  });
  const indicators = [...new Set(examples.flatMap((example) => example.indicators ?? []))].sort();
  const perCue = known.map(() => []);
  const bias = new Float32Array(indicators.length);
  const all = indicators.map((indicator) => {
    const told = vectors.filter((_, i) => examples[i].indicators || examples[i].never.includes(indicator));
    return trainOne(told, told.map(({ example }) => example.indicators?.includes(indicator) ?? false), known.length);
  });
  let largest = 0;
  for (const weights of all) for (let c = 0; c < known.length; c += 1) largest = Math.max(largest, Math.abs(weights[c]) * rarity[c]);
  const scale = largest / MOST;
  all.forEach((weights, k) => {
    bias[k] = weights[known.length];
    for (let c = 0; c < known.length; c += 1) {
      const weight = weights[c] * rarity[c];
      const whole = Math.round(weight / scale);
      if (Math.abs(weight) >= leastWeight && whole !== 0) perCue[c].push([k, whole]);
    }
  });
  return { indicators, bias, known: Uint32Array.from(known), rarity: rounded, perCue, scale: scale / (strongest / 255) };
}

/** What was learnt as `src/packs/pack.ts` wants it. */
export function packed({ indicators, bias, known, rarity, perCue, scale }) {
  const counts = Uint16Array.from(perCue, (weights) => weights.length);
  const weights = perCue.flat();
  return {
    indicators: indicators.join('|'),
    scale,
    bias: base64(bias),
    cues: base64(known),
    rarity: base64(rarity),
    counts: base64(counts),
    classes: base64(Uint16Array.from(weights, ([indicator]) => indicator)),
    weights: base64(Int8Array.from(weights, ([, weight]) => weight)),
  };
}

const base64 = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength).toString('base64');

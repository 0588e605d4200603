// A linear classifier, one against all: support vectors with squared hinge loss, by dual coordinate descent
// (Hsieh and others, 2008, "A dual coordinate descent method for large-scale linear SVM"). The same data give the same weights.

/** Passes over the data; the weights hardly move any more after these. */
const PASSES = 25;
/** A pass in which no example moves by more than this is the last. */
const STILL = 0.02;

/**
 * Trains one class against all others. `examples` are `{ columns, values, weight }`, the values of length 1 and the weight
 * what it costs to get the example wrong; `isOf[i]` says whether the i-th belongs to the class.
 * Gives the weights of the columns with the bias behind the last.
 */
export function trainOne(examples, isOf, width) {
  const weights = new Float64Array(width + 1);
  const count = examples.length;
  const alpha = new Float64Array(count);
  const order = Int32Array.from(examples, (_, i) => i);
  const random = generator(count);
  let active = count;
  for (let pass = 0; pass < PASSES; pass += 1) {
    let most = 0;
    for (let i = active - 1; i > 0; i -= 1) swap(order, i, Math.floor(random() * (i + 1)));
    for (let k = 0; k < active; k += 1) {
      const i = order[k];
      const { columns, values, weight } = examples[i];
      const sign = isOf[i] ? 1 : -1;
      let product = weights[width];
      for (let j = 0; j < columns.length; j += 1) product += weights[columns[j]] * values[j];
      const slope = sign * product - 1 + alpha[i] / (2 * weight);
      if (alpha[i] === 0 && slope >= 0) {
        // Far on its own side of the border: it is not asked again.
        if (slope > 0.5 && pass > 0) {
          active -= 1;
          swap(order, k, active);
          k -= 1;
        }
        continue;
      }
      const next = Math.max(alpha[i] - slope / (2 + 1 / (2 * weight)), 0);
      const step = (next - alpha[i]) * sign;
      most = Math.max(most, Math.abs(slope));
      alpha[i] = next;
      weights[width] += step;
      for (let j = 0; j < columns.length; j += 1) weights[columns[j]] += step * values[j];
    }
    if (most < STILL) break;
  }
  return weights;
}

function swap(order, a, b) {
  const held = order[a];
  order[a] = order[b];
  order[b] = held;
}

/** A generator of numbers from 0 to 1 (mulberry32), the same for the same seed. */
function generator(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

// Damage to reports, the same for the same seed.

/** From 0 up to 1, and what is made of it (mulberry32). */
export class Random {
  #state;
  constructor(seed) {
    this.#state = seed | 0;
  }
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  /** A whole number from 0 to below `bound`. */
  below(bound) {
    return Math.floor(this.next() * bound);
  }
  of(list) {
    return list[this.below(list.length)];
  }
}

const MARKS = ['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u200e', '\u202e', '\u2028', '\u2066', '\u3000', '\ufeff', '\ufffd', '\ufffe', '\ue000', '\u0301', '\u20e3', '𠮷', '😀', '\u{e0001}', '\u{10ffff}', '\ud800', '\udc00', '\r', '\n', '\t'];
const FIGURES = ['2023', '１２', '0', '00', '-5', '1,234', '12.5%', '0.0.0', '1e9', '3/4', '10:30', '万', '亿', '九千九百', '五成', '①', '㈠', 'Ⅳ', '〇', '9'.repeat(40), '1.'.repeat(20), '2023年', '99999年13月45日', '〔2022〕12号', '20—30', '百分之百'];
const WORDS = ['其中', '分别为', '比上年增长', '下降', '由', '到', '较去年', '无', '均为', '（', '）', '《', '“', '一、', '（一）', '1.', '、', '；', '|', '同比', '占', '率', '余', '近', '截至'];
const SEPARATORS = /[，。；：、\n（）]/g;

/** Each takes characters (UTF-16) and gives others. `other`: another piece of a report. */
const TEXT_DAMAGE = {
  cut: (text, random) => text.slice(random.below(text.length), random.below(text.length) + random.below(600)),
  glue: (text, random, other) => text.slice(0, random.below(text.length)) + other.slice(random.below(other.length)),
  swapLines: (text, random) => swapped(text.split('\n'), random).join('\n'),
  swapClauses: (text, random) => swapped(text.split('，'), random).join('，'),
  swapCharacters: (text, random) => times(text, random, 20, (t, at) => t.slice(0, at) + (t[at + 1] ?? '') + (t[at] ?? '') + t.slice(at + 2)),
  swapHalves: (text, random) => times(text, random, 3, (t, at) => t.slice(at) + t.slice(0, at)),
  duplicate: (text, random) => times(text, random, 4, (t, at) => t.slice(0, at + random.below(200)) + t.slice(at)),
  remove: (text, random) => times(text, random, 10, (t, at) => t.slice(0, at) + t.slice(at + 1 + random.below(8))),
  noSeparators: (text, random) => text.replace(SEPARATORS, (mark) => (random.next() < 0.7 ? '' : mark)),
  noLines: (text) => text.replace(/\s+/g, ''),
  onlyLines: (text, random) => text.replace(/[，、；]/g, (mark) => (random.next() < 0.5 ? '\n' : mark)),
  marks: (text, random) => times(text, random, 12, (t, at) => t.slice(0, at) + random.of(MARKS) + t.slice(at)),
  figures: (text, random) => times(text, random, 10, (t, at) => t.slice(0, at) + random.of(FIGURES) + t.slice(at)),
  words: (text, random) => times(text, random, 10, (t, at) => t.slice(0, at) + random.of(WORDS) + t.slice(at)),
  digits: (text, random) => text.replace(/\d/g, (digit) => (random.next() < 0.4 ? String(random.below(10)) : digit)),
  wide: (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  spaces: (text, random) => text.replace(/./gu, (c) => (random.next() < 0.2 ? `${c} ` : c)),
  burst: (text, random) => times(text, random, 2, (t, at) => t.slice(0, at) + random.of(FIGURES.concat(WORDS, MARKS)).repeat(1 + random.below(200)) + t.slice(at)),
  anyCharacters: (text, random) => times(text, random, 8, (t, at) => t.slice(0, at) + String.fromCodePoint(random.below(0x110000)) + t.slice(at)),
};
export const DAMAGES = Object.keys(TEXT_DAMAGE);

function swapped(parts, random) {
  const [a, b] = [random.below(parts.length), random.below(parts.length)];
  const result = [...parts];
  [result[a], result[b]] = [parts[b], parts[a]];
  return result;
}

function times(text, random, most, change) {
  let result = text;
  for (let n = 1 + random.below(most); n > 0; n -= 1) result = change(result, random.below(result.length + 1));
  return result;
}

/** One to four damages in a row to a piece of a report; `other` is a second piece. Gives their names too. */
export function damaged(text, other, random) {
  const names = [];
  let result = text;
  for (let n = 1 + random.below(4); n > 0; n -= 1) {
    const name = random.of(DAMAGES);
    names.push(name);
    result = TEXT_DAMAGE[name](result, random, other);
  }
  return { text: result, names };
}

/** Characters of a two-byte encoding, made from its decoder. */
function tableOf(label, leads, trails) {
  const table = new Map();
  const decoder = new TextDecoder(label);
  for (let lead = leads[0]; lead <= leads[1]; lead += 1) {
    for (let trail = trails[0]; trail <= trails[1]; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, Buffer.of(lead, trail));
    }
  }
  return table;
}

const tables = new Map();
function twoBytes(text, label, leads, trails) {
  if (!tables.has(label)) tables.set(label, tableOf(label, leads, trails));
  const table = tables.get(label);
  return Buffer.concat([...text].map((c) => (c < '\u0080' ? Buffer.from(c) : (table.get(c) ?? Buffer.from('?')))));
}

const ENCODINGS = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8-bom': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16le-bom': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be-bom': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  gb18030: (text) => twoBytes(text, 'gb18030', [0x81, 0xfe], [0x40, 0xfe]),
  big5: (text) => twoBytes(text, 'big5', [0x87, 0xfe], [0x40, 0xfe]),
};
const OTHER_ENCODINGS = Object.keys(ENCODINGS).slice(1);

/** The text in some encoding, mostly UTF-8, one time in five with bytes changed, removed or put in. */
export function encoded(text, random) {
  const encoding = random.next() < 0.6 ? 'utf-8' : random.of(OTHER_ENCODINGS);
  const bytes = ENCODINGS[encoding](text);
  return random.next() < 0.2 ? { encoding, bytes: damagedBytes(bytes, random) } : { encoding, bytes };
}

/** Up to eight bytes changed, removed, doubled or put in. */
export function damagedBytes(bytes, random) {
  let result = Buffer.from(bytes);
  for (let n = 1 + random.below(8); n > 0; n -= 1) {
    const at = random.below(result.length + 1);
    const how = random.below(4);
    if (how === 0 && at < result.length) result[at] = random.below(256);
    else if (how === 1) result = Buffer.concat([result.subarray(0, at), result.subarray(at + 1 + random.below(4))]);
    else if (how === 2) result = Buffer.concat([result.subarray(0, at), Buffer.of(random.below(256)), result.subarray(at)]);
    else result = Buffer.concat([result.subarray(0, at), result.subarray(Math.max(0, at - random.below(40)))]);
  }
  return result;
}

// What holds of the record of any text at all, as far as the record and the text show it.

const NUMBER = /^[\d０-９一二两三四五六七八九十百千万亿]/u;

const HALF_PAIR = /[\ud800-\udfff]/u;

const isDay = (day) => !Number.isNaN(Date.parse(day)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** The breaches in the record of this text, each as words; none for a sound record. */
export function breaches(text, report) {
  const found = [];
  const points = [...text];
  const say = (holds, what, of = '') => void (holds || found.push(`${what} ${of}`.trim()));
  const cited = ({ start, end }) => points.slice(start, end).join('');
  const inText = ({ start, end }, of) => say(start >= 0 && start <= end && end <= points.length, 'offsets inside the text', `${of} ${start}..${end} of ${points.length}`);

  say(report.source.characters === points.length, 'characters are code points');
  for (const [item, place] of Object.entries(report.metadata.evidence)) inText(place, item);
  checkHeadings(report.headings, { say, inText, cited });
  checkObservations(report, { say, inText, cited, points });
  for (const { code, start, end, observations } of report.findings) {
    inText({ start, end }, code);
    for (const id of observations) say(Number(id.slice(1)) <= report.observations.length, 'a finding names observations', `${code} ${id}`);
  }
  checkLedger(report.ledger, text, say);
  // JSON writes halves of surrogate pairs as escapes.
  if (!HALF_PAIR.test(text)) say(!/\\ud[89a-f]/.test(JSON.stringify(report)), 'no character is cut in halves');
  return found;
}

function checkHeadings(headings, { say, inText, cited }) {
  const byId = new Map();
  let before = -1;
  headings.forEach((heading, i) => {
    const { id, start, end, level, parent, marker } = heading;
    say(id === `h${i + 1}`, 'ids are counted', id);
    inText(heading, id);
    say(start > before, 'headings rise', id);
    before = start;
    say(cited(heading).startsWith([...marker][0]), 'a heading begins with its marker', id);
    const above = byId.get(parent);
    say(parent === null || above !== undefined, 'the parent comes before', id);
    if (above) say(above.level < level && above.start < start && above.end >= end, 'a section is inside its parent', id);
    byId.set(id, heading);
  });
}

function checkObservations({ observations, headings }, { say, inText, cited, points }) {
  const sections = new Map(headings.map((heading) => [heading.id, heading]));
  let before = 0;
  observations.forEach((o, i) => {
    const { id, start, end, value, range, decimal, period } = o;
    say(id === `o${i + 1}`, 'ids are counted', id);
    inText(o, id);
    say(start < end, 'an observation has a place', id);
    say(start >= before, 'observations rise', id);
    before = start;
    const print = cited(o);
    if (o.origin === 'number') say(NUMBER.test(print), 'the number is printed at its place', `${id} ${print}`);
    say(o.text.includes(print), 'the text has the print', `${id} ${print} / ${o.text}`);
    say(points.slice(Math.max(0, start - 400), end + 400).join('').includes(o.text), 'the text stands there', id);
    say((range === null) === (value !== null), 'a value or a range', id);
    say(value === null ? decimal === null : Number(decimal) === value, 'the decimal is the value', `${id} ${decimal} ${value}`);
    if (range) say(range[0] <= range[1], 'a range rises', `${id} ${range}`);
    if (period) say(isDay(period.start) && isDay(period.end) && period.start <= period.end, 'a period is of days that are', `${id} ${period.start}..${period.end}`);
    say(o.indicator === null ? o.name === null : o.name !== null && o.rules.length > 0, 'an indicator has a name and a rule', id);
    const section = sections.get(o.heading);
    say(o.heading === null || (section !== undefined && section.start <= start && start < section.end), 'the section holds the observation', id);
    say(isAcyclic(observations, o), 'a part is of a total', id);
  });
}

function isAcyclic(observations, observation) {
  const seen = new Set();
  for (let o = observation; o.partOf !== null; o = observations[Number(o.partOf.slice(1)) - 1]) {
    if (seen.has(o.id)) return false;
    seen.add(o.id);
    if (observations[Number(o.partOf.slice(1)) - 1] === undefined) return false;
  }
  return true;
}

function checkLedger({ numbers, observations, excluded }, text, say) {
  say(numbers === (text.match(/[0-9０-９]+/g) ?? []).length, 'the ledger has every run of digits');
  say(observations + Object.values(excluded).reduce((a, b) => a + b, 0) === numbers, 'each is counted once');
}

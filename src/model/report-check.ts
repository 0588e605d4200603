// Made from the zod schema by `npm run generate`; tests hold it to the same answers.

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => string | null;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
const isNumber = (value: unknown): value is number => Number.isFinite(value);

function inList(values: unknown, check: Check): string | null {
  if (!Array.isArray(values)) return '';
  for (let i = 0; i < values.length; i += 1) {
    const fault = check(values[i]);
    if (fault !== null) return `.${i}${fault}`;
  }
  return null;
}

function inRecord(values: unknown, check: Check, isKey: (key: string) => boolean): string | null {
  if (!isFields(values)) return '';
  for (const key of Object.keys(values)) {
    const fault = isKey(key) ? check(values[key]) : '';
    if (fault !== null) return `.${key}${fault}`;
  }
  return null;
}

const PATTERN_1 = /^[0-9a-f]{64}$/;
const PATTERN_2 = /^\d{6}$/;
const PATTERN_3 = /^\d{4}-\d{2}-\d{2}$/;
const PATTERN_4 = /^h[1-9]\d*$/;
const PATTERN_5 = /^o[1-9]\d*$/;
const PATTERN_6 = /^[a-z]+\/[a-z-]+$/;

function source(o: unknown): string | null {
  if (!isFields(o) || Object.keys(o).length !== 5) return '';
  if (!isText(o.path)) return '.path';
  if (!(isText(o.sha256) && PATTERN_1.test(o.sha256))) return '.sha256';
  if (!(isWhole(o.bytes) && o.bytes >= 0)) return '.bytes';
  if (!isText(o.encoding)) return '.encoding';
  if (!(isWhole(o.characters) && o.characters >= 0)) return '.characters';
  return null;
}

function region(o: unknown): string | null {
  if (!isFields(o) || Object.keys(o).length !== 5) return '';
  let fault: string | null;
  if (!isText(o.name)) return '.name';
  if (!isText(o.officialName)) return '.officialName';
  if (!(isText(o.code) && PATTERN_2.test(o.code))) return '.code';
  if (!(o.level === 'nation' || o.level === 'province' || o.level === 'prefecture' || o.level === 'county' || o.level === 'township')) return '.level';
  fault = inList(o.path, (v) => (isText(v) ? null : ''));
  if (fault !== null) return `.path${fault}`;
  return null;
}

function evidenceValue(o: unknown): string | null {
  if (!isFields(o) || Object.keys(o).length !== 3) return '';
  if (!(o.basis === 'stated' || o.basis === 'inferred')) return '.basis';
  if (!(isWhole(o.start) && o.start >= 0)) return '.start';
  if (!(isWhole(o.end) && o.end >= 0)) return '.end';
  return null;
}

function metadata(o: unknown): string | null {
  if (!isFields(o) || Object.keys(o).length !== 8) return '';
  let fault: string | null;
  if (!(o.title === null || isText(o.title))) return '.title';
  if (!(o.issuer === null || isText(o.issuer))) return '.issuer';
  fault = o.region === null ? null : region(o.region);
  if (fault !== null) return `.region${fault}`;
  if (!(o.year === null || isWhole(o.year))) return '.year';
  if (!(o.publishedOn === null || (isText(o.publishedOn) && PATTERN_3.test(o.publishedOn)))) return '.publishedOn';
  if (!(o.documentNumber === null || isText(o.documentNumber))) return '.documentNumber';
  if (!(o.indexNumber === null || isText(o.indexNumber))) return '.indexNumber';
  fault = inRecord(o.evidence, evidenceValue, (key) => (key === 'title' || key === 'issuer' || key === 'region' || key === 'year' || key === 'publishedOn' || key === 'documentNumber' || key === 'indexNumber'));
  if (fault !== null) return `.evidence${fault}`;
  return null;
}

function heading(o: unknown): string | null {
  if (!isFields(o) || Object.keys(o).length !== 7) return '';
  if (!(isText(o.id) && PATTERN_4.test(o.id))) return '.id';
  if (!(isWhole(o.level) && o.level >= 1 && o.level <= 4)) return '.level';
  if (!isText(o.marker)) return '.marker';
  if (!(o.title === null || isText(o.title))) return '.title';
  if (!(o.parent === null || isText(o.parent))) return '.parent';
  if (!(isWhole(o.start) && o.start >= 0)) return '.start';
  if (!(isWhole(o.end) && o.end >= 0)) return '.end';
  return null;
}

function period(o: unknown): string | null {
  if (!isFields(o) || Object.keys(o).length !== 4) return '';
  if (!(isText(o.start) && PATTERN_3.test(o.start))) return '.start';
  if (!(isText(o.end) && PATTERN_3.test(o.end))) return '.end';
  if (!(o.text === null || isText(o.text))) return '.text';
  if (!(o.basis === 'stated' || o.basis === 'inherited' || o.basis === 'report')) return '.basis';
  return null;
}

function observation(o: unknown): string | null {
  if (!isFields(o) || Object.keys(o).length !== 21) return '';
  let fault: string | null;
  if (!(isText(o.id) && PATTERN_5.test(o.id))) return '.id';
  if (!(o.indicator === null || isText(o.indicator))) return '.indicator';
  if (!(o.name === null || isText(o.name))) return '.name';
  if (!isText(o.label)) return '.label';
  if (!(o.value === null || isNumber(o.value))) return '.value';
  fault = o.range === null ? null : Array.isArray(o.range) && o.range.length === 2 && isNumber(o.range[0]) && isNumber(o.range[1]) ? null : '';
  if (fault !== null) return `.range${fault}`;
  if (!(o.decimal === null || isText(o.decimal))) return '.decimal';
  if (!isText(o.unit)) return '.unit';
  if (!(o.kind === 'count' || o.kind === 'rate' || o.kind === 'amount' || o.kind === 'average' || o.kind === 'ratio' || o.kind === 'points')) return '.kind';
  if (!(o.qualifier === 'exact' || o.qualifier === 'about' || o.qualifier === 'more_than' || o.qualifier === 'less_than' || o.qualifier === 'at_least' || o.qualifier === 'at_most')) return '.qualifier';
  if (!(o.status === 'actual' || o.status === 'change' || o.status === 'target' || o.status === 'requirement')) return '.status';
  if (!(o.origin === 'number' || o.origin === 'zero_statement' || o.origin === 'verbal')) return '.origin';
  fault = o.period === null ? null : period(o.period);
  if (fault !== null) return `.period${fault}`;
  fault = inRecord(o.dimensions, (v) => (isText(v) ? null : ''), (key) => isText(key));
  if (fault !== null) return `.dimensions${fault}`;
  if (!(o.partOf === null || isText(o.partOf))) return '.partOf';
  if (!(o.heading === null || isText(o.heading))) return '.heading';
  if (!(isWhole(o.start) && o.start >= 0)) return '.start';
  if (!(isWhole(o.end) && o.end >= 0)) return '.end';
  if (!isText(o.text)) return '.text';
  if (!isText(o.quote)) return '.quote';
  fault = inList(o.rules, (v) => (isText(v) ? null : ''));
  if (fault !== null) return `.rules${fault}`;
  return null;
}

function finding(o: unknown): string | null {
  if (!isFields(o) || Object.keys(o).length !== 7) return '';
  let fault: string | null;
  if (!(isText(o.code) && PATTERN_6.test(o.code))) return '.code';
  if (!(o.level === 'error' || o.level === 'warning' || o.level === 'info')) return '.level';
  fault = inRecord(o.params, (v) => (isText(v) || isNumber(v) ? null : ''), (key) => isText(key));
  if (fault !== null) return `.params${fault}`;
  if (!isText(o.message)) return '.message';
  fault = inList(o.observations, (v) => (isText(v) ? null : ''));
  if (fault !== null) return `.observations${fault}`;
  if (!(isWhole(o.start) && o.start >= 0)) return '.start';
  if (!(isWhole(o.end) && o.end >= 0)) return '.end';
  return null;
}

function ledger(o: unknown): string | null {
  if (!isFields(o) || Object.keys(o).length !== 3) return '';
  let fault: string | null;
  if (!(isWhole(o.numbers) && o.numbers >= 0)) return '.numbers';
  if (!(isWhole(o.observations) && o.observations >= 0)) return '.observations';
  fault = inRecord(o.excluded, (v) => (isWhole(v) && v >= 0 ? null : ''), (key) => isText(key));
  if (fault !== null) return `.excluded${fault}`;
  return null;
}

function report(o: unknown): string | null {
  if (!isFields(o) || Object.keys(o).length !== 7) return '';
  let fault: string | null;
  if (!(o.schemaVersion === '1.0')) return '.schemaVersion';
  fault = source(o.source);
  if (fault !== null) return `.source${fault}`;
  fault = metadata(o.metadata);
  if (fault !== null) return `.metadata${fault}`;
  fault = inList(o.headings, heading);
  if (fault !== null) return `.headings${fault}`;
  fault = inList(o.observations, observation);
  if (fault !== null) return `.observations${fault}`;
  fault = inList(o.findings, finding);
  if (fault !== null) return `.findings${fault}`;
  fault = ledger(o.ledger);
  if (fault !== null) return `.ledger${fault}`;
  return null;
}

/** Where a value leaves the schema of records, as a path (`observations.3.label`); null where it fits. */
export function faultIn(value: unknown): string | null {
  const fault = report(value);
  return fault === null ? null : fault.slice(1);
}

import { SCHEMA_VERSION, type Report } from './model/record.ts';

/** A report's text as decoded, with what is known of the bytes it came from. */
export interface DecodedSource {
  /** As given by the user; no path of the machine is added. */
  readonly path: string;
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be` or `gb18030`. */
  readonly encoding: string;
  readonly bytes: number;
  /** Of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
}

export interface ExtractOptions {
  /** Language of the messages of findings. */
  readonly lang?: 'zh' | 'en';
}

/** Reads one report: decoded source in, validated record out. Throws nothing for any text. */
export function extractReport(source: DecodedSource, _options: ExtractOptions = {}): Report {
  return {
    schemaVersion: SCHEMA_VERSION,
    source: { path: source.path, sha256: source.sha256, bytes: source.bytes, encoding: source.encoding, characters: source.text.length },
    metadata: { title: null, issuer: null, region: null, year: null, publishedOn: null, documentNumber: null, indexNumber: null, evidence: {} },
    headings: [],
    observations: [],
    findings: [],
    ledger: { numbers: 0, observations: 0, excluded: {} },
  };
}

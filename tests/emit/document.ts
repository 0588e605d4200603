import type { Format } from '../../src/emit/format.ts';
import type { Chunk, Warn } from '../../src/emit/writer.ts';
import type { Report } from '../../src/model/record.ts';

/** The bytes of a document of these reports, `null` where the format gives none. */
export async function documentOf({ piece, open }: Format, reports: readonly Report[], warn: Warn = () => {}): Promise<Uint8Array | null> {
  const chunks: Chunk[] = [];
  const spool = () => {
    const lines: string[] = [];
    return { add: async (line: string) => void lines.push(line), lines: async function* all() { yield* lines; } };
  };
  const writer = await open({ write: async (chunk) => void chunks.push(chunk), spool, warn });
  for (const report of reports) await writer.add(piece(report));
  return (await writer.finish()) ? Buffer.concat(chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk))) : null;
}

/** The same as text. */
export async function textOf(format: Format, reports: readonly Report[]): Promise<string | null> {
  const bytes = await documentOf(format, reports);
  return bytes === null ? null : Buffer.from(bytes).toString();
}

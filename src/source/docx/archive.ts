import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { SourceError } from '../error.ts';

/** The most that a document may unpack to, in bytes (100 MiB); the largest reports are under 1 MiB. */
const MOST_UNPACKED = 100 * 1024 * 1024;

/** No Word document has more parts. */
const MOST_PARTS = 10_000;

/**
 * The names of the parts of a zip archive, each unpacked once to see that all of them together stay within the
 * bound, whatever sizes the archive claims.
 * @throws {SourceError} for what is no archive, is damaged or encrypted, or unpacks to more
 */
export async function boundedParts(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const archive = await open(bytes);
  try {
    if (archive.entryCount > MOST_PARTS) throw tooLarge();
    return await checkParts(archive);
  } finally {
    archive.close();
  }
}

const tooLarge = (): SourceError => new SourceError('too-large', `${MOST_UNPACKED / 1024 / 1024} MiB`);

async function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true }, (error, archive) => {
      if (error) reject(new SourceError('damaged', 'docx'));
      else resolve(archive);
    });
  });
}

async function checkParts(archive: ZipFile): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  let unpacked = 0;
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(error instanceof SourceError ? error : new SourceError('damaged', 'docx'));
    archive.on('error', fail);
    archive.on('end', () => resolve(names));
    archive.on('entry', (entry: Entry) => {
      names.add(entry.fileName);
      if (entry.isEncrypted()) return fail(new SourceError('encrypted', 'docx'));
      archive.openReadStream(entry, (error, stream) => {
        if (error) return fail(error);
        stream.on('error', fail);
        stream.on('end', () => archive.readEntry());
        stream.on('data', (chunk: Buffer) => {
          unpacked += chunk.length;
          if (unpacked <= MOST_UNPACKED) return;
          stream.destroy();
          fail(tooLarge());
        });
      });
    });
    archive.readEntry();
  });
}

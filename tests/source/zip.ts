import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive of these parts, deflated; `claim` is written for each unpacked size. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>, { claim, encrypted = false }: { claim?: number; encrypted?: boolean } = {}): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(bytes), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(claim ?? bytes.length, 8);
    const fields = Buffer.from([20, 0, encrypted ? 1 : 0, 8, 8, 0, 0, 0, 0x21, 0]);
    const lengths = Buffer.from([Buffer.byteLength(name), 0, 0, 0]);
    const at = Buffer.alloc(4);
    at.writeUInt32LE(offset);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), fields, sizes, lengths, Buffer.from(name), packed]);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, sizes, lengths, Buffer.alloc(10), at, Buffer.from(name)]));
    local.push(entry);
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** A Word document with this body, in WordprocessingML. */
export function docxOf(body: string, more: Readonly<Record<string, string | Buffer>> = {}, options: { claim?: number; encrypted?: boolean } = {}): Buffer {
  return zipOf(
    {
      '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels': '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ...more,
    },
    options,
  );
}

/** A paragraph of a Word document. */
export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode, MOST_BYTES } from '../../src/decode/decode.ts';
import { DecodeError } from '../../src/decode/error.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../fixtures/encodings/${name}.txt`, import.meta.url));
const bytes = (...parts: (string | readonly number[])[]): Uint8Array => Buffer.concat(parts.map((p) => (typeof p === 'string' ? Buffer.from(p) : Buffer.from(p))));
const codeOf = (input: Uint8Array): string => {
  try {
    return `decoded as ${decode(input).encoding}`;
  } catch (error) {
    return error instanceof DecodeError ? `${error.code}${error.detail === '' ? '' : ` ${error.detail}`}` : String(error);
  }
};

const TEXT = `清水县2023年法治政府建设工作报告

一、行政复议
\u3000\u3000全年受理行政复议案件２３件，审结20件；\u00a0审结率86.96%。

二、“互联网＋监管”
\u3000\u3000涉及𠮷田村、䶮县路2处，罚没款1.5万元。
`;

describe('one text in each encoding', () => {
  test.each([
    ['utf-8', 'utf-8', TEXT],
    ['utf-8-bom', 'utf-8', TEXT],
    ['utf-16le-bom', 'utf-16le', TEXT],
    ['utf-16be-bom', 'utf-16be', TEXT],
    ['utf-16le', 'utf-16le', TEXT],
    ['utf-16be', 'utf-16be', TEXT],
    ['gb18030', 'gb18030', TEXT],
    ['utf-8-crlf', 'utf-8', TEXT.replaceAll('\n', '\r\n')],
    ['gb18030-crlf', 'gb18030', TEXT.replaceAll('\n', '\r\n')],
  ])('%s', (name, encoding, text) => {
    const input = fixture(name);
    const { sha256, ...rest } = decode(input);
    expect(rest).toEqual({ text, encoding, bytes: input.length, lost: 0 });
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('short texts', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['empty', bytes(), '', 'utf-8'],
    ['only a byte order mark', bytes([0xef, 0xbb, 0xbf]), '', 'utf-8'],
    ['a second byte order mark is text', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]), '\ufeff', 'utf-8'],
    ['ASCII', bytes('20 cases\n'), '20 cases\n', 'utf-8'],
    ['astral', bytes('𠮷20件'), '𠮷20件', 'utf-8'],
    ['GB/T 2312: 共20件', bytes([0xb9, 0xb2], '20', [0xbc, 0xfe]), '共20件', 'gb18030'],
    ['GBK beyond GB/T 2312: 镕', bytes([0xe9, 0x46]), '镕', 'gb18030'],
    ['GB18030 four bytes, astral: 𠀀', bytes([0x95, 0x32, 0x82, 0x36]), '𠀀', 'gb18030'],
    ['UTF-16LE by its NUL bytes: 共2\\n', bytes([0x71, 0x51, 0x32, 0x00, 0x0a, 0x00]), '共2\n', 'utf-16le'],
    ['UTF-16BE by its NUL bytes: 共2\\n', bytes([0x51, 0x71, 0x00, 0x32, 0x00, 0x0a]), '共2\n', 'utf-16be'],
    ['UTF-16LE with 一 and full-width spaces, which have NUL in the other half', bytes([...Buffer.from('\u3000\u3000一、一件。', 'utf16le')]), '\u3000\u3000一、一件。', 'utf-16le'],
    ['a tab, a form feed and a Ctrl-Z are text', bytes('1\t2\f3\x1a'), '1\t2\f3\x1a', 'utf-8'],
    ['U+FFFD is not made up: one stray control character in a long text', bytes(`\x02${'件'.repeat(200)}`), `\x02${'件'.repeat(200)}`, 'utf-8'],
  ])('%s', (_name, input, text, encoding) => {
    expect(decode(input)).toMatchObject({ text, encoding, bytes: input.length, lost: 0 });
  });
});

describe('damage is kept and counted', () => {
  test.each<[string, Uint8Array, string, number]>([
    ['UTF-8 cut inside the last character', fixture('utf-8-cut'), 'utf-8', 1],
    ['GB18030 cut inside the last character', fixture('gb18030-cut'), 'gb18030', 1],
    ['one bad byte in UTF-8', bytes('受理行政复议案件二十件', [0xff], '，审结十九件。'), 'utf-8', 1],
    ['UTF-16 cut inside a character', fixture('utf-16le-bom').subarray(0, 41), 'utf-16le', 1],
  ])('%s', (_name, input, encoding, lost) => {
    const decoded = decode(input);
    expect(decoded).toMatchObject({ encoding, lost });
    expect(decoded.text.split('\ufffd').length - 1).toBe(lost);
  });
});

describe('what is no text', () => {
  test.each<[string, Uint8Array, string]>([
    ['PDF', bytes('%PDF-1.7\n%', [0xe2, 0xe3]), 'binary pdf'],
    ['DOCX', bytes('PK', [3, 4, 20, 0]), 'binary zip/docx/xlsx'],
    ['DOC', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'binary doc/xls'],
    ['RTF', bytes('{\\rtf1\\ansi'), 'binary rtf'],
    ['PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a]), 'binary png'],
    ['NUL bytes in both halves', bytes([0, 0, 0, 1, 0, 0, 2, 0]), 'binary'],
    ['a NUL in ASCII', bytes('abc\0def 20 cases, 30 cases'), 'binary'],
    ['control characters', bytes('\x01\x02\x03abc'), 'binary'],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x71, 0x51, 0, 0]), 'binary'],
    ['Big5, which GB18030 would read as nonsense', fixture('big5'), 'undecodable'],
    ['random high bytes', bytes([0xff, 0x80, 0xff, 0x80, 0xff]), 'undecodable'],
    ['a lone bad byte', bytes([0xff]), 'undecodable'],
    ['one byte more than the bound', new Uint8Array(MOST_BYTES + 1), 'too-large 64 MiB'],
  ])('%s', (_name, input, code) => {
    expect(codeOf(input)).toBe(code);
  });
});

test('the same bytes have the hash that sha256sum prints', () => {
  expect(decode(bytes('20件\n')).sha256).toBe('d5b5db06740d4318f28d64082c36596671d03448e83eb06e1fceae70287ef525');
});

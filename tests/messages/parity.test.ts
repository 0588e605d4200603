import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { helpEn } from '../../src/messages/help-en.ts';
import { helpZh } from '../../src/messages/help-zh.ts';
import { words } from '../../src/messages/words.ts';
import { zh } from '../../src/messages/zh.ts';

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each<[string, Record<string, string>, Record<string, string>]>([
  ['messages', zh, en],
  ['help', helpZh, helpEn],
])('%s in both languages', (_name, chinese, english) => {
  test('have the same codes in the same order', () => {
    expect(Object.keys(english)).toEqual(Object.keys(chinese));
  });

  test.each(Object.keys(chinese))('%s has the same placeholders and is said', (code) => {
    expect(placeholders(english[code] ?? '')).toEqual(placeholders(chinese[code] ?? ''));
    expect(chinese[code]?.trim()).not.toBe('');
    expect(english[code]?.trim()).not.toBe('');
  });
});

test('params take the place of placeholders; a missing one is seen', () => {
  expect(words('zh', 'input/not-found', { path: 'a.txt' })).toBe('a.txt：找不到这个文件或文件夹。请检查路径。');
  expect(words('en', 'input/not-found', { path: '{path}' })).toBe('{path}: no such file or folder. Check the path.');
  expect(words('en', 'input/not-found')).toBe('{path}: no such file or folder. Check the path.');
});

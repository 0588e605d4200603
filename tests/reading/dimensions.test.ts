import { expect, test } from 'vitest';
import { captureWords, partDimension } from '../../src/reading/rows/dimensions.ts';

test.each([
  ['承办量居前三位的是县住建局', '县住建局'],
  [')、鸣凤镇', '鸣凤镇'],
  ['县公安局(', '县公安局'],
  ['反映较集中的领域为物业服务', '物业服务'],
  ['第三次会议是年终会议', '第三次会议是年终会议'],
])('%s', (words, wanted) => {
  expect(captureWords(words, '')).toBe(wanted);
});

test.each([
  ['其中集体提案', '类型', '集体'],
  ['委员个人、联名提案', '类型', '个人、联名'],
  ['其中部门规范性文件', '类型', '部门规范性文件'],
  ['取水许可', '类型', '取水许可'],
  ['区公安局', '单位', '区公安局'],
])('a part by its words: %s', (words, name, value) => {
  expect(partDimension(words, '')).toEqual({ name, value });
});

import { expect, test } from 'vitest';
import { scalePower, shiftDecimal } from '../../src/quantity/decimal.ts';
import { parseHanNumeral } from '../../src/quantity/han-numeral.ts';

test.each([
  ['两', '2'], ['十', '10'], ['十二', '12'], ['二十', '20'], ['二十三', '23'], ['一百零五', '105'], ['两百二十', '220'],
  ['三千', '3000'], ['一万二千', '12000'], ['三点五', '3.5'], ['二〇二一', '2021'], ['百', '100'], ['一亿', '100000000'],
])('%s is %s', (text, value) => expect(parseHanNumeral(text)).toBe(value));

test.each(['八五', '三四', '十百', '万'])('%s is no numeral', (text) => expect(parseHanNumeral(text)).toBeNull());

test.each([
  ['1.1', 8, '110000000'], ['29.22', 4, '292200'], ['3', 4, '30000'], ['0.5', 0, '0.5'], ['122.4552', 4, '1224552'], ['1.23456', 4, '12345.6'], ['007', 0, '7'],
])('%s moved by %i is %s', (decimal, power, moved) => expect(shiftDecimal(decimal, power)).toBe(moved));

test.each([['', 0], ['万', 4], ['千万', 7], ['亿', 8], ['万亿', 12]])('%s carries %i powers of ten', (scale, power) => expect(scalePower(scale)).toBe(power));

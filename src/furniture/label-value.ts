import type { LabelItem } from './labels.ts';

/** A day in any of the ways pages print it: 2022-03-29 2022/3/29 2022年3月29日 2022.03.29 20220329 二〇二二年三月二十九日. */
const DAY = /(?:19|20)\d\d(?:[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{4}(?!\d))|[一二][〇零0O九][〇零0O一二九八][〇零0O一二三四五六七八九]年/;

/** Said where there is nothing to say: 文号：无. */
const NOTHING = /^(?:无|暂无|空|\/|-+)$/;

/** Whether a value can stand behind a label: a date behind 发布日期, no sentence behind 索引号. */
export function isPlausible(item: LabelItem, value: string): boolean {
  if (NOTHING.test(value)) return true;
  switch (item) {
    case 'publishedOn':
    case 'createdOn':
      return value.length <= 40 && DAY.test(value);
    case 'indexNumber':
      return value.length <= 60 && /[\dA-Za-z]/.test(value) && !/[,。;]/.test(value);
    case 'documentNumber':
      return value.length <= 60 && /[\d号]/.test(value) && !/[,。]/.test(value);
    case 'issuer':
      return value.length <= 40 && !/[。;:]/.test(value);
    case 'title':
      return value.length <= 100 && !value.includes('。');
    case 'page':
      return value.length <= 60 && !value.includes('。');
    case 'other':
      return value.length <= 400;
  }
}

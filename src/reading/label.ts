const LEAD =
  /^(?:(?:19|20)\d{2}年(?:度|以来|底)?|其中|全年|年内|今年以来|今年|去年|本年度|目前|截至目前|一年来|累计|共计|合计|总计|共|先后|现有|已|另有|另|并|还|均|各|全部|全市|全县|全区|全州|全省|全镇|全乡|全街道|我市|我县|我区|我镇|我乡|我局|我街道|市政府|县政府|区政府|和|与|及|以及|或|将|对|把|被|为|在|经|通过|同时|[,、:;。"”“()\s])+/;
const TAIL = /(?:[,、:;。\s"“()]|共计|共|合计|总计|累计|达到|达|为|是|有|约|近|超过|超|逾|不足|均|各|分别|了|已|占比|占|仅|数量|总数|总量)+$/;

/** What the text itself says is counted, from the words before a figure or, where they are empty, behind it. */
export function makeLabel(before: string, after: string, wider: string): string {
  const head = trim(before);
  if (head.length >= 2) return head;
  const tail = trim(after);
  if (tail.length >= 2) return tail;
  const wide = trim(wider);
  return wide !== '' ? wide : head + tail;
}

function trim(words: string): string {
  let label = words;
  for (let last = ''; last !== label; ) {
    last = label;
    label = label.replace(LEAD, '');
    const cut = label.replace(TAIL, '');
    if (cut !== '') label = cut;
  }
  return label.length > 40 ? label.slice(-40) : label;
}

/** Whether words name something: more than adverbs, verbs of being and marks. */
export function hasContent(words: string): boolean {
  const trimmed = trim(words).replace(/[^\u4e00-\u9fff]|组织|开展|举办|进行|完成|实施|参与|参加|安排|采取/g, '');
  return trimmed.length >= 2;
}

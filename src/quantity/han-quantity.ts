import { HAN_RUN, parseHanNumeral } from './han-numeral.ts';

/** Characters that can begin a Chinese numeral. */
export const HAN_FIRST = new Set('一二两三四五六七八九十百千');

/** Words before which a small Chinese numeral is a count of the act: 召开一次, 组建四个宣讲团, 组织两批. */
const ACTS =
  /(?:召开|举办|举行|开展|组织|组建|成立|建立|建成|设立|设置|增设|新建|新增|创建|打造|命名|评选|评出|制定|出台|印发|修订|修改|废止|制发|发放|下发|发布|编制|办理|受理|审理|审结|办结|查处|查办|立案|移送|处理|处罚|处分|调解|化解|排查|接待|解决|完成|实施|培训|聘请|聘用|聘任|选聘|选派|配备|配齐|配有|增配|派出|抽调|任命|表彰|培育|培养|吸纳|招录|招聘|取消|下放|承接|整合|精简|压减|拍摄|制作|播出|刊发|上报|报送|报备|备案|审查|审核|修编|收到|收回|收集|征集|提出|采纳|整改|关停|取缔|吊销|注销|约谈|通报|问责|督办|督查|督察|检查|抽查|巡查|评查|评估|研究|听取|审议|讨论|学习|宣讲|参加|进行|邀请|购置|投入|入选|荣获|获评|获得|推出|上线|开通|更新|建设|合并|撤销|撤并|涉及|覆盖|共有|现有|设有|共|有|各|仅|达|计|了|至少|不少于|不低于|不得少于|每年|每季度|每半年|每月|每周|全年|年内|先后|累计|分别)$/;

/** Measure words that a Chinese numeral counts with; 个 and 项 only behind an act. */
const FREE = /^(?:余|多)?(?:批次|批|次|场次|场|期|轮|名|人次|人|件次|件|起|宗|堂|份|家|位|本|册|篇|户|台|辆|倍|支(?=[^,。;、]{0,10}队)|天|小时|个月|个工作日|个小时)(?![性级战线为等代种类式生])/;
const BOUND = /^(?:余|多)?(?:个|项|所|处|条|支|部)(?!方面|阶段|层面|环节|维度|坚持|统一|结合|到位|关键|机制|体系|意识|自信|维护|确立|制度|清单|全面|代表|文明|率|一|清|不|全覆盖|百分|年|好|转变|方位|必须|不得|一律|角度|步骤|大局|全力)/;

/** Fixed phrases whose numeral counts nothing. */
const SLOGANS = /^(?:一次性|一件事|一批批|一部手机|一件件|一次次|一次办|一人一|一户一|一家一|一条龙|一条心|一本账|一份子|一部分|一期一|一批又|一场场|一名名|三次产业|一位一|一所一|一天一|一案双|一案一|两名以上|二次供水|二次元|千家万户|千方百计|百年|一支部|一轮又|一部法|一场硬|二人转|三人行|一家人|一户人|一人得|一处一|一条路|一台戏|一人|一家|一件小|一年一|一周一|一月一|一日一|两人以上)/;

/** > 三台县, 五台县, 三门县: the name of a place */
const PLACE = /^[^个项]{1,2}(?:县(?!级|直|区|域|属)|自治县|旗(?!级|直)|市(?!级|直|场|民|政|属|值|区|委|县))/;

/** No numeral is longer than this, in characters. */
const LONGEST_NUMERAL = 20;

/** A run of Chinese numeral characters at `start`: its digits, its end, and whether it may count; where it is no numeral, the place to look on from. */
export function hanNumeralAt(text: string, start: number): { readonly decimal: string; readonly end: number; readonly counts: boolean } | number {
  HAN_RUN.lastIndex = start;
  const run = HAN_RUN.exec(text)?.[0];
  if (run === undefined) return start + 1;
  if (run.length > LONGEST_NUMERAL) return start + run.length;
  const end = start + run.length;
  const counts = mayCount(text, start, run, end);
  if (!counts && run.length === 1) return end;
  const decimal = parseHanNumeral(run);
  if (decimal === null) return start + 1;
  return { decimal, end, counts };
}

function mayCount(text: string, start: number, run: string, end: number): boolean {
  const after = text.slice(end, end + 8);
  const free = FREE.test(after);
  if (!free && (run === '一' || !BOUND.test(after))) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  if (/(?:[第每逐另统唯同之某前“《十周星期]|(?<!先)后)$/.test(before) && !before.endsWith('每')) return false;
  if (/^(?:年|月|日|号|届|级|大|条(?:例|款|规)|中全会)/.test(after)) return false;
  if (SLOGANS.test(text.slice(start, start + 6)) || PLACE.test(after)) return false;
  if (run.length > 1 && /^[一二两三四五六七八九十百千万〇零]+$/.test(run) && !/[十百千万]/.test(run)) return false;
  // > 十八届人大四次会议, 三次全体会议
  if (/(?:人大|政协|届|代表大会|委员会|常委会)$/.test(before) && after.startsWith('次')) return false;
  // > 没有一起败诉, 无一件被撤销, 未发生一起: a negation, not a count
  if (run === '一' && /(?:没有|无|未[\u4e00-\u9fff]{0,2}|零)$/.test(before)) return false;
  // > 两个文明一起抓, 一起研究部署: together
  if (run === '一' && /^起(?:抓|推|做|来|干|参[与加]|走|学|努力|行动|谋|研究|部署|安排|考核|落实|讨论|共)/.test(after)) return false;
  // > 发现一起、查处一起: whenever there is one
  if (run === '一' && (/^[起个件处][、,]?[\u4e00-\u9fff]{2,3}一[起个件处]/.test(text.slice(end, end + 9)) || /一[起个件处][、,]?[\u4e00-\u9fff]{2,3}$/.test(text.slice(Math.max(0, start - 6), start)))) return false;
  // > 查处一起、警示一片
  if (run === '一' && /^[起个件处][、,]?[\u4e00-\u9fff]{2,3}一[片方批面]/.test(text.slice(end, end + 9))) return false;
  // > 重点抓好四件事, 三件大事
  if (/^件(?:大|要|小)?事/.test(after)) return false;
  // > 心里都有一本明白账
  if (run === '一' && /^本[\u4e00-\u9fff]{0,4}[账帐]/.test(after)) return false;
  // > 能合并的检查一次查完, 一次告知: at once
  if (run === '一' && /^次(?:性|查|办|告知|讲|说|过|成|到位|提交|受理|解决|调解|化解)/.test(after) && !/(?:先后|共|仅|只|了|过)$/.test(before)) return false;
  // > 推出一批节目: some, not one
  if (run === '一' && /^批(?!次)/.test(after)) return false;
  // > 停车泊位近两千个, 应急避难场所两处: so large, or nothing behind it but a stop
  if (!free && run !== '一' && (/[百千万]/.test(run) || (/^[处所座][,。;)]/.test(after) && /[\u4e00-\u9fff]{2}$/.test(before)))) return true;
  const act = ACTS.test(text.slice(Math.max(0, start - 5), start));
  return act || (free && run !== '一');
}

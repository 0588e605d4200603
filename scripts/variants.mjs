// Ways in which another clerk says the same: what is learnt from a report is learnt from these too, so that the order of
// verb, noun and number, or a filler word, does not decide.

const VERBS = '受理|收到|接收|办理|审理|审结|办结|承办|制定|印发|出台|修订|修改|废止|审查|审核|清理|开展|组织|举办|召开|查处|立案|处理|处置|化解|调处|调解|建立|设立|聘请|配备|发放|取消|下放|新增|公开|发布|答复|培训|举行|解答|接受|完成|纠正|移送|抽查|检查|评查|公布|编制|梳理|承接|培育|创建|报送|备案|帮助|代理|出具|提供|压减|压缩|作出|核发|下发|发出|接待|采集|录制|推送';
const NOUNS = '案件|案|文件|事项|会议|会|活动|培训|培训班|检查|行动|宣讲|讲座|咨询|举报|投诉|纠纷|建议|提案|业务|信息|意见|意见建议|合同|协议|申请|复议|诉讼|环节|执法|案卷|问题|隐患|许可|处罚|审核|审查|评估|听证|发布会|听证会|督察|督查|评查|考试|文书|法律意见|意见书|建议书|建议函|通报|资料|手册|稿件|视频|工单|诉求|来信|来访|线索|演练|约谈|述法|学习|旁听|调研|座谈会|规章|法规|清单|任务|窗口|证件|执法证|专题会|任务书|决定|决定书|报道|证明|服务';
const FIGURE = '[0-9]+(?:余|多)?(?:件次|件|宗|起|项|个|份|部|条|名|家|场次|场|次|期|人次|人)';
const END = '(?=[，。；、,;（(])';
/** Not 受理前, 未受理 and the like: the verb does not say what was done. */
const SAID = `(?<![前未没不已])(${VERBS})(?![前中后])`;
const WORDS = '[\\u4e00-\\u9fff]';

/** Each with what it says of a report: all places of the pattern are said in the other way. */
const WAYS = [
  // > 受理投诉举报26件 → 受理26件投诉举报
  [`${SAID}(${WORDS}{0,12}?(?:${NOUNS}))(${FIGURE})${END}`, '$1$3$2'],
  // > 受理26件投诉举报 → 受理投诉举报26件
  [`${SAID}(${FIGURE})(${WORDS}{0,12}?(?:${NOUNS}))${END}`, '$1$3$2'],
  // > 受理投诉举报26件 → 投诉举报共受理26件
  [`(?<=[，。；,;])${SAID}(${WORDS}{0,12}?(?:${NOUNS}))(${FIGURE})${END}`, '$2共$1$3'],
  // > 审核合同26份 → 对26份合同进行了审核
  [`(?<=[，。；,;])(审查|审核|评查|抽查|检查|清理|化解|查处|整改|纠正|调处|培训|评估|督察|督查|备案|调解)(${WORDS}{0,12}?(?:${NOUNS}))(${FIGURE})(?=[，。；,;])`, '对$3$2进行了$1'],
].map(([pattern, said]) => [new RegExp(pattern, 'gu'), said]);

/**
 * A text as others would say it: for each way that changes it, the `text`, and `from(offset)` that gives the offset in the
 * text before of a place in the new one, or -1 for a place that no change stands near.
 */
export function variantsOf(text) {
  return WAYS.flatMap(([pattern, said]) => {
    const edits = [];
    let out = '';
    let last = 0;
    for (const match of text.matchAll(pattern)) {
      const piece = said.replace(/\$(\d)/gu, (_, group) => match[group]);
      out += text.slice(last, match.index);
      edits.push({ start: out.length, end: out.length + piece.length, was: match.index, figure: match.findLast((group) => /^\d/u.test(group)), piece, match: match[0] });
      out += piece;
      last = match.index + match[0].length;
    }
    if (edits.length === 0) return [];
    out += text.slice(last);
    return [{ text: out, from: (offset) => placeBefore(edits, offset) }];
  });
}

function placeBefore(edits, offset) {
  const edit = edits.find(({ start, end }) => start <= offset && offset < end);
  return edit && edit.piece.indexOf(edit.figure) === offset - edit.start ? edit.was + edit.match.indexOf(edit.figure) : -1;
}

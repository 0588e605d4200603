import type { DimensionRow, IndicatorRow, ShareRow } from '../pack.ts';
import { IN_SENTENCE, sameSentence } from './same-sentence.ts';

/** Named lists of deputies' suggestions and political consultative proposals. */
export const PROPOSAL_TERMS: Readonly<Record<string, string>> = {
  提案人大建议: '人大代表建议|代表建议|人大建议|人大议案|代表议案|人大代表议案|人大代表意见|代表意见建议|人大代表所提建议|人大代表提出的建议|人大代表批评意见|建议批评和意见|建议、批评和意见|人大代表意见建议|人大代表的建议|人大代表建议意见|人大常委会审议意见|人代会建议|人大意见|代表建议意见|人大议案建议',
  提案政协提案: '政协提案|政协委员提案|委员提案|政协建议|政协委员建议|政协委员意见|提案|社情民意',
  建议提案: '人大代表|政协委员|代表委员|代表建议|人大建议|人大议案|代表议案|议案建议|议案提案|政协提案|委员提案|建议提案|提案建议|提案',
  提案采纳落实: '采纳|落实|解决|已解决|基本解决|列入计划|逐步解决|得到解决|纳入规划|办成|转化',
};

export const PROPOSAL_MASKS = '提案人|提案委|合理化建议|主办件|会办件|协办件|分办件|独办件';

export const PROPOSAL_DIMENSIONS: readonly DimensionRow[] = [
  {
    name: '单位类型',
    values: {
      乡镇: '乡镇|乡(镇)|镇街|镇人民政府|镇政府', 街道: '街道', 市级: '市级单位|市级部门|市直单位|市直部门|市级|市直', 县级: '县级单位|县级部门|县直单位|县直部门|县级|县直', 区级: '区级部门|区直部门|区直单位|区级|区直', 省级: '省级|省直', 主办: '主办单位', 协办: '协办单位',
    },
  },
];

export const PROPOSAL: readonly IndicatorRow[] = [
  // > 承办建议提案325件 / 办理人大代表建议、政协提案共325件
  { id: 'proposal.cases', own: ['建议|议案建议|人大议案|人大', '提案'], not: '采纳|落实|解决|分别|办结|办复|答复|完成|办理完毕|满意|A类|主动|社会各界', bias: 1 },
  // > 全部建议提案 325件均已答复
  { id: 'proposal.cases', own: ['建议|议案建议|人大议案|人大', '提案', '收到|承办|交办|办理|承接|接收|受理'], not: '采纳率|分别|满意|A类', bias: 1 },
  // > 办理代表建议356件、政协提案433件,合计789件
  { id: 'proposal.cases', own: ['合计|共计|总计|总数|总共|两项'], scope: sameSentence('@提案人大建议', '@提案政协提案'), near: true, bias: IN_SENTENCE, not: '采纳|落实|解决|满意|办结|案件' },
  // > “两会”交办件46件
  { id: 'proposal.cases', own: ['两会', '建议|提案|交办|意见'], not: '采纳|落实|解决|满意' },
  // > 其中主办件9件、会办件14件
  { id: 'proposal.cases', own: ['主办件|会办件|协办件|分办件|独办件|主办|会办|协办|分办|单办'], scope: sameSentence('@建议提案'), near: true, bias: IN_SENTENCE, units: '件', not: '@建议提案|单位|部门|办结|满意' },
  // > 人大代表建议207件
  { id: 'proposal.deputy_suggestions', own: ['@提案人大建议'], not: '政协|提案|采纳|落实|解决|满意|旁听|列席' },
  { id: 'proposal.deputy_suggestions', own: ['人大代表|人大', '建议|议案建议|人大议案|代表议案|大会议案|意见|批评'], not: '政协|提案|采纳|落实|解决|满意|规范性文件|备案|人大代表参加|征求|报告|检察|立法|复议' },
  // > 办理建议207件、提案119件 (behind 代表委员)
  { id: 'proposal.deputy_suggestions', own: ['建议|人大议案|代表议案|议案建议'], scope: ['人大代表|代表委员|人大|两会|政协提案|建议提案', '人大代表|代表委员|人大|两会|提案'], near: true, bias: -8, units: '件', not: '政协|提案|采纳|落实|解决|满意|意见建议|审计|审查|立法|征求|工单|投诉|咨询|建议书|法律|征集|代表', notScope: '审计|热线|诉求|工单' },
  // > 政协提案119件
  { id: 'proposal.cppcc_proposals', own: ['@提案政协提案'], not: '人大|建议|代表议案|采纳|落实|解决|满意|采用|信息|代表' },
  { id: 'proposal.cppcc_proposals', own: ['政协委员提案|政协委员建议|政协建议|政协意见|政协委员意见|政协委员的提案|政协提案建议'], not: '人大|代表|采纳|落实|满意' },
  { id: 'proposal.cppcc_proposals', own: ['政协', '提案|建议|意见'], not: '人大|代表|采纳|落实|满意' },

  // > 325件建议提案已全部办结 / 办结建议提案46件
  { id: 'proposal.concluded', own: ['建议|提案|人大议案|代表议案', '办结|办复|答复|办理完毕|完成办理|回复|全部完成|已办理|办理完成'], scope: ['@建议提案', '@建议提案'], near: true, bias: -4, units: '件', not: '满意|采纳|落实|解决|收到|承办|检察|司法|依申请|工单' },
  { id: 'proposal.concluded', own: ['办结|办复|答复|办理完毕|完成办理|已办理'], scope: sameSentence('@建议提案'), near: true, bias: IN_SENTENCE, units: '件', not: '满意|采纳|落实|解决|依申请|公开申请|工单|诉求|案件|信访|来信|热线|留言|事项' },
  // > 办结率100% / 办复率
  { id: 'proposal.conclusion_rate', own: ['办结率|办复率|答复率|办理率|按期办结率|按时办结率|按时办复率|按期办复率|按时答复率|按期答复率|回复率|办理答复率|办理完成率'], scope: ['@建议提案', '建议|提案|代表'], near: true, not: '信访|热线|诉求|工单|依申请|案件|信息公开' },
  // > 人大代表建议、政协提案全部办结
  { id: 'proposal.conclusion_rate', own: ['办结|办理完毕|办复|答复'], scope: sameSentence('@建议提案'), near: true, bias: IN_SENTENCE, verbal: true, not: '信访|热线|诉求|工单|依申请|案件|信息公开|来信|留言' },
  // > 满意率99.2% / 代表委员满意率
  { id: 'proposal.satisfaction_rate', own: ['满意率|满意度|满意和基本满意率|基本满意率|满意、基本满意率|非常满意率|满意的占|满意|满意评价率|满意比例|反馈满意率'], scope: ['@建议提案', '建议|提案|代表|委员'], near: true, not: '政务服务|热线|诉求|工单|信访|窗口|营商|群众安全感' },
  // > 代表、委员满意率分别为98.2%、99%
  { id: 'proposal.satisfaction_rate', own: ['代表|委员|人大代表|政协委员'], scope: sameSentence('满意率|满意度', '@建议提案'), near: true, bias: IN_SENTENCE, not: '办结|办复|面商|见面|采纳|解决|落实|答复|沟通|走访|办理' },
  // > 面商率100% / 见面率
  { id: 'proposal.meeting_rate', own: ['面商率|见面率|走访率|面复率|上门率|协商率|沟通率|沟通协商率|面商沟通率|见面沟通率|上门走访率|座谈率|办前沟通率|面谈率|见面协商率|沟通见面率|面商面复率|三见面率|联系率'], scope: ['@建议提案', '建议|提案|代表|委员'], near: true, not: '热线|工单|信访' },
  // > 已落实的有122件
  { id: 'proposal.adopted', own: ['@提案采纳落实|A类|B类'], scope: sameSentence('@建议提案'), near: true, bias: IN_SENTENCE, units: '件 条', not: '未采纳|法律顾问|合法性|司法建议|检察建议|未解决|纠纷|立法|征求|审计|案件|C类|资金', notScope: '审计|法律顾问|合法性审|征求意见|公开征求' },
  { id: 'proposal.adopted', own: ['@提案采纳落实', '@建议提案'], units: '件 条', not: '未采纳|法律顾问|合法性|司法建议|检察建议|审计|征求' },
  // > 所提问题解决率92% / 采纳落实的占85%
  { id: 'proposal.adoption_rate', own: ['采纳率|落实率|解决率|解决采纳率|采纳落实率|办成率|所提问题解决率|A类率|问题解决率|解决落实率|解决或采纳率|兑现率|转化率'], scope: ['@建议提案', '建议|提案|代表|委员'], near: true, not: '热线|工单|法律顾问|司法建议|检察建议|审查意见', notScope: '法律顾问|合法性审|审计' },
  { id: 'proposal.adoption_rate', own: ['已解决|基本解决|得到解决|解决或|解决和|采纳落实|采纳或|已采纳|已落实|得到落实|A类|所提问题|占建议提案|占总数|占比'], scope: ['@建议提案', '@建议提案', '@提案采纳落实|A类'], near: true, bias: -8, not: '满意|热线|工单|法律顾问|审计|面商|办结率' },
  // > 涉及承办单位32个 / 涉及7个乡镇人民政府,25个市级单位
  { id: 'proposal.units', own: ['承办单位|主办单位|承办部门|协办单位|分办单位|办理单位|主办部门|责任单位'], scope: ['@建议提案'], near: true, not: '先进|优秀|表彰', dims: ['单位类型'] },
  { id: 'proposal.units', own: ['单位|部门|乡镇|街道|镇人民政府'], scope: sameSentence('建议提案|提案', '@建议提案'), near: true, bias: IN_SENTENCE, not: '先进|优秀|表彰|代表|委员|提案|座谈|调研|视察|人大|政协', units: '个 家', dims: ['单位类型'] },
];

export const PROPOSAL_SHARES: readonly ShareRow[] = [
  // > 已落实的有122件,占37.5%
  { of: 'proposal.adopted', share: 'proposal.adoption_rate' },
];

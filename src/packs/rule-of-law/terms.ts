import type { DimensionRow, FrameRow } from '../pack.ts';

/** Named lists of terms, used by the rows of every topic as `@name`. */
export const TERMS: Readonly<Record<string, string>> = {
  // > 受理行政复议案件20件 / 复议机构收到申请38件
  复议: '行政复议|复议案件|复议申请|复议机关|复议机构|复议决定|复议工作|被复议|复议与|复议办|复议委|复议',
  // > 应诉9件 / 一审行政案件102件
  诉讼: '行政诉讼|行政应诉|应诉案件|行政案件|诉讼案件|被诉|涉诉|行政审判|应诉工作|应诉|出庭',
  执法: '行政执法|执法单位|执法部门|执法机关|执法人员|执法检查|执法监督|综合执法|执法',
  处罚: '行政处罚|处罚案件|违法案件|违法行为|处罚决定|立案查处|查处',
  规范性文件: '行政规范性文件|规范性文件',
  案卷: '案卷|卷宗|执法卷',
  评查: '评查|抽评|抽查|互查|评审|自查|交叉评查',
};

/** Words whose parts would mislead. */
export const MASKS = '不予受理|未受理|受理前|不予处罚|不合格|不满意|未办结|未审结|尚未审结|不予公开|不予许可|复议应诉|执法辅助人员|法制审核人员';

/** Work of others inside a sentence. */
export const FRAMES: readonly FrameRow[] = [
  // > 政府法律顾问参与行政复议案件审理20件
  { id: 'counsel', subject: '法律顾问|顾问团|顾问律师', breaker: '行政机关|复议机构|复议机关|市政府|县政府|区政府|各部门|聘请|聘任|聘用' },
];

/** Dimensions and the values they take in every report. */
export const DIMENSIONS: readonly DimensionRow[] = [
  {
    name: '层级',
    values: {
      省级: '省级|省直', 省本级: '省本级', 市级: '市级|市直|州级|州直|盟级|盟直|地级', 市本级: '市本级|州本级|盟本级', 县级: '县级|县直|县本级|区级|区直|区本级|旗县级|旗级|旗直|县(市、区)|县(市)|县区|县市区|区县|县市级',
      乡镇: '乡镇|乡(镇)|镇级|乡级|镇乡', 镇街: '镇街|镇(街道)|镇(街)|乡镇(街道)|乡镇街道', 苏木镇: '苏木镇|苏木乡镇|苏木', 街道: '街道', 社区: '社区', 村级: '村级|村(居)|行政村|村社|嘎查',
    },
  },
];

/** What a label of the page's head asks about: an item of the metadata, another one (`other`), or the page itself. */
export type LabelItem = 'indexNumber' | 'issuer' | 'documentNumber' | 'publishedOn' | 'createdOn' | 'title' | 'other' | 'page';

/**
 * `strong` labels stand for themselves: they need no colon behind them (索引号000014348). The
 * others are everyday words and need one (时间:2021-11-25).
 */
export interface Label {
  readonly item: LabelItem;
  readonly strong: boolean;
  readonly words: readonly string[];
}

export const LABELS: readonly Label[] = [
  // > 索 引 号：QZ08112-0100-2026-00001
  { item: 'indexNumber', strong: true, words: ['索引号', '信息索引号', '信息索引', '索引编号', '索取号', '文件索引号', '公开索引号'] },
  // > - 发布机构弥勒市人民政府    > • 发文机构：
  {
    item: 'issuer',
    strong: true,
    words: [
      '发布机构', '发文机构', '发文机关', '发布单位', '发文单位', '发布机关', '公开主体', '公开机构', '公开单位', '公开机关',
      '公开责任部门', '信息公开机构', '制发机关', '制发单位', '制作机构', '成文机关', '印发机关', '产生机构', '信息发布机构', '发布主体',
    ],
  },
  { item: 'issuer', strong: false, words: ['发布部门', '发文部门', '责任部门', '公开部门', '信息提供单位'] },
  // > 文号弥政报〔2022〕12号    > [ 发文字号 ]    > 备注/文号：惠交法〔2026〕1号
  {
    item: 'documentNumber',
    strong: true,
    words: ['文号', '发文字号', '备注/文号', '发文文号', '公文文号', '文件号', '文件编号', '公文编号', '发文编号', '文件文号', '文书号', '信息文号', '发文号', '文件字号'],
  },
  // > 发布日期2022-03-29    > 信息公开日期: 2022/3/29
  {
    item: 'publishedOn',
    strong: true,
    words: [
      '发布日期', '发布时间', '公开日期', '公开时间', '信息公开日期', '信息公开时间', '信息发布日期', '信息发布时间', '上网日期', '上网时间', '发表时间',
      '发表日期', '发稿时间', '发布于', '更新时间', '更新日期', '公布日期', '公布时间', '发布日期/时间', '录入时间', '添加时间', '上传时间', '刊登日期',
    ],
  },
  { item: 'publishedOn', strong: false, words: ['时间', '日期'] },
  // > [ 成文日期 ] 2022年1月10日    > 公文生成日期：2026-01-20
  {
    item: 'createdOn',
    strong: true,
    words: ['成文日期', '成文时间', '生成日期', '生成时间', '公文生成日期', '信息生成日期', '发文日期', '发文时间', '印发日期', '印发时间', '签发日期', '制发日期', '公文时间', '公文日期', '产生日期', '形成日期'],
  },
  // > 名称： 振兴区2017年度法治政府建设工作报告
  { item: 'title', strong: true, words: ['信息名称', '文件名称', '公文名称', '信息标题', '公文标题', '文件标题'] },
  { item: 'title', strong: false, words: ['名称', '标题'] },
  // > 主题分类： 政务公开    > 有效性有效    > | 公开方式： | 主动公开 |
  {
    item: 'other',
    strong: true,
    words: [
      '主题分类', '主题词', '主题类别', '体裁分类', '组配分类', '题材分类', '服务对象分类', '服务对象', '信息分类', '信息类别', '信息类型', '内容分类', '公文种类',
      '公文类别', '公开方式', '公开类别', '公开范围', '公开形式', '公开程序', '公开时限', '公开属性', '公开目录', '公开程度', '有效性', '有效期', '时效性', '文件状态',
      '效力状态', '信息状态', '废止日期', '失效日期', '失效时间', '废止时间', '生效日期', '生效时间', '实施日期', '施行日期', '是否有效', '文件有效性', '关键词', '关键字', '内容概述',
      '信息概述', '内容摘要', '统一编号', '统一登记号', '登记号', '规范性文件编号', '规范性文件登记号', '载体类型', '记录形式', '获取方式', '文件类型', '文件类别', '所属类别',
      '所属分类', '所属主题', '所属栏目', '行业分类', '生命周期', '信息来源单位', '体裁', '组配', '效力', '隶属关系', '公开事项', '公开权限',
    ],
  },
  { item: 'other', strong: false, words: ['分类', '类别', '栏目', '文种', '语种', '主题', '摘要', '备注', '签发人', '编号', '状态', '格式', '版本'] },
  // > 浏览:3799次 时间:2021-11-25 来源:本站    > 信息来源:区政府办公室
  {
    item: 'page',
    strong: false,
    words: [
      '浏览', '浏览次数', '浏览量', '浏览数', '阅读', '阅读量', '阅读次数', '阅读人次', '阅读数', '点击', '点击数', '点击量', '点击率', '点击次数', '访问量', '访问次数', '人气',
      '来源', '信息来源', '稿件来源', '文章来源', '新闻来源', '资料来源', '作者', '文章作者', '编辑', '责任编辑', '责编', '编审', '审核', '审核人', '审稿', '初审', '复审', '终审', '一审', '二审', '三审',
      '校对', '校核', '签发', '核稿', '供稿', '撰稿', '通讯员', '记者', '摄影', '录入', '录入人', '录入者', '发布人', '发布者', '发布员', '信息员', '审签', '审定', '监制', '值班编辑',
      '字号', '字体', '字体大小', '文字大小', '大小', '打印', '分享', '分享到', '分享至', '视力保护色', '背景色', '收藏', '朗读', '点赞', '评论', '下载次数', '下载',
    ],
  },
];

/** The label of a word, and all words, the longest first. */
export const LABEL_OF: ReadonlyMap<string, Label> = new Map(LABELS.flatMap((label) => label.words.map((word) => [word, label] as const)));

const longestFirst = (labels: readonly Label[]): string =>
  labels
    .flatMap((label) => label.words)
    .toSorted((a, b) => b.length - a.length)
    .join('|');

/** Source of a pattern for every label. */
export const ANY_LABEL: string = longestFirst(LABELS);

/** Source of a pattern for the labels that need no colon. */
export const STRONG_LABEL: string = longestFirst(LABELS.filter((label) => label.strong));

/* Words around a figure that say how it stands to the figures beside it. */

/** > 126个村中有120个, 97所学校已有91所 */
export const WHOLE = /^[^,;、]{0,10}(?:[中里内](?:已经?)?有|已经?有)$/;

/** > 信访22件办结22件: a bare outcome between two figures is that of the second */
export const OUTCOME = /^(?:已|共|均|全部)?(?:办结|审结|受理|调处|调解|化解|成功|答复|整改|完成|通过|合格|采纳|结案|立案|查结)(?:成功|完成)?(?:了)?$/;

/** > 解决率92.3%: a rate with a name that no row knows */
export const OWN_RATE = /[\u4e00-\u9fff]率(?:分别|均|达到?|为|是|约|近|超过?)*$/;

/** > 响应率100%、解决率92.3%; 市场主体8.6万户，日均新增33户; 新登记1.2万户，注销2310户: a measure of its own goes on with no list */
export const OWN_MEASURE = /率(?:分别|均|达到?|为|是|约|近|超过?)*$|[日月年周人户]均|平均|每[天月日]|^(?:[\u4e00-\u9fff]{0,4}[,、])?(?:依法|全年|累计|共)?(?:注销|吊销|退出|迁出|撤销|取消|终止)(?!登记|类)/;

/** Between the name of what changed and its change: 行政复议案件(数量同比)增长 */
export const COUNTED = /^(?:案件|纠纷|事项|发案|收案|频次|频率|次数|户次|数量|总数|总量|件数|起数|人数|次数|人次|批次|场次|金额|数额|总额|数|量|额|率|等|均|也|则|全年|同期|平均|实现|继续|持续|明显|大幅|稳步|有所|分别|[,“”()、])*$/;

/** > 对1326件处罚案件、268件许可案件进行了评查: what was done to them all stands behind the last */
export const FRONTED = /(?:^|[,;:]|全年|先后|共|分别|累计|已)(?:对|将|就|把)(?:[\u4e00-\u9fff]{0,4}的)?$/;

/** > 工单(按期办结率)保持: the name of a rate */
export const RATE = /(?:按期|按时|及时|限时|准时|平均|综合|总体)?[\u4e00-\u9fff]{2}率/;

/** > 下放92项。其中:新承接17项，收回6项，调整实施层级23项，制定监管细则4项: an act of its own goes on with no list */
export const OTHER_ACT = /^(?:[、,和及]|今年|本年|依法|依规|另|又|再|新|共|已|同步|拟|需)*(?:调整|收回|制定|设定|合并|拆分|更名|变更|修改|修订|增设|补充|划出|移交|退回|暂停|恢复|规范|优化|清理)/;

/** > 持证执法人员286名，占常住人口总数的0.3%: a share of the people at large is no rate of what is counted */
export const OF_POPULATION: RegExp = /占[\u4e00-\u9fff]{0,6}人口/;

/** A page as a portal prints it, what its metadata are, and the first and last line of its text. */
export interface PortalPage {
  readonly portal: string;
  readonly page: string;
  /** title, issuer, region code and name, year, day of publication, document number, index number */
  readonly wanted: readonly [string | null, string | null, string | null, number | null, string | null, string | null, string | null];
  readonly first: string;
  readonly last: string;
}

const OPENING = '坚持以习近平法治思想为指导，扎实推进法治政府建设，现将有关情况报告如下。';
const END = '下一步，将继续推进法治政府建设各项工作。';
const BODY = `${OPENING}\n一、主要工作\n认真履行职责，受理行政复议案件35件，办结35件。\n${END}`;

const FIRST = OPENING.replaceAll('，', ',');
const LAST = END.replaceAll('，', ',');

export const PAGES: readonly PortalPage[] = [
  {
    portal: 'Yunnan: bullets without colons',
    page: `- 索引号015120532/2023-00231\n- 发布机构弥渡县人民政府办公室\n- 文号弥政报〔2023〕3号\n- 发布日期2023-02-28\n- 有效性有效\n弥渡县人民政府关于2022年法治政府建设工作情况的报告\n${BODY}\n2023年2月20日`,
    wanted: ['弥渡县人民政府关于2022年法治政府建设工作情况的报告', '弥渡县人民政府办公室', '532925 弥渡县', 2022, '2023-02-28', '弥政报〔2023〕3号', '015120532/2023-00231'],
    first: FIRST,
    last: '2023年2月20日',
  },
  {
    portal: 'Chongqing: labels in brackets, printed twice',
    page: `[ 索引号 ]\n11500230008689762A/2023-00004\n[ 发文字号 ]\n丰都府发〔2023〕3号\n[ 主题分类 ]\n其他\n[ 体裁分类 ]\n报告\n[ 发布机构 ]\n丰都县人民政府\n[ 有效性 ]\n[ 成文日期 ]\n2023-01-09\n[ 发布日期 ]\n2023-01-18\n丰都县人民政府关于2022年度法治政府建设情况的报告\n索引号：11500230008689762A/2023-00004 发文字号：丰都府发〔2023〕3号\n丰都府发〔2023〕3号\n市政府：\n${BODY}`,
    wanted: ['丰都县人民政府关于2022年度法治政府建设情况的报告', '丰都县人民政府', '500230 丰都县', 2022, '2023-01-18', '丰都府发〔2023〕3号', '11500230008689762A/2023-00004'],
    first: '市政府:',
    last: LAST,
  },
  {
    portal: 'Fujian: spaces inside the labels, two a line',
    page: `首页 > 政务公开 > 法治政府建设年报\n• 索 引 号：QZ08112-0100-2023-00001\n• 备注/文号：惠交法〔2023〕1号 • 公文生成日期：2023-01-10\n• 发布机构：惠安县交通运输局\n惠安县交通运输局2022年度法治政府建设工作报告\n字号：大 中 小\n${BODY}\n扫一扫在手机上查看当前页面`,
    wanted: ['惠安县交通运输局2022年度法治政府建设工作报告', '惠安县交通运输局', '350521 惠安县', 2022, '2023-01-10', '惠交法〔2023〕1号', 'QZ08112-0100-2023-00001'],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Zhejiang: a table with bars',
    page: `| 索引号： | 11330482002563847X/2024-00012 | 公开方式： | 主动公开 |\n| 发布机构： | 平湖市司法局 | 发布日期： | 2024-01-12 |\n| 文号： |  | 主题分类： | 司法 |\n平湖市司法局2023年法治政府建设年度报告\n发布时间：2024-01-12 浏览次数：55 来源：平湖市司法局 字体：[大 中 小]\n${BODY}\n【打印】 【关闭】`,
    wanted: ['平湖市司法局2023年法治政府建设年度报告', '平湖市司法局', '330482 平湖市', 2023, '2024-01-12', null, '11330482002563847X/2024-00012'],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Anhui: the block line by line, twice',
    page: `索引号：\n1134170200325601XJ/202303-00026\n组配分类：\n法治政府建设\n发布机构：\n贵池区司法局\n主题分类：\n司法\n名称：\n贵池区2022年法治政府建设年度报告\n文号：\n无\n发布日期：\n2023-03-01\n索引号：1134170200325601XJ/202303-00026\n发布日期：2023-03-01\n贵池区2022年法治政府建设年度报告\n发布时间：2023-03-01 17:12 来源：贵池区司法局 浏览次数：211 字体：【大 中 小】\n${BODY}`,
    wanted: ['贵池区2022年法治政府建设年度报告', '贵池区司法局', '341702 贵池区', 2022, '2023-03-01', null, '1134170200325601XJ/202303-00026'],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Shaanxi: a label alone, the value below an empty line',
    page: `• 发文机构：\n\n 县政府网站\n\n• 发文日期：\n\n 2022-01-20 10:11\n\n宁陕县2021年度法治政府建设情况报告\n\n${BODY}\n\n上一篇：宁陕县2020年度法治政府建设情况报告\n下一篇：没有了`,
    wanted: ['宁陕县2021年度法治政府建设情况报告', null, '610923 宁陕县', 2021, '2022-01-20', null, null],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Shandong: a table as the head',
    page: `| 索引号 | 发布机构 | 文号 | 发布日期 |\n| --- | --- | --- | --- |\n| 113709830043/2022-00153 | 肥城市人民政府 | 肥政发〔2022〕2号 | 2022-03-25 |\n肥城市人民政府关于2021年度法治政府建设情况的报告\n${BODY}`,
    wanted: ['肥城市人民政府关于2021年度法治政府建设情况的报告', '肥城市人民政府', '370983 肥城市', 2021, '2022-03-25', '肥政发〔2022〕2号', '113709830043/2022-00153'],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Guangdong gkmlpt',
    page: `连南瑶族自治县2023年法治政府建设年度报告\n发布时间：2024-02-05 10:20:33 阅读人次：- 【字体： 大 中 小 】\n${BODY}\n附件：连南瑶族自治县2023年法治政府建设统计表.xlsx\n扫一扫在手机打开当前页`,
    wanted: ['连南瑶族自治县2023年法治政府建设年度报告', null, '441826 连南瑶族自治县', 2023, '2024-02-05', null, null],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Zhejiang letter: number and signer before the title',
    page: `湖司〔2024〕1号 签发人：沈某\n湖州市司法局关于2023年度法治政府建设情况的报告\n市委全面依法治市委员会办公室：\n${BODY}\n湖州市司法局\n2024年1月8日\n（联系人：张某，联系电话：0572-1234567）`,
    wanted: ['湖州市司法局关于2023年度法治政府建设情况的报告', '湖州市司法局', '330500 湖州市', 2023, null, '湖司〔2024〕1号', null],
    first: '市委全面依法治市委员会办公室:',
    last: '2024年1月8日',
  },
  {
    portal: 'Guizhou: navigation bar, split title, list behind',
    page: `中央人民政府 | 贵州省人民政府 | 遵义市人民政府 | 贵州政务服务网-道真县 | 个人中心\n您当前的位置是：首页 » 新闻中心 » 公示公告\n道真自治县2022年法治政府建设工作总结\n    字号:[]  [我要打印][关闭] 视力保护色:\n\n道真自治县\n\n2022年法治政府建设工作总结\n\n${BODY}\n\n上一篇：\n下一篇：\n\n相关信息\n· 道真自治县2021年法治政府建设工作总结\n· 道真自治县2023年普法依法治理工作要点`,
    wanted: ['道真自治县2022年法治政府建设工作总结', null, '520325 道真自治县', 2022, null, null, null],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Liaoning: rows under the title, a map widget behind',
    page: `大洼区2019年度法治政府建设工作报告\n发布日期：2020-01-07\n\n${BODY}\n\n打印本页 关闭窗口\n信息来源：区政府办公室\nBaidu\nmap`,
    wanted: ['大洼区2019年度法治政府建设工作报告', null, '211104 大洼区', 2019, '2020-01-07', null, null],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Qinghai township: everyday labels',
    page: `海东市互助土族自治县丹麻镇2021年度法治政府建设工作报告\n浏览:1203次 时间:2022-01-15 来源:本站\n\n${BODY}`,
    wanted: ['海东市互助土族自治县丹麻镇2021年度法治政府建设工作报告', null, '630223 丹麻镇', 2021, '2022-01-15', null, null],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Inner Mongolia: a banner, site words in Chinese only',
    page: `西乌珠穆沁旗人民政府门户网站\n无障碍浏览\n首页 政务公开 政务服务 互动交流\n当前位置：首页 > 政务公开 > 法治政府建设\n西乌珠穆沁旗人民政府2023年法治政府建设情况报告\n来源：旗司法局 发布时间：2024-01-31 15:51 浏览次数：412\n盟行政公署：\n${BODY}\n西乌珠穆沁旗人民政府\n2024年1月30日\n主办：西乌珠穆沁旗人民政府 承办：西乌珠穆沁旗大数据中心\n蒙ICP备05000001号 网站标识码：1525260001\n地址：巴拉嘎尔高勒镇 邮编：026200`,
    wanted: ['西乌珠穆沁旗人民政府2023年法治政府建设情况报告', '西乌珠穆沁旗人民政府', '152526 西乌珠穆沁旗', 2023, '2024-01-31', null, null],
    first: '盟行政公署:',
    last: '2024年1月30日',
  },
  {
    portal: 'Xinjiang prefecture: a body that says whose it is',
    page: `2023年法治政府建设工作报告\n2024/2/24 16:20:00 点击：88\n2023年，自治州坚持以习近平法治思想为指导，扎实推进工作。\n一、主要工作\n全州统筹推进法治建设，我州出台方案，昌吉州人民政府印发通知，昌吉州党委召开会议。\n${END}`,
    wanted: ['2023年法治政府建设工作报告', null, '652300 昌吉州', 2023, '2024-02-24', null, null],
    first: '2023年,自治州坚持以习近平法治思想为指导,扎实推进工作。',
    last: LAST,
  },
  {
    portal: 'Hainan: no title, no rows',
    page: '2022年，我县深入学习贯彻习近平法治思想，落实《法治政府建设实施纲要（2021-2025年）》，取得成效。\n一、工作情况\n海南省琼中黎族苗族自治县人民政府印发方案。受理行政复议12件。\n特此报告。',
    wanted: [null, null, '469030 琼中黎族苗族自治县', 2022, null, null, null],
    first: '2022年,我县深入学习贯彻习近平法治思想,落实《法治政府建设实施纲要(2021-2025年)》,取得成效。',
    last: '特此报告。',
  },
  {
    portal: 'Jilin department: title cut in the page head',
    page: `抚松县市场监督管理局2022年法治政府建设…\n当前位置：首页-信息公开-部门文件\n抚松县市场监督管理局2022年法治政府建设工作总结\n时间：2023-01-06　来源：县市场监督管理局\n${BODY}\n责任编辑：王某`,
    wanted: ['抚松县市场监督管理局2022年法治政府建设工作总结', '抚松县市场监督管理局', '220621 抚松县', 2022, '2023-01-06', null, null],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Hubei: right below the province',
    page: `名 称 仙桃市2020年法治政府建设情况报告\n索 引 号 011337223/2021-03125\n发布机构 仙桃市司法局\n发布日期 2021年02月09日\n文 号 无\n仙桃市2020年法治政府建设情况报告\n${BODY}\n联系电话：0728-3221234 邮编：433000`,
    wanted: ['仙桃市2020年法治政府建设情况报告', '仙桃市司法局', '429004 仙桃市', 2020, '2021-02-09', null, '011337223/2021-03125'],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Shanghai district: statement under the title',
    page: `上海市长宁区2021年度法治政府建设情况报告\n（2022年3月18日）\n${BODY}\n版权所有：上海市长宁区人民政府 沪ICP备05000001号`,
    wanted: ['上海市长宁区2021年度法治政府建设情况报告', null, '310105 长宁区', 2021, null, null, null],
    first: '(2022年3月18日)',
    last: LAST,
  },
  {
    portal: 'Beijing: full-width and traditional glyphs',
    page: `北京市密雲區２０２２年法治政府建設年度情況報告\n發布日期：２０２３－０３－２８\n${BODY}`,
    wanted: ['北京市密雲區２０２２年法治政府建設年度情況報告', null, '110118 密云区', 2022, '2023-03-28', null, null],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Sichuan: all rows in one line',
    page: `索引号：008282021-2023-000012 发布机构：石棉县司法局 公开日期：2023-02-06 公开方式：主动公开 公开范围：面向社会\n石棉县2022年法治政府建设工作情况报告\n${BODY}\n分享到：\n【关闭窗口】`,
    wanted: ['石棉县2022年法治政府建设工作情况报告', '石棉县司法局', '511824 石棉县', 2022, '2023-02-06', null, '008282021-2023-000012'],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Tibet: bullets, county seat of a prefecture',
    page: `- 索引号000014349/2023-00012\n- 发布机构江孜县人民政府\n- 发布日期2023-03-02\n江孜县2022年法治政府建设工作总结\n${BODY}`,
    wanted: ['江孜县2022年法治政府建设工作总结', '江孜县人民政府', '540222 江孜县', 2022, '2023-03-02', null, '000014349/2023-00012'],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'People’s congress: where it was read',
    page: `关于2024年法治政府建设情况的报告\n——2025年3月17日在泰兴市第十八届人民代表大会常务委员会第二十四次会议上\n泰兴市司法局局长 张某\n主任、各位副主任、委员：\n根据会议安排，我受泰兴市人民政府委托，报告如下。\n一、主要工作\n2024年，我市受理行政复议案件120件。\n${END}`,
    wanted: ['关于2024年法治政府建设情况的报告', null, '321283 泰兴市', 2024, null, null, null],
    first: '——2025年3月17日在泰兴市第十八届人民代表大会常务委员会第二十四次会议上',
    last: LAST,
  },
  {
    portal: 'Hebei: a district whose name many cities have',
    page: `首页 >> 信息公开 >> 政府文件\n桥西区2021年法治政府建设情况报告\n日期：2022-02-11\n${BODY}\n主办单位：石家庄市桥西区人民政府`,
    wanted: ['桥西区2021年法治政府建设情况报告', null, '130104 桥西区', 2021, '2022-02-11', null, null],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Document mill: counters inside',
    page: `2019年全县法治政府建设工作总结范文\n阅读：1203\n2019年，全县认真贯彻落实，盐池县人民政府出台方案，取得成效。\n---此处隐藏3575字---\n${END}\n还剩14页未读，继续阅读\n推荐阅读\n2018年法治政府建设工作总结`,
    wanted: ['2019年全县法治政府建设工作总结范文', null, '640323 盐池县', 2019, null, null, null],
    first: '2019年,全县认真贯彻落实,盐池县人民政府出台方案,取得成效。',
    last: LAST,
  },
  {
    portal: 'Heilongjiang street office: title without its district',
    page: `红旗街道2020年度法治政府建设工作报告\n发布时间：2021-01-12\n在鹤岗市南山区委、区政府的领导下，红旗街道认真开展工作，鹤岗市南山区红旗街道办事处成立领导小组。\n${END}`,
    wanted: ['红旗街道2020年度法治政府建设工作报告', null, '230404 红旗街道', 2020, '2021-01-12', null, null],
    first: '在鹤岗市南山区委、区政府的领导下,红旗街道认真开展工作,鹤岗市南山区红旗街道办事处成立领导小组。',
    last: LAST,
  },
  {
    portal: 'Tianjin: the wrong day in the head of the page',
    page: `2019年12月3日 星期二\n天津市静海区人民政府网站\n天津市静海区2023年法治政府建设情况报告\n发布日期：2024-03-29\n${BODY}`,
    wanted: ['天津市静海区2023年法治政府建设情况报告', null, '120118 静海区', 2023, '2024-03-29', null, null],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Hunan prefecture: last year’s report and plan in one title',
    page: `湘西州人民政府办公室关于2022年依法行政工作情况和2023年工作打算的报告\n州政办函〔2023〕8号\n${BODY}`,
    wanted: ['湘西州人民政府办公室关于2022年依法行政工作情况和2023年工作打算的报告', '湘西州人民政府办公室', '433100 湘西州', 2022, null, '州政办函〔2023〕8号', null],
    first: FIRST,
    last: LAST,
  },
  {
    portal: 'Jiangxi: windows line ends and indents',
    page: `\uFEFF龙南市2021年法治政府建设工作情况的报告\r\n\t发布时间：2022-01-30\r\n\r\n　　${BODY.replaceAll('\n', '\r\n　　')}\r\n`,
    wanted: ['龙南市2021年法治政府建设工作情况的报告', null, '360783 龙南市', 2021, '2022-01-30', null, null],
    first: FIRST,
    last: LAST,
  },
];

/** Where on the page a row holds: before the body, behind it, at both ends, or on any line. */
export type Where = 'head' | 'tail' | 'edges' | 'anywhere';

/** One kind of page furniture. The pattern is tested on a whole line of the reading text. */
export interface FurnitureRow {
  readonly id: string;
  readonly pattern: RegExp;
  readonly where: Where;
  /** All short lines behind this one are furniture too: it opens a list of links. */
  readonly opensList?: true;
}

export const FURNITURE_ROWS: readonly FurnitureRow[] = [
  // > 您当前的位置是：首页 » 新闻中心 » 公示公告
  { id: 'breadcrumb', where: 'edges', pattern: /^[您你]?(?:当前|现在|目前)?(?:的|所在)?(?:位置|栏目|页面)(?:是|为|在)?(?::|>|首页)/ },
  // > 首页 >> 政务公开 >> 法治政府建设
  { id: 'breadcrumb-path', where: 'edges', pattern: /^[^。,;:>»›]{1,24}(?:>|»|›|→)[^。;]{1,160}$/ },
  // > 首页 政务公开 政务服务 互动交流
  { id: 'navigation-home', where: 'edges', pattern: /^(?:网站|返回|回到)?首页[一-龥|·>»/-]{0,80}$/ },
  // > 中央人民政府 | 贵州省人民政府 | 毕节市人民政府 | 贵州政务服务网-威宁县 | 个人中心
  {
    id: 'navigation-bar',
    where: 'edges',
    pattern:
      /^(?=.{0,400}(?:人民政府|政府网|服务网|网站|首页|登录|注册|个人中心|无障碍|长者|简体|繁体|IPv6|English|联系我们|关于我们|声明|邮箱|微博|微信|客户端|政务公开|互动交流|新闻中心))[^|。,;:\d]{1,24}(?:\|[^|。,;:\d]{1,24}){2,40}\|?$/,
  },
  // > 无障碍 | 长者模式 | 繁体 | IPv6    > 个人中心
  {
    id: 'navigation-word',
    where: 'edges',
    pattern:
      /^(?:无障碍(?:浏览|阅读|模式|版)?|长者(?:模式|版|专区|助手)|关怀(?:版|模式)|适老(?:化|版|模式)?|繁体(?:中文|版)?|简体(?:中文|版)?|简|繁|IPv6|智能(?:问答|机器人|客服)|English|EN|登录|注册|个人中心|用户中心|邮箱|移动版|手机版|微信|微博|APP|客户端|政务公开|政务服务|互动交流|新闻中心|政府信息公开|信息公开|走进.{1,6}|通知公告|公示公告|法治政府|菜单|更多|全文检索)(?:[|/·].{1,60})?$/i,
  },
  // > 威宁彝族回族苗族自治县人民政府门户网站
  { id: 'site-name', where: 'edges', pattern: /^[一-龥·|()-]{0,24}(?:门户网站|政府网站?|政务网|信息网|公众信息网|信息公开网|信息公开专栏|政府信息公开|网站群?|政务公开平台)(?:集约化平台)?$/ },
  // > 请输入关键字    > 热搜词：公积金 社保
  { id: 'search-box', where: 'head', pattern: /^(?:请输入.{0,16}|(?:站内|全站|高级|智能)?(?:搜索|检索)|(?:热搜|热门搜索|热搜词|热词|大家都在搜)(?::.{0,80})?)$/ },
  // > 2019年12月3日 星期二    > 今天是：2024年1月5日
  { id: 'today', where: 'edges', pattern: /^(?:今天是?:?\d{4}年\d{1,2}月\d{1,2}日.{0,30}|\d{4}年\d{1,2}月\d{1,2}日,?星期[一二三四五六日天].{0,30})$/ },
  // > 晴 3℃~12℃
  { id: 'weather', where: 'edges', pattern: /^.{0,24}℃.{0,24}$/ },
  // > 您好，欢迎访问海东市乐都区人民政府网站！
  { id: 'welcome', where: 'head', pattern: /^(?:您好,?)?(?:欢迎您?(?:来到|访问|光临|登录|使用)|请?登录).{0,40}$/ },
  // > 您的浏览器版本过低，请升级浏览器。
  { id: 'browser-notice', where: 'edges', pattern: /^.{0,16}(?:浏览器(?:版本|不支持|设置|,)|IE\d|JavaScript|1024[*×x]768|分辨率).{0,80}$/i },
  // > 字号:[]  [我要打印][关闭] 视力保护色:    > 【字体：大 中 小】
  { id: 'text-size', where: 'anywhere', pattern: /^[[【(]*(?:字体|字号|字体大小|文字大小)(?:[:[【(]|[大中小]).{0,60}$/ },
  // > 视力保护色：
  { id: 'eye-protection', where: 'anywhere', pattern: /^[[【(]*(?:视力保护色?|背景色|保护视力色)[:】\])]?.{0,20}$/ },
  // > [我要打印][关闭]    > 打印本页 关闭窗口    > 打印 收藏 分享
  { id: 'print', where: 'anywhere', pattern: /^[[【(|]*(?:我要|点击|网页|全文)?打印(?:本页|此页|本文|页面|文章|正文|该页)?[】\])|/]*(?:[[【(|/]*(?:关闭|收藏|分享|复制|返回|纠错|推荐|转发|下载|预览|关闭窗口)[^。,;]{0,24})?$/ },
  // > 【关闭窗口】    > 关闭
  { id: 'close', where: 'anywhere', pattern: /^[[【(|]*关闭(?:本页|窗口|页面|此页)?[】\])|]*(?:[[【(|]*打印[^。,;]{0,12})?$/ },
  // > 收藏 取消收藏 点赞
  { id: 'favourite', where: 'anywhere', pattern: /^[[【(]*(?:加入|取消)?(?:收藏|点赞)(?:本页|本站|此页|本文)?(?:取消收藏|打印|分享)?[】\])]*\d*$/ },
  // > 分享到： 微信 新浪微博 QQ空间
  { id: 'share', where: 'anywhere', pattern: /^[[【(]*(?:一键)?(?:分享|转发)(?:到|至|给|本文|此页)?:?(?:新浪微博|腾讯微博|微博|微信好友|微信|朋友圈|QQ空间|QQ好友|QQ|人人网|豆瓣|更多|[|、,·/】\])]){0,20}$/ },
  // > 扫一扫在手机打开当前页
  { id: 'qr-code', where: 'anywhere', pattern: /^[^。]{0,16}(?:扫一扫|扫描二维码|扫码|二维码)(?:[,|]?(?:在|用|手机|打开|关注|分享|查看|下载|添加|访问|浏览|阅读)[^。]{0,24})?$/ },
  // > 听全文    > 语音播报
  { id: 'listen', where: 'anywhere', pattern: /^[[【(]*(?:听全文|语音播报|语音朗读|语音阅读|智能播报|朗读|播报|点击播报|点击收听)[】\])]*$/ },
  // > 正在加载…
  { id: 'loading', where: 'anywhere', pattern: /^(?:正在加载|加载中|Loading|数据加载).{0,12}$/i },
  // > 用户评价分布图.png
  { id: 'image-caption', where: 'anywhere', pattern: /^[^。]{0,80}\.(?:png|jpe?g|gif|bmp|webp|svg)$/i },
  // > 附件：2021年行政执法统计表.xlsx
  { id: 'attachment-file', where: 'anywhere', pattern: /^[^。]{0,100}\.(?:docx?|xlsx?|pptx?|pdf|wps|et|zip|rar|ofd)(?:\([^()]{0,24}\)|下载|点击下载)?$/i },
  // > https://www.xsx.gov.cn/art/2022/3/29/art_1234.html
  { id: 'address', where: 'anywhere', pattern: /^(?:(?:原文|本文|文章|网页|网站)?(?:链接|网址):)?(?:https?:\/\/|www\.)[!-~]{1,300}$/i },
  // > 还剩14页未读，继续阅读    > ---此处隐藏3575字---
  { id: 'document-mill', where: 'anywhere', pattern: /^[^。]{0,24}(?:还剩\d{1,4}页未读|此处隐藏\d{1,6}字|剩余\d{1,3}%未读|试读(?:已)?结束|展开(?:阅读)?全文|点击(?:继续)?阅读(?:全文|更多)|下载(?:本)?文档)[^。]{0,24}$/ },
  // > - 1 -    > 第 3 页 共 12 页
  { id: 'page-number', where: 'anywhere', pattern: /^(?:[-—]{1,3}\d{1,3}[-—]{1,3}|第?\d{1,3}页?[/,]?共\d{1,3}页|\d{1,3}\/\d{1,3}页?)$/ },
  // > 上一篇：    > 【下一条】弥勒市2020年法治政府建设工作情况
  { id: 'previous-next', where: 'anywhere', pattern: /^[[【(<]*(?:上|下|前|后)一(?:篇|条|页|则)(?:文章|新闻|信息)?(?:[】\]):>].{0,100})?$/ },
  // > 下一篇弥勒市2022年工作要点
  { id: 'previous-next-open', where: 'tail', pattern: /^(?:上|下)一(?:篇|条)[^。]{0,80}$/ },
  // > 返回顶部
  { id: 'back', where: 'anywhere', pattern: /^[[【(]*(?:返回|回到)(?:顶部|列表|首页|上一页|上级|栏目|主页)[】\])]*$/ },
  // > 相关信息    > 相关链接：    > 附件下载
  {
    id: 'related',
    where: 'tail',
    opensList: true,
    pattern:
      /^[[【(·]*(?:相关(?:信息|链接|文章|新闻|阅读|稿件|内容|附件|文件|解读|推荐|下载|专题|报道|政策)|推荐(?:阅读|文章|信息|新闻)|热门(?:文章|推荐|信息|新闻)|延伸阅读|猜你喜欢|最新(?:文章|信息|发布|动态|公开|更新)|友情链接|网站链接|快速链接|政策解读|文件解读|解读材料|附件(?:下载|列表)|文件下载|信息导航|部门网站|常用链接|网友评论|我要评论)[】\])]*[:>]*(?:更多[>]*)?$/,
  },
  // > 相关链接    (inside a page made of two)
  { id: 'related-word', where: 'anywhere', pattern: /^[[【(·]*(?:相关(?:信息|链接|文章|新闻|阅读|稿件)|附件下载)[】\])]*:?$/ },
  // > 浏览次数 3799次    > 阅读量8423    > 本文已被浏览 233 次
  { id: 'counter', where: 'edges', pattern: /^[[【(]*(?:本文|本页|文章|该文|此文)?(?:已被?|共|累计)?有?(?:浏览|阅读|点击|访问|查看)(?:次数|量|数|率|人次|人数)?:?[[【(]?[\d,.]*万?(?:次|人次|人|条)?[】\])]*$/ },
  // > 共有 233 人浏览
  { id: 'counter-people', where: 'edges', pattern: /^[[【(]*(?:已有|共有|有)\d{1,9}(?:人次|人|次)(?:浏览|阅读|点击|访问|查看|点赞)[】\])]*$/ },
  // > 标签：法治 政府
  { id: 'tags', where: 'edges', pattern: /^(?:标签|Tags?|文章标签):.{0,60}$/i },
  // > 主办：弥勒市人民政府 承办：弥勒市人民政府办公室    > 版权所有：
  { id: 'site-owner', where: 'tail', opensList: true, pattern: /^(?:网站|本站)?(?:主办|承办|协办|指导|运维|维护|管理|建设|制作|开发|技术支持|运行维护)(?:单位|方|者|机构)?[:)(|].{0,300}$/ },
  { id: 'copyright', where: 'tail', opensList: true, pattern: /^.{0,30}(?:©|\(C\)|Copyright|版权所有|All ?rights ?reserved).{0,300}$/i },
  // > 滇ICP备05000002号    > 网站标识码：5325260001
  { id: 'record-number', where: 'tail', opensList: true, pattern: /^[^。]{0,60}(?:ICP备|ICP证|公网安备|网站标识码|网站备案|备案号|备案编号).{0,200}$/i },
  // > 网站地图 | 联系我们 | 免责声明
  { id: 'site-map', where: 'tail', opensList: true, pattern: /^(?:网站地图|站点地图|联系我们|关于我们|关于本站|免责声明|隐私(?:声明|保护|政策)|法律声明|网站声明|设为首页|加入收藏|使用帮助|网站纠错|网站找错|我为政府网站找错|政府网站找错|党政机关|投稿|站长统计|RSS).{0,120}$/ },
  // > 联系电话：0873-6123456 邮编：652300    > 地址：弥勒市…
  { id: 'contact', where: 'tail', pattern: /^[[【(]*(?:单位|办公|联系|通讯|通信)?(?:地址|邮编|邮政编码|电话|联系电话|联系方式|联系人|值班电话|办公电话|监督电话|投诉电话|举报电话|咨询电话|技术支持电话|传真|电子邮[箱件]|邮箱|E-?mail|QQ)(?:\([^()]{0,20}\))?:.{0,200}$/i },
  // > 违法和不良信息举报电话：
  { id: 'complaints', where: 'tail', pattern: /^[^。]{0,16}(?:不良信息举报|国家政务服务投诉|举报中心|举报邮箱|12377).{0,120}$/ },
  // > 建议使用IE9.0以上浏览器、1366*768分辨率
  { id: 'recommended-browser', where: 'tail', pattern: /^(?:建议|推荐|为了获得|为达到|最佳)[^。]{0,40}(?:浏览|分辨率|IE).{0,60}$/ },
  // > 您是第123456位访客
  { id: 'visitor', where: 'tail', pattern: /^(?:您是|今日|总|累计|本站)[^。]{0,16}(?:访客|访问|浏览|点击)[^。]{0,30}$/ },
  // > Baidu\nmap    (a map widget read as text)
  { id: 'widget', where: 'edges', pattern: /^(?:Baidu|百度|百度地图|高德地图|map|Baidu ?map|cnzz.{0,20}|51\.?la|var .{0,200}|document\..{0,200})$/i },
  // > Public domain\nfalse    (the licence template at the end of a Wikisource text)
  { id: 'licence', where: 'edges', pattern: /^(?:Public ?domain|true|false|null|undefined)$/i },
];

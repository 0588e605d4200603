import type { Element } from './node.ts';

/** Where a portal's content system puts the text of a page: an id, a class or a tag, tested whole and without case. */
interface PortalRow {
  readonly id: string;
  readonly where: 'id' | 'class' | 'tag';
  readonly names: readonly string[];
}

/** Containers of the page's text by the systems that Chinese government portals run on. */
const PORTAL_ROWS: readonly PortalRow[] = [
  // > <div class="TRS_Editor">, <div class="view TRS_UEDITOR trs_paper_default">   TRS WCM
  { id: 'trs', where: 'class', names: ['trs_editor', 'trs_ueditor', 'trs_editor_view', 'trs_web'] },
  // > <UCAPCONTENT>, <div class="pages_content" id="UCAP-CONTENT">   UCAP; gov.cn
  { id: 'ucap', where: 'tag', names: ['ucapcontent'] },
  { id: 'ucap-id', where: 'id', names: ['ucap-content', 'ucapcontent'] },
  { id: 'ucap-class', where: 'class', names: ['pages_content'] },
  // > <div id="zoom">, <div class="zoom">   jcms and many others
  { id: 'zoom', where: 'id', names: ['zoom', 'zoomcon', 'zoomtext', 'zoom-content', 'fontzoom', 'fontsize', 'js_content', 'jzoom'] },
  { id: 'zoom-class', where: 'class', names: ['zoom', 'zoomcon', 'j-fontcontent', 'fontzoom'] },
  // > <div id="vsb_content"><div class="v_news_content">   Visual SiteBuilder
  { id: 'vsb', where: 'class', names: ['v_news_content'] },
  { id: 'vsb-id', where: 'id', names: ['vsb_content', 'vsb_content_2', 'vsb_content_4', 'vsb_content_100', 'vsb_content_500', 'vsb_content_501'] },
  // > <div class="wp_articlecontent">   WebPlus
  { id: 'webplus', where: 'class', names: ['wp_articlecontent', 'wp_article_content'] },
  // > <div class="ewb-article-info">   Epoint
  { id: 'epoint', where: 'class', names: ['ewb-article-info', 'ewb-article-content', 'ewb-info-con', 'ewb-detail-content'] },
  // > <div class="article-content">, <div id="articleContent">
  {
    id: 'article',
    where: 'class',
    names: ['article-content', 'article_content', 'articlecontent', 'article-con', 'article_con', 'articlecon', 'article-body', 'article_body', 'article-text', 'article-main-content', 'zwxl-article', 'art_con', 'art-con', 'artcontent'],
  },
  { id: 'article-id', where: 'id', names: ['articlecontent', 'article-content', 'article_content', 'artibody', 'arti_content', 'articletext'] },
  // > <div class="news_content">, <div class="content-text">, <div class="xxgk_content">
  {
    id: 'text',
    where: 'class',
    names: ['news_content', 'news-content', 'newscontent', 'newstext', 'news_text', 'content-text', 'content_text', 'contenttext', 'contenttxt', 'con_text', 'context', 'text-content', 'txt_content', 'xxgk_content', 'xxgk-content', 'xxgk_detail_content', 'wz_content', 'wzcon', 'wznr', 'xl_content', 'xl-content', 'xly-content', 'detail-content', 'detail_content', 'gknbxq_detail', 'infocontent', 'info-content', 'info_content', 'main-txt', 'maintext', 'scroll_cont', 'cont_con', 'bt_content', 'bt-content', 'gsj_htmlcon_bot', 'conttxt'],
  },
  { id: 'text-id', where: 'id', names: ['newscontent', 'news_content', 'contenttext', 'content_text', 'infocontent', 'info_content', 'maintext', 'txtcontent', 'detailcontent', 'textcontent'] },
];

const BY_NAME: Readonly<Record<PortalRow['where'], ReadonlySet<string>>> = {
  id: namesOf('id'),
  class: namesOf('class'),
  tag: namesOf('tag'),
};

function namesOf(where: PortalRow['where']): ReadonlySet<string> {
  return new Set(PORTAL_ROWS.filter((row) => row.where === where).flatMap((row) => row.names));
}

/** Whether a portal's system marks this element as the container of the page's text. */
export function isContainer({ tag, attributes }: Element): boolean {
  if (BY_NAME.tag.has(tag)) return true;
  const id = attributes.get('id')?.trim().toLowerCase();
  if (id !== undefined && BY_NAME.id.has(id)) return true;
  return (attributes.get('class') ?? '').toLowerCase().split(/\s+/).some((name) => BY_NAME.class.has(name));
}

/** > <h1>, <ucaptitle>, <div class="article-title"> : what heads the text and its rows of date and source. */
export function isTitle({ tag, attributes }: Element): boolean {
  if (tag === 'h1' || tag === 'ucaptitle') return true;
  if (tag === 'h2' && !attributes.has('class')) return true;
  return /(?:^|[\s_-])(?:(?:article|content|news|info|detail|xl|wz|art|con|text|page|main)[_-]?(?:title|tit|bt)|title|biaoti|maintitle|bt1?)(?:$|\s)/i.test(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`);
}

import type { Metadata } from '../model/metadata.ts';

/** What stands in a title behind the name of the body: 清水县水利局 | 关于… , 清水县 | 2023年…, 清水县 | 法治政府…. */
const NAMED_IN_TITLE = /^(.*?)(?:关于|[〇○零一二三四五六七八九\d０-９]{2,4}\s*年|年度|法治|依法行政)/su;

/** A government, or its head: 人民政府, 办事处, 人民政府区长; with the party committee or another name of the place before it. */
const GOVERNMENT = /^(?:.*[\s、和与省市县区旗州盟镇乡道])?(?:人民政府|政府|办事处)(?:[省市县区旗州镇乡]长)?$/su;

/** An autonomous place by less than its official name: 威宁自治县水利局. */
const SHORT_NAME = /^.{2,12}?自治[县州旗](?=.)/u;

/** Who publishes for the government: of a page without a name in its title this is no department. */
const OFFICE = /^(?:人民)?政府办公[室厅]$/u;

/**
 * Whose report it is: `null` for that of the region's government as a whole, else the department as the title names
 * it (市场监督管理局), or as the issuer where the title does not. Figures of a department are not the region's.
 */
export function bodyOf({ title, issuer, region }: Metadata): string | null {
  const places = [...new Set([...(region?.path ?? []), region?.officialName ?? '', region?.name ?? ''])].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const bare = (name: string): string => places.reduce((rest, place) => rest.replaceAll(place, ''), name).trim().replace(SHORT_NAME, '');
  const inTitle = bare(NAMED_IN_TITLE.exec(title ?? '')?.[1] ?? '');
  if (GOVERNMENT.test(inTitle)) return null;
  if (inTitle !== '') return inTitle;
  // > 慈利县2023年法治政府建设情况报告, published by 慈利县人民政府办公室
  const titleNamesPlace = places.some((place) => title?.startsWith(place) === true);
  const issuing = bare(issuer ?? '').replace(/^[省市县区旗州镇乡](?=.)/u, '');
  return titleNamesPlace || issuing === '' || GOVERNMENT.test(issuing) || OFFICE.test(issuing) ? null : issuing;
}

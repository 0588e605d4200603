/** The peoples whose names autonomous places carry, with or without 族 (威宁彝族回族苗族自治县, 巴音郭楞蒙古自治州). */
const PEOPLES =
  /(?:各族|土家族|布依族|朝鲜族|哈尼族|傈僳族|拉祜族|纳西族|景颇族|达斡尔族|仫佬族|布朗族|撒拉族|毛南族|仡佬族|阿昌族|普米族|鄂温克族|德昂族|保安族|裕固族|独龙族|东乡族|蒙古族?|维吾尔族?|哈萨克族?|柯尔克孜族?|锡伯族?|塔吉克族?|[回藏苗彝壮满侗瑶白傣黎佤畲水土羌怒]族)$/;

/** Everyday short forms that no rule gives. */
const CUSTOMARY: Readonly<Record<string, readonly string[]>> = {
  巴音郭楞蒙古自治州: ['巴州'],
  博尔塔拉蒙古自治州: ['博州'],
  克孜勒苏柯尔克孜自治州: ['克州'],
  喀喇沁左翼蒙古族自治县: ['喀左县'],
  前郭尔罗斯蒙古族自治县: ['前郭县'],
  阜新蒙古族自治县: ['阜蒙县'],
  杜尔伯特蒙古族自治县: ['杜蒙县', '杜尔伯特县'],
  察布查尔锡伯自治县: ['察县'],
  塔什库尔干塔吉克自治县: ['塔县'],
  莫力达瓦达斡尔族自治旗: ['莫旗'],
  达尔罕茂明安联合旗: ['达茂旗'],
  土默特左旗: ['土左旗'],
  土默特右旗: ['土右旗'],
  科尔沁左翼中旗: ['科左中旗'],
  科尔沁左翼后旗: ['科左后旗'],
  科尔沁右翼前旗: ['科右前旗'],
  科尔沁右翼中旗: ['科右中旗'],
  察哈尔右翼前旗: ['察右前旗'],
  察哈尔右翼中旗: ['察右中旗'],
  察哈尔右翼后旗: ['察右后旗'],
  乌拉特前旗: ['乌前旗'],
  乌拉特中旗: ['乌中旗'],
  乌拉特后旗: ['乌后旗'],
  阿鲁科尔沁旗: ['阿旗'],
  克什克腾旗: ['克旗'],
  翁牛特旗: ['翁旗'],
  东乌珠穆沁旗: ['东乌旗'],
  西乌珠穆沁旗: ['西乌旗'],
  新巴尔虎左旗: ['新左旗'],
  新巴尔虎右旗: ['新右旗'],
  陈巴尔虎旗: ['陈旗'],
  锡林郭勒盟: ['锡盟'],
  黔西南布依族苗族自治州: ['黔西南州'],
};

const AUTONOMOUS = /^(.+)自治([县州旗区])$/;

/** The name without the peoples and the type: 威宁, 红河, 内蒙古. */
function root(words: string): string {
  let rest = words;
  for (;;) {
    const next = rest.replace(PEOPLES, '');
    if (next === '' || next === rest) return rest.replace(/(?<=.)族$/, '');
    rest = next;
  }
}

/** Short forms that still say what kind of place it is: 威宁彝族回族苗族自治县 → 威宁自治县, 威宁县. */
export function shortNames(name: string): string[] {
  const match = AUTONOMOUS.exec(name);
  const customary = CUSTOMARY[name] ?? [];
  if (match === null) return [...customary];
  const base = root(match[1] as string);
  const type = match[2] as string;
  return [...new Set([`${base}自治${type}`, ...(type === '区' ? [] : [base + type]), ...customary])].filter((short) => short !== name);
}

/** The name of a province or prefecture without its type, as in 贵州 or 合肥; null where one character would be left. */
export function bareName(name: string): string | null {
  const bare = root(name.replace(AUTONOMOUS, '$1').replace(/(?:省|市|地区|盟|特别行政区|自治州)$/, ''));
  return bare.length >= 2 && bare !== name ? bare : null;
}

/** Levels that together are a whole county, district, city or prefecture; a level below the last is counted with it. */
export const LEVELS: readonly (readonly string[])[] = [
  ['县级', '乡镇'], ['县级', '镇街'], ['区级', '街道'], ['区级', '镇街'], ['区级', '乡镇'], ['旗县级', '苏木镇'],
  ['市级', '县级'], ['市本级', '县级'], ['市级', '旗县级'], ['州级', '县级'], ['州本级', '县级'], ['盟级', '旗县级'], ['省级', '市级', '县级'],
];

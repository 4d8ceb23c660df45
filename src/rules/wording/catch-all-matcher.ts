const open = '(?:其[他它]|有关|相关)';
const filler = '(?:的|有关|相关|必要的?|佐证|补充|辅助|附加|(?:应当|需要|需|要求)?(?:提供|提交)的)*';
const asked = '(?:证明|证件|申请|申报|补充|文件|资料|材料|条件|要求|情形|规定)';

/** Ways of asking without saying what (兜底), those that catch more words first. */
const patterns: readonly RegExp[] = [
  new RegExp(`(?:法律|法规|规章).{0,12}规定的其[他它]${filler}${asked}?`),
  new RegExp(`其[他它](?:法律|行政法规|法规|规章).{0,12}规定的?${asked}`),
  new RegExp(`${open}${filler}${asked}(?:材料|文件|资料|证明)?`),
  /认为(?:有)?(?:需要|必要)|(?<![电重监近注忽])视(?![力频觉听障]).{0,6}(?:需要|情况)(?!说明|表|报告|证明|材料|介绍|汇总)/,
  /根据(?:实际|具体)?(?:的)?(?:需要|情况).{0,6}(?:提供|提交|补充|要求)/,
  /必要时/,
  /(?<![高初中优甲乙一二三四五平同])等(?:证明)?(?:材料|证明|文件|资料)(?=$|原件|复印件|[（(。；;])/,
];

/** Words without which no pattern is met. */
const anyOfThem = /其[他它]|[有相]关|认为|视|根据|必要时|等/;

/**
 * What says enough: the rules of a law that is named, going by the rules and keeping them, quotations and titles, names of bodies and persons,
 * and what relates to something that is named (but not to “the application” or “the matter”).
 */
const exempt: readonly RegExp[] = [
  /》(?:[（(][^）)]*[）)])?(?:第[一二三四五六七八九十百千零〇\d]+[章节条款项目](?:之[一二三四五])?)*(?:的|及其|和|等)?(?:有关|相关)(?:规定|要求|条件)/g,
  /(?:根据|依据|依照|按照|按)(?:国家|我国|省|本省|市|本市)?(?:的)?(?:有关|相关)规定/g,
  /遵守[^，。；;]{0,30}(?:有关|相关)(?:法律法规|法律、法规|法规|规定)/g,
  /《[^》]*》/g,
  /“[^”]*”/g,
  /其[他它](?:组织|人)/g,
  /有关部门/g,
  /与(?!.{0,10}(?:申请|申报|办理|审批|事项|业务)).{1,12}?(?:有关|相关)的?/g,
];

/** The words of a condition or of a material's name that leave open what is asked; undefined where there are none. */
export function catchAllIn(text: string): string | undefined {
  if (!anyOfThem.test(text)) return undefined;
  const plain = exempt.reduce((left, pattern) => left.replace(pattern, (found) => '\0'.repeat(found.length)), text);
  for (const pattern of patterns) {
    const match = pattern.exec(plain);
    if (match) return text.slice(match.index, match.index + match[0].length);
  }
  return undefined;
}

import type { Item } from '../../src/standard/generated/item.ts';
import type { Material } from './catalog-items.ts';
import type { FormFields } from './fields.ts';

type Row = readonly [label: string, sample: string];

const person: readonly Row[] = [
  ['姓名', '张某'],
  ['居民身份证号码', '××××××××××××××××××'],
  ['联系电话', '0460-5500×××'],
  ['住址', '禾川县柳坪镇××村×号'],
];
const body: readonly Row[] = [
  ['单位名称', '××有限公司'],
  ['统一社会信用代码', '××××××××××××××××××'],
  ['法定代表人', '李某'],
  ['住所', '禾川县禾川大道××号'],
  ['经办人和联系电话', '张某，0460-5500×××'],
];
const either: readonly Row[] = [
  ['申请人（姓名或者单位名称）', '张某'],
  ['居民身份证号码或者统一社会信用代码', '××××××××××××××××××'],
  ['法定代表人（单位填写）', '无'],
  ['住址或者住所', '禾川县柳坪镇××村×号'],
  ['经办人和联系电话', '张某，0460-5500×××'],
];

/** What a form asks of the applicant, as the item's audience and the form's signature say: a person, a body or either. */
export function applicantRows(item: Item, material: Material, { applicants }: FormFields): Row[] {
  const rows = rowsFor(item, material);
  if (applicants.length === 0) return [...rows];
  return applicants.flatMap((side, index) =>
    rows.map(([label, sample]): Row => [`${side}${label}`, index === 0 ? sample : sample.replace('张某', '王某')]),
  );
}

/** The lines to sign or seal, with the date. */
export function signatureLines(material: Material, { applicants }: FormFields, filled: boolean): string[] {
  const asked = material.signature ?? '本人签名';
  if (asked === '无需') return [];
  const sides = applicants.length === 0 ? [asked === '单位盖章' ? '申请单位' : '申请人'] : applicants;
  const signed = sides.map((side, index) => {
    const seal =
      asked === '单位盖章' || asked === '签名并盖章' ? `（${asked === '单位盖章' ? '盖章' : '签名，单位加盖印章'}）` : '（签名）';
    const name = asked === '单位盖章' ? '××有限公司（印章）' : index === 0 ? '张某' : '王某';
    return `${side}${seal}：${filled ? name : '　　　　　　　　'}`;
  });
  return [...signed, filled ? '2026年3月2日' : '　　　　年　　月　　日'];
}

function rowsFor({ audience = [] }: Item, { signature }: Material): readonly Row[] {
  if (signature === '单位盖章' || !audience.includes('自然人')) return body;
  return audience.length === 1 || signature === '本人签名' ? person : either;
}

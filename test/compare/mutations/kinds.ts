import type { Made } from './made.ts';

/** A kind of deviation: what it does to an item, and the element that must be told. Undefined: the item has nothing for it. */
export interface Deviating {
  field: string;
  change(item: Made): Made | undefined;
}

const days = (limit: string, by: number): string => `${Number.parseInt(limit, 10) + by}个工作日`;

/** Deviations that a comparison with the standard must tell, each at its element and nowhere else. */
export const deviations: Readonly<Record<string, Deviating>> = {
  'another name': { field: 'name', change: (item) => ({ ...item, name: `${item.name}核发` }) },
  'another type': { field: 'type', change: (item) => ({ ...item, type: '其他行政权力' }) },
  'another article': {
    field: 'basis',
    change: (item) => ({ ...item, basis: item.basis.map((one, at) => (at === 0 ? { ...one, article: '第九十条' } : one)) }),
  },
  'another law': {
    field: 'basis',
    change: (item) => ({ ...item, basis: item.basis.map((one, at) => (at === 1 ? { ...one, law: '森林法' } : one)) }),
  },
  'a legal basis left out': { field: 'basis', change: (item) => ({ ...item, basis: item.basis.slice(1) }) },
  'a condition more': { field: 'conditions', change: (item) => ({ ...item, conditions: [...item.conditions, '在本县连续居住三年'] }) },
  'a condition more, first': { field: 'conditions', change: (item) => ({ ...item, conditions: ['已缴纳保证金', ...item.conditions] }) },
  'a condition fewer': { field: 'conditions', change: (item) => ({ ...item, conditions: item.conditions.slice(0, 2) }) },
  'a material more': {
    field: 'materials',
    change: (item) => ({ ...item, materials: [...item.materials, { ...item.materials[0], name: '结婚证' } as Made['materials'][number]] }),
  },
  'a material more, in the middle': {
    field: 'materials',
    change: (item) => ({
      ...item,
      materials: [
        ...item.materials.slice(0, 1),
        { ...item.materials[0], name: '无犯罪记录证明' } as Made['materials'][number],
        ...item.materials.slice(1),
      ],
    }),
  },
  'a material fewer': { field: 'materials', change: (item) => ({ ...item, materials: item.materials.slice(1) }) },
  'a material of some asked of all': {
    field: 'materials',
    change: (item) => ({
      ...item,
      materials: item.materials.map((one) => {
        const { situation: _, ...rest } = one;
        return rest;
      }),
    }),
  },
  'an original more': { field: 'materials.originals', change: (item) => withMaterial(item, 0, { originals: 3 }) },
  'a copy more': { field: 'materials.copies', change: (item) => withMaterial(item, 1, { copies: 4 }) },
  'an original for a copy': { field: 'materials.type', change: (item) => withMaterial(item, 1, { type: '原件' }) },
  'what could be left out is asked': { field: 'materials.need', change: (item) => withMaterial(item, 1, { need: '必要' }) },
  'a seal more': { field: 'materials.signature', change: (item) => withMaterial(item, 2, { signature: '单位盖章' }) },
  'what was exempt is asked': { field: 'materials.exempt', change: (item) => withMaterial(item, 2, { exempt: '否' }) },
  'a step more': {
    field: 'steps',
    change: (item) => ({ ...item, steps: [...item.steps.slice(0, 2), '专家评审', ...item.steps.slice(2)] }),
  },
  'a step fewer': { field: 'steps', change: (item) => ({ ...item, steps: item.steps.slice(0, 3) }) },
  'an audience fewer': { field: 'audience', change: (item) => ({ ...item, audience: ['企业法人'] }) },
  'a longer statutory limit': { field: 'limit.statutory', change: (item) => ({ ...item, statutory: days(item.statutory, 5) }) },
  'a shorter statutory limit': { field: 'limit.statutory', change: (item) => ({ ...item, statutory: days(item.statutory, -5) }) },
  'a longer promise': { field: 'limit.promised', change: (item) => ({ ...item, promised: days(item.promised, 3) }) },
  'a visit more': { field: 'visits', change: (item) => ({ ...item, visits: 2 }) },
  'a channel fewer': { field: 'channels', change: (item) => ({ ...item, channels: ['窗口办理'] }) },
  'a fee where there is none': {
    field: 'fee.charged',
    change: (item) => (item.fee.charged === '否' ? { ...item, fee: { ...item.fee, charged: '是' } } : undefined),
  },
  'a fee more': {
    field: 'fee.items',
    change: (item) =>
      item.fee.items.length > 0
        ? { ...item, fee: { ...item.fee, items: [...item.fee.items, { name: '检测费', standard: '50元/次' }] } }
        : undefined,
  },
  'a higher fee': {
    field: 'fee.items.standard',
    change: (item) =>
      item.fee.items.length > 0
        ? { ...item, fee: { ...item.fee, items: item.fee.items.map((one) => ({ ...one, standard: '900元/证' })) } }
        : undefined,
  },
  'another result': { field: 'result.name', change: (item) => ({ ...item, result: `${item.result}（副本）` }) },
};

/** Changes that no comparison with the standard may tell as something to mend. */
export const harmless: Readonly<Record<string, (item: Made) => Made>> = {
  'a shorter promise': (item) => ({ ...item, promised: days(item.promised, -3) }),
  'no visit': (item) => ({ ...item, visits: 0 }),
  'a channel more': (item) => ({ ...item, channels: [...item.channels, '代办'] }),
  'an original fewer': (item) => withMaterial(item, 0, { originals: 1 }),
  'another window and telephone': (item) => ({ ...item, window: '专窗', phone: '0460-5500999' }),
  'materials in another order': (item) => ({ ...item, materials: [...item.materials].reverse() }),
  'conditions in another order': (item) => ({ ...item, conditions: [...item.conditions].reverse() }),
  'titles in full': (item) => ({ ...item, basis: item.basis.map((one) => ({ ...one, law: `《中华人民共和国${one.law}》` })) }),
  'digits of full width': (item) => ({
    ...item,
    promised: item.promised.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  }),
};

function withMaterial(item: Made, index: number, more: Partial<Made['materials'][number]>): Made {
  return { ...item, materials: item.materials.map((one, at) => (at === index ? { ...one, ...more } : one)) };
}

import { grouped } from '../../finding/grouped.ts';
import type { Path } from '../../finding/path.ts';
import { foldName } from '../../text/fold.ts';
import { rememberingTexts } from '../../text/remembered.ts';
import { type CatalogHit, catalogRule, type ItemRef, type Recorded } from '../kinds.ts';

interface Args {
  place: string;
  street: string;
  /** The street and number that most items give for the place. */
  other: string;
  items: number;
  file: string;
}

interface Addressed {
  index: number;
  /** The place's name with the region and, where many agencies have such a place, the agency. */
  key: string;
  name: string;
  street: string;
}

interface Use extends Addressed {
  item: ItemRef;
}

/** One hall or office under two addresses: told once for each address that fewer items give. */
export const agencyTwoAddresses = catalogRule<Args, readonly Addressed[]>({
  scope: 'catalog',
  id: 'agency/two-addresses',
  group: 'contact',
  severity: 'warn',
  certainty: 'I',
  clauses: ['disclosure-20', 'seed-yixing'],
  needs: [],
  record(item) {
    if (item.kind !== 'item' || item.value.state === '取消') return undefined;
    const found = (item.document.value.places ?? []).flatMap(({ name = '', address = '' }, index): Addressed[] => {
      const street = name === '' ? undefined : streetOf(address);
      const own = isOwn.test(name) ? item.agency : '';
      return street === undefined
        ? []
        : [{ index, key: JSON.stringify([foldName(name), item.value.region?.code ?? '', own]), name, street }];
    });
    return found.length === 0 ? undefined : found;
  },
  check(records) {
    const differ = withSeveralStreets(records);
    const uses = records.flatMap(({ item, record }) => record.filter(({ key }) => differ.has(key)).map((one): Use => ({ item, ...one })));
    return [...grouped(uses, ({ key }) => key).values()].flatMap((ofPlace) => {
      const [most, ...others] = [...byStreet(ofPlace)].sort(([a, uses], [b, more]) => more.length - uses.length || (a < b ? -1 : 1));
      return others.flatMap(([, uses]): CatalogHit<Args>[] => {
        const [first, model] = [uses[0], most?.[1][0]];
        if (!first || !model) return [];
        const related = [{ item: model.item, path: pathOf(model), name: model.item.name }];
        const args = { place: first.name, street: first.street, other: model.street, items: uses.length, file: model.item.file };
        return [{ item: first.item, path: pathOf(first), args, related }];
      });
    });
  },
  words: {
    zh: {
      title: '同一地点有两个地址',
      about: '同一个大厅、网点在各个事项里的路名和门牌相同，楼层、窗口可以不同。不同的，多半是搬迁以后没有改全。',
      brief: ({ place, street, other, items }) => `${place}有${items}处写“${street}”，其余写“${other}”`,
      mark: ({ other }) => `别处写“${other}”`,
      should: ({ other }) => `现在的地址；多数事项写的是“${other}”`,
      mend: ({ file }) => `与${file}对照，按现在的地址统一；确有两处的，在地点名称里区分。`,
      otherwise: () => '申请人跑错地方。',
      falsePositives:
        '只比较路名和门牌，楼层、房间、窗口不同的不报告；一处写全称、一处省去市县名的不算不同；没有地点名称或者门牌的不报告。',
    },
    en: {
      title: 'One place with two addresses',
      about:
        'A hall or office has the same street and number in all items; floors and windows may differ. Otherwise it mostly moved, and not every item was changed.',
      brief: ({ place, street, other, items }) => `${place} is at “${street}” in ${items} places and at “${other}” in the rest`,
      mark: ({ other }) => `“${other}” elsewhere`,
      should: ({ other }) => `where it is now; most items say “${other}”`,
      mend: ({ file }) => `Compare with ${file} and write the present address; where there really are two, tell them apart by name.`,
      otherwise: () => 'Applicants go to the wrong place.',
      falsePositives:
        'Only street and number are compared; a left-out city or county makes no difference; places without a name or a number are not reported.',
    },
  },
  examples: {
    good: [
      'name: 甲\nplaces: [{ name: 禾川县政务服务中心, address: 禾川县禾川大道88号一楼 }]\n---\nname: 乙\nplaces: [{ name: 禾川县政务服务中心, address: 禾川大道88号二楼 }]\n',
      'name: 甲\nagency: { name: 禾川县公安局 }\nplaces: [{ name: 户籍窗口, address: 禾川县禾川大道31号 }]\n---\nname: 乙\nagency: { name: 汀溪县公安局 }\nplaces: [{ name: 户籍窗口, address: 汀溪县文昌街25号 }]\n',
    ],
    bad: [
      'name: 甲\nplaces: [{ name: 禾川县政务服务中心, address: 禾川县禾川大道88号一楼 }]\n---\nname: 乙\nplaces: [{ name: 禾川县政务服务中心, address: 禾川县学府路21号一楼 }]\n',
    ],
  },
});

/** The keys of places of which not all items give the same street and number: of most places all do. */
function withSeveralStreets(records: readonly Recorded<readonly Addressed[]>[]): ReadonlySet<string> {
  const streets = new Map<string, string>();
  const differ = new Set<string>();
  for (const { record } of records) {
    for (const { key, street } of record) {
      const first = streets.get(key);
      if (first === undefined) streets.set(key, street);
      else if (first !== street) differ.add(key);
    }
  }
  return differ;
}

/** By street and number; one that is written with more before it is the same as without. */
function byStreet(ofPlace: readonly Use[]): Map<string, Use[]> {
  const known = new Map<string, string>();
  const first: string[] = [];
  return grouped(ofPlace, ({ street }) => {
    const same = known.get(street) ?? first.find((one) => one.endsWith(street) || street.endsWith(one)) ?? street;
    if (same === street && !known.has(street)) first.push(street);
    known.set(street, same);
    return same;
  });
}

function pathOf({ index }: Use): Path {
  return ['places', index, 'address'];
}

/** Names that many agencies have: only with the agency do they mean one place. */
const isOwn = /^(?!.*(?:省|市|县|区|旗|镇|乡|街道|村)).*$/;

/** An address up to its number: 禾川县禾川大道88号. Undefined where it has none. */
const streetOf = rememberingTexts(
  (address: string): string | undefined => /^.*?[路街道巷弄里村段][^号]{0,6}?\d+(?:-\d+)?号/.exec(foldName(address))?.[0],
);

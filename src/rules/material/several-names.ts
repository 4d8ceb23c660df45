import { grouped } from '../../finding/grouped.ts';
import type { Path } from '../../finding/path.ts';
import type { Standard } from '../../standard/standard.ts';
import { foldText } from '../../text/fold.ts';
import { rememberingLast } from '../../text/remembered.ts';
import { type CatalogHit, catalogRule, type ItemRef } from '../kinds.ts';

interface Args {
  name: string;
  should: string;
  /** How many documents use this name, and how many the one that it should have. */
  used: number;
  rightly: number;
}

interface Use {
  item: ItemRef;
  name: string;
  path: Path;
}

/** One document under several names in one catalog: 身份证 here, 居民身份证 there. The table of names stands in the pack. */
export const materialSeveralNames = catalogRule<Args, readonly (readonly [index: number, name: string])[]>({
  scope: 'catalog',
  id: 'material/several-names',
  group: 'wording',
  severity: 'info',
  certainty: 'V',
  clauses: ['seed-heilongjiang'],
  needs: [],
  record(item, { standard }) {
    const known = knownNames(standard);
    const used = (item.document.value.materials ?? []).flatMap(({ name }, index): [number, string][] => {
      const folded = name === undefined ? '' : foldText(name);
      return known.has(folded) ? [[index, folded]] : [];
    });
    return used.length === 0 ? undefined : used;
  },
  check(records, { standard }) {
    const names = namesOf(standard);
    const all = records.flatMap(({ item, record }) =>
      record.map(([index, name]): Use => ({ item, name, path: ['materials', index, 'name'] })),
    );
    const uses = grouped(all, ({ name }) => name);
    return [...uses].flatMap(([name, used]): CatalogHit<Args>[] => {
      const should = Object.hasOwn(names, name) ? names[name] : undefined;
      const rightly = (should === undefined ? undefined : uses.get(should)) ?? [];
      const model = rightly[0];
      // a name that is used throughout is one name, and a matter of taste
      if (should === undefined || !model) return [];
      const related = [{ item: model.item, path: model.path, name: model.item.name }];
      const args = { name, should, used: used.length, rightly: rightly.length };
      return used.map(({ item, path }) => ({ item, path, args, related, fix: { value: should, safe: false } }));
    });
  },
  words: {
    zh: {
      title: '同一份材料有几个名称',
      about:
        '同一份证件在各个事项里用同一名称。“身份证”“居民身份证”并用，申请人以为是两样东西，数据共享也对不上。名称对照表在标准包的words里。',
      brief: ({ name, should, rightly }) => `“${name}”在目录里另有${rightly}处写作“${should}”`,
      mark: ({ should }) => `别处写作“${should}”`,
      should: ({ should }) => should,
      mend: ({ name, should, used }) => `统一写“${should}”（目录里有${used}处写“${name}”）；确是另一种证件的，把名称写全。`,
      otherwise: () => '申请人弄不清要不要再准备一份，材料清单也难以合并、共享。',
      falsePositives: '全目录只用一种叫法的不报告；名称里还有别的内容（如“经办人身份证”）的不报告；供参考。',
    },
    en: {
      title: 'One document under several names',
      about:
        'A certificate has one name in all items. With 身份证 here and 居民身份证 there applicants believe in two, and shared data cannot be matched. The table stands under words in the pack.',
      brief: ({ name, should, rightly }) => `“${name}” is called “${should}” in ${rightly} other places`,
      mark: ({ should }) => `“${should}” elsewhere`,
      should: ({ should }) => should,
      mend: ({ name, should, used }) =>
        `Write “${should}” everywhere (${used} places say “${name}”); where another certificate is meant, write its name in full.`,
      otherwise: () => 'Applicants wonder whether to bring one more, and lists of documents cannot be joined.',
      falsePositives: 'A name used throughout the catalog, and names that say more, are not reported; a note only.',
    },
  },
  examples: {
    good: [
      'name: 甲\nmaterials: [{ name: 身份证 }]\n---\nname: 乙\nmaterials: [{ name: 身份证 }]\n',
      'name: 甲\nmaterials: [{ name: 居民身份证 }]\n---\nname: 乙\nmaterials: [{ name: 经办人身份证 }]\n',
    ],
    bad: [
      'name: 甲\nmaterials: [{ name: 身份证 }]\n---\nname: 乙\nmaterials: [{ name: 居民身份证 }]\n',
      'kind: standard\nname: 甲\nmaterials: [{ name: 居民户口簿 }]\n---\nname: 乙\nmaterials: [{ name: 户口本 }]\n',
    ],
  },
});

function namesOf({ pack }: Standard): Readonly<Record<string, string>> {
  return pack.words?.materials ?? {};
}

/** The names of the table, right and wrong. */
const knownNames = rememberingLast((standard: Standard): ReadonlySet<string> => new Set(Object.entries(namesOf(standard)).flat()));

import type { Catalog } from '../../catalog/catalog.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Standard } from '../../standard/standard.ts';
import { rememberingLast } from '../../text/remembered.ts';
import { rule } from '../kinds.ts';
import { hasOwnCodes, writtenCodes } from './written-codes.ts';

interface Args {
  code: string;
  stands: string;
  /** The regions that the basic codes of this catalog may begin with. */
  known: string;
}

/** A basic code that begins with another province’s region. */
export const codeRegion = rule<Args>({
  scope: 'item',
  kinds: ['item', 'entry', 'standard'],
  id: 'code/region',
  group: 'code',
  severity: 'warn',
  certainty: 'I',
  clauses: ['c0109-codes', 'gbt2260'],
  needs: [],
  applies: (item, standard) => !hasOwnCodes(item, standard),
  check({ item, catalog }) {
    const known = regionsOf(item, catalog);
    if (known.length < 2) return [];
    const found = writtenCodes(item, catalog).flatMap(({ name, text, decoded }) => {
      const region = decoded.segments.find(({ name }) => name === 'region' || name.endsWith('.region'));
      if (region === undefined || region.fault || known.includes(region.text)) return [];
      return [{ path: [name], args: { code: text, stands: region.text, known: known.join('、') } }];
    });
    // an implementation code holds the basic code: where both are written, one of them is enough
    return found.slice(0, 1);
  },
  words: {
    zh: {
      title: '基本编码的区划不是本省',
      about: '基本编码前两位，国家目录的事项是00，省里增设的是本省区划代码的前两位。别的数字，多半抄了外省的编码。',
      brief: ({ stands }) => `基本编码前两位是${stands}`,
      mark: ({ known }) => `应为${known}之一`,
      should: ({ known }) => `${known}之一`,
      mend: () => '对照省事项目录改正基本编码；实施编码里的基本编码一并改正。',
      otherwise: () => '在本省目录里查不到，比对和报送时被当作外省的事项。',
      falsePositives:
        '标准包没有列出本省、事项也没有写行政管辖代码的，不知道本省是哪里，不报告；标准包写明有自己编码的事项类型（如“一件事”主题），也不报告。',
    },
    en: {
      title: 'A basic code of another province',
      about:
        'The first two digits of a basic code are 00 for the national directory and else those of the province that made the entry. Other digits were mostly copied from elsewhere.',
      brief: ({ stands }) => `the basic code begins with ${stands}`,
      mark: ({ known }) => `one of ${known}`,
      should: ({ known }) => `one of ${known}`,
      mend: () => 'Correct the basic code by the province’s directory, also inside the implementation code.',
      otherwise: () => 'The province’s directory does not have it, and it is taken for another province’s item.',
      falsePositives:
        'Where neither the pack names the province nor the item its region, nothing is known and nothing reported; types that the pack says have codes of their own, such as themes, are not judged.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\ncode: "000120909000"\nregion: { code: "990101" }\n',
      'name: 高龄津贴给付\ncode: "990511922000"\nregion: { code: "990101" }\n',
      'name: 高龄津贴给付\ncode: "990511922000"\n',
    ],
    bad: [
      'name: 高龄津贴给付\ncode: "980511922000"\nregion: { code: "990101" }\n',
      'name: 高龄津贴给付\nimplementation: "11990101MB000312194980511922000"\nregion: { code: "990101" }\n',
    ],
  },
});

const regionsIn = rememberingLast(({ pack }: Standard): readonly string[] => Object.keys(pack.codes.regions).sort());

/** 00 and the province: the pack’s, else the one that the item or the settings name. */
function regionsOf(item: ResolvedItem, { standard, config }: Catalog): readonly string[] {
  const ofPack = regionsIn(standard);
  if (ofPack.length > 1) return ofPack;
  const own = (item.value.region?.code ?? config.region?.code ?? '').slice(0, 2);
  return /^[1-9]\d$/.test(own) ? [...ofPack, own] : ofPack;
}

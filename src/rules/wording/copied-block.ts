import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Path } from '../../finding/path.ts';
import { foldText } from '../../text/fold.ts';
import { hashOf } from '../../text/hash.ts';
import { rememberingTexts } from '../../text/remembered.ts';
import { type CatalogHit, catalogRule, type ItemRef, type Recorded } from '../kinds.ts';

interface Args {
  /** The item that has the same text, and its agency. */
  other: string;
  agency: string;
  length: number;
}

interface Blocks {
  /** The main item: the front of the basic code. */
  main?: string;
  /** Where a text stands that is long enough not to be the same by chance, its hash and its length, for each: a catalog has very many. */
  at: string;
}

/** A text of an item. */
interface Block {
  item: ItemRef;
  main: string | undefined;
  path: Path;
  length: number;
}

/** Shorter texts are the same by chance or by form: 符合法律法规规定. In characters. */
const shortest = 30;

/** A long passage that stands word for word in matters of different agencies with nothing in their names in common: mostly pasted. */
export const wordingCopiedBlock = catalogRule<Args, Blocks>({
  scope: 'catalog',
  id: 'wording/copied-block',
  group: 'wording',
  severity: 'info',
  certainty: 'C',
  clauses: ['practice-item-lists'],
  needs: [],
  record(item) {
    if (item.kind !== 'item') return undefined;
    const at = passagesOf(item).flatMap(({ path, text }): string[] => {
      const folded = text.length < shortest ? '' : foldText(text);
      const length = folded.length < shortest ? 0 : [...folded].length;
      return length < shortest ? [] : [`${path.join('.')} ${hashOf(folded)} ${length}`];
    });
    return at.length === 0
      ? undefined
      : { ...(item.value.code === undefined ? {} : { main: item.value.code.slice(0, 9) }), at: at.join('|') };
  },
  check(records) {
    const blocks = new Map<string, { first: Block; rest: Block[] }>();
    const isRepeated = repeated(records);
    for (const { item, record } of records) {
      for (const { path, hash, length } of entriesOf(record)) {
        if (!isRepeated(hash)) continue;
        const block = { item, main: record.main, path, length };
        const present = blocks.get(hash);
        // most that share a text are of one agency or one main item: they need not be kept
        if (!present) blocks.set(hash, { first: block, rest: [] });
        else if (isUnrelated(present.first, block)) present.rest.push(block);
      }
    }
    return [...blocks.values()].flatMap(({ first, rest }) =>
      rest.map(({ item, path, length }): CatalogHit<Args> => {
        const related = [{ item: first.item, path: first.path, name: first.item.name }];
        return { item, path, args: { other: first.item.name, agency: first.item.agency, length }, related };
      }),
    );
  },
  words: {
    zh: {
      title: '与不相干的事项文字完全相同',
      about: '不同部门、名称毫无共同之处的事项，审查标准、受理条件、填报须知等长段文字一字不差，多半是照抄时忘了改。',
      brief: ({ other }, { label }) => `${label}与“${other}”一字不差`,
      mark: ({ agency, other }) => `与${agency}的“${other}”相同`,
      should: () => '本事项自己的内容',
      mend: ({ other }) => `对照“${other}”看一遍：确是通用要求的，不用改；照抄的，改成本事项的内容。`,
      otherwise: () => '申请人照着别的事项准备，窗口也没有审查的标准。',
      falsePositives: '同一部门、同一主项、名称有共同词语的事项，不足30个字的文字，从标准事项沿用的内容，都不报告。',
    },
    en: {
      title: 'The same text as in an unrelated item',
      about:
        'Where matters of different agencies with nothing in common in their names share a long passage word for word, it was mostly pasted and never adapted.',
      brief: ({ other }, { label }) => `${label} is word for word that of “${other}”`,
      mark: ({ agency, other }) => `as in “${other}” of ${agency}`,
      should: () => 'what holds for this item',
      mend: ({ other }) => `Read it beside “${other}”: leave what is a common requirement, replace what was pasted.`,
      otherwise: () => 'Applicants prepare for another matter, and the window has no standard to review by.',
      falsePositives:
        'Items of one agency or one main item, items whose names share a word, texts under 30 characters and what is inherited are not reported.',
    },
  },
  examples: {
    good: [
      'name: 演出场所备案\ncode: "000122901000"\nagency: { name: 禾川县文化局 }\nreviewStandard: 有与演出规模相适应的舞台、观众席、消防通道和安全出口，场地使用权清楚。\n---\nname: 演出经纪机构备案\ncode: "000122902000"\nagency: { name: 汀溪县文化局 }\nreviewStandard: 有与演出规模相适应的舞台、观众席、消防通道和安全出口，场地使用权清楚。\n',
      'name: 演出场所备案\ncode: "000122901000"\nagency: { name: 禾川县文化局 }\nreviewStandard: 材料齐全。\n---\nname: 取水许可\ncode: "000119902000"\nagency: { name: 禾川县水利局 }\nreviewStandard: 材料齐全。\n',
    ],
    bad: [
      'name: 演出场所备案\ncode: "000122901000"\nagency: { name: 禾川县文化局 }\nreviewStandard: 有与演出规模相适应的舞台、观众席、消防通道和安全出口，场地使用权清楚。\n---\nname: 取水许可\ncode: "000119902000"\nagency: { name: 禾川县水利局 }\nreviewStandard: 有与演出规模相适应的舞台、观众席、消防通道和安全出口，场地使用权清楚。\n',
    ],
  },
});

/** The passages that an item writes itself and that only fit its own matter. */
function passagesOf({ document }: ResolvedItem): { path: Path; text: string }[] {
  const { reviewStandard, conditions, materials, content } = document.value;
  const found: { path: Path; text: string | undefined }[] = [
    { path: ['reviewStandard'], text: reviewStandard },
    { path: ['content'], text: content },
    ...(conditions ?? []).map((text, index) => ({ path: ['conditions', index], text })),
    ...(materials ?? []).flatMap(({ standard, fill }, index) => [
      { path: ['materials', index, 'standard'], text: standard },
      { path: ['materials', index, 'fill'], text: fill },
    ]),
  ];
  return found.flatMap(({ path, text }) => (typeof text === 'string' ? [{ path, text }] : []));
}

/** Different agencies, different main items, and no two characters in a row that both names have. */
function isUnrelated(a: Block, b: Block): boolean {
  if (a.item.agency === b.item.agency || a.main === b.main) return false;
  const pairs = pairsOf(a.item.name);
  return !pairsOf(b.item.name).some((pair) => pairs.includes(pair));
}

const pairsOf = rememberingTexts((name: string): readonly string[] => {
  const letters = [...name.replace(/[（）()、\s]|许可|审批|备案|登记|核发|认定|申请|办理|查询|服务/g, ' ')];
  return letters.slice(1).flatMap((letter, index) => (letter === ' ' || letters[index] === ' ' ? [] : [`${letters[index]}${letter}`]));
});

function entriesOf({ at }: Blocks): { path: Path; hash: string; length: number }[] {
  return at.split('|').map((entry) => {
    const [path = '', hash = '', length] = entry.split(' ');
    return { path: path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)), hash, length: Number(length) };
  });
}

/** Which hashes come more than once: nearly none does, and the others need not be kept. */
function repeated(records: readonly Recorded<Blocks>[]): (hash: string) => boolean {
  const numbers = Float64Array.from(
    records.flatMap(({ record }) => record.at.split('|').map((entry) => numberOf(entry.split(' ')[1] ?? ''))),
  );
  numbers.sort();
  const twice = new Set(numbers.filter((number, index) => number === numbers[index - 1]));
  return (hash) => twice.has(numberOf(hash));
}

/** As much of a hash as a number holds. */
function numberOf(hash: string): number {
  return Number.parseInt(hash.slice(-10), 36);
}

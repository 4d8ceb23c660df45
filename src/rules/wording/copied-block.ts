import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Path } from '../../finding/path.ts';
import { foldText } from '../../text/fold.ts';
import { inOrder } from '../in-order.ts';
import { type CatalogHit, rule } from '../kinds.ts';

interface Args {
  /** The item that has the same text, and its agency. */
  other: string;
  agency: string;
  length: number;
}

/** A text of an item, long enough not to be the same by chance. */
interface Block {
  item: ResolvedItem;
  path: Path;
}

/** Shorter texts are the same by chance or by form: 符合法律法规规定. In characters. */
const shortest = 30;

/** A long passage that stands word for word in matters of different agencies with nothing in their names in common: mostly pasted. */
export const wordingCopiedBlock = rule<Args>({
  scope: 'catalog',
  id: 'wording/copied-block',
  group: 'wording',
  severity: 'info',
  certainty: 'C',
  clauses: ['practice-item-lists'],
  needs: [],
  check(catalog) {
    const blocks = new Map<string, Block[]>();
    for (const item of inOrder(catalog.items)) {
      for (const { path, text } of passagesOf(item)) {
        const folded = foldText(text);
        if ([...folded].length >= shortest) blocks.set(folded, [...(blocks.get(folded) ?? []), { item, path }]);
      }
    }
    return [...blocks].flatMap(([text, [first, ...rest]]) =>
      rest.flatMap(({ item, path }): CatalogHit<Args>[] => {
        if (!first || !isUnrelated(first.item, item)) return [];
        const related = [{ document: first.item.document, path: first.path, name: first.item.name }];
        const args = { other: first.item.name, agency: first.item.agency, length: [...text].length };
        return [{ document: item.document, item, path, args, related }];
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
function isUnrelated(a: ResolvedItem, b: ResolvedItem): boolean {
  if (a.agency === b.agency || a.value.code?.slice(0, 9) === b.value.code?.slice(0, 9)) return false;
  const pairs = new Set(pairsOf(a.name));
  return !pairsOf(b.name).some((pair) => pairs.has(pair));
}

function pairsOf(name: string): string[] {
  const letters = [...name.replace(/[（）()、\s]|许可|审批|备案|登记|核发|认定|申请|办理|查询|服务/g, ' ')];
  return letters.slice(1).flatMap((letter, index) => (letter === ' ' || letters[index] === ' ' ? [] : [`${letters[index]}${letter}`]));
}

import type { ResolvedItem } from '../../catalog/resolve.ts';
import { grouped } from '../../finding/grouped.ts';
import { decode } from '../../standard/code.ts';
import type { Standard } from '../../standard/standard.ts';
import { compare } from '../in-order.ts';
import { type CatalogHit, catalogRule, type Recorded } from '../kinds.ts';
import { hasOwnCodes } from './written-codes.ts';

interface Args {
  code: string;
  fault: 'beside' | 'orphan' | 'childless';
  /** The code that stands beside it, or that is missing. */
  other: string;
  name: string;
}

interface Numbered {
  code: string;
  child: string;
}

/**
 * Main items and sub-items that do not fit each other: 000 (no sub-items) beside sub-items; in a directory, a sub-item without its main
 * item, or a main item without any sub-item. Gaps in the numbers are none: a county takes over some, and numbers of cancelled items rest.
 */
export const codeSubItems = catalogRule<Args, Numbered>({
  scope: 'catalog',
  id: 'code/sub-items',
  group: 'code',
  severity: 'error',
  certainty: 'V',
  clauses: ['c0109-codes'],
  needs: [],
  record: (item, { standard }) => (item.value.state === '取消' ? undefined : numberedOf(item, standard)),
  check(records) {
    const families = grouped(records, ({ record: { code, child } }) => code.slice(0, -child.length));
    return [...families].flatMap(([stem, family]) => [...besideSubItems(family), ...inDirectory(stem, family)]);
  },
  words: {
    zh: {
      title: '主项与子项的编码对不上',
      about: '末三位000表示没有子项，00Y表示有子项的主项，001至999是子项。有了子项就不能再有000；目录里的子项要有主项，主项要有子项。',
      brief: ({ code, fault, other, name }) => {
        if (fault === 'beside') return `编码${code}表示没有子项，却另有子项${other}“${name}”`;
        return fault === 'orphan' ? `子项${code}没有主项${other}` : `主项${code}没有子项`;
      },
      mark: ({ fault, other }) => (fault === 'beside' ? `另有子项${other}` : fault === 'orphan' ? `没有主项${other}` : '没有子项'),
      should: ({ fault, other }) =>
        fault === 'beside' ? '子项的编码，或者只留这一项' : fault === 'orphan' ? `目录里有主项${other}` : '末三位为000，或者补上子项',
      mend: ({ fault, other }) => {
        if (fault === 'beside') return '对照省事项目录：已经分出子项的，这一项改为相应的子项或者取消；没有分子项的，更正另一项的编码。';
        return fault === 'orphan'
          ? `在目录里补上主项${other}；本来没有子项的，编码末三位改为000。`
          : '没有子项的，编码末三位改为000；有的，把子项补进目录。';
      },
      otherwise: () => '同一件事既按整项、又按子项列出，统计重复，上下级目录也对不齐。',
      falsePositives:
        '县里只认领一部分子项、子项序号不连续，都不报告；已经取消的事项不算；有没有主项只看基本目录条目；标准包写明有自己编码的事项类型（如“一件事”主题），不报告。',
    },
    en: {
      title: 'Main items and sub-items do not fit',
      about:
        'A code ends in 000 without sub-items, in 00Y with them, and in 001 to 999 for a sub-item. Beside sub-items there is no 000; in a directory each sub-item has its main item and each main item a sub-item.',
      brief: ({ code, fault, other, name }) => {
        if (fault === 'beside') return `code ${code} means no sub-items, yet there is ${other} “${name}”`;
        return fault === 'orphan' ? `sub-item ${code} has no main item ${other}` : `main item ${code} has no sub-items`;
      },
      mark: ({ fault, other }) =>
        fault === 'beside' ? `there is sub-item ${other}` : fault === 'orphan' ? `no main item ${other}` : 'no sub-items',
      should: ({ fault, other }) =>
        fault === 'beside'
          ? 'the code of a sub-item, or this item alone'
          : fault === 'orphan'
            ? `main item ${other}`
            : '000 at its end, or sub-items',
      mend: ({ fault, other }) => {
        if (fault === 'beside')
          return 'By the directory: where sub-items were made, this becomes one of them or is cancelled; else correct the other code.';
        return fault === 'orphan'
          ? `Add main item ${other} to the directory; where there never were sub-items, end the code in 000.`
          : 'Without sub-items end the code in 000; else add them to the directory.';
      },
      otherwise: () => 'One matter is listed and counted both whole and in parts, and directories of two levels do not fit.',
      falsePositives:
        'A county may take over only some sub-items, and gaps in the numbers are none; cancelled items do not count; main items are looked for among directory entries only; types that the pack says have codes of their own, such as themes, are not judged.',
    },
  },
  examples: {
    good: [
      'name: 食品经营许可（新办）\ncode: "000131905001"\n---\nname: 食品经营许可（延续）\ncode: "000131905003"\n',
      'name: 食品经营许可\ncode: "000131905000"\nstate: 取消\n---\nname: 食品经营许可（新办）\ncode: "000131905001"\n',
      'kind: entry\nname: 食品经营许可\ncode: "00013190500Y"\n---\nkind: entry\nname: 食品经营许可（新办）\ncode: "000131905001"\n',
    ],
    bad: [
      'name: 食品经营许可\ncode: "000131905000"\n---\nname: 食品经营许可（新办）\ncode: "000131905001"\n',
      'kind: entry\nname: 食品经营许可（新办）\ncode: "000131905001"\n',
      'kind: entry\nname: 食品经营许可\ncode: "00013190500Y"\n',
    ],
  },
});

type Member = Recorded<Numbered>;

function besideSubItems(family: readonly Member[]): CatalogHit<Args>[] {
  const sub = family.filter(({ record }) => isSub(record.child)).toSorted(({ record: a }, { record: b }) => compare(a.code, b.code))[0];
  if (!sub) return [];
  const related = [{ item: sub.item, path: ['code'], name: sub.item.name }];
  return family
    .filter(({ record }) => record.child === '000')
    .map(({ item, record: { code } }) => ({
      item,
      path: ['code'],
      args: { code, fault: 'beside', other: sub.record.code, name: sub.item.name },
      related,
    }));
}

/** A directory is whole: what belongs together stands in it. A part of one may leave main items out, so this is a warning. */
function inDirectory(stem: string, family: readonly Member[]): CatalogHit<Args>[] {
  const entries = family.filter(({ item }) => item.kind === 'entry');
  const main = entries.find(({ record }) => record.child === '00Y');
  const subs = entries.filter(({ record }) => isSub(record.child));
  const hit = ({ item, record: { code } }: Member, fault: Args['fault'], other: string): CatalogHit<Args> => ({
    item,
    path: ['code'],
    severity: 'warn',
    args: { code, fault, other, name: item.name },
  });
  if (main && subs.length === 0 && !family.some(({ record }) => isSub(record.child))) return [hit(main, 'childless', `${stem}001`)];
  return main ? [] : subs.map((sub) => hit(sub, 'orphan', `${stem}00Y`));
}

function isSub(child: string): boolean {
  return /^\d+$/.test(child) && !/^0+$/.test(child);
}

function numberedOf(item: ResolvedItem, standard: Standard): Numbered | undefined {
  const { code } = item.value;
  if (!code || hasOwnCodes(item, standard)) return undefined;
  const child = decode(standard.profile, 'code', code).segments.find(({ name }) => name === 'child');
  return child && !child.fault ? { code, child: child.text } : undefined;
}

import { distance } from 'fastest-levenshtein';
import type { Catalog } from '../../catalog/catalog.ts';
import type { CatalogDocument } from '../../catalog/document.ts';
import type { Said } from '../../finding/language.ts';
import { fromPointer, type Path, valueAt } from '../../finding/path.ts';
import type { HitFix } from '../../finding/rule.ts';
import { type Element, elementAt, labelOf, leavesOf } from '../../standard/element.ts';
import type { StandardsPack } from '../../standard/generated/pack.ts';
import { foldName } from '../../text/fold.ts';
import { rememberingObjects } from '../../text/remembered.ts';
import { rule } from '../kinds.ts';

interface Args {
  key: string;
  /** The known element that was probably meant, with dots where it stands elsewhere. */
  nearest?: string;
  nearestLabel?: Said<string>;
}

/** A key that no element has: mistyped, in Chinese, or in the wrong place. What stands there is used by nothing. */
export const elementUnknown = rule<Args>({
  scope: 'schema',
  keywords: ['additionalProperties'],
  id: 'element/unknown',
  group: 'element',
  severity: 'error',
  certainty: 'V',
  clauses: [],
  needs: [],
  hit(error, document, catalog) {
    const above = fromPointer(error.instancePath);
    const key = String(error.params['additionalProperty']);
    const nearest = nearestOf(key, above, document, catalog);
    const elements = catalog.standard.pack.schema.elements;
    const label: Pick<Args, 'nearest' | 'nearestLabel'> =
      nearest === undefined ? {} : { nearest, nearestLabel: labelOf(elements, nearest.split('.')) };
    const fix = nearest === undefined ? undefined : renaming(key, nearest, above, document, catalog);
    return { path: [...above, key], args: { key, ...label }, key: true, ...(fix ? { fix } : {}) };
  },
  words: {
    zh: {
      title: '没有这个要素',
      about: '要素名称由标准包规定。写错的名称没有人读取，值等于没有写。',
      brief: ({ key }) => `没有名为“${key}”的要素`,
      mark: ({ nearest, nearestLabel }) => (nearest ? `应为${nearest}（${nearestLabel?.zh}）` : '没有这个要素'),
      should: ({ nearest, nearestLabel }) => (nearest ? `${nearest}（${nearestLabel?.zh}）` : '标准包规定的要素名称'),
      mend: ({ key, nearest }) =>
        nearest ? `把“${key}”改为“${nearest}”，值不变。` : `对照要素表改正“${key}”；本地特有、表中没有的内容写在extra下面。`,
      otherwise: ({ key }) => `“${key}”的内容不核对、不公布。`,
      falsePositives: '本地确有另外的内容，写在extra下面即不再报告。',
    },
    en: {
      title: 'There is no such element',
      about: 'The pack says what elements are called. Nothing reads a name that it does not know, so the value is as good as not written.',
      brief: ({ key }) => `there is no element “${key}”`,
      mark: ({ nearest, nearestLabel }) => (nearest ? `should be ${nearest} (${nearestLabel?.en})` : 'no such element'),
      should: ({ nearest, nearestLabel }) => (nearest ? `${nearest} (${nearestLabel?.en})` : 'the name of an element of the pack'),
      mend: ({ key, nearest }) =>
        nearest
          ? `Change “${key}” to “${nearest}” and leave the value.`
          : `Correct “${key}” by the table of elements; what is local and has no element belongs under extra.`,
      otherwise: ({ key }) => `What stands under “${key}” is neither checked nor published.`,
      falsePositives: 'What is really something of its own is not reported under extra.',
    },
  },
  examples: {
    good: ['name: 工伤认定\ntype: 行政确认\nextra: { 本地分类: 社保 }\n'],
    bad: [
      'name: 工伤认定\ntpye: 行政确认\n',
      '事项名称: 工伤认定\n',
      'name: 工伤认定\npromised: 30日\n',
      'name: 工伤认定\nlimit: { 法定: 60日 }\n',
    ],
  },
});

/** Another name for the key, where what was meant belongs in the same place and is not there: surely meant are its title, and its own letters. */
function renaming(key: string, nearest: string, above: Path, document: CatalogDocument, catalog: Catalog): HitFix | undefined {
  const path = nearest.split('.');
  const name = path.at(-1) ?? '';
  const fields = above.filter((part) => typeof part === 'string');
  const owner = valueAt(document.raw, above);
  const here = path.slice(0, -1).join('.') === fields.join('.');
  if (!here || typeof owner !== 'object' || owner === null || Object.hasOwn(owner, name)) return undefined;
  const isTitle = foldName(labelOf(catalog.standard.elements, path).zh) === foldName(key);
  return { rename: name, safe: isTitle || letters(name) === letters(key) };
}

function nearestOf(key: string, above: Path, document: CatalogDocument, catalog: Catalog): string | undefined {
  const { schema } = catalog.standard.pack;
  const here = above.length === 0 ? namedOfKind(schema, document.kind) : namedIn(elementAt(schema.elements, above)?.fields ?? none);
  const near = byTitle(key, here) ?? bySpelling(key, here);
  if (near !== undefined) return [...above.filter((part) => typeof part === 'string'), near].join('.');
  const leaves = leavesIn(schema.elements);
  const elsewhere = leaves.filter(({ name }) => name.split('.').at(-1) === key);
  return elsewhere.length === 1 ? elsewhere[0]?.name : byTitle(key, leaves);
}

/** An element as a key may mean it: by its name, the letters of it, and its titles. */
interface Named {
  name: string;
  letters: string;
  titles: readonly string[];
}

const none: Record<string, Element> = {};
// of every pack once: a catalog with columns of its own has an unknown key in every item
const namedIn = rememberingObjects((fields: Record<string, Element>) => Object.entries(fields).map(named));
const leavesIn = rememberingObjects((elements: Record<string, Element>) =>
  [...leavesOf(elements)].map(([field, place]) => named([field, place as Element])),
);
const namedInKinds = rememberingObjects((_: StandardsPack['schema']) => new Map<string, readonly Named[]>());

function namedOfKind(schema: StandardsPack['schema'], kind: string): readonly Named[] {
  const all = namedIn(schema.elements);
  const known = schema.kinds[kind]?.elements ?? 'all';
  if (known === 'all') return all;
  const ofKinds = namedInKinds(schema);
  const ofKind = ofKinds.get(kind) ?? all.filter(({ name }) => known.includes(name));
  ofKinds.set(kind, ofKind);
  return ofKind;
}

function named([name, { title, columns }]: [string, Element]): Named {
  return { name, letters: letters(name), titles: [title, ...(columns ?? [])].map((one) => foldName(one ?? '')) };
}

function byTitle(key: string, fields: readonly Named[]): string | undefined {
  const folded = foldName(key);
  const equal = fields.filter(({ titles }) => titles.includes(folded));
  if (equal.length === 1) return equal[0]?.name;
  if (!/^[一-鿿]{2}/.test(folded)) return undefined;
  // of 法定办结时限 and 法定办结时限说明, 法定 means the shorter
  const begun = fields.flatMap(({ name, titles }) => titles.filter((title) => title.startsWith(folded)).map((title) => ({ name, title })));
  const least = Math.min(...begun.map(({ title }) => title.length));
  const shortest = new Set(begun.filter(({ title }) => title.length === least).map(({ name }) => name));
  return shortest.size === 1 ? [...shortest][0] : undefined;
}

/** The key that is nearest in spelling: two letters changed places, or a third of it at most differs. */
function bySpelling(key: string, known: readonly Named[]): string | undefined {
  const own = letters(key);
  const swapped = known.filter((one) => one.letters === own);
  if (swapped.length === 1) return swapped[0]?.name;
  const near = known.map(({ name }) => ({ name, away: distance(key.toLowerCase(), name.toLowerCase()) })).sort((a, b) => a.away - b.away);
  const best = near[0];
  return best && best.away <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}

function letters(text: string): string {
  return [...text.toLowerCase()].sort().join('');
}

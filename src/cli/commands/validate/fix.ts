import type { Catalog } from '../../../catalog/catalog.ts';
import type { CatalogDocument } from '../../../catalog/document.ts';
import { documentOf } from '../../../catalog/document-at.ts';
import { inScope } from '../../../catalog/scope.ts';
import { withTexts } from '../../../catalog/with-texts.ts';
import { check } from '../../../check/check.ts';
import { type Mended, mend } from '../../../check/mend/mend.ts';
import type { Finding } from '../../../finding/finding.ts';
import type { OpenCatalog } from '../../../host/catalog.ts';
import { writeMended } from '../../../host/mended-files.ts';
import { mendDiff } from '../../../report/mend/diff.ts';
import { type MendReport, mendPretty } from '../../../report/mend/pretty.ts';
import { nextCommand } from '../../../report/next-command.ts';
import { formatNames } from '../../../report/validate/formats.ts';
import { rulesOf } from '../../../rules/registry.ts';
import type { Context, Options } from '../../context.ts';
import { UsageError } from '../../failures/failure.ts';
import { givenFlags, givenText } from '../../given.ts';
import { isTable } from '../../opening/is-table.ts';
import { knownRules } from '../../opening/known-rules.ts';
import { itemsNamed } from '../../opening/no-item.ts';
import { open } from '../../opening/open.ts';
import { outputsOf } from '../../outputs.ts';
import { viewOf } from '../../view-of.ts';
import { run as validate } from './validate.ts';

/**
 * `santong validate --fix`: mends what can be mended, tells what it did, and ends as a validation of the result does. With `--dry-run` the
 * changes are the result, as a unified diff, and nothing is written.
 */
export async function run(context: Context, [path]: readonly string[], options: Options): Promise<number> {
  const { fix: _, dryRun, ...plain } = options;
  const dry = dryRun === true;
  const screen = outputsOf(options, formatNames).every(({ format, file }) => format === 'pretty' && file === undefined);
  if (dry && !screen)
    throw new UsageError({
      zh: '--dry-run的结果就是改动的对照，不能再写--format。',
      en: 'The result of --dry-run is the diff; it takes no --format.',
    });
  if (isTable(path))
    throw new UsageError({
      zh: '表格不自动改正：请导入为YAML目录再改，或者按整改清单在表里改。\n导入：santong import 表格 --to 文件夹',
      en: 'Tables are not mended: import them into a YAML catalog first, or mend the table by the list of findings.\nTo import: santong import <table> --to <folder>',
    });
  const opened = open(context, path, options);
  const rules = rulesOf(opened.catalog.standard);
  const rule = givenText(options, 'rule');
  if (rule !== undefined) knownRules([rule], rules);
  const { mended, left, about, word } = fix(opened, options, dry);
  const view = viewOf({ ...context, colour: context.colour && screen && !dry }, opened.display, path);
  const remaining = check(mended.catalog, rules).findings.filter((finding) => about(finding, mended.catalog));
  const told = mendPretty({ mended, left, remaining, rules, dry, all: options['all'] === true }, view);
  // what is in the files now decides how the command ends
  const silent: Context = { ...context, result: () => undefined };
  if (dry) {
    context.result(mendDiff(opened.catalog, mended, view));
    const flag = options['fix'] === 'all' ? '--fix=all' : '--fix';
    const narrow = givenFlags(options, ['item', 'rule']);
    context.remark(
      mended.applied.length === 0 ? told : `${told}${writeIt[context.lang]}${nextCommand('validate', [flag, ...narrow], view)}`,
    );
    return validate(silent, path === undefined ? [] : [path], { ...plain, item: word === undefined ? undefined : options['item'] });
  }
  if (screen) {
    context.result(told);
    return validate(silent, path === undefined ? [] : [path], { ...plain, item: word });
  }
  context.remark(told);
  return validate(context, path === undefined ? [] : [path], { ...plain, ...(word === undefined ? {} : { item: word }) });
}

const writeIt = { zh: '写入文件：', en: 'To write it: ' };

/** What a mending did, as far as the machine took it. */
interface Fixed {
  mended: Mended;
  left: MendReport['left'];
  /** Whether a finding is about what was asked to be mended: an item, a rule, or all. */
  about(finding: Finding, catalog: Catalog): boolean;
  /** The one item that was asked for, by a word that finds it afterwards too. */
  word?: string;
}

/** Mends what the options ask for, and writes it unless it is only to be shown. @throws UsageError for an item that there is not */
function fix(opened: OpenCatalog, options: Options, dry: boolean): Fixed {
  const { catalog, only, root } = opened;
  const { about, asked } = aboutOf(catalog, only, options);
  const every = options['fix'] === 'all';
  const mended = mend(catalog, (finding, now) => (every || finding.fix?.safe === true) && about(finding, now));
  const item = asked?.size === 1 && mended.catalog.items.find(({ document }) => asked.has(nameOf(document)));
  const rest = { about, ...(item ? { word: item.key } : {}) };
  if (dry || mended.texts.size === 0) return { mended, left: mended.left, ...rest };
  const unwritten = writeMended(root, mended.texts, catalog.textOf);
  if (unwritten.size === 0) return { mended, left: mended.left, ...rest };
  // what the machine refused stays as it was, and so does the catalog that is reported on
  const texts = new Map([...mended.texts].filter(([file]) => !unwritten.has(file)));
  const refused = mended.applied.flatMap(({ finding }) => {
    const reason = unwritten.get(finding.file);
    return reason ? [{ finding, reason }] : [];
  });
  const applied = mended.applied.filter(({ finding }) => !unwritten.has(finding.file));
  return { mended: { ...mended, catalog: withTexts(catalog, texts), texts, applied }, left: [...mended.left, ...refused], ...rest };
}

/** Mending may change an item's name or code: what was asked for is told by its document. */
export function aboutOf(catalog: Catalog, only: string, options: Options): Pick<Fixed, 'about'> & { asked?: ReadonlySet<string> } {
  const { item: word, rule } = options;
  const items = [...catalog.items, ...catalog.others].filter(({ document }) => inScope(document.file, only));
  const found = typeof word === 'string' ? itemsNamed(word, items) : undefined;
  const asked = found && new Set(found.map(({ document }) => nameOf(document)));
  const about: Fixed['about'] = (finding, now) => {
    if (typeof rule === 'string' && finding.rule !== rule) return false;
    if (finding.file === '' || !inScope(finding.file, only)) return false;
    const document = asked && documentOf(now, finding);
    return asked === undefined || (document !== undefined && asked.has(nameOf(document)));
  };
  return { about, ...(asked ? { asked } : {}) };
}

function nameOf({ file, index }: CatalogDocument): string {
  return `${file}#${index}`;
}

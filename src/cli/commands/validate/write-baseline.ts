import type { Catalog } from '../../../catalog/catalog.ts';
import type { BaselineResult } from '../../../check/baseline/baseline.ts';
import { readBaseline } from '../../../check/baseline/baseline-file.ts';
import { withEntries, withoutEntries } from '../../../check/baseline/baseline-text.ts';
import type { Finding } from '../../../finding/finding.ts';
import type { Said } from '../../../finding/language.ts';
import { fieldOf } from '../../../finding/path.ts';
import { displayPath } from '../../../host/catalog.ts';
import { kindOf, writeFile } from '../../../host/files.ts';
import { briefOf } from '../../../report/scene.ts';
import type { Rule } from '../../../rules/kinds.ts';
import { isDate } from '../../../standard/formats.ts';
import type { Context, Options } from '../../context.ts';
import { UsageError } from '../../failures/failure.ts';
import { givenText } from '../../given.ts';
import { type OpenBaseline, openBaseline } from './baseline.ts';

/** What new entries of a baseline say of themselves. */
interface Reasons {
  owner: string;
  reason: string;
  expires: string;
}

/** What `--owner`, `--reason` and `--expires` say of new entries; undefined where no baseline is to be written. @throws UsageError */
export function reasonsOf(options: Options, asOf: string): Reasons | undefined {
  const word = (name: string): string => (givenText(options, name) ?? '').trim();
  const named = (['owner', 'reason', 'expires'] as const).filter((name) => options[name] !== undefined);
  if (options['writeBaseline'] === undefined) {
    if (named.length === 0) return undefined;
    throw new UsageError({
      zh: `--${named[0]}与--write-baseline一起用。`,
      en: `--${named[0]} goes with --write-baseline.`,
    });
  }
  const missing = (['owner', 'reason', 'expires'] as const).filter((name) => word(name) === '');
  if (missing.length > 0) {
    const flags = missing.map((name) => `--${name}`);
    throw new UsageError({
      zh: `登记已知问题要写明${flags.join('、')}：谁负责（--owner）、为什么暂不改（--reason）、到哪一天为止（--expires，如${asOf}）。`,
      en: `Known findings need ${flags.join(', ')}: who sees to them (--owner), why they stay (--reason), until which day (--expires, such as ${asOf}).`,
    });
  }
  const expires = word('expires');
  if (!isDate(expires))
    throw new UsageError({ zh: `--expires不是日期：${expires}（如2026-12-31）`, en: `--expires is not a date: ${expires}` });
  if (expires < asOf) throw new UsageError({ zh: `--expires已经过了：${expires}`, en: `--expires is past: ${expires}` });
  return { owner: word('owner'), reason: word('reason'), expires };
}

/** Writes findings into a baseline, behind what stands in it, and tells how many. @throws UsageError where its text cannot be continued */
export function writeBaseline(
  context: Context,
  file: string,
  findings: readonly Finding[],
  reasons: Reasons,
  { catalog, rules }: { catalog: Catalog; rules: ReadonlyMap<string, Rule> },
): void {
  const before = kindOf(file) === 'file' ? openBaseline(file) : undefined;
  const present = new Set(before?.entries.map(({ fingerprint }) => fingerprint));
  const added = findings.filter(({ fingerprint }) => !present.has(fingerprint));
  const entries = added.map((finding) => ({
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    ...(finding.item ? { item: finding.item.key, name: finding.item.name, agency: finding.item.agency } : { file: finding.file }),
    field: fieldOf(finding.path),
    owner: reasons.owner,
    reason: reasons.reason,
    date: context.asOf,
    expires: reasons.expires,
    remark: briefOf(finding, catalog, rules, context.lang),
  }));
  const text = withEntries(before?.text, entries, heads[context.lang]);
  const again = readBaseline(text);
  if (again.problems.length > 0 || again.entries.length !== present.size + entries.length) {
    throw new UsageError({
      zh: `${file}的写法不能续写，没有改动它。请写入另一个文件。`,
      en: `The way ${file} is written cannot be continued; it was left as it is. Name another file.`,
    });
  }
  writeFile(file, text);
  const said: Said<string> = {
    zh: `已写入${displayPath(file)}：新登记${entries.length}处，原有${present.size}处。`,
    en: `Written to ${displayPath(file)}: ${entries.length} new, ${present.size} were there.`,
  };
  context.remark(said[context.lang]);
}

const heads: Said<readonly string[]> = {
  zh: [
    '已知问题：santong validate --baseline 本文件',
    '每一处写明负责人（owner）、暂不改的原因（reason）、登记日期（date）和期限（expires，当天仍有效）。',
    '期限过后重新计入，按必须改正计；改正以后把这一处删去。',
  ],
  en: [
    'Known findings: santong validate --baseline this-file',
    'Each says who sees to it (owner), why it stays (reason), since when (date) and until which day (expires, that day included).',
    'Past that day it counts again, as an error. Remove an entry once its finding is mended.',
  ],
};

/**
 * Takes the entries whose finding is gone out of a baseline, and tells how many. Out of that of another catalog all would go: only where
 * `all` says that this is meant. @throws UsageError for that, and where the text does not allow it
 */
export function pruneBaseline(
  context: Context,
  { file, text, entries }: OpenBaseline,
  { fixed, foreign }: Pick<BaselineResult, 'fixed' | 'foreign'>,
  all: boolean,
): void {
  if (foreign && fixed.length > 0 && !all) {
    const shown = displayPath(file);
    throw new UsageError({
      zh: `${shown}登记的${entries.length}处，没有一处在这个目录里，可能是别的目录的登记文件；没有改动它。\n确实都已改正、事项也已取消的，写--prune-baseline=all。`,
      en: `None of the ${entries.length} entries of ${shown} is about anything in this catalog; it may be the file of another one, and was left as it is.\nIf all are fixed and their items gone, say --prune-baseline=all.`,
    });
  }
  const left = fixed.length === 0 ? text : withoutEntries(text, new Set(fixed.map(({ fingerprint }) => fingerprint)));
  if (left === undefined) {
    throw new UsageError({
      zh: `${file}的写法不能自动删减，没有改动它。请手工删去已改正的。`,
      en: `Nothing can be taken out of ${file} the way it is written; it was left as it is. Remove what is fixed by hand.`,
    });
  }
  if (fixed.length > 0) writeFile(file, left);
  const said: Said<string> = {
    zh: `从${displayPath(file)}删去已改正的${fixed.length}处，还有${entries.length - fixed.length}处。`,
    en: `Taken out of ${displayPath(file)}: ${fixed.length} that are fixed; ${entries.length - fixed.length} are left.`,
  };
  context.remark(said[context.lang]);
}

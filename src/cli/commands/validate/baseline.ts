import type { Catalog } from '../../../catalog/catalog.ts';
import { type BaselineResult, compareBaseline, type KnownFinding } from '../../../check/baseline/baseline.ts';
import { readBaseline } from '../../../check/baseline/baseline-file.ts';
import { severityOf } from '../../../check/settings.ts';
import type { Finding } from '../../../finding/finding.ts';
import { readText } from '../../../host/files.ts';
import type { Rule } from '../../../rules/kinds.ts';
import { yamlNotAMap } from '../../../rules/yaml/not-a-map.ts';
import { yamlSyntax } from '../../../rules/yaml/syntax.ts';
import { UsageError } from '../../failures/failure.ts';
import { baselineWords } from './baseline-words.ts';

/** A baseline file as it was read. */
export interface OpenBaseline {
  file: string;
  text: string;
  entries: readonly KnownFinding[];
}

/** The baseline that `--baseline` names. @throws FileError, UsageError for a faulty one, each fault with its line */
export function openBaseline(file: string): OpenBaseline {
  const text = readText(file);
  const { entries, problems } = readBaseline(text);
  if (problems.length > 0) throw new UsageError(baselineWords(file, problems));
  return { file, text, entries };
}

/** Holds what was found in a whole catalog against a baseline. */
export function besideBaseline(
  { entries }: OpenBaseline,
  findings: readonly Finding[],
  catalog: Catalog,
  rules: ReadonlyMap<string, Rule>,
): BaselineResult {
  // keys and files only: the items of a large catalog are not read again for this
  const all = [...catalog.items, ...catalog.others];
  const owners = new Set(all.flatMap(({ key, document }) => [key, document.file]));
  const unheld = findings.some(({ rule }) => rule === yamlSyntax.id || rule === yamlNotAMap.id);
  return compareBaseline(findings, entries, {
    asOf: catalog.asOf,
    has: (owner) => owners.has(owner),
    ran: (id) => {
      const rule = rules.get(id);
      return rule !== undefined && severityOf(rule, catalog) !== 'off';
    },
    whole: catalog.unread.length === 0 && !unheld,
  });
}

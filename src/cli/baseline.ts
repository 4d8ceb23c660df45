import type { Catalog } from '../catalog/catalog.ts';
import { type BaselineResult, compareBaseline, type KnownFinding } from '../check/baseline.ts';
import { readBaseline } from '../check/baseline-file.ts';
import { severityOf } from '../check/settings.ts';
import type { Finding } from '../finding/finding.ts';
import { readBytes } from '../host/files.ts';
import type { Rule } from '../rules/kinds.ts';
import { yamlNotAMap } from '../rules/yaml/not-a-map.ts';
import { yamlSyntax } from '../rules/yaml/syntax.ts';
import { decode } from '../text/encoding.ts';
import { baselineWords } from './baseline-words.ts';
import { UsageError } from './failure.ts';

/** A baseline file as it was read. */
export interface OpenBaseline {
  file: string;
  text: string;
  entries: readonly KnownFinding[];
}

/** The baseline that `--baseline` names. @throws FileError, UsageError for a faulty one, each fault with its line */
export function openBaseline(file: string): OpenBaseline {
  const decoded = decode(readBytes(file));
  if (decoded.binary)
    throw new UsageError({ zh: `已知问题登记不是文本文件：${file}`, en: `The file of known findings is not a text file: ${file}` });
  const { entries, problems } = readBaseline(decoded.text);
  if (problems.length > 0) throw new UsageError(baselineWords(file, problems));
  return { file, text: decoded.text, entries };
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

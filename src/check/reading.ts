import type { Catalog } from '../catalog/catalog.ts';
import { fileEmpty } from '../rules/file/empty.ts';
import { fileEncoding } from '../rules/file/encoding.ts';
import { fileEncodingUnknown } from '../rules/file/encoding-unknown.ts';
import { fileUnreadable } from '../rules/file/unreadable.ts';
import { ruleOfProblem } from '../rules/registry.ts';
import type { Raised } from './assemble.ts';

/** Writing the same text again in UTF-8. */
const inUtf8 = { splices: [], safe: true };

/** The faults that reading met: files that are no text, texts in another encoding, documents that are no YAML. */
export function checkReading(catalog: Catalog): Raised[] {
  const unread = catalog.unread.map(
    ({ path, reason, line, format }): Raised =>
      line === undefined
        ? { rule: fileUnreadable, file: path, hit: { path: [], args: { reason: format ?? reason } } }
        : { rule: fileEncodingUnknown, file: path, hit: { path: [], args: { line } } },
  );
  const encodings = [...catalog.encodings].map(
    ([file, encoding]): Raised =>
      encoding === 'utf-8-bom'
        ? { rule: fileEncoding, file, hit: { path: [], args: { encoding }, severity: 'info' } }
        : { rule: fileEncoding, file, hit: { path: [], args: { encoding } }, fix: inUtf8 },
  );
  const empty = catalog.empty.map((file): Raised => ({ rule: fileEmpty, file, hit: { path: [], args: {} } }));
  const items = new Map([...catalog.items, ...catalog.others].map((item) => [item.document, item]));
  const problems = catalog.documents.flatMap((document) =>
    document.problems.map((problem): Raised => {
      const rule = ruleOfProblem(problem.code);
      // the reading knows the place better than the path does: a doubled key has one path and two places
      const at = { ...document, at: () => problem.span, keyAt: () => problem.span };
      const item = problem.code === 'syntax' && !problem.cut ? undefined : items.get(document);
      return {
        rule,
        hit: rule.hit(problem),
        document: at,
        ...(problem.fix ? { fix: problem.fix } : {}),
        ...(item ? { item: { ...item, origin: () => ({ document, inherited: false }) } } : {}),
      };
    }),
  );
  return [...unread, ...encodings, ...empty, ...problems];
}

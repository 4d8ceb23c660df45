import { unreadInScope } from '../../../catalog/scope.ts';
import type { Said } from '../../../finding/language.ts';
import { kindOf } from '../../../host/files.ts';
import { formatNames, formatReport } from '../../../report/validate/formats.ts';
import { counts } from '../../../report/validate/report.ts';
import { type Context, exit, type Options } from '../../context.ts';
import { exitOf } from '../../exit-of.ts';
import { UsageError } from '../../failures/failure.ts';
import { isTable } from '../../opening/is-table.ts';
import { openChecked } from '../../opening/open-checked.ts';
import { tellUnread } from '../../opening/unread.ts';
import { outputsOf, writeOutputs } from '../../outputs.ts';
import { type OpenBaseline, openBaseline } from './baseline.ts';
import { reportOf } from './report-of.ts';
import { pruneBaseline, reasonsOf, writeBaseline } from './write-baseline.ts';

/** `santong validate [path]`: holds a catalog against its standard. */
export async function run(context: Context, [path]: readonly string[], options: Options): Promise<number> {
  if (options['fix'] !== undefined || options['dryRun'] === true) {
    if (options['since'] !== undefined) throw new UsageError(fixesAll);
    const writes = options['writeBaseline'] !== undefined || options['pruneBaseline'] !== undefined;
    if (options['dryRun'] === true && writes) throw new UsageError(writesNothing);
    return (await import('./fix.ts')).run(context, path === undefined ? [] : [path], options);
  }
  // a wrong use is told before anything is read
  const outputs = outputsOf(options, formatNames);
  const reasons = reasonsOf(options, context.asOf);
  if (options['pruneBaseline'] !== undefined && typeof options['baseline'] !== 'string') throw new UsageError(pruneWhat);
  const known = knownOf(options);
  const table = isTable(path) ? await (await import('./table.ts')).openAsTable(context, path, options) : undefined;
  const checked = table ?? (await openChecked(context, path, options));
  const report = reportOf(context, checked, known, path, options);
  // what was asked for decides how the command ends: findings that are not shown do not count
  const counted = report.findings.filter((finding) => counts(report, finding));
  const unread = unreadInScope(checked.opened.catalog, checked.opened.only).length;
  const code = exitOf(unread, counted, options);
  await writeOutputs(context, outputs, formatReport, { ...report, exitCode: code });
  // that files could not be read is no finding of one rule or one item, but it is how the command ends
  if (report.narrowed) tellUnread(context, checked.opened);
  if (known && report.baseline && options['pruneBaseline'] !== undefined) {
    pruneBaseline(context, known, report.baseline, options['pruneBaseline'] === 'all');
  }
  if (reasons === undefined) return code;
  writeBaseline(context, String(options['writeBaseline']), counted, reasons, report.checked);
  return unread > 0 ? exit.unreadable : exit.clean;
}

const pruneWhat: Said<string> = {
  zh: '--prune-baseline与--baseline一起用。',
  en: '--prune-baseline goes with --baseline.',
};

const writesNothing: Said<string> = {
  zh: '--dry-run不写入任何文件，不与--write-baseline、--prune-baseline一起用。',
  en: '--dry-run writes nothing, and does not go with --write-baseline or --prune-baseline.',
};

const fixesAll: Said<string> = {
  zh: '--fix不与--since一起用：改哪些，请写明文件夹、文件、--item或者--rule。',
  en: '--fix does not go with --since: say what to mend by a folder, a file, --item or --rule.',
};

/** The findings that are known: of `--baseline`, else what `--write-baseline` already holds. */
function knownOf(options: Options): OpenBaseline | undefined {
  const [given, written] = [options['baseline'], options['writeBaseline']];
  if (typeof given === 'string') return openBaseline(given);
  return typeof written === 'string' && kindOf(written) === 'file' ? openBaseline(written) : undefined;
}

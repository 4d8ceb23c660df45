import { resolve } from 'node:path';
import { saysSecret } from '../../catalog/secret.ts';
import { align } from '../../compare/align/align.ts';
import { kindOf } from '../../host/files.ts';
import { alignFormats, formatAlign } from '../../report/align/formats.ts';
import type { AlignReport } from '../../report/align/report.ts';
import { typedWord } from '../../report/typed-word.ts';
import { withoutTableEnding } from '../../tables/endings.ts';
import { foldName } from '../../text/fold.ts';
import { type Context, exit, type Options } from '../context.ts';
import { UsageError } from '../failures/failure.ts';
import { settingsAt } from '../opening/setting.ts';
import { openUpstream, type Upstream } from '../opening/upstream.ts';
import { outputsOf, writeOutputs } from '../outputs.ts';
import { viewOf } from '../view-of.ts';

/** `santong align <a> <b> …`: which items of two or more catalogs or tables may be one matter, and what differs in them. */
export async function run(context: Context, paths: readonly string[], options: Options): Promise<number> {
  if (paths.length < 2)
    throw new UsageError({
      zh: '请写两个以上的目录或者表格：santong align 甲县 乙县.xlsx',
      en: 'Name two or more catalogs or tables: santong align county-a county-b.xlsx',
    });
  const twice = paths.find((path, index) => paths.findIndex((other) => resolve(other) === resolve(path)) < index);
  if (twice !== undefined) throw new UsageError({ zh: `同一个来源写了两次：${twice}`, en: `One source was named twice: ${twice}` });
  const outputs = outputsOf(options, alignFormats);
  const first = paths.find((path) => kindOf(path) === 'folder') ?? '.';
  const { found, standard } = settingsAt(first, options);
  const sources: Pick<Upstream, 'name' | 'rows'>[] = [];
  for (const path of paths) {
    const { name, rows } = await openUpstream(context, [path], standard, options, { codes: 'optional' });
    const short = withoutTableEnding(name).replace(/\.ya?ml$/i, '');
    sources.push({ name: sources.some((one) => one.name === short) ? path : short, rows });
  }
  // a secret item is told of nobody, whichever source says so
  const hidden = sources.flatMap(({ rows }) => rows.filter((row) => saysSecret(row.value['secret'])));
  const secret = new Set(hidden.flatMap(({ code, name }) => [code, foldName(name)]).filter((sign) => sign !== ''));
  const open = sources.map(({ name, rows }) => ({
    name,
    rows: rows.filter((row) => !saysSecret(row.value['secret']) && !secret.has(row.code) && !secret.has(foldName(row.name))),
  }));
  const view = viewOf(context, (file) => file);
  const report: AlignReport = {
    alignment: align(open, standard),
    about: { config: found.config, standard, asOf: context.asOf },
    all: options['all'] === true,
    view,
    command: ['santong', 'align', ...paths.map(typedWord), '--all'].join(' '),
  };
  await writeOutputs(context, outputs, formatAlign, report);
  return exit.clean;
}

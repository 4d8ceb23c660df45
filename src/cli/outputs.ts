import { resolve } from 'node:path';
import { FileError, kindOf } from '../host/files.ts';
import type { View } from '../report/view.ts';
import { nearestOf } from '../text/nearest.ts';
import type { Context, Options } from './context.ts';
import { UsageError } from './failures/failure.ts';
import { withNear } from './failures/near-words.ts';

/** A format that was asked for, and the file that it is written to; without one it is the result of the command. */
export interface Output<Name extends string> {
  format: Name;
  file?: string;
}

/**
 * The formats of a command that `--format` asks for, each as `name` or `name=file`; the first of `names` where nothing is asked.
 * @throws UsageError for a format that there is not, for two that would be written to the same place
 * @throws FileError where a file to be written is a folder
 */
export function outputsOf<Name extends string>(options: Options, names: readonly Name[]): readonly Output<Name>[] {
  const asked = [options['format'] ?? names[0] ?? ''].flat().map((word) => outputOf(String(word), names));
  const places = new Set<string>();
  for (const { file } of asked) {
    // one file may be written in several ways: a.txt, ./a.txt
    const place = file === undefined ? '' : resolve(file);
    if (places.has(place)) throw samePlace(file ?? '');
    places.add(place);
    if (file !== undefined && kindOf(file) === 'folder') throw new FileError('is-a-folder', file);
  }
  if (typeof options['output'] === 'string' && !places.has(''))
    throw new UsageError({
      zh: '每种格式都写了文件，不用再写--output。',
      en: 'Each format has its own file; --output is not needed.',
    });
  if (typeof options['output'] === 'string' && places.has(resolve(options['output']))) throw samePlace(options['output']);
  // bytes on a screen help nobody; into a pipe they may go
  const binary = asked.find(({ format, file }) => (format === 'xlsx' || format === 'docx') && file === undefined)?.format;
  if (binary !== undefined && typeof options['output'] !== 'string' && process.stdout.isTTY)
    throw new UsageError({
      zh: `${binary === 'xlsx' ? '工作簿' : '文档'}要写入文件：请写成--format ${binary}=结果.${binary}`,
      en: `A ${binary === 'xlsx' ? 'workbook' : 'document'} goes to a file: write --format ${binary}=result.${binary}`,
    });
  return asked;
}

/** Makes each output and hands it on; what goes into a file has no colours, and is as `inFile` says. */
export async function writeOutputs<Name extends string, Report extends { view: View }>(
  context: Context,
  outputs: readonly Output<Name>[],
  make: (format: Name, report: Report) => Promise<string | Uint8Array>,
  report: Report,
  inFile: Partial<Report> = {},
): Promise<void> {
  for (const { format, file } of outputs) {
    if (file === undefined) context.result(await make(format, report));
    else context.file(file, await make(format, { ...report, ...inFile, view: { ...report.view, colour: false } }));
  }
}

function outputOf<Name extends string>(word: string, names: readonly Name[]): Output<Name> {
  const at = word.indexOf('=');
  const name = at < 0 ? word : word.slice(0, at);
  const format = names.find((known) => known === name);
  if (format === undefined) {
    const said = withNear({ zh: `没有“${name}”这种格式`, en: `There is no format "${name}"` }, nearestOf(name, names));
    throw new UsageError({ zh: `${said.zh}\n可以写：${names.join('、')}`, en: `${said.en}\nThere are: ${names.join(', ')}` });
  }
  if (at < 0) return { format };
  const file = word.slice(at + 1);
  if (file === '') throw new UsageError({ zh: `“${word}”后面要写文件名。`, en: `Name a file after "${word}".` });
  return { format, file };
}

function samePlace(place: string): UsageError {
  return place === ''
    ? new UsageError({
        zh: '几种格式不能都显示在屏幕上：请写成“格式=文件”，如--format sarif=结果.sarif',
        en: 'Only one format can go to the screen: give the others a file, such as --format sarif=result.sarif',
      })
    : new UsageError({ zh: `两种格式不能写入同一个文件：${place}`, en: `Two formats cannot be written to the same file: ${place}` });
}

import type { ChangesReport } from './report.ts';

/** A format of `santong changes`: its text, or its bytes. */
type Format = (report: ChangesReport) => string | Uint8Array | Promise<string | Uint8Array>;

/** Each format by its name; its file is loaded when it is asked for. */
const formats = {
  pretty: async () => (await import('./pretty.ts')).changesPretty,
  json: async () => (await import('./json.ts')).changesJson,
  markdown: async () => (await import('./markdown.ts')).changesMarkdown,
  notice: async () => (await import('./notice.ts')).changesNotice,
  docx: async () => (await import('./docx.ts')).changesDocx,
  atom: async () => (await import('./atom.ts')).changesAtom,
} satisfies Record<string, () => Promise<Format>>;

/** The name of a format of `santong changes`. */
export type ChangesFormat = keyof typeof formats;

/** Every format's name; the first one is what a person at a screen is shown. */
export const changesFormats = Object.keys(formats) as ChangesFormat[];

/** Changes in a format. */
export async function formatChanges(name: ChangesFormat, report: ChangesReport): Promise<string | Uint8Array> {
  const format: Format = await formats[name]();
  return format(report);
}

import type { AlignReport } from './report.ts';

/** A format of `santong align`: its text, or its bytes. */
type Format = (report: AlignReport) => string | Uint8Array | Promise<string | Uint8Array>;

/** Each format by its name; its file is loaded when it is asked for. */
const formats = {
  pretty: async () => (await import('./pretty.ts')).alignPretty,
  json: async () => (await import('./json.ts')).alignJson,
  xlsx: async () => (await import('./xlsx.ts')).alignXlsx,
  html: async () => (await import('./html.ts')).alignHtml,
} satisfies Record<string, () => Promise<Format>>;

/** The name of a format of `santong align`. */
export type AlignFormat = keyof typeof formats;

/** Every format's name; the first one is what a person at a screen is shown. */
export const alignFormats = Object.keys(formats) as AlignFormat[];

/** An alignment in a format. */
export async function formatAlign(name: AlignFormat, report: AlignReport): Promise<string | Uint8Array> {
  const format: Format = await formats[name]();
  return format(report);
}

import type { DiffReport } from './report.ts';

/** A format of `santong diff`: its text, or its bytes. */
type Format = (report: DiffReport) => string | Uint8Array | Promise<string | Uint8Array>;

/** Each format by its name; its file is loaded when it is asked for. */
const formats = {
  pretty: async () => (await import('./pretty.ts')).diffPretty,
  json: async () => (await import('./json.ts')).diffJson,
  markdown: async () => (await import('./markdown.ts')).diffMarkdown,
  html: async () => (await import('./html.ts')).diffHtml,
  xlsx: async () => (await import('./xlsx.ts')).diffXlsx,
  sarif: async () => (await import('./sarif.ts')).diffSarif,
  matches: async () => (await import('./matches.ts')).diffMatches,
} satisfies Record<string, () => Promise<Format>>;

/** The name of a format of `santong diff`. */
export type DiffFormat = keyof typeof formats;

/** Every format's name; the first one is what a person at a screen is shown. */
export const diffFormats = Object.keys(formats) as DiffFormat[];

/** What a comparison is in a format. */
export async function formatDiff(name: DiffFormat, report: DiffReport): Promise<string | Uint8Array> {
  const format: Format = await formats[name]();
  return format(report);
}

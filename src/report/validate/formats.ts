import type { ValidateReport } from './report.ts';

/** A format of `santong validate`: its text, or its bytes. */
type Format = (report: ValidateReport) => string | Uint8Array | Promise<string | Uint8Array>;

/** Each format by its name; its file is loaded when it is asked for. */
const formats = {
  pretty: async () => (await import('./pretty.ts')).validatePretty,
  json: async () => (await import('./json.ts')).validateJson,
  compact: async () => (await import('./compact.ts')).validateCompact,
  sarif: async () => (await import('./sarif.ts')).validateSarif,
  junit: async () => (await import('./junit.ts')).validateJunit,
  github: async () => (await import('./github.ts')).validateGithub,
  gitlab: async () => (await import('./gitlab.ts')).validateGitlab,
  markdown: async () => (await import('./markdown.ts')).validateMarkdown,
  html: async () => (await import('./html.ts')).validateHtml,
  xlsx: async () => (await import('./xlsx.ts')).validateXlsx,
} satisfies Record<string, () => Promise<Format>>;

/** Formats that go to others than those who have the catalog: a comment, a page, a workbook. */
const handsOn: ReadonlySet<string> = new Set<keyof typeof formats>(['markdown', 'html', 'xlsx']);

/** The name of a format of `santong validate`. */
export type FormatName = keyof typeof formats;

/** Every format's name; the first one is what a person at a screen is shown. */
export const formatNames = Object.keys(formats) as FormatName[];

/** What a validation is in a format. */
export async function formatReport(name: FormatName, report: ValidateReport): Promise<string | Uint8Array> {
  const format: Format = await formats[name]();
  return format(handsOn.has(name) ? (await import('./handed-on.ts')).handedOn(report) : report);
}

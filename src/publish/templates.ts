import Handlebars from 'handlebars';
import { cssString, isChinese } from './link.ts';
import type { PublishWords } from './words.ts';

/** Templates by file name: `guide.hbs`, `partials/value.hbs`, and the site's `site.css` and `site.js`. */
export type TemplateTexts = Readonly<Record<string, string>>;

/** A template that a catalog's own templates folder got wrong. */
export class TemplateError extends Error {
  constructor(
    readonly file: string,
    readonly detail: string,
  ) {
    super(`${file}: ${detail}`);
  }
}

/** Templates made ready. */
export interface Templates {
  /** Fills a page. @throws TemplateError */
  render(page: string, context: object): string;
  /** The text of an asset, such as `site.css`. */
  asset(name: string): string;
}

/** There are no other helpers, so a name in braces is a value and need not be looked for among them. */
const options: CompileOptions = {
  preventIndent: true,
  knownHelpers: { json: true, 'css-string': true, asset: true, joined: true, 'lang-of': true },
  knownHelpersOnly: true,
};

/** Compiles templates. Everything that a template writes with two braces is escaped; the helpers below write what they made safe themselves. */
export function compileTemplates(texts: TemplateTexts): Templates {
  const engine = Handlebars.create();
  const asset = (name: string): string => texts[name] ?? '';
  engine.registerHelper('json', (value: unknown) => new Handlebars.SafeString(scriptJson(value)));
  engine.registerHelper('css-string', (...parts: unknown[]) => new Handlebars.SafeString(cssString(parts.slice(0, -1).join(''))));
  // an asset ends where its element ends: what would end it early is a fault of the template, not of data
  engine.registerHelper('asset', (name: string) => new Handlebars.SafeString(asset(name).replace(/<\/(style|script)/gi, '<\\/$1')));
  engine.registerHelper('joined', (list: unknown, options: Handlebars.HelperOptions) => joined(list, options));
  engine.registerHelper('lang-of', (text: unknown, { data }: Handlebars.HelperOptions) => {
    const isForeign = rootOf(data).words?.htmlLang !== 'zh-CN' && typeof text === 'string' && isChinese(text);
    return isForeign ? new Handlebars.SafeString(' lang="zh-CN"') : '';
  });
  for (const [file, text] of Object.entries(texts)) {
    // the line end that editors put at the end of a file would show as a blank between Chinese characters
    if (file.endsWith('.hbs')) engine.registerPartial(file.replace(/^partials\//, '').replace(/\.hbs$/, ''), text.replace(/\n$/, ''));
  }
  const pages = new Map<string, Handlebars.TemplateDelegate>();
  return {
    asset,
    render: (page, context) => {
      try {
        const fill = pages.get(page) ?? engine.compile(texts[`${page}.hbs`] ?? '', options);
        pages.set(page, fill);
        return fill(context);
      } catch (error) {
        throw new TemplateError(`${page}.hbs`, error instanceof Error ? error.message : String(error));
      }
    },
  };
}

/** A list with the language's own mark between its members, where a member does not bring punctuation of its own (`before`). */
function joined(list: unknown, options: Handlebars.HelperOptions): string {
  const members = Array.isArray(list) ? (list as { before?: string }[]) : [];
  const mark = (options.hash as { mark?: string }).mark ?? rootOf(options.data).words?.listMark ?? '、';
  const written = members.map(
    (member, index) => (index > 0 && member.before === undefined ? Handlebars.escapeExpression(mark) : '') + options.fn(member).trim(),
  );
  return written.join('');
}

function rootOf(data: unknown): { words?: Partial<PublishWords> } {
  return (data as { root?: { words?: Partial<PublishWords> } } | undefined)?.root ?? {};
}

/** JSON that may stand in a script element: nothing in it can end the element. */
function scriptJson(value: unknown): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => escapes[char] ?? char);
}

// docs/typing-faults.md: what santong says of each way to mistype a file, from the cases that the tests try.
import { readCatalog } from '../src/catalog/catalog.ts';
import { check } from '../src/check/check.ts';
import type { Finding } from '../src/finding/finding.ts';
import type { Language } from '../src/finding/language.ts';
import { briefOf } from '../src/report/scene.ts';
import { rulesOf } from '../src/rules/registry.ts';
import type { Standard } from '../src/standard/standard.ts';
import { unseen } from '../src/yaml/recover/space.ts';
import { type TypingCase, typingCases } from './typing-cases.ts';

/** What is found of a case by its rule on its line, and how it is said. */
export function caseFinding(
  standard: Standard,
  { text, rule, line }: TypingCase,
): { finding: Finding; say(language: Language): string } | undefined {
  const catalog = readCatalog({ files: [{ path: 'example.yaml', text }] }, {}, standard, '2026-03-02');
  const rules = rulesOf(standard);
  const finding = check(catalog, rules).findings.find((one) => one.rule === rule && one.span.start.line === line);
  return finding && { finding, say: (language) => briefOf(finding, catalog, rules, language) };
}

/** The page, Chinese first. */
export function typingFaultsPage(standard: Standard): string {
  return `${part(standard, 'zh')}\n---\n\n${part(standard, 'en')}`;
}

const words = {
  zh: {
    head: '# 输入的毛病\n\n中文输入法、Word、表格软件和旧编码留下的毛病，三同逐一认出，指到那一行，其余内容照常核对。本页由测试用例生成。\n',
    columns: '| 毛病 | 写成这样 | 行 | 三同的说法 | 自动改正 |\n| --- | --- | --- | --- | --- |',
    fix: { safe: '是', asked: '问过再改', none: '否' },
    encodings:
      '\n## 文件的编码\n\n| 文件 | 三同怎样做 |\n| --- | --- |\n| UTF-8 | 直接读取 |\n| UTF-8，开头有BOM | 读取，作提示（file/encoding） |\n| GBK、GB2312、GB18030 | 认出、读取，`--fix`转为UTF-8（file/encoding） |\n| UTF-16，有没有标记都可以 | 认出、读取，`--fix`转为UTF-8（file/encoding） |\n| 认不出来的编码、拼接的编码 | 指出从第几行起不是UTF-8，不猜（file/encoding-unknown） |\n',
    tables:
      '\n## 表格里同样的毛病\n\n`santong import`、`diff`、`validate 清单.xlsx`读表格时，同样指出是哪一格、什么毛病、原来应当是什么：看不见的字符、乱码、自造字、科学记数法、编码变成日期、丢失的0、全角数字。\n',
  },
  en: {
    head: '# Faults of typing\n\nWhat Chinese input methods, Word, spreadsheets and old encodings leave behind: each is named on its line, and all the rest is checked as ever. This page is made from the cases that the tests try.\n',
    columns: '| fault | as written | line | what santong says | automatic |\n| --- | --- | --- | --- | --- |',
    fix: { safe: 'yes', asked: 'when asked', none: 'no' },
    encodings:
      '\n## Encodings of files\n\n| file | what santong does |\n| --- | --- |\n| UTF-8 | reads it |\n| UTF-8 with a byte order mark | reads it, with a note (file/encoding) |\n| GBK, GB2312, GB18030 | recognises and reads it; `--fix` turns it into UTF-8 (file/encoding) |\n| UTF-16, with its mark or without | recognises and reads it; `--fix` turns it into UTF-8 (file/encoding) |\n| an encoding that is not certain, or several | names the line from which it is no UTF-8, and does not guess (file/encoding-unknown) |\n',
    tables:
      '\n## The same in tables\n\nWhen `santong import`, `diff` and `validate list.xlsx` read a table, they name the cell, what is wrong and what was meant: unseen characters, text read in a wrong encoding, characters of private use, powers of ten, codes that became dates, lost zeros, full-width digits.\n',
  },
} as const;

function part(standard: Standard, language: Language): string {
  const say = words[language];
  const rows = typingCases.map((one) => {
    const found = caseFinding(standard, one);
    const fix = found?.finding.fix ? (found.finding.fix.safe ? say.fix.safe : say.fix.asked) : say.fix.none;
    const link = `[${one.rule}](rules/${one.rule}.md)`;
    return `| ${one.fault[language]} | ${shown(one)} | ${one.line} | ${cell(found?.say(language) ?? '')} ${link} | ${fix} |`;
  });
  return [say.head, say.columns, ...rows, say.encodings, say.tables].join('\n').replace(/\n{3,}/g, '\n\n');
}

/** The faulty line, with what cannot be seen by its code point. */
function shown({ text, line }: TypingCase): string {
  const written = (text.split('\n')[line - 1] ?? '')
    .replaceAll('\t', '⇥')
    .replace(unseen, codePoint)
    .replace(/[\ue000-\uf8ff]/g, codePoint);
  return `\`${cell(written)}\``;
}

function codePoint(sign: string): string {
  return `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
    .replace(unseen, codePoint)
    .replace(/[\ue000-\uf8ff]/g, codePoint);
}

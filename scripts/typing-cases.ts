// Ways in which files are mistyped, each in a few lines: docs/typing-faults.md shows them, test/docs/typing-faults.test.ts tries them.
import type { Said } from '../src/finding/language.ts';

/** A mistyped text, and the line and the rule that it is to be named by. */
export interface TypingCase {
  fault: Said<string>;
  text: string;
  line: number;
  rule: string;
}

const name = 'name: 农药经营许可\n';

export const typingCases: readonly TypingCase[] = [
  { fault: { zh: '全角冒号', en: 'Full-width colon' }, text: `${name}type：行政许可\n`, line: 2, rule: 'yaml/full-width-colon' },
  {
    fault: { zh: '大括号里的全角冒号', en: 'Full-width colon in braces' },
    text: `${name}limit: { promised：10日 }\n`,
    line: 2,
    rule: 'yaml/full-width-colon',
  },
  {
    fault: { zh: '全角逗号', en: 'Full-width comma' },
    text: `${name}audience: [自然人，企业法人]\n`,
    line: 2,
    rule: 'yaml/full-width-comma',
  },
  {
    fault: { zh: '电话之间的顿号', en: 'A mark of enumeration between numbers' },
    text: `${name}consult: { phones: [0460-5500121、12345] }\n`,
    line: 2,
    rule: 'yaml/full-width-comma',
  },
  {
    fault: { zh: '全角方括号', en: 'Full-width brackets' },
    text: `${name}audience: ［自然人, 企业法人］\n`,
    line: 2,
    rule: 'yaml/full-width-bracket',
  },
  {
    fault: { zh: '全角大括号', en: 'Full-width braces' },
    text: `${name}limit: ｛ promised: 10日 ｝\n`,
    line: 2,
    rule: 'yaml/full-width-bracket',
  },
  {
    fault: { zh: '全角数字（时限）', en: 'Full-width digits in a limit' },
    text: `${name}limit: { promised: １０日 }\n`,
    line: 2,
    rule: 'wording/full-width-digits',
  },
  {
    fault: { zh: '全角数字（次数）', en: 'Full-width digits of a count' },
    text: `${name}visits: １\n`,
    line: 2,
    rule: 'element/wrong-form',
  },
  {
    fault: { zh: '全角字母的要素名称', en: 'An element in full-width letters' },
    text: `${name}ｔｙｐｅ: 行政许可\n`,
    line: 2,
    rule: 'yaml/full-width-sign',
  },
  {
    fault: { zh: '全角的列表符号', en: 'A full-width dash of a list' },
    text: `${name}notes:\n  － 请带身份证。\n`,
    line: 3,
    rule: 'yaml/full-width-sign',
  },
  {
    fault: { zh: '冒号后面是全角空格', en: 'A full-width space behind the colon' },
    text: `${name}type:　行政许可\n`,
    line: 2,
    rule: 'yaml/no-space',
  },
  {
    fault: { zh: '全角空格缩进', en: 'Indentation by full-width spaces' },
    text: `${name}limit:\n　promised: 10日\n`,
    line: 3,
    rule: 'yaml/indent',
  },
  { fault: { zh: 'Tab缩进', en: 'Indentation by a tab' }, text: `${name}limit:\n\tpromised: 10日\n`, line: 3, rule: 'yaml/indent' },
  {
    fault: { zh: '缩进没有对齐', en: 'Indentation that does not line up' },
    text: `${name}limit:\n  statutory: 20日\n   promised: 10日\n`,
    line: 4,
    rule: 'yaml/indent',
  },
  { fault: { zh: '中文引号', en: 'Curly quotes' }, text: `${name}code: “000120909000”\n`, line: 2, rule: 'yaml/curly-quotes' },
  { fault: { zh: '前后引号不同', en: 'Two kinds of quotes' }, text: `${name}code: "000120909000”\n`, line: 2, rule: 'yaml/curly-quotes' },
  {
    fault: { zh: '不换行空格（从网页复制）', en: 'No-break space, from a web page' },
    text: `name: 农药\u00a0经营许可\n`,
    line: 1,
    rule: 'yaml/invisible',
  },
  {
    fault: { zh: '零宽空格（从聊天软件复制）', en: 'Zero-width space, from a chat' },
    text: `name: 农药\u200b经营许可\n`,
    line: 1,
    rule: 'yaml/invisible',
  },
  {
    fault: { zh: '文件中间的BOM（两个文件拼接）', en: 'Byte order mark in mid-file' },
    text: `${name}\ufefftype: 行政许可\n`,
    line: 2,
    rule: 'yaml/invisible',
  },
  { fault: { zh: '冒号后面没有空格', en: 'No space behind the colon' }, text: `${name}type:行政许可\n`, line: 2, rule: 'yaml/no-space' },
  {
    fault: { zh: '“-”后面没有空格', en: 'No space behind the dash' },
    text: `${name}materials:\n  -name: 申请表\n`,
    line: 3,
    rule: 'yaml/no-space',
  },
  { fault: { zh: '没有冒号', en: 'No colon' }, text: `${name}type 行政许可\nlevel: 县级\n`, line: 2, rule: 'yaml/missing-colon' },
  { fault: { zh: '分号代替冒号', en: 'A semicolon for the colon' }, text: `${name}type；行政许可\n`, line: 2, rule: 'yaml/missing-colon' },
  {
    fault: { zh: '引号没有成对', en: 'A quote that is not closed' },
    text: `${name}code: "000120909000\ntype: 行政许可\n`,
    line: 2,
    rule: 'yaml/unclosed',
  },
  {
    fault: { zh: '括号没有成对', en: 'A bracket that is not closed' },
    text: `${name}audience: [自然人, 企业法人\ntype: 行政许可\n`,
    line: 2,
    rule: 'yaml/unclosed',
  },
  {
    fault: { zh: '值里有半角冒号', en: 'A half-width colon in a value' },
    text: `${name}content: 附件: 申请表\n`,
    line: 2,
    rule: 'yaml/needs-quotes',
  },
  {
    fault: { zh: '值以@开头', en: 'A value that begins with @' },
    text: `${name}content: @申请人 请带身份证\n`,
    line: 2,
    rule: 'yaml/needs-quotes',
  },
  {
    fault: { zh: 'Windows路径的反斜杠', en: 'Backslashes of Windows' },
    text: `${name}content: "D:\\政务\\表"\n`,
    line: 2,
    rule: 'yaml/backslash',
  },
  {
    fault: { zh: '编码没有加引号', en: 'A code without quotes' },
    text: `${name}code: 000120909000\n`,
    line: 2,
    rule: 'yaml/unquoted-code',
  },
  {
    fault: { zh: '编码开头的0丢失（表格软件）', en: 'Lost zeros, from a spreadsheet' },
    text: `${name}type: 行政许可\ncode: "120909000"\n`,
    line: 3,
    rule: 'code/form',
  },
  {
    fault: { zh: '科学记数法（表格软件）', en: 'A power of ten, from a spreadsheet' },
    text: `${name}implementation: "1.14507E+17"\n`,
    line: 2,
    rule: 'code/form',
  },
  {
    fault: { zh: '编码变成日期（表格软件）', en: 'A code that became a date' },
    text: `${name}code: 2026-03-05\n`,
    line: 2,
    rule: 'code/form',
  },
  {
    fault: { zh: '编码里的O和0、l和1', en: 'O for 0 and l for 1 in a code' },
    text: `${name}agency: { name: 禾川县农业农村局, code: "1l99O101MB0003121N" }\n`,
    line: 2,
    rule: 'code/credit-code',
  },
  { fault: { zh: '形近字', en: 'A character that looks alike' }, text: `${name}audience: [自然入]\n`, line: 2, rule: 'element/not-a-term' },
  { fault: { zh: '要素名称拼错', en: 'A misspelt element' }, text: `${name}tpye: 行政许可\n`, line: 2, rule: 'element/unknown' },
  {
    fault: { zh: '要素名称写成中文', en: 'An element by its Chinese label' },
    text: `${name}事项类型: 行政许可\n`,
    line: 2,
    rule: 'element/unknown',
  },
  {
    fault: { zh: 'UTF-8被当作GBK保存', en: 'UTF-8 read as GBK and kept' },
    text: 'name: 鍐滆嵂缁忚惀璁稿彲\n',
    line: 1,
    rule: 'wording/broken-characters',
  },
  {
    fault: { zh: '丢失的字（锟斤拷）', en: 'Lost characters' },
    text: `${name}notes: [锟斤拷锟斤拷]\n`,
    line: 2,
    rule: 'wording/broken-characters',
  },
  {
    fault: { zh: '自造字', en: 'A character of private use' },
    text: `${name}notes: ["请\ue5e5填写"]\n`,
    line: 2,
    rule: 'wording/broken-characters',
  },
  {
    fault: { zh: '从PDF复制的部首字', en: 'Radicals from a PDF file' },
    text: `${name}notes: [请在⼯作⽇办理]\n`,
    line: 2,
    rule: 'wording/same-shape',
  },
  {
    fault: { zh: '竖排、小号的括号', en: 'Brackets for vertical lines' },
    text: `${name}notes: [请带申请书︵盖章︶]\n`,
    line: 2,
    rule: 'wording/same-shape',
  },
  {
    fault: { zh: '一句话的“-”后面没有空格', en: 'No space behind the dash of a sentence' },
    text: `${name}notes:\n  -请带身份证。\n`,
    line: 3,
    rule: 'yaml/no-space',
  },
  {
    fault: { zh: '列表的第一项没有“-”', en: 'A first member without its dash' },
    text: `${name}materials:\n    name: 申请表\n    need: 必要\n  - name: 身份证\n`,
    line: 3,
    rule: 'yaml/missing-dash',
  },
  {
    fault: { zh: '列表写成一句（顿号）', en: 'A list written as one text' },
    text: `${name}audience: 自然人、企业法人\n`,
    line: 2,
    rule: 'element/wrong-form',
  },
  {
    fault: { zh: '列表写在【】里', en: 'A list in other brackets' },
    text: `${name}audience: 【自然人，企业法人】\n`,
    line: 2,
    rule: 'element/wrong-form',
  },
  {
    fault: { zh: '是否写成√', en: 'A tick for yes' },
    text: `${name}fee: { charged: √ }\n`,
    line: 2,
    rule: 'element/wrong-form',
  },
  {
    fault: { zh: '网址里的全角符号', en: 'Full-width signs in an address' },
    text: `${name}online: { url: "https：／／zwfw.tangling.example" }\n`,
    line: 2,
    rule: 'element/wrong-form',
  },
  {
    fault: { zh: '没有合并完的修改（git）', en: 'A merge that was not finished' },
    text: `${name}<<<<<<< HEAD\nlevel: 县级\n=======\nlevel: 市级\n>>>>>>> 窗口\n`,
    line: 2,
    rule: 'yaml/conflict',
  },
  { fault: { zh: '认不出来的格式', en: 'What has no form' }, text: `${name}} 行政许可\nlevel: 县级\n`, line: 2, rule: 'yaml/syntax' },
];

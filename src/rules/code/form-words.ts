import type { Said } from '../../finding/language.ts';
import type { RuleWords } from '../../finding/rule.ts';
import type { FormArgs } from './form.ts';

/** The words of `code/form`. */
export const formWords: Said<RuleWords<FormArgs>> = {
  zh: {
    title: '编码位数或者写法不对',
    about: '基本编码12位，实施编码31位，业务办理项编码33位，各段有规定的字符。位数或者某一段不对的，在这里报告；信用代码的校验另有规则。',
    brief: (args, { label }) => `${label}${faultZh(args)}`,
    mark: ({ should, lost, ...args }) => (lost ? `开头少${lost}个0` : should ? `应为${should}` : faultZh({ ...args })),
    should: ({ should, expected }) => should ?? `${expected}位，各段符合编码规则`,
    mend: ({ should, lost, scientific, date, expected }) => {
      if (lost) return `改为"${should}"，写在引号里。表格软件会去掉开头的0，表中这一列要设为文本格式。`;
      if (should) return `改为"${should}"。`;
      if (scientific) return '表格软件把编码改成了科学记数法，后面的数字已经丢失。请从省事项目录重新抄录，表中这一列要设为文本格式。';
      if (date) return '表格软件把编码改成了日期，原来的数字已经丢失。请从省事项目录重新抄录，表中这一列要设为文本格式。';
      return `对照省事项目录核对，按${expected}位改正，写在引号里。`;
    },
    otherwise: () => '对不上省事项目录，报送时会被退回。',
    falsePositives:
      '本地旧编码请写在localCode、localImplementation里，不在这里核对；顺序码允许用字母（I、O、Z、S、V除外）；标准包写明有自己编码的事项类型（如“一件事”主题），不核对。',
  },
  en: {
    title: 'A code of the wrong length or form',
    about:
      'Basic codes have 12 characters, implementation codes 31, handling codes 33, each segment with its own. Lengths and segments are judged here; credit codes by a rule of their own.',
    brief: (args, { label }) => `${label} ${faultEn(args)}`,
    mark: ({ should, lost, ...args }) => (lost ? `${zeros(lost)} missing in front` : should ? `should be ${should}` : faultEn({ ...args })),
    should: ({ should, expected }) => should ?? `${expected} characters, each segment as the coding rule has it`,
    mend: ({ should, lost, scientific, date, expected }) => {
      if (lost) return `Write "${should}", in quotes. Spreadsheets take zeros from the front: give the column the format text.`;
      if (should) return `Write "${should}".`;
      if (scientific)
        return 'A spreadsheet wrote the code as a power of ten and its digits are gone. Copy it anew from the directory, into a column of format text.';
      if (date)
        return 'A spreadsheet made a date of the code and its digits are gone. Copy it anew from the directory, into a column of format text.';
      return `Compare with the province’s directory and write all ${expected} characters, in quotes.`;
    },
    otherwise: () => 'The item cannot be matched with the province’s directory and is refused on exchange.',
    falsePositives:
      'Earlier local codes belong under localCode and localImplementation and are not judged; serial numbers may hold letters except I, O, Z, S and V; types that the pack says have codes of their own, such as themes, are not judged.',
  },
};

function faultZh({ length, expected, lost, scientific, date, segments }: FormArgs): string {
  if (lost) return `应为${expected}位，开头少${lost}个0`;
  if (scientific) return '被改成了科学记数法';
  if (date) return '被改成了日期';
  if (length !== expected) return `应为${expected}位，现为${length}位，${length < expected ? '少' : '多'}${Math.abs(length - expected)}位`;
  return segments.map(({ zh, part, place }) => `第${place}位起的${zh}“${part}”不合规则`).join('，');
}

function faultEn({ length, expected, lost, scientific, date, segments }: FormArgs): string {
  if (lost) return `needs ${expected} characters: ${zeros(lost)} missing in front`;
  if (scientific) return 'was turned into a power of ten';
  if (date) return 'was turned into a date';
  if (length !== expected) return `needs ${expected} characters and has ${length}`;
  return segments.map(({ en, part, place }) => `has no valid ${en} “${part}” at place ${place}`).join(', ');
}

function zeros(lost: number): string {
  return lost === 1 ? 'one zero is' : `${lost} zeros are`;
}

import { AlignmentType, Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { withFixedClock } from '../../src/report/changes/fixed-clock.ts';
import type { Item } from '../../src/standard/generated/item.ts';
import { applicantRows, signatureLines } from './applicant.ts';
import type { Material } from './catalog-items.ts';
import type { FormFields } from './fields.ts';

const notice = '虚构示例，不得作为办事依据';
const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', hint: 'eastAsia' } as const;
const heading = { ...font, eastAsia: '黑体' } as const;
/** Widths of a label and of what is filled in, in twentieths of a point: together the width of an A4 page between its margins. */
const columns = [2600, 6800] as const;

/** What a form is made of. */
interface Form {
  item: Item;
  material: Material;
  filled: boolean;
  fields: FormFields;
}

/** A form as the bytes of a docx file, blank or filled with what is plainly made up. Same input, same bytes. */
export async function formOf(form: Form): Promise<Uint8Array> {
  return withFixedClock('2026-03-02', async () => new Uint8Array(await Packer.toBuffer(documentOf(form))));
}

function documentOf({ item, material, filled, fields }: Form): Document {
  const name = material.name ?? '';
  const rows = [...applicantRows(item, material, fields), ...fields.rows];
  return new Document({
    title: filled ? `${name}（填写示例）` : name,
    description: notice,
    creator: 'santong',
    lastModifiedBy: 'santong',
    styles: { default: { document: { run: { font, size: 21 } } } },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1247, right: 1247 } } },
        headers: { default: new Header({ children: [line(notice, { alignment: AlignmentType.CENTER, color: 'C00000' })] }) },
        footers: {
          default: new Footer({ children: [line(`${item.name ?? ''}　${item.code ?? ''}`, { alignment: AlignmentType.CENTER })] }),
        },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 120, after: 120 },
            children: [new TextRun({ text: name, font: heading, size: 32, bold: true })],
          }),
          ...(filled ? [line('（填写示例，姓名、号码用某和×代替）', { alignment: AlignmentType.CENTER, color: 'C00000' })] : []),
          line(`办理事项：${item.name ?? ''}`, { after: 120 }),
          tableOf(rows, filled),
          ...declarations(item, fields, filled),
          ...signatureLines(material, fields, filled).map((text) => line(text, { alignment: AlignmentType.RIGHT, before: 160 })),
          line('以下由受理机关填写', { before: 240, after: 60, bold: true }),
          tableOf(
            [
              ['受理编号', ''],
              ['受理岗和日期', ''],
            ],
            false,
          ),
          ...notesOf(material),
        ],
      },
    ],
  });
}

function tableOf(rows: readonly (readonly [string, string])[], filled: boolean): Table {
  return new Table({
    width: { size: columns[0] + columns[1], type: WidthType.DXA },
    columnWidths: [...columns],
    rows: rows.map(
      ([label, sample]) =>
        new TableRow({
          cantSplit: true,
          height: { value: 480, rule: 'atLeast' },
          children: [cell(label, 0), cell(filled ? sample : '', 1)],
        }),
    ),
  });
}

function cell(text: string, column: 0 | 1): TableCell {
  return new TableCell({
    width: { size: columns[column], type: WidthType.DXA },
    verticalAlign: 'center',
    margins: { left: 100, right: 100, top: 40, bottom: 40 },
    children: [line(text)],
  });
}

/** What the applicant declares: the conditions to tick, the form's own statement, or both. */
function declarations(item: Item, { statement, ticked }: FormFields, filled: boolean): Paragraph[] {
  const own = statement === undefined ? [] : [line(statement, { before: 160, indent: true })];
  if (statement !== undefined && ticked !== true) return own;
  if (item.conditions === undefined || item.conditions.length === 0) return own;
  return [
    line('申请人对照受理条件确认（符合的打钩）：', { before: 160 }),
    ...item.conditions.map((condition) => line(`${filled ? '☑' : '□'} ${condition}`)),
    ...own,
  ];
}

function notesOf(material: Material): Paragraph[] {
  const notes = [material.fill, material.sourceNote, '请用黑色墨水笔填写，字迹清楚。没有的内容写“无”。'].filter(
    (note) => note !== undefined,
  );
  return [line('填表说明', { before: 240, bold: true }), ...notes.map((note, index) => line(`${index + 1}. ${note}`))];
}

interface LineStyle {
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  before?: number;
  after?: number;
  bold?: boolean;
  color?: string;
  indent?: boolean;
}

function line(text: string, { alignment, before = 0, after = 0, bold, color, indent }: LineStyle = {}): Paragraph {
  return new Paragraph({
    ...(alignment === undefined ? {} : { alignment }),
    ...(indent ? { indent: { firstLine: 420 } } : {}),
    spacing: { before, after, line: 320 },
    children: [new TextRun({ text, ...(bold ? { bold } : {}), ...(color === undefined ? {} : { color }) })],
  });
}

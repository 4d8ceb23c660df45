import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { withFixedClock } from './fixed-clock.ts';
import { type Notice, noticeOf } from './notice.ts';
import type { ChangesReport } from './report.ts';
import { changesWords } from './words.ts';

/** Widths of the columns in percent: number, item, agency, adjustment. */
const widths = [8, 26, 22, 44];

/** The adjustment notice as a Word document, to be sealed and sent; the same changes make the same bytes. */
export function changesDocx(report: ChangesReport): Promise<Uint8Array> {
  const { made } = changesWords[report.view.lang];
  return withFixedClock(report.day, async () => new Uint8Array(await Packer.toBuffer(documentOf(noticeOf(report), made))));
}

function documentOf(notice: Notice, made: string): Document {
  const children = [
    line(notice.title, { centre: true, bold: true, size: 36, after: 300 }),
    ...(notice.notice === '' ? [] : [line(notice.notice, { centre: true, bold: true })]),
    line(notice.intro, { indent: true, before: 200, after: 200 }),
    ...(notice.rows.length === 0 ? [] : [tableOf(notice)]),
    ...(notice.end === '' ? [] : [line(notice.end, { indent: true, before: 300 })]),
    ...notice.signature.map((text) => line(text, { right: true, before: 200 })),
    line(made, { size: 20, before: 400 }),
  ];
  return new Document({
    title: notice.title,
    creator: 'santong',
    lastModifiedBy: 'santong',
    styles: { default: { document: { run: { font: { name: 'FangSong', eastAsia: '仿宋' }, size: 28 } } } },
    sections: [{ children }],
  });
}

function tableOf({ columns, rows }: Notice): Table {
  const rowOf = (cells: readonly string[], bold: boolean): TableRow =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: cells.map((text, index) => {
        const width = { size: widths[index] ?? 25, type: WidthType.PERCENTAGE };
        return new TableCell({ width, children: text.split('\n').map((one) => line(one, { bold })) });
      }),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [rowOf(columns, true), ...rows.map((row) => rowOf(row, false))],
  });
}

interface Look {
  centre?: boolean;
  right?: boolean;
  bold?: boolean;
  indent?: boolean;
  size?: number;
  before?: number;
  after?: number;
}

function line(text: string, { centre, right, bold = false, indent, size, before = 0, after = 0 }: Look): Paragraph {
  return new Paragraph({
    alignment: centre ? AlignmentType.CENTER : right ? AlignmentType.RIGHT : AlignmentType.LEFT,
    spacing: { before, after },
    ...(indent ? { indent: { firstLine: 560 } } : {}),
    children: [new TextRun({ text, bold, ...(size === undefined ? {} : { size }) })],
  });
}

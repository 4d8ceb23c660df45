import type { Catalog } from '../../catalog/catalog.ts';
import { rememberingTexts } from '../../text/remembered.ts';
import { slashed } from '../../text/slashed.ts';
import { rule } from '../kinds.ts';
import { writtenTexts } from '../written-texts.ts';
import { namedFiles } from './named-files.ts';

interface Args {
  file: string;
}

/** A form, sample or chart that an item names as a file, and that lies nowhere in the catalog. */
export const formNotThere = rule<Args>({
  scope: 'item',
  id: 'form/not-there',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['seed-shaoxing', 'licensing-30', 'census-sites'],
  needs: [],
  check({ item: { document }, catalog }) {
    const { present } = catalog;
    if (!present) return [];
    const isThere = (text: string): boolean => {
      const name = fileNamed(text);
      return name === undefined || liesSomewhere(name, document.file, present);
    };
    // mostly nothing is missing, and then where each file is named need not be known
    if (namedFiles(document, catalog.standard).every(isThere)) return [];
    return writtenTexts(document, catalog).flatMap(({ path, text, element }) =>
      element?.format !== 'file' || isThere(text) ? [] : [{ path, args: { file: text } }],
    );
  },
  words: {
    zh: {
      title: '写明的表格、样表不在',
      about: '空白表格、示例样表、流程图、结果样本写的是文件的，文件要在目录里：与事项放在一起，或者放在santong.yaml所在的文件夹里。',
      brief: ({ file }, { label }) => `${label}写的是“${file}”，目录里没有这个文件`,
      mark: () => '没有这个文件',
      should: () => '目录里有的文件，或者网址',
      mend: ({ file }) => `把文件放到目录里；已经放了的，核对文件夹和文件名（含扩展名、大小写、全角半角）与“${file}”一致。`,
      otherwise: () => '办事指南上没有表格可以下载，申请人只能到窗口领。',
      falsePositives: '写网址的不在这里检查，能不能打开也不检查；没有看过文件夹的（例如只检查一段文字），不报告。',
    },
    en: {
      title: 'A form that is not there',
      about:
        'Where a blank form, a sample or a chart is named as a file, the file lies in the catalog: beside the item, or in the folder of santong.yaml.',
      brief: ({ file }, { label }) => `${label} names “${file}”, which the catalog does not have`,
      mark: () => 'there is no such file',
      should: () => 'a file that the catalog has, or an address',
      mend: ({ file }) =>
        `Put the file into the catalog; if it is there, compare folder and name (ending, capitals, widths) with “${file}”.`,
      otherwise: () => 'The guide offers no form, and applicants have to fetch one at a window.',
      falsePositives: 'Addresses are not looked at, nor opened; where nobody looked into a folder, nothing is reported.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\nmaterials: [{ name: 申请表, blank: forms/申请表.docx }]\n',
      'name: 农药经营许可\nmaterials: [{ name: 申请表, blank: ./forms/申请表.docx }]\n',
      'name: 农药经营许可\nmaterials: [{ name: 申请表, blank: "https://zw.hechuan.example/sq.docx" }]\n',
    ],
    bad: [
      'name: 农药经营许可\nmaterials: [{ name: 申请表, blank: forms/申请表.doc }]\n',
      'name: 农药经营许可\nflowChart: 流程图.png\n',
      'name: 农药经营许可\nresult: { name: 农药经营许可证, sample: 样本/许可证.jpg }\n',
    ],
  },
});

/** A file as its place in the catalog is written; undefined for an address and for words such as 窗口领取. */
const fileNamed = rememberingTexts((text: string): string | undefined => {
  const isFile = !/^[a-z]+:/i.test(text) && /\.[A-Za-z0-9]{1,5}$/.test(text);
  return isFile ? slashed(text).replace(/^(?:\.\/)+/, '') : undefined;
});

// above the root there are only the folders of settings that it extends: province, city and county make three
const above = ['../', '../../', '../../../'];

/** Whether a file lies where building the site looks for it: at the root, beside the document, or beside settings that the catalog extends. */
function liesSomewhere(name: string, document: string, present: NonNullable<Catalog['present']>): boolean {
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  // the root first: of one form that all folders name, only that is asked
  return present.has(name) || (folder !== '' && present.has(folder + name)) || above.some((up) => present.has(up + name));
}

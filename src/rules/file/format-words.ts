import type { Said } from '../../finding/language.ts';
import type { FileFormat } from '../../text/file-format.ts';

/** What is said of a file of another format under the name of a text, or of a text under that of none: what it is, and how it becomes an item. */
export const formatWords: Said<Record<FileFormat | 'misnamed', { brief: string; mend: string }>> = {
  zh: {
    misnamed: {
      brief: '名称末尾多了“.txt”，没有当作事项读取',
      mend: '删去名称末尾的“.txt”，如把“事项.yaml.txt”改为“事项.yaml”。看不到“.txt”的，先在Windows文件夹窗口的“查看”里勾选“文件扩展名”。记事本另存时，“保存类型”选“所有文件”，就不会再加。',
    },
    xlsx: {
      brief: '其实是Excel工作簿（xlsx），只是名称像文本',
      mend: '把名称改回.xlsx，移出事项文件夹，再导入：santong import 清单.xlsx --to 文件夹',
    },
    docx: {
      brief: '其实是Word文档（docx），只是名称像文本',
      mend: '把名称改回.docx，用Word或者WPS打开，另存为“纯文本”，编码选UTF-8，再把存出的.txt改名为.yaml。',
    },
    zip: { brief: '其实是压缩包（zip），只是名称像文本', mend: '把名称改回.zip，解压到事项文件夹以外，看里面是什么，再放入需要的文件。' },
    office: {
      brief: '其实是旧格式的Excel、Word或者WPS文件（xls、doc等），只是名称像文本',
      mend: '是表格的，改名为.xls，用Excel或者WPS打开，另存为xlsx，再导入：santong import 清单.xlsx --to 文件夹\n是文档的，改名为.doc，打开后另存为“纯文本”，编码选UTF-8，再把存出的.txt改名为.yaml。',
    },
    pdf: {
      brief: '其实是PDF文件，只是名称像文本',
      mend: '把名称改回.pdf，移出事项文件夹。PDF不能导入，请找到它的原稿：表格用“santong import”导入，文档另存为UTF-8纯文本。',
    },
    rtf: {
      brief: '其实是带格式的文本（RTF），只是名称像纯文本',
      mend: '用写字板、Word或者WPS打开，另存为“纯文本”，编码选UTF-8，再把存出的.txt改名为.yaml。',
    },
  },
  en: {
    misnamed: {
      brief: 'has “.txt” at the end of its name, and was not taken for an item',
      mend: 'Take “.txt” off the end of the name: 事项.yaml.txt becomes 事项.yaml. Where it does not show, tick “File name extensions” under “View” in the window of the folder first. In Notepad, save as type “All files”, and nothing is added.',
    },
    xlsx: {
      brief: 'is an Excel workbook (xlsx) under the name of a text',
      mend: 'Name it .xlsx again, move it out of the folder of items, and import it: santong import list.xlsx --to folder',
    },
    docx: {
      brief: 'is a Word document (docx) under the name of a text',
      mend: 'Name it .docx again, open it in Word or WPS, save it as plain text in UTF-8, and rename that .txt file to .yaml.',
    },
    zip: {
      brief: 'is an archive (zip) under the name of a text',
      mend: 'Name it .zip again, unpack it outside the folder of items, look what is in it, and put back what is needed.',
    },
    office: {
      brief: 'is a file of an older Excel, Word or WPS (xls, doc) under the name of a text',
      mend: 'A table: rename it to .xls, open it, save it as xlsx, and import that: santong import list.xlsx --to folder\nA document: rename it to .doc, open it, save it as plain text in UTF-8, and rename that .txt file to .yaml.',
    },
    pdf: {
      brief: 'is a PDF file under the name of a text',
      mend: 'Name it .pdf again and move it out of the folder of items. PDF cannot be imported; find what it was made of: import a table with “santong import”, save a document as plain text in UTF-8.',
    },
    rtf: {
      brief: 'is text with formatting (RTF) under the name of plain text',
      mend: 'Open it in WordPad, Word or WPS, save it as plain text in UTF-8, and rename that .txt file to .yaml.',
    },
  },
};

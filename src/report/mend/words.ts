import type { LeftReason } from '../../check/mend/mend.ts';
import type { Said } from '../../finding/language.ts';

/** Why something is left that could be mended: what mending itself found, or what the machine refused. */
export type UnmendedReason = LeftReason | 'changed' | 'denied' | 'failed';

interface MendWords {
  heading: (title: string) => string;
  done: (places: number, files: number) => string;
  would: (places: number, files: number) => string;
  none: string;
  change: (subject: string, label: string, stands: string, value: string) => string;
  renamed: (subject: string, key: string, name: string) => string;
  gone: (subject: string, label: string, stands: string) => string;
  ofText: (subject: string, brief: string) => string;
  line: (file: string, line: number) => string;
  byRule: (title: string, count: number) => string;
  left: (places: number) => string;
  reason: Record<UnmendedReason, string>;
  remain: (error: number, warn: number, info: number) => string;
  nothingRemains: string;
  next: string;
  seeAll: string;
  oneByOne: string;
}

export const mendWords: Said<MendWords> = {
  zh: {
    heading: (title) => `${title}　自动改正`,
    done: (places, files) => `改正了${places}处（${files}个文件）：`,
    would: (places, files) => `可以改正${places}处（${files}个文件），没有写入文件：`,
    none: '没有可以自动改正的问题。',
    change: (subject, label, stands, value) => `${subject}　${label}：${stands}，改为${value}`,
    renamed: (subject, key, name) => `${subject}　要素名称“${key}”改为“${name}”`,
    gone: (subject, label, stands) => `${subject}　${label}：删去${stands === '' ? '' : `“${stands}”`}`,
    ofText: (subject, brief) => `${subject}　${brief}`,
    line: (file, line) => `${file} 第${line}行`,
    byRule: (title, count) => `${title}　${count}处`,
    left: (places) => `没有改正${places}处：`,
    reason: {
      outside: '文件不在本目录内，由上级维护',
      unproven: '改后重新读取，结果与预想的不一样，没有改',
      circular: '改来改去又回到原样，没有改',
      changed: '核对以后文件又有改动，没有覆盖，请再运行一次',
      denied: '文件不允许修改',
      failed: '文件写不进去',
    },
    remain: (error, warn, info) => `还要由人改正：必须改正${error}处、建议改正${warn}处、供参考${info}处。`,
    nothingRemains: '没有其他问题了。',
    next: '接着做：',
    seeAll: '看其余问题',
    oneByOne: '逐条看、逐条改',
  },
  en: {
    heading: (title) => `${title}: mended`,
    done: (places, files) => `${places} ${places === 1 ? 'place' : 'places'} mended (${files} ${files === 1 ? 'file' : 'files'}):`,
    would: (places, files) =>
      `${places} ${places === 1 ? 'place' : 'places'} can be mended (${files} ${files === 1 ? 'file' : 'files'}); nothing was written:`,
    none: 'Nothing can be mended by machine.',
    change: (subject, label, stands, value) => `${subject}, ${label}: ${stands} becomes ${value}`,
    renamed: (subject, key, name) => `${subject}: the element “${key}” becomes “${name}”`,
    gone: (subject, label, stands) => `${subject}, ${label}: ${stands === '' ? 'taken away' : `“${stands}” taken away`}`,
    ofText: (subject, brief) => `${subject}: ${brief}`,
    line: (file, line) => `${file} line ${line}`,
    byRule: (title, count) => `${title}: ${count}`,
    left: (places) => `${places} not mended:`,
    reason: {
      outside: 'the file is not of this catalog; those above keep it',
      unproven: 'read again, the result was not what was meant; left as it was',
      circular: 'mending led back to where it began; left as it was',
      changed: 'the file changed after it was checked and was not overwritten; run again',
      denied: 'the file may not be changed',
      failed: 'the file could not be written',
    },
    remain: (error, warn, info) => `Left for people: must mend ${error}, should mend ${warn}, for information ${info}.`,
    nothingRemains: 'Nothing else was found.',
    next: 'Next:',
    seeAll: 'what is left',
    oneByOne: 'one by one',
  },
};

import type { StandardsPack } from '../../standard/generated/pack.ts';
import { lawNamed, lawTitle } from '../../standard/laws.ts';

/** What sort of ground a title names: `rule` a department's rule, `document` a notice or the like, `open` where the title does not tell. */
export type Rank = 'law' | 'regulation' | 'local' | 'decision' | 'rule' | 'document' | 'open';

/** The sort of ground that a title names, by the registry and by how such texts are called; a number tells the State Council's own. */
export function rankOf(pack: StandardsPack, written: string, number = ''): Rank {
  const title = lawTitle(written);
  const known = lawNamed(pack, title);
  if (known) return byKind[known.kind ?? ''] ?? (title.endsWith('法') ? 'law' : 'open');
  const ofState = /国务院|国令|^国(?:发|办发|函|办函)/.test(number) || /国务院|全国人民代表大会|全国人大/.test(title);
  if (ofState) return title.endsWith('决定') ? 'decision' : 'open';
  if (/(?<!办|方|做|算|价)法$/.test(title)) return 'law';
  if (/(?:通知|意见|公告|通告|函|批复|方案|指南|指引|纪要|答复)(?:（[^（）]*）)?$/.test(title)) return 'document';
  const ofPlace = /^[\u3400-\u9fff]{1,12}?(?:省|自治区|市|自治州|自治县|特区|县|州|盟|旗)/.test(title) && !/^城市/.test(title);
  if (ofPlace) return /条例(?:（[^（）]*）)?$/.test(title) ? 'local' : 'open';
  if (/^(?:关于)?实施/.test(title) || title.includes('《')) return 'open';
  return /(?:办法|规定|细则|规则|规范|规程)(?:（[^（）]*）)?$/.test(title) ? 'rule' : 'open';
}

const byKind: Readonly<Record<string, Rank>> = { 法律: 'law', 行政法规: 'regulation', 地方性法规: 'local', 部门规章: 'rule' };

import { rule } from '../kinds.ts';
import { hasOwnCodes, writtenCodes } from './written-codes.ts';

interface Args {
  code: string;
}

/** A main item with sub-items (00Y) that is handled as if it were an item: what applicants ask for are its sub-items. */
export const codeMainItem = rule<Args>({
  scope: 'item',
  kinds: ['item'],
  id: 'code/main-item',
  group: 'code',
  severity: 'error',
  certainty: 'V',
  clauses: ['c0109-codes'],
  needs: [],
  applies: (item, standard) => !hasOwnCodes(item, standard),
  check({ item, catalog }) {
    if (item.value.state === '取消' || hasOwnCodes(item, catalog.standard)) return [];
    // what an item takes over from its standard item is wrong in the item all the same: it handles a main item
    const written = writtenCodes(item, catalog).find(({ decoded }) =>
      decoded.segments.some(({ name, text }) => text === '00Y' && name.split('.').at(-1) === 'child'),
    );
    if (written) return [{ path: [written.name], args: { code: written.text }, words: '00Y' }];
    const inherited = item.document.value.code === undefined ? item.value.code : undefined;
    return inherited?.endsWith('00Y') ? [{ path: ['code'], args: { code: inherited } }] : [];
  },
  words: {
    zh: {
      title: '把有子项的主项当作一项办理',
      about: '编码末三位是00Y的，是有子项的主项，只起归类作用。群众申请的是子项，实施清单、办事指南都按子项编。',
      brief: ({ code }) => `编码${code}是有子项的主项，不能直接办理`,
      mark: () => '00Y是有子项的主项',
      should: () => '子项的编码，末三位为001至999',
      mend: () => '对照省事项目录，改为实际办理的那个子项的名称和编码；几个子项都办的，每个子项一份文件。',
      otherwise: () => '几个子项的条件、材料混在一份指南里，申请人分不清，编码也报送不了。',
      falsePositives:
        '基本目录条目、标准事项可以是主项；县里只认领一部分子项的，不报告；已经取消的不报告；标准包写明有自己编码的事项类型（如“一件事”主题），不报告。',
    },
    en: {
      title: 'A main item handled as an item',
      about:
        'A code that ends in 00Y is a main item with sub-items and only sorts them. Applicants ask for a sub-item: lists and guides are made for these.',
      brief: ({ code }) => `code ${code} is a main item with sub-items and cannot be handled itself`,
      mark: () => '00Y is a main item',
      should: () => 'the code of a sub-item, ending in 001 to 999',
      mend: () => 'By the directory, write name and code of the sub-item that is really handled; where several are, write a file for each.',
      otherwise: () => 'Conditions and documents of several sub-items stand in one guide, and the code is refused on exchange.',
      falsePositives:
        'Directory entries and standard items may be main items; a county may take over only some sub-items; cancelled items are not reported, nor types that the pack says have codes of their own, such as themes.',
    },
  },
  examples: {
    good: [
      'name: 食品经营许可（新办）\ncode: "000131905001"\n',
      'kind: entry\nname: 食品经营许可\ncode: "00013190500Y"\n',
      'name: 食品经营许可\ncode: "00013190500Y"\nstate: 取消\n',
    ],
    bad: [
      'name: 食品经营许可\ncode: "00013190500Y"\n',
      'name: 食品经营许可\nimplementation: "11990101MB00030338400013190500Y"\n',
      'kind: standard\nname: 食品经营许可\ncode: "00013190500Y"\n---\ninherits: "00013190500Y"\nname: 食品经营许可\n',
    ],
  },
});

import type { FateKind } from '../../compare/fate.ts';
import type { Said } from '../../finding/language.ts';

/** What is true of whole items, in a few words. */
export const fateWords: Said<Record<FateKind, string>> = {
  zh: {
    withdrawn: '官方表已取消，目录仍在用',
    'handed-down': '官方表已下放到下级，本级仍在办',
    'secret-published': '涉密事项已公布',
    renumbered: '编码已更换',
    split: '官方表已拆分',
    merged: '官方表已合并',
    granularity: '拆分粗细不同',
    unclaimed: '未认领',
    'self-set': '自设',
    'not-in-catalog': '已公布而目录没有',
    unpublished: '目录有而没有公布',
  },
  en: {
    withdrawn: 'withdrawn in the table, still in use here',
    'handed-down': 'handed down to a lower level, still handled here',
    'secret-published': 'secret, and yet published',
    renumbered: 'has a new code',
    split: 'split in the table',
    merged: 'merged in the table',
    granularity: 'cut up otherwise',
    unclaimed: 'not claimed',
    'self-set': 'on no table',
    'not-in-catalog': 'published, not in the catalog',
    unpublished: 'in the catalog, not published',
  },
};

import type { Said } from '../../finding/language.ts';

/** The words of `santong score`. */
interface ScoreWords {
  heading: (title: string, card: string) => string;
  untitled: string;
  noAgency: string;
  total: (share: string, reached: number, attainable: number, items: number) => string;
  none: string;
  left: (notApplicable: number, notJudged: number) => string;
  own: string;
  date: (date: string) => string;
  agencies: readonly [string, string, string, string, string];
  criteria: readonly [string, string, string, string];
  worst: string;
  every: string;
  share: (share: string, reached: number, attainable: number) => string;
  points: (points: number) => string;
  lost: string;
  nothingLost: string;
  noPoints: string;
  open: (titles: readonly string[]) => string;
  lacking: (titles: readonly string[]) => string;
  titles: (titles: readonly string[]) => string;
  criterion: (title: string, points: number) => string;
  notJudged: (names: readonly string[], count: number) => string;
  seeItem: string;
  seeAll: string;
}

export const scoreWords: Said<ScoreWords> = {
  zh: {
    heading: (title, card) => `${title}　${card}`,
    untitled: '政务服务事项目录',
    noAgency: '（未写明实施主体）',
    total: (share, reached, attainable, items) => `评分${items}项，总得分率${share}（得${reached}分，应得${attainable}分）。`,
    none: '没有可以评分的事项。请核对文件夹。',
    left: (notApplicable, notJudged) => `不适用${notApplicable}项，无法判断是否适用${notJudged}项。无法判断的要素不计入应得分。`,
    own: '要素和分值由标准包自定，没有官方分值，不代表任何考核结果。',
    date: (date) => `核对日期${date}。`,
    agencies: ['部门', '事项', '得分', '应得分', '得分率'],
    criteria: ['失分的要素', '失分项数', '共失分', '无法判断'],
    worst: '失分最多的事项',
    every: '每项失分',
    share: (share, reached, attainable) => `${share}（得${reached}分，应得${attainable}分）`,
    points: (points) => `${points}分`,
    lost: '失分',
    nothingLost: '没有失分。',
    noPoints: '没有可以判断的要素',
    open: (titles) => `无法判断：${titles.join('、')}（没有写明）`,
    lacking: (titles) => `无法判断：${titles.join('、')}（来源表没有相应的列）`,
    titles: (titles) => titles.join('、'),
    criterion: (title, points) => `${title}${points}分`,
    notJudged: (names, count) => `无法判断是否适用：${names.join('、')}${count > names.length ? `等${count}项` : ''}（没有写明事项类型）`,
    seeItem: '看某一项',
    seeAll: '看每项失分',
  },
  en: {
    heading: (title, card) => `${title}: ${card}`,
    untitled: 'Catalog of government services',
    noAgency: '(no agency given)',
    total: (share, reached, attainable, items) =>
      `${items} ${items === 1 ? 'item' : 'items'} scored: ${share} (${reached} of ${attainable} points).`,
    none: 'No item that could be scored. Check the folder.',
    left: (notApplicable, notJudged) =>
      `Not applicable to ${notApplicable}; for ${notJudged} it cannot be told. What cannot be judged is left out of the attainable points.`,
    own: "Elements and points are the pack's own; no official points are known, and this is no result of any assessment.",
    date: (date) => `Checked for ${date}.`,
    agencies: ['agency', 'items', 'points', 'attainable', 'share'],
    criteria: ['lost by element', 'items', 'points', 'not judged'],
    worst: 'Items that lost most',
    every: 'Every lost point',
    share: (share, reached, attainable) => `${share} (${reached} of ${attainable} points)`,
    points: (points) => `${points} ${points === 1 ? 'point' : 'points'}`,
    lost: 'lost',
    nothingLost: 'Nothing lost.',
    noPoints: 'nothing could be judged',
    open: (titles) => `not judged: ${titles.join(', ')} (not stated)`,
    lacking: (titles) => `not judged: ${titles.join(', ')} (no column in the source table)`,
    titles: (titles) => titles.join(', '),
    criterion: (title, points) => `${title} ${points}`,
    notJudged: (names, count) =>
      `cannot be told whether it applies: ${names.join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''} (no type given)`,
    seeItem: 'one item',
    seeAll: 'every lost point',
  },
};

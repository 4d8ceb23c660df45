import { foldNameLoosely } from '../text/fold.ts';

/** A name taken apart for finding names that may mean one matter. */
export interface NameCore {
  /** The folded name without what one list writes and another leaves out: 的, 审批, 许可证核发. */
  core: string;
  /** Its characters in order of their code, so that 变更备案 and 备案变更 stand together. */
  sorted: string;
  /** What tells matters of almost one name apart: 变更 from 注销, 一级 from 二级. Two names with other marks are two matters. */
  marks: string;
  /** Whether it speaks of a first application, which many lists do not say. */
  first: boolean;
}

/** Takes a name apart. Never throws. */
export function nameCore(name: string): NameCore {
  const folded = foldNameLoosely(name);
  const marks = [...folded.matchAll(marking)].map(([mark]) => mark);
  const isFirst = (mark: string): boolean => firsts.has(mark);
  const core = folded
    .replace(/[（）"'《》、,，·]/g, '')
    .replace(new RegExp([...firsts].join('|'), 'g'), '')
    .replace(soft, '');
  return {
    core,
    sorted: [...core].sort().join(''),
    marks: marks
      .filter((mark) => !isFirst(mark))
      .sort()
      .join(' '),
    first: marks.some(isFirst),
  };
}

const firsts: ReadonlySet<string> = new Set(['新办', '新设', '首次', '设立', '新申请', '初次']);

/** Acts, ranks and numbers: where one name has one and the other has not, they are not one matter. */
const marking = new RegExp(
  [
    ...firsts,
    '变更|延续|续期|续展|注销|补发|补领|补办|换发|换领|换证|遗失|损毁|撤销|恢复|停业|歇业|终止|解除|迁移|迁入|迁出|转出|转入|转让|转移|抵押|查封',
    '查询|进度|年检|年报|年审|初审|转报|备案|登记|确认|验收|检验|鉴定|奖励|补贴|补助|减免|退税|申报|缴纳|缴存|提取|投诉|预约',
    '报告书|报告表|个人|企业|人员|单位|法人|自然人|代表|国产|进口|出口|生产|经营|销售|批发|零售|运输|使用|临时',
    '[一二三四五六七八九十甲乙丙丁特初中高正副](?:级|类|种|等)',
    '[ⅠⅡⅢⅣⅤ]+|[0-9]+|[A-Za-z]+',
  ].join('|'),
  'g',
);

const soft = /许可证?核发|许可证件?|资格证书|证书|审批|审核|核准|核发|许可|批准|办理|申请|申领|领取|业务|服务|事项|认定|的|对/g;

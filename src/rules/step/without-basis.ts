import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';
import { stages } from './stages.ts';

interface Args {
  step: string;
}

/** A step beside acceptance, review, decision and delivery that names no legal basis. */
export const stepWithoutBasis = rule<Args>({
  scope: 'item',
  id: 'step/without-basis',
  group: 'demands',
  severity: 'warn',
  certainty: 'V',
  clauses: ['seed-hengdong', 'licensing-16'],
  needs: ['type'],
  reads: ['steps.basis'],
  check({ item }) {
    if (item.value.type !== '行政许可') return [];
    const special = new Map((item.value.specialProcedures ?? []).map(({ name, basis }) => [name, basis]));
    return ownMembers(item, 'steps').flatMap(({ member: { name = '', basis, content = '', specialNote = '' }, path }) => {
      const usual = Object.values(stages).some((stage) => stage.named.test(name)) || /^(?:补正|整改|公示|存档|打印|缴费|取号)/.test(name);
      if (name === '' || usual || basis || special.get(name) || /《[^》]+》|第[一二三四五六七八九十百]+条/.test(content + specialNote))
        return [];
      return [{ path: [...path, 'name'], args: { step: name } }];
    });
  },
  words: {
    zh: {
      title: '受理、审查、决定、送达以外的环节没有写依据',
      about: '没有法律法规依据的审批环节一律取消。四个基本环节以外的，要写明依据哪部法律、法规第几条。',
      brief: ({ step }) => `环节“${step}”没有写依据`,
      mark: () => '没有写依据',
      should: () => '环节依据：法律、法规的名称和条款',
      mend: ({ step }) => `有依据的，在“${step}”下补写环节依据（basis）；没有依据的，取消这个环节；属于审查一部分的，并入审查。`,
      otherwise: () => '多一个没有依据的环节，申请人多等几天。',
      falsePositives:
        '只看行政许可；名称里有审核、核查、评审、审批、发证等字样的归入四个基本环节；依据写在环节内容或者特别程序里的不报告。',
    },
    en: {
      title: 'A step of its own without a legal basis',
      about:
        'Steps of approval without a legal basis are abolished. One beside acceptance, review, decision and delivery names its article.',
      brief: ({ step }) => `the step “${step}” names no basis`,
      mark: () => 'no basis',
      should: () => 'the law and article that ask for the step',
      mend: ({ step }) => `Write basis under “${step}” where there is one, drop the step where there is none, or join it with the review.`,
      otherwise: () => 'A step without ground costs applicants days.',
      falsePositives:
        'Licences only; names that speak of reviewing, approving or issuing count among the four; a basis in the content or under special procedures is enough.',
    },
  },
  examples: {
    good: [
      'name: 取水许可\ntype: 行政许可\nsteps: [{ name: 受理 }, { name: 征求意见, basis: 取水许可和水资源费征收管理条例第十七条 }, { name: 专家评审 }, { name: 决定 }]\n',
      'name: 法律援助申请审查\ntype: 公共服务\nsteps: [{ name: 受理 }, { name: 指派 }]\n',
    ],
    bad: ['name: 取水许可\ntype: 行政许可\nsteps: [{ name: 受理 }, { name: 乡镇签署意见 }, { name: 决定 }]\n'],
  },
});

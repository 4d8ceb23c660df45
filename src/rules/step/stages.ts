/** The four stages of handling that every procedure has (受理、审查、决定、送达), with the words that name their steps. */
export const stages = {
  accept: { zh: '受理', en: 'acceptance', named: /受理|收件|接件|接收|申请|申报|提交|递交|登记|收取/ },
  review: { zh: '审查', en: 'review', named: /审查|审核|核查|初审|复审|会审|审批|核验|核对|审理|查验|形式审查|办理|评审|调查/ },
  decide: {
    zh: '决定',
    en: 'decision',
    named: /决定|审批|核准|批准|准予|签发|审定|核定|核发|认定|办结|裁决|确认|批复|登簿|注册|办理|发证/,
  },
  deliver: {
    zh: '送达',
    en: 'delivery',
    named: /送达|发证|颁证|颁发|制证|制发|领取|取件|取证|出证|出件|发放|办结|反馈|告知|归档|核发|拨付|发布|公布/,
  },
} as const;

export type Stage = keyof typeof stages;

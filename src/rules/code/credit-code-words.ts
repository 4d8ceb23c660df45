import type { Said } from '../../finding/language.ts';
import type { RuleWords } from '../../finding/rule.ts';
import type { CreditCodeFault } from '../../standard/credit-code.ts';
import type { CreditCodeArgs } from './credit-code.ts';

/** The words of `code/credit-code`. */
export const creditCodeWords: Said<RuleWords<CreditCodeArgs>> = {
  zh: {
    title: '统一社会信用代码不对',
    about: '信用代码18位，不用字母I、O、Z、S、V，末位是由前17位算出的校验位。抄错一位，校验位就对不上。',
    brief: ({ stands, fault, meant }) => `信用代码${stands}${meant ? '把数字写成了形近的字母' : diagnosis.zh(fault)}`,
    mark: ({ fault, meant }) => (meant ? `数字写成了形近的字母，应为${meant}` : diagnosis.zh(fault)),
    should: ({ fault, meant }) =>
      meant ?? ('should' in fault && fault.fault === 'lower-case' ? fault.should : '实施主体证书上的18位统一社会信用代码'),
    mend: ({ fault, place, meant }) => {
      if (meant) return `改为${meant}，校验位相符，可以自动改正。`;
      const where = place === 'implementation' ? '实施编码的前18位' : '实施主体编码';
      if (fault.fault === 'lower-case') return `把${where}里的小写字母改为大写。`;
      if (fault.fault === 'organisation-code') return `换成18位统一社会信用代码；旧的9位组织机构代码是它的第9位至第17位。`;
      if (fault.fault === 'check-digit') return `对照证书逐位核对${where}。多半是中间抄错了一位，不要只改末位。`;
      return `对照统一社会信用代码证书改正${where}。`;
    },
    otherwise: () => '对不上实施主体，事项报送时会被退回。',
    falsePositives: '只核对构成和校验位，不核对代码属于哪个单位；代码里的区划与现在的区划不同不算错。',
  },
  en: {
    title: 'The unified social credit code is wrong',
    about:
      'A credit code has 18 characters without the letters I, O, Z, S and V, and the last is computed from the others: one slip in copying shows.',
    brief: ({ stands, fault, meant }) => `credit code ${stands} ${meant ? 'has letters for digits that look alike' : diagnosis.en(fault)}`,
    mark: ({ fault, meant }) => (meant ? `letters for digits: should be ${meant}` : diagnosis.en(fault)),
    should: ({ fault, meant }) =>
      meant ?? ('should' in fault && fault.fault === 'lower-case' ? fault.should : 'the 18 characters on the certificate of the agency'),
    mend: ({ fault, place, meant }) => {
      if (meant) return `Write ${meant}, whose check digits agree; this can be done automatically.`;
      const where = place === 'implementation' ? 'the first 18 characters of the implementation code' : 'the code of the body';
      if (fault.fault === 'lower-case') return `Write ${where} in capitals.`;
      if (fault.fault === 'organisation-code')
        return 'Write the credit code of 18 characters; the old organisation code is its characters 9 to 17.';
      if (fault.fault === 'check-digit')
        return `Compare ${where} with the certificate one by one. Mostly a character in the middle is wrong: do not just change the last.`;
      return `Correct ${where} by the certificate.`;
    },
    otherwise: () => 'The agency cannot be identified, and the item is refused on exchange.',
    falsePositives: 'Only form and check digit are judged, not whose code it is; an earlier region inside it is no fault.',
  },
};

const diagnosis: Said<(fault: CreditCodeFault) => string> = {
  zh(fault) {
    switch (fault.fault) {
      case 'placeholder':
        return '是占位符，不是真实的代码';
      case 'organisation-code':
        return '是旧的组织机构代码';
      case 'length':
        return fault.length < 18 ? `少${18 - fault.length}位` : `多${fault.length - 18}位`;
      case 'lower-case':
        return '有小写字母，应当大写';
      case 'symbol':
        return /[IOZSV]/.test(fault.symbol)
          ? `第${fault.place}位含有不使用的字母${fault.symbol}`
          : `第${fault.place}位的“${fault.symbol}”不是代码字符`;
      case 'check-digit':
        return `校验位应为${fault.should}，现为${fault.stands}`;
    }
  },
  en(fault) {
    switch (fault.fault) {
      case 'placeholder':
        return 'is a placeholder';
      case 'organisation-code':
        return 'is an old organisation code';
      case 'length':
        return `needs 18 characters and has ${fault.length}`;
      case 'lower-case':
        return 'has small letters where capitals belong';
      case 'symbol':
        return /[IOZSV]/.test(fault.symbol)
          ? `has the letter ${fault.symbol}, which is not in use, at place ${fault.place}`
          : `has “${fault.symbol}” at place ${fault.place}`;
      case 'check-digit':
        return `should end in ${fault.should}, not ${fault.stands}`;
    }
  },
};

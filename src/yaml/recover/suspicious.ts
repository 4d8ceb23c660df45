import { oddBlanks } from './space.ts';

/**
 * Signs of faults of typing that leave a text readable, though not as it was meant. A quick look at every text that is read, so it may see
 * a fault where there is none, and never misses one that `typingFaults` finds in a text without errors.
 */
export function isSuspicious(text: string): boolean {
  return unseenSign.test(text) || structure.test(text);
}

// a tab only where a line begins
const unseenSign = new RegExp(`[${oddBlanks}]|^ *\\t`, 'm');

const key = '[A-Za-z\\uff21-\\uff3a\\uff41-\\uff5a][\\w\\uff10-\\uff5a]*';
const structure = new RegExp(
  [
    // a merge that was not finished
    '^(?:<{7}|\\|{7}|={7}|>{7})(?: |$)',
    // a key with a full-width colon, or without a space behind its colon; full-width letters in it
    `^ *(?:- *)*(?:${key}(?:[ \\t]*[：∶﹕︰；;=＝]|:(?=[^\\s/]))|${key.replace('A-Za-z', '')})`,
    // a mark of a list in full width, or without the space behind it
    '^ *(?:－|(?:- +)*-[A-Za-z]\\w*[:：]|-[^\\s-])',
    // a value in other quotes or brackets
    '(?:: |- |[\\[{,，] ?)[“”„‟＂〝‘’‛＇［｛]',
    '"[^"\\n]*[”＂〞] *$',
    // inside brackets
    '[［｛］｝]',
    `[{,，；、] *${key} *(?:[：∶]|:(?=[^\\s/]))`,
    `[，；、﹐] *${key} *:`,
    '[\\d０-９"\'”\\]}] *[，；、﹐] *["\'“{\\[\\d０-９]',
    // two short words of a list
    '[\\[,，；、] *[一-鿿（）]{1,12}[，；、] *[一-鿿（）]{1,12}[\\],，；、］]',
  ].join('|'),
  'm',
);

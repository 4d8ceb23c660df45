import { rememberingTexts } from '../text/remembered.ts';

/** The 31 symbols of GB 32100-2015 in the order of their values: no I, O, Z, S, V. */
const symbols = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 32100-2015: weight of place i is 3^(i-1) mod 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** GB 11714: weights of the eight places of an organisation code. */
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** What is wrong with a unified social credit code, said so that it can be mended. */
export type CreditCodeFault =
  | { fault: 'placeholder' }
  | { fault: 'organisation-code' }
  | { fault: 'length'; length: number }
  | { fault: 'lower-case'; should: string }
  | { fault: 'symbol'; symbol: string; place: number }
  | { fault: 'check-digit'; stands: string; should: string };

/** Diagnoses a unified social credit code (统一社会信用代码, GB 32100-2015); undefined where nothing is wrong. */
export const diagnoseCreditCode: (code: string) => CreditCodeFault | undefined = rememberingTexts((code: string) => {
  if (/^(.)\1+$/.test(code) || /^(0123456789|1234567890)/.test(code)) return { fault: 'placeholder' };
  if (/^[0-9A-Z]{8}-?[0-9X]$/.test(code)) return { fault: 'organisation-code' };
  if (code.length !== 18) return { fault: 'length', length: code.length };
  if (/[a-z]/.test(code)) return { fault: 'lower-case', should: code.toUpperCase() };
  const place = [...code].findIndex((symbol) => !symbols.includes(symbol));
  if (place >= 0) return { fault: 'symbol', symbol: code[place] ?? '', place: place + 1 };
  const should = creditCheckDigit(code);
  return should === code[17] ? undefined : { fault: 'check-digit', stands: code[17] ?? '', should };
});

/** The check digit (place 18) that GB 32100-2015 asks for, from the first 17 symbols. */
export function creditCheckDigit(code: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * symbols.indexOf(code[index] ?? '0'), 0);
  return symbols[(31 - (sum % 31)) % 31] ?? '';
}

/** The check digit (place 9) of an organisation code (组织机构代码, GB 11714), from its first eight symbols. */
export function organisationCheckDigit(code: string): string {
  const sum = organisationWeights.reduce((total, weight, index) => total + weight * Number.parseInt(code[index] ?? '0', 36), 0);
  const digit = 11 - (sum % 11);
  return digit === 10 ? 'X' : digit === 11 ? '0' : String(digit);
}

import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Reader } from './reader.ts';
import type { Row } from './value.ts';

/**
 * 行政复议 and 行政诉讼 as the item states them; where it states neither, the page says that it was not provided and guesses no authority.
 * None for companies (credit codes that begin with 9): what a company does is no administrative act, so only complaints are open.
 */
export function remediesOf(reader: Reader, item: ResolvedItem): Row[] | undefined {
  if (isCompany(item)) {
    reader.leaveOut('remedies');
    return undefined;
  }
  return ['review', 'suit'].flatMap((way): Row[] => {
    const rows = reader.rest(['remedies', way]);
    if (rows.length > 0) return rows;
    const label = reader.label(['remedies', way]);
    const field = `remedies.${way}`;
    return [{ field, label, values: [{ field, label, text: reader.words.missing, missing: true }] }];
  });
}

function isCompany({ value }: ResolvedItem): boolean {
  const code = value.agency?.code ?? value.implementation ?? '';
  return typeof code === 'string' && code.startsWith('9');
}

import { withoutControls } from '../text/controls.ts';

/** A text that may stand in an HTML page, in an element or in an attribute within double quotes. */
export function htmlText(text: string): string {
  return withoutControls(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** An HTML element; attributes that are undefined are left out, `true` ones stand without a value. The content is HTML already. */
export function htmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | true | undefined>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${htmlText(String(value))}"`))
    .join('');
  return `<${name}${written}>${content.join('')}</${name}>`;
}

/** What an element holds: text, or further elements. */
type Content = string | readonly string[];

/** An XML element, indented by its depth; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: Content = [],
  depth = 0,
): string {
  const indent = '  '.repeat(depth);
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attributeText(String(value))}"`)
    .join('');
  if (content.length === 0) return `${indent}<${name}${written}/>`;
  if (typeof content === 'string') return `${indent}<${name}${written}>${escaped(content)}</${name}>`;
  return [`${indent}<${name}${written}>`, ...content, `${indent}</${name}>`].join('\n');
}

/** Line breaks of an attribute would become blanks when it is read. */
function attributeText(text: string): string {
  return escaped(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;');
}

/** A text without what XML 1.0 cannot hold: control characters, halves of surrogate pairs. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

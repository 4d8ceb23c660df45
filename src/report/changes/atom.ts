import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { element } from '../xml.ts';
import { byItem, type ChangesReport, ownChanges, publicClassOf, publicSentenceOf } from './report.ts';
import { changesWords } from './words.ts';

/** An Atom feed (RFC 4287) of changes, one entry an item; its ids and dates are of the states compared, so that the same states make the same feed. */
export function changesAtom(report: ChangesReport): string {
  const { catalog, view, states, day } = report;
  const words = changesWords[view.lang];
  const title = catalog.config.title ?? words.untitled;
  const updated = `${day}T00:00:00Z`;
  const author = element('author', {}, [element('name', {}, title, 2)], 1);
  const entries = byItem(ownChanges(report)).map((changes) => {
    const item = changes[0]?.item;
    const text = changes.map((change) => publicSentenceOf(change, report)).join('\n');
    const classes = [...new Set(changes.map(publicClassOf))];
    return element(
      'entry',
      {},
      [
        element('title', {}, [item?.name ?? '', item?.agency ?? ''].filter((part) => part !== '').join('　'), 2),
        element('id', {}, uuid(title, item?.kind ?? '', item?.key ?? '', ...states), 2),
        element('updated', {}, updated, 2),
        ...classes.map((name) => element('category', { term: name }, [], 2)),
        element('content', { type: 'text' }, text, 2),
      ],
      1,
    );
  });
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': view.lang === 'zh' ? 'zh-CN' : 'en' }, [
    element('title', {}, words.heading(title), 1),
    ...(catalog.config.notice ? [element('subtitle', {}, catalog.config.notice, 1)] : []),
    element('id', {}, uuid(title), 1),
    element('updated', {}, updated, 1),
    author,
    element('generator', {}, 'santong', 1),
    ...entries,
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

/** A name that is the same for the same words and for no others: the first bits of their hash, in the form of RFC 9562. */
function uuid(...parts: string[]): string {
  const hex = bytesToHex(sha256(utf8ToBytes(parts.join('\n')))).slice(0, 32);
  const [a, b, c, d, e] = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)];
  return `urn:uuid:${a}-${b}-${c}-${d}-${e}`;
}

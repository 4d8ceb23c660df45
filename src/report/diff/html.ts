import { aloneKinds, isAlone } from '../../compare/fate.ts';
import { grouped } from '../../finding/grouped.ts';
import { severities } from '../../finding/severity.ts';
import { htmlText as inHtml } from '../html.ts';
import { htmlPage, pageHeader } from '../html-page.ts';
import { validateWords } from '../validate/words.ts';
import { dateWords, packWords } from '../view.ts';
import { nameOf } from './head.ts';
import { diffHtmlScript, diffHtmlStyle } from './html-parts.ts';
import { diffPageWords, type PageWords } from './page-words.ts';
import { type DiffRecord, type DiffRecords, diffRecords, type FateRecord } from './records.ts';
import type { DiffReport } from './report.ts';
import { diffWords } from './words.ts';

/** What stands between these is marked in the page; Unicode gives neither to any text. */
const marks = ['\ufdd0', '\ufdd1'] as const;

/**
 * A comparison as one page that needs nothing beside it: counts, filters by severity, direction, agency and element, a search, and all of it
 * on paper. Without a script everything is shown.
 */
export function diffHtml(report: DiffReport): string {
  const { compared, view } = report;
  const { catalog, comparison, table } = compared;
  const words = diffWords[view.lang];
  const page = diffPageWords[view.lang];
  const records = diffRecords(report, marks);
  const title = words.heading(catalog.config.title ?? words.untitled, comparison.mode);
  const told = [
    words.table(nameOf(table), comparison.rows.length),
    packWords(catalog, view.lang),
    words.asOf(dateWords(catalog.asOf, view.lang)),
  ];
  return htmlPage({
    lang: view.lang,
    title,
    style: diffHtmlStyle,
    header: [...pageHeader(title, catalog.config.notice, told), counts(records, report)],
    main: [
      filters(records, report),
      '<p id="shown" role="status" aria-live="polite"></p>',
      sections(records, page, words.noAgency),
      lone(records, page),
    ],
    script: diffHtmlScript,
  });
}

function counts({ differences, fates }: DiffRecords, { view }: DiffReport): string {
  const names = validateWords[view.lang].severity;
  const all = [...differences, ...fates];
  const cells = severities.map(
    (one) => `<li class="${one}">${names[one]} <b>${all.filter(({ severity }) => severity === one).length}</b></li>`,
  );
  return `<ul class="counts">${cells.join('')}</ul>`;
}

function filters({ differences, agencies }: DiffRecords, { view }: DiffReport): string {
  const words = diffWords[view.lang];
  const page = diffPageWords[view.lang];
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]): string => {
    const list = options.map(([value, text]) => `<option value="${inHtml(value)}">${inHtml(text)}</option>`).join('');
    return `<label>${label} <select name="${name}"><option value="">${page.all}</option>${list}</select></label>`;
  };
  const present = <T extends string>(of: (record: DiffRecord) => readonly [T, string]): [T, string][] => [...new Map(differences.map(of))];
  const names = validateWords[view.lang].severity;
  return `<form id="filters" hidden>
${select(
  'severity',
  page.severity,
  severities.map((one) => [one, names[one]] as const),
)}
${select(
  'direction',
  words.way,
  present((record) => [record.direction, record.directionWord]),
)}
${select(
  'agency',
  words.agency,
  agencies.map((agency) => [agency, agency || words.noAgency] as const),
)}
${select(
  'field',
  words.element,
  present((record) => [record.difference.field, record.label.replace(/[（(].*$/, '')]),
)}
<label>${page.search} <input type="search" name="text"></label>
<button type="reset">${page.reset}</button>
</form>`;
}

function sections({ agencies, differences, fates }: DiffRecords, page: PageWords, none: string): string {
  const own = grouped(differences, ({ agency }) => agency);
  const whole = grouped(
    fates.filter(({ kind }) => !isAlone(kind)),
    ({ agency }) => agency,
  );
  return agencies.map((agency) => section(agency || none, own.get(agency) ?? [], whole.get(agency) ?? [], page)).join('\n');
}

function section(agency: string, own: readonly DiffRecord[], whole: readonly FateRecord[], page: PageWords): string {
  if (own.length + whole.length === 0) return '';
  const items = [...grouped(own, ({ difference }) => difference.pair).values()];
  const fates = whole.map(({ severity, severityWord, label, items: named, rows }) => {
    return `<p class="fate ${severity}"><b>${severityWord}</b> ${inHtml(label)}: ${inHtml([...named, ...rows].join('; '))}</p>`;
  });
  return `<section>
<h2>${inHtml(agency)}</h2>
${[...fates, ...items.map((records) => article(records, page))].join('\n')}
</section>`;
}

function article(records: readonly DiffRecord[], page: PageWords): string {
  const [first] = records;
  if (!first) return '';
  return `<article>
<h3>${inHtml(first.item)} <small>${inHtml(first.code)}</small></h3>
${records.map((record) => block(record, page)).join('\n')}
</article>`;
}

function block(record: DiffRecord, page: PageWords): string {
  const { difference, severity, severityWord, directionWord, better, label, rows, place, cell, clauses, approval, agency } = record;
  const lines = rows.map(
    ({ change, ours, theirs }) =>
      `<tr class="${change}"><td>${page.change[change]}</td><td>${inside(ours)}</td><td>${inside(theirs)}</td></tr>`,
  );
  const notes = [...(approval ? [`${page.approved} ${approval}`] : []), ...clauses];
  return `<div class="difference ${severity}" data-severity="${severity}" data-direction="${record.direction}" data-agency="${inHtml(agency)}" data-field="${inHtml(difference.field)}">
<h4><span class="severity">${severityWord}</span> ${inHtml(label)} <span class="way">${inHtml(directionWord)}${better ? ` ${page.better}` : ''}</span></h4>
<table>
<thead><tr><th scope="col">${page.kind}</th><th scope="col">${page.catalog} <small>${inHtml(place)}</small></th><th scope="col">${page.table} <small>${inHtml(cell)}</small></th></tr></thead>
<tbody>${lines.join('')}</tbody>
</table>
${notes.map((note) => `<p class="note">${inHtml(note)}</p>`).join('')}
</div>`;
}

function lone({ fates }: DiffRecords, page: PageWords): string {
  return aloneKinds
    .map((kind) => {
      const own = fates.filter((fate) => fate.kind === kind);
      if (own.length === 0) return '';
      const lines = own.map(({ items, rows }) => `<li>${inHtml([...items, ...rows].join('; '))}</li>`);
      return `<section><h2>${inHtml(own[0]?.label ?? '')} <small>${page.count(own.length)}</small></h2><ul>${lines.join('')}</ul></section>`;
    })
    .join('\n');
}

function inside(text: string): string {
  return inHtml(text).replaceAll(marks[0], '<mark>').replaceAll(marks[1], '</mark>').replaceAll('\n', '<br>');
}

import type { Aligned } from '../../compare/align/align.ts';
import { diffHtmlStyle } from '../diff/html-parts.ts';
import { htmlText } from '../html.ts';
import { htmlPage, pageHeader } from '../html-page.ts';
import { packWords } from '../view.ts';
import { addressOf } from './place.ts';
import { type AlignReport, loneGroups, outliersOf, sharedGroups } from './report.ts';
import { alignWords } from './words.ts';

/** The groups as one page that needs nothing beside it: a search, only what differs on demand, and all of it on paper. */
export function alignHtml(report: AlignReport): string {
  const { alignment, about, view } = report;
  const words = alignWords[view.lang];
  const shared = sharedGroups(report);
  const lone = loneGroups(report);
  const whole = shared.filter(({ members }) => new Set(members.map(({ source }) => source)).size === alignment.sources.length).length;
  const notice = about.config.notice;
  const told = [
    words.sources(alignment.sources.map(({ name, items }) => words.source(name, items))),
    words.counts(shared.length, whole, lone.length),
    words.candidates,
    packWords(about, view.lang),
  ];
  const alone = lone.map(
    (group) => `<li>${htmlText(`${group.name.text}　${alignment.sources[group.members[0]?.source ?? 0]?.name ?? ''}`)}</li>`,
  );
  return htmlPage({
    lang: view.lang,
    title: words.heading,
    style: `${diffHtmlStyle}article table th:first-child,article table td:first-child{width:14em}`,
    header: pageHeader(words.heading, notice, told),
    main: [
      '<form id="filters" hidden>',
      `<label>${words.filterName} <input type="search" name="text"></label>`,
      `<label><input type="checkbox" name="only"> ${words.only}</label>`,
      '</form>',
      '<p id="shown" role="status" aria-live="polite"></p>',
      ...shared.map((group, index) => article(group, index, report)),
      ...(lone.length === 0 ? [] : [`<section><h2>${words.by.alone}</h2><ul>${alone.join('')}</ul></section>`]),
    ],
    script,
  });
}

function article(group: Aligned, index: number, report: AlignReport): string {
  const { alignment, view } = report;
  const words = alignWords[view.lang];
  const { source, item, code, place } = words.columns;
  const rows = group.members.map(({ source: at, row }) => {
    const cells = [alignment.sources[at]?.name ?? '', row.name, row.code, addressOf(row)];
    return `<tr>${cells.map((cell) => `<td>${htmlText(cell)}</td>`).join('')}</tr>`;
  });
  const outliers = outliersOf(group, report);
  const evidence = [words.by[group.by], ...(group.by === 'likeness' ? [words.score(group.score)] : [])].join(words.and);
  const proposed = [
    ...(group.code ? [`${group.code.text} (${words.why[group.code.why]})`] : []),
    `${group.name.text} (${words.why[group.name.why]})`,
  ];
  return `<article data-differs="${outliers.length > 0 || group.names.length + group.codes.length > 2 ? '1' : ''}">
<h2>${index + 1}. ${htmlText(group.name.text)} <small>${htmlText(evidence)}</small></h2>
<p class="note">${words.propose}: ${htmlText(proposed.join(words.and))}</p>
<table><thead><tr>${[source, item, code, place].map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>
${outliers.length === 0 ? `<p>${words.none}</p>` : `<ul>${outliers.map((text) => `<li>${htmlText(text)}</li>`).join('')}</ul>`}
</article>`;
}

const script = `
(function(){
var form=document.getElementById('filters'),shown=document.getElementById('shown'),all=[].slice.call(document.querySelectorAll('article'));
form.hidden=false;
function apply(){
  var text=form.text.value.trim().toLowerCase(),count=0;
  all.forEach(function(one){
    var fits=(!form.only.checked||one.dataset.differs)&&(!text||one.textContent.toLowerCase().indexOf(text)>=0);
    one.hidden=!fits;if(fits)count++;
  });
  shown.textContent=count+' / '+all.length;
}
form.addEventListener('input',apply);
form.addEventListener('submit',function(e){e.preventDefault();});
apply();
})();
`;

/** The look of a report as a page: one sheet for screen and paper, nothing from elsewhere. */
export const htmlStyle = `
:root { --ink: #16191d; --soft: #50575f; --line: #c9ced4; --pale: #f3f5f7; --error: #a3160e; --warn: #7a4b00; --info: #14508c; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; color: var(--ink); background: #fff; line-height: 1.6; overflow-wrap: anywhere;
  font-family: system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
header, main, footer { max-width: 70rem; margin: 0 auto; padding: 0.75rem 1rem; }
h1 { font-size: 1.5rem; margin: 0.5rem 0; }
h2 { font-size: 1.125rem; margin: 0; }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0.375rem 0; }
.notice { border: 1px solid var(--error); padding: 0.25rem 0.75rem; color: var(--error); font-weight: 600; }
.filters { display: flex; flex-wrap: wrap; gap: 0.75rem 1.25rem; align-items: end; background: var(--pale); border: 1px solid var(--line);
  padding: 0.75rem; margin: 0.75rem 0; }
.filters > div { min-width: 0; max-width: 100%; }
.filters label { display: block; font-weight: 600; }
.filters select, .filters input { font: inherit; min-height: 2.25rem; max-width: min(100%, 24rem); border: 1px solid var(--soft); background: #fff; color: inherit; padding: 0 0.5rem; }
.filters .shown { margin: 0; font-weight: 600; }
article { border: 1px solid var(--line); margin: 1rem 0; padding: 0.75rem 1rem; }
article > p { color: var(--soft); }
.finding { border-top: 1px solid var(--line); margin-top: 0.75rem; padding-top: 0.75rem; }
.level { display: inline-block; border: 1px solid; padding: 0 0.375rem; margin-right: 0.5rem; font-size: 0.875rem; }
.error .level { color: #fff; background: var(--error); border-color: var(--error); }
.warn .level { color: var(--warn); }
.info .level { color: var(--info); }
dl { margin: 0.375rem 0 0; }
dl > div { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0 0.75rem; }
dt { color: var(--soft); }
dd { margin: 0; white-space: pre-line; }
code { font-family: ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace; font-size: 0.9375em; }
.standing { border-left: 0.25rem solid var(--line); padding-left: 0.5rem; color: var(--soft); }
footer { color: var(--soft); border-top: 1px solid var(--line); }
:focus-visible { outline: 3px solid #14508c; outline-offset: 2px; }
@media (max-width: 40rem) { dl > div { grid-template-columns: 1fr; } }
@media print {
  .filters { display: none; }
  header, main, footer { max-width: none; padding: 0; }
  article, .finding { break-inside: avoid; }
  body { font-size: 10.5pt; }
}
`;

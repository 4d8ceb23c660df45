/** What the page of a report does: it hides what a person does not ask for, and counts what is left. Without it, everything is shown. */
export const htmlScript = `
const filters = document.querySelector('.filters');
const shown = document.querySelector('.shown');
const none = document.querySelector('.none');
const findings = [...document.querySelectorAll('.finding')];
const articles = [...document.querySelectorAll('article')];
const apply = () => {
  const asked = Object.fromEntries([...filters.querySelectorAll('select')].map((field) => [field.name, field.value]));
  const words = filters.querySelector('input').value.trim().toLowerCase().split(/\\s+/).filter(Boolean);
  let count = 0;
  for (const finding of findings) {
    const text = words.length > 0 ? finding.closest('article').querySelector('h2').textContent + finding.textContent : '';
    const fits = Object.entries(asked).every(([name, value]) => value === '' || finding.dataset[name] === value) &&
      words.every((word) => text.toLowerCase().includes(word));
    finding.hidden = !fits;
    if (fits) count += 1;
  }
  for (const article of articles) article.hidden = !article.querySelector('.finding:not([hidden])');
  shown.textContent = shown.dataset.words.replace('%', count);
  none.hidden = count > 0;
};
filters.hidden = false;
filters.addEventListener('input', apply);
filters.addEventListener('submit', (event) => event.preventDefault());
apply();
`;

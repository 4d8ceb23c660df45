// npm run forms: the blank forms and filled samples of the example, as docx, from the items that name them.
import { prepare } from './prepare.mjs';

await prepare();
const { load } = await import('./bundle.mjs');
const { writeForms } = await load('scripts/forms.ts');
for (const file of await writeForms()) console.log(file);

// npm run laws: makes standards/national/laws/registry.yaml anew from the table of laws beside the checkout.
import { load } from './bundle.mjs';

const { writeLaws } = await load('scripts/laws.ts');
writeLaws(process.argv[2] ?? '../shared/data/law-registry/laws.csv');

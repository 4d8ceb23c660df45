// node site-floor.mjs <json> <site> <to>: the least that a site costs: reads and parses the items as JSON, and writes what the site consists of.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [json, site, to] = process.argv.slice(2);

function filesOf(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? filesOf(folder, path) : [path];
  });
}

for (const file of filesOf(json)) JSON.parse(readFileSync(join(json, file), 'utf8'));
const folders = new Set();
for (const file of filesOf(site)) {
  const path = join(to, file);
  if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  folders.add(dirname(path));
  writeFileSync(path, readFileSync(join(site, file), 'utf8'));
}

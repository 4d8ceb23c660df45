// The floor: reads every JSON file below a folder and parses it, in one thread, and does nothing with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let read = 0;
const walk = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path);
    else if (JSON.parse(readFileSync(path, 'utf8')) !== undefined) read += 1;
  }
};
walk(process.argv[2]);
console.log(read);

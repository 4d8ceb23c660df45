#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Node 22 keeps what it has compiled in a folder for temporary files; Node 20 cannot
module.enableCompileCache?.();

const built = new URL('../dist/main.js', import.meta.url);
if (existsSync(fileURLToPath(built))) {
  const { main } = await import(built.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('santong还没有构建，请先运行：npm run build\nsantong is not built yet; run: npm run build\n');
  process.exitCode = 2;
}

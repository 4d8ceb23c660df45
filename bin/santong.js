#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { load } = require('./load.js');

const built = join(__dirname, '..', 'dist', 'santong.cjs');
const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  // who asks only for this waits for nothing else
  process.stdout.write(`${require('../package.json').version}\n`);
} else if (existsSync(built)) {
  load(built)
    .main(words)
    .then((code) => {
      process.exitCode = code;
    });
} else {
  process.stderr.write('santong还没有构建，请先运行：npm run build\nsantong is not built yet; run: npm run build\n');
  process.exitCode = 2;
}

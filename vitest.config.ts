import { defineConfig } from 'vitest/config';
import { pressedFolder } from './scripts/press.mjs';

export default defineConfig({
  define: { SANTONG_PRESSED: JSON.stringify(pressedFolder) },
  test: {
    globalSetup: 'scripts/press.mjs',
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // two cores are common on CI; a browser and a scenario already start processes of their own
    maxWorkers: 2,
    reporters: process.env['CI'] ? ['default'] : ['dot'],
  },
});

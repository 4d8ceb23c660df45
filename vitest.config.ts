import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // two cores are common on CI; a browser and a scenario already start processes of their own
    maxWorkers: 2,
    reporters: process.env['CI'] ? ['default'] : ['dot'],
  },
});

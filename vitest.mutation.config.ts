import { defineConfig } from 'vitest/config';

/** The tests that mutants of src/standard and src/rules are held against: quick ones, without a browser, a process, chance or the real lists. */
export default defineConfig({
  test: {
    include: ['test/{standard,rules,check}/**/*.test.ts'],
    exclude: ['**/guangdong.test.ts', '**/real*.test.ts', '**/properties.test.ts'],
    // what one file has loaded, the packs above all, the next one need not load again
    isolate: false,
    testTimeout: 60_000,
  },
});

// For Stryker (stryker.config.json): what people read is not mutated. That words stand in both languages and are filled in is what
// test/rules/examples.test.ts holds; that they read well no mutant can tell.

/** The parts of a rule or of an element that are words, labels or examples. */
const words = new Set(['words', 'examples', 'about', 'title', 'en', 'zh']);

const ignorer = {
  shouldIgnore(path) {
    if (path.isObjectProperty() && words.has(path.node.key.name ?? path.node.key.value)) return 'words for people';
    if (path.isThrowStatement()) return 'a fault of santong itself, which no user meets';
    return undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'words', value: ignorer }];

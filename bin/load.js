const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

/** What was loaded, by file: whoever builds keeps the code that was compiled of it by then. */
exports.scripts = new Map();

/**
 * Runs a file of the product with the code that Node compiled of it when it was built: half of a start is compiling. Another version of Node
 * does not take that code, and compiles the file as usual. Such a file is a module within a function, in ASCII: it is neither wrapped nor
 * decoded.
 */
exports.load = (file) => {
  const kept = `${file}.code`;
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
  exports.scripts.set(file, script);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return module.exports;
};

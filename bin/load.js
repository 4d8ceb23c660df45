const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * How V8 runs the product. A function is optimized after twelve times the usual interrupt budget: a check runs for about a second, and what is
 * optimized early has seen too few types, is deoptimized and compiled again. And no object is allocated in the old generation because others
 * of its allocation site survived: of the items of a catalog none does.
 */
const flags = ['--interrupt-budget=800000', '--no-allocation-site-pretenuring'];
/** The last Node whose V8 is known to have them: another would complain of what it does not know, in each run. */
const known = 24;

if (Number.parseInt(process.versions.node, 10) <= known) for (const flag of flags) setFlagsFromString(flag);

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

// For mutation-runner.mjs: as much of vitest as the tests of rules and standard use, gathering tests instead of running them.
import { format } from 'node:util';
import { chai, GLOBAL_EXPECT, getState, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, { getState: () => getState(expect), setState: (state) => setState(state, expect) });
globalThis[GLOBAL_EXPECT] = expect;

/** A place for tests to be told in: each by an id, with what runs it. */
export function fresh() {
  const tests = new Map();
  const names = [];
  const hooks = [[]];
  let afters = [];
  let file = '';

  const it = (name, run) => {
    const wanted = [file, ...names, name].join(' > ');
    const id = tests.has(wanted) ? `${wanted} (${tests.size})` : wanted;
    const [before, after] = [hooks.flat(), afters];
    const runWhole = async () => {
      for (const hook of before) await hook();
      try {
        await run();
      } finally {
        for (const hook of after) await hook();
      }
    };
    tests.set(id, { id, run: runWhole });
  };
  const describe = (name, tell) => {
    names.push(name);
    hooks.push([]);
    tell();
    hooks.pop();
    names.pop();
  };
  const each = (tell) => (table) => (name, run) => {
    for (const row of table) {
      const values = Array.isArray(row) ? row : [row];
      tell(format(name, ...values), () => run(...values));
    }
  };
  const nothing = () => {};
  const vitest = {
    expect,
    it: Object.assign(it, { each: each(it) }),
    describe: Object.assign(describe, { each: each(describe), skipIf: (skip) => (skip ? nothing : describe) }),
    beforeAll: (hook) => hooks.at(-1).push(once(hook)),
    afterEach: (hook) => afters.push(hook),
  };
  const setFile = (name) => {
    file = name;
    afters = [];
  };
  return { tests, vitest, setFile };
}

function once(hook) {
  let done;
  return () => {
    done ??= hook();
    return done;
  };
}

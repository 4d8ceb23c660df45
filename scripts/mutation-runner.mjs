// For Stryker (stryker.config.json): runs the tests of rules and standard in one warm process. A mutant costs milliseconds instead of the
// seconds that starting vitest takes, which is what makes a whole run of some 7,000 mutants possible.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, determineHitLimitReached, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { fresh } from './mutation-tests.mjs';

const folders = ['standard', 'rules', 'check'];
/** Slow ones, those of chance, and those that read real lists. */
const left = /guangdong|real|properties|whole-catalog|check\/(?:mend|fingerprints|baseline)/;

const example = /(?:recorded|examples)\.test/;
/** How many of other rules' examples judge a mutant. */
const asked = 60;
/** Tests that load packs again and again, and what they are about. */
const loading = /test\/standard\/(?:pack|own-rule)\.test/;
const loader =
  /src\/(?:rules\/from-pack|standard\/(?:compile|conform|formats|merge|own-rule|pack-references|pressed|schema|shape|standard|validator))\.ts$/;

class WarmRunner {
  #space;
  #script;
  #require;
  /** The tests as loaded without a mutant. */
  #tests;
  #times = new Map();

  constructor() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    this.#space = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const files = folders.flatMap((folder) =>
      readdirSync(join('test', folder), { recursive: true, encoding: 'utf8' })
        .map((file) => `./test/${folder}/${file.replaceAll('\\', '/')}`)
        .filter((file) => file.endsWith('.test.ts') && !left.test(file))
        .sort(),
    );
    const bundled = await build({
      stdin: {
        contents: files.map((file) => `setFile('${file}');\nrequire('${file}');`).join('\n'),
        resolveDir: process.cwd(),
        loader: 'js',
      },
      // esbuild keeps the folder that it was loaded in, which is not the sandbox
      absWorkingDir: process.cwd(),
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      packages: 'external',
      logLevel: 'error',
      plugins: [ownPlace],
    });
    this.#require = createRequire(resolve('src/host/packs.ts'));
    this.#script = new vm.Script(`(function (require, setFile) {${bundled.outputFiles[0].text}\n})`, { filename: 'mutation-tests.cjs' });
    this.#tests = this.#load();
  }

  async dryRun() {
    const tests = [];
    this.#space.activeMutant = undefined;
    for (const test of this.#tests.values()) {
      this.#space.currentTestId = test.id;
      const started = performance.now();
      const failureMessage = await failure(test);
      const timeSpentMs = performance.now() - started;
      this.#times.set(test.id, timeSpentMs);
      const about = { id: test.id, name: test.id, timeSpentMs };
      tests.push(
        failureMessage === undefined ? { ...about, status: TestStatus.Success } : { ...about, status: TestStatus.Failed, failureMessage },
      );
    }
    this.#space.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#space.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const ids = this.#ordered(activeMutant.fileName, testFilter ?? [...this.#tests.keys()]);
    if (mutantActivation === 'static') return this.#alone(activeMutant.id, ids, hitLimit);
    const result = await this.#judge(this.#tests, activeMutant.id, ids, hitLimit);
    if (result.status === MutantRunStatus.Timeout) {
      this.#tests = this.#load();
      return result;
    }
    if (result.status === MutantRunStatus.Killed) {
      // what an earlier mutant left behind (a value worked out once) must not count as this one's kill
      const killer = this.#tests.get(result.killedBy[0]);
      if ((await failure(killer)) === undefined) return result;
      this.#tests = this.#load();
    }
    // and what was worked out once before it woke must not hide it: such code is met by the first test alone
    if (result.status === MutantRunStatus.Survived && ids.length > 2) return result;
    return this.#alone(activeMutant.id, ids, hitLimit);
  }

  /**
   * The tests that know a file best first, then the quick ones: most mutants die of them. Of what is recorded of other rules' examples only a
   * part is asked, and packs are loaded again and again only for what loads them: what the rest might have killed counts as survived.
   */
  #ordered(fileName, ids) {
    const file = fileName.replaceAll('\\', '/');
    const [, rule, group] = /src\/rules\/((\w[\w-]*\/).+?)(?:-words)?\.ts$/.exec(file) ?? [];
    const own = rule !== undefined && ids.some((id) => id.includes(`${rule} `)) ? [`${rule} `, `> ${group} `] : [group ?? '\0'];
    const isOwn = (id) => own.some((part) => id.includes(part));
    const isOther = (id) => example.test(id) && !isOwn(id);
    const time = (id) => this.#times.get(id) ?? 0;
    const inOrder = (some) => some.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || time(a) - time(b));
    const near = ids.filter((id) => !isOther(id) && (loader.test(file) || !loading.test(id)));
    return [...inOrder(near), ...inOrder(ids.filter(isOther)).slice(0, asked)];
  }

  /** Judges a mutant that is awake before anything is loaded. */
  async #alone(mutant, ids, hitLimit) {
    this.#space.hitLimit = undefined;
    this.#space.activeMutant = mutant;
    try {
      return await this.#judge(this.#load(), mutant, ids, hitLimit);
    } catch (error) {
      return { status: MutantRunStatus.Killed, killedBy: [ids[0]], failureMessage: String(error), nrOfTests: 0 };
    } finally {
      this.#space.activeMutant = undefined;
    }
  }

  async #judge(tests, mutant, ids, hitLimit) {
    this.#space.activeMutant = mutant;
    this.#space.hitLimit = hitLimit;
    this.#space.hitCount = hitLimit === undefined ? undefined : 0;
    let nrOfTests = 0;
    try {
      for (const id of ids) {
        nrOfTests += 1;
        const failureMessage = await failure(tests.get(id));
        const timeout = determineHitLimitReached(this.#space.hitCount, hitLimit);
        if (timeout) return { status: MutantRunStatus.Timeout, reason: timeout.reason };
        if (failureMessage !== undefined) return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
      }
      return { status: MutantRunStatus.Survived, nrOfTests };
    } finally {
      this.#space.activeMutant = undefined;
      this.#space.hitLimit = undefined;
    }
  }

  #load() {
    const { tests, vitest, setFile } = fresh();
    const load = (name) => (name === 'vitest' ? vitest : this.#require(name));
    this.#script.runInThisContext()(load, setFile);
    return tests;
  }
}

/** Every file keeps to its own place in the bundle. */
const ownPlace = {
  name: 'own-place',
  setup(bundler) {
    bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    }));
  },
};

/** What a test says against the code; undefined where it holds. */
async function failure({ run }) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'warm', WarmRunner)];

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MadeRepository } from '../host/repository.ts';

const santong = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(santong, path), 'utf8');

const item = (name: string, code: string, promised: string): string =>
  `name: ${name}\ntype: 行政许可\nlocalCode: ${code}\nagency: { name: 甲局 }\nlimit: { statutory: 20个工作日, promised: ${promised} }\n`;

let made: MadeRepository;
let origin: MadeRepository;
beforeEach(() => {
  origin = new MadeRepository();
  origin.commit({
    'santong.yaml': 'title: 禾川县政务服务事项目录\nrules:\n  element/missing: { severity: warn }\n',
    '甲局/一.yaml': item('甲事项', 'A-1', '30个工作日'),
    '甲局/二 份.yaml': item('乙事项', 'A-2', '5个工作日'),
  });
  made = new MadeRepository();
  made.git('remote', 'add', 'origin', origin.root);
  made.git('fetch', '-q', 'origin');
  made.git('reset', '-q', '--hard', 'origin/main');
});
afterEach(() => {
  made.remove();
  origin.remove();
});

function bash(script: string, env: Record<string, string>): SpawnSyncReturns<string> {
  // as GitHub runs a step of `shell: bash`; santong is taken as it is built
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: made.root,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', SANTONG_READY: '1', NO_COLOR: '1', ...env },
  });
}

describe('the GitHub Action', () => {
  interface Action {
    inputs: Record<string, { default: string }>;
    outputs: Record<string, { value: string }>;
    runs: { steps: { id?: string; shell?: string; run?: string; env?: Record<string, string> }[] };
  }
  const action: Action = parse(read('action.yml'));

  /** Runs the steps that are commands, with what GitHub puts in the place of `${{ }}`. */
  function run(
    inputs: Record<string, string>,
    env: Record<string, string>,
  ): { status: number | null; out: string; files: Record<string, string> } {
    const temp = join(made.root, '.git', 'runner');
    rmSync(temp, { recursive: true, force: true });
    mkdirSync(temp);
    const files = { GITHUB_STEP_SUMMARY: join(temp, 'summary.md'), GITHUB_OUTPUT: join(temp, 'output') };
    for (const file of Object.values(files)) writeFileSync(file, '');
    const value = (text: string): string =>
      text
        .replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, name: string) => inputs[name] ?? action.inputs[name]?.default ?? '')
        .replace(/\$\{\{ github\.action_path \}\}/g, santong);
    let status: number | null = 0;
    let out = '';
    for (const step of action.runs.steps) {
      if (step.run === undefined) continue;
      expect(step.shell).toBe('bash');
      const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, value(text)]));
      expect(Object.values(own).join('')).not.toContain('${{');
      const done = bash(step.run, { RUNNER_TEMP: temp, GITHUB_BASE_REF: '', ...files, ...own, ...env });
      out += done.stdout + done.stderr;
      status = done.status;
      if (status !== 0) break;
    }
    const texts = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, readFileSync(file, 'utf8')]));
    return { status, out, files: texts };
  }

  it('holds nothing of a branch or an input in its commands themselves', () => {
    for (const { run: command } of action.runs.steps) expect(command ?? '').not.toContain('${{');
    for (const { value } of Object.values(action.outputs)) expect(value).toMatch(/^\$\{\{ steps\.check\.outputs\.[a-z]+ \}\}$/);
  });

  it('checks the whole catalog on a push, and writes annotations, a summary and SARIF', () => {
    const { status, out, files } = run({}, {});
    expect(out).toMatch(/^::error file=甲局\/一\.yaml,line=5,/m);
    expect(status).toBe(1);
    expect(files['GITHUB_STEP_SUMMARY']).toContain('### 三同校验：必须改正1处');
    const sarif = /^sarif=(.*)$/m.exec(files['GITHUB_OUTPUT'] ?? '')?.[1] ?? '';
    expect(JSON.parse(readFileSync(sarif, 'utf8')).runs[0].invocations[0].exitCode).toBe(1);
  });

  it('looks in a pull request at what changed since its base', () => {
    made.commit({ '甲局/二 份.yaml': item('乙事项', 'A-2', '6个工作日') });
    const { status, out, files } = run({}, { GITHUB_BASE_REF: 'main' });
    expect(status).toBe(0);
    expect(out).not.toContain('甲事项');
    expect(files['GITHUB_STEP_SUMMARY']).toContain('改动1项');
    expect(run({ since: 'all' }, { GITHUB_BASE_REF: 'main' }).status).toBe(1);
  });

  it('hands code scanning what it takes: nothing that is known or gone, a line of each place, at most 25,000 results', () => {
    made.write({ '甲局/三.yaml': item('丙事项', 'A-3', '40个工作日') });
    const registered = bash(
      `"${santong}/integrations/santong.sh" validate --write-baseline 已知问题.yaml --owner 甲局 --reason 等省里统一 --expires 2099-12-31`,
      {},
    );
    expect(registered.status).toBe(0);
    made.write({ '甲局/三.yaml': item('丙事项', 'A-3', '4个工作日'), '甲局/四.yaml': 'name: 坏\ntype: [\n' });
    const { files } = run({ baseline: '已知问题.yaml' }, {});
    const sarif = JSON.parse(readFileSync(/^sarif=(.*)$/m.exec(files['GITHUB_OUTPUT'] ?? '')?.[1] ?? '', 'utf8'));
    const whole = JSON.parse(readFileSync(join(made.root, '.git/runner/santong.sarif'), 'utf8'));
    const states = (log: typeof sarif): Set<string> =>
      new Set(log.runs[0].results.map(({ baselineState }: { baselineState: string }) => baselineState));
    expect(states(whole)).toEqual(new Set(['new', 'unchanged', 'absent']));
    expect(states(sarif)).toEqual(new Set(['new']));

    const [one] = sarif.runs[0].results;
    const bare = { ...one, locations: [{ physicalLocation: { artifactLocation: { uri: 'a.yaml' } } }] };
    const many = [...Array(25_000).fill({ ...one, level: 'note' }), bare];
    writeFileSync(join(made.root, 'many.sarif'), JSON.stringify({ ...sarif, runs: [{ ...sarif.runs[0], results: many }] }));
    const { stdout } = bash(`node "${santong}/integrations/code-scanning.mjs" many.sarif few.sarif`, {});
    expect(stdout).toContain('其余1处');
    const { results } = JSON.parse(readFileSync(join(made.root, 'few.sarif'), 'utf8')).runs[0];
    expect([results.length, results[0].level]).toEqual([25_000, 'error']);
    expect(results[0].locations[0].physicalLocation.region).toEqual({ startLine: 1 });
  });

  it('asks the repository that the catalog lies in, wherever it was checked out', () => {
    made.git('clone', '-q', origin.root, '目录');
    expect(run({ path: '目录' }, { GITHUB_BASE_REF: 'main' }).status).toBe(0);
  });

  it('passes what is known, and fails by faulty settings with a sentence', () => {
    const { status } = bash(
      `"${santong}/integrations/santong.sh" validate --write-baseline 已知问题.yaml --owner 甲局 --reason 等省里统一 --expires 2099-12-31`,
      {},
    );
    expect(status).toBe(0);
    const passed = run({ baseline: '已知问题.yaml' }, {});
    expect(passed.status).toBe(0);
    expect(passed.files['GITHUB_STEP_SUMMARY']).toContain('三同校验：没有');
    const failed = run({ baseline: '没有.yaml' }, {});
    expect([failed.status, failed.files['GITHUB_OUTPUT']]).toEqual([3, '']);
    expect(failed.out).toContain('找不到：没有.yaml');
  });
});

describe('the GitLab template', () => {
  interface Job {
    variables: Record<string, string>;
    before_script: string[];
    script: string[];
    artifacts: { paths: string[]; reports: Record<string, string> };
  }
  const { santong: job }: { santong: Job } = parse(read('integrations/gitlab/santong.gitlab-ci.yml'));

  const run = (env: Record<string, string>): SpawnSyncReturns<string> =>
    bash([...job.before_script, ...job.script].join('\n'), { ...job.variables, SANTONG_HOME: santong, ...env });

  it('writes every report that it names, also where it fails', () => {
    const { status, stdout } = run({});
    expect(stdout).toContain('甲局/一.yaml:5:');
    expect(status).toBe(1);
    for (const path of [...job.artifacts.paths, ...Object.values(job.artifacts.reports)])
      expect(existsSync(join(made.root, path)), path).toBe(true);
    const issues: { location: { path: string } }[] = JSON.parse(
      readFileSync(join(made.root, job.artifacts.reports['codequality'] ?? ''), 'utf8'),
    );
    expect(issues.map(({ location }) => location.path)).toContain('甲局/一.yaml');
  });

  it('says what it lacks where nobody wrote where santong lies', () => {
    const { status, stderr } = run({ SANTONG_HOME: join(made.root, '没有') });
    expect([status, stderr]).toEqual([2, expect.stringContaining('SANTONG_SOURCE要写明三同仓库的地址')]);
  });

  it('looks in a merge request at what changed since its target', () => {
    made.commit({ '甲局/二 份.yaml': item('乙事项', 'A-2', '6个工作日') });
    const { status, stdout } = run({ CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' });
    expect([status, stdout.includes('甲事项'), stdout.includes('改动1项')]).toEqual([0, false, true]);
  });
});

describe('the hook before a commit', () => {
  const commit = (message: string): SpawnSyncReturns<string> =>
    bash(`git add -A && git -c user.name=a -c user.email=a@example.com commit -q -m ${message}`, {});

  beforeEach(() => {
    const hook = join(made.root, '.git/hooks/pre-commit');
    mkdirSync(join(made.root, '.git/hooks'), { recursive: true });
    writeFileSync(hook, `#!/bin/sh\nexec "${santong}/integrations/pre-commit.sh" "$@"\n`);
    chmodSync(hook, 0o755);
  });

  it('lets pass what is in order, whatever else the catalog holds, and stops what is not', () => {
    made.write({ '甲局/二 份.yaml': item('乙事项', 'A-2', '6个工作日') });
    expect(commit('可以').status).toBe(0);
    made.write({ '甲局/二 份.yaml': item('乙事项', 'A-2', '60个工作日') });
    const stopped = commit('不可以');
    expect(stopped.status).toBe(1);
    expect(stopped.stdout + stopped.stderr).toContain('乙事项：承诺60个工作日，法定20个工作日。');
    expect(made.git('log', '--format=%s', '-1').trim()).toBe('可以');
  });

  it('judges what is to be committed, not what else lies in the folder', () => {
    const good = item('乙事项', 'A-2', '6个工作日');
    const bad = item('乙事项', 'A-2', '60个工作日');
    const partly = (): SpawnSyncReturns<string> => bash('git -c user.name=a -c user.email=a@example.com commit -q -m 部分', {});
    made.write({ '甲局/二 份.yaml': bad });
    made.git('add', '-A');
    made.write({ '甲局/二 份.yaml': good });
    const stopped = partly();
    expect([stopped.status, stopped.stdout + stopped.stderr]).toEqual([1, expect.stringMatching(/^甲局\/二 份\.yaml:5:.*承诺60个工作日/m)]);
    made.git('add', '-A');
    made.write({ '甲局/二 份.yaml': bad, '甲局/草稿.yaml': item('草稿', 'A-9', '60个工作日') });
    const passed = partly();
    expect([passed.status, passed.stderr]).toEqual([0, expect.not.stringContaining('草稿')]);
    // the folder is as it was, and nothing is left behind
    expect(made.git('status', '--short', '-z').split('\0')).toEqual([' M 甲局/二 份.yaml', '?? 甲局/草稿.yaml', '']);
    expect(made.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(made.root, '.git/worktrees'))).toBe(false);
  });

  it('is run by hand in a folder below, too, and where there is no repository', () => {
    made.write({ '甲局/三.yaml': item('丙事项', 'A-3', '60个工作日') });
    made.git('add', '-A');
    made.write({ '甲局/草稿.yaml': item('草稿', 'A-9', '60个工作日') });
    const { status, stdout } = bash(`cd 甲局 && "${santong}/integrations/pre-commit.sh"`, {});
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^三\.yaml:5:.*承诺60个工作日/m)]);
    expect(stdout).not.toContain('草稿');
    const outside = bash(
      `there="$(mktemp -d)" && cp -r 甲局 "$there" && cd "$there" && code=0 && { GIT_DIR=没有 "${santong}/integrations/pre-commit.sh" || code=$?; } && rm -rf "$there" && exit $code`,
      {},
    );
    expect([outside.status, outside.stdout]).toEqual([1, expect.stringContaining('草稿')]);
  });

  it('takes everything before the first commit', () => {
    made.git('checkout', '-q', '--orphan', '另起');
    expect(commit('第一次').status).toBe(1);
  });

  it('is what pre-commit is told to call', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml')) as { entry: string; language: string; pass_filenames: boolean }[];
    expect(hook).toMatchObject({ entry: 'integrations/pre-commit.sh', language: 'script', pass_filenames: false });
  });
});

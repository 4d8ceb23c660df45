import about from '../../package.json' with { type: 'json' };

/** Runs santong with the arguments after its name, and returns the exit code. Who asks only for the version waits for nothing else. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${about.version}\n`);
    return 0;
  }
  const { main: run } = await import('./main.ts');
  return run(argv);
}

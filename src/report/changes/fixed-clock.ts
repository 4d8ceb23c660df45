/**
 * Runs a task for which the clock stands still at a day (`YYYY-MM-DD`), since Word documents and their zip write the time into the file: same
 * input, same bytes.
 */
export async function withFixedClock<T>(day: string, task: () => Promise<T>): Promise<T> {
  const real = globalThis.Date;
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const moment = real.UTC(year, month - 1, date);
  globalThis.Date = class extends real {
    constructor(...args: [] | [number | string | Date]) {
      super(args.length === 0 ? moment : args[0]);
    }
    static override now(): number {
      return moment;
    }
  } as DateConstructor;
  try {
    return await task();
  } finally {
    globalThis.Date = real;
  }
}

const moment = Date.UTC(2026, 2, 2);

/** Runs a task for which the clock stands still, since docx and its zip write the time into the file: same input, same bytes. */
export async function withFixedClock<T>(task: () => Promise<T>): Promise<T> {
  const real = globalThis.Date;
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

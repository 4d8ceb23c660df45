/** The units whose length on the calendar is bounded whatever they belong to. */
export type SpanUnit = '工作日' | '自然日' | '小时' | '月' | '年';

/** The hours that a stretch of time takes at the least and at the most. */
export interface Hours {
  least: number;
  most: number;
}

/**
 * What a number of units spans on the calendar, as bounds that hold for every start on a working day.
 *
 * Working days: at most seven follow one another without a day of rest (a Saturday and a Sunday worked for a holiday, with the five days
 * beside them), so n of them take at least n + ⌊n ÷ 7⌋ days. At most they take their weekends (2 for each started 5) and the public
 * holidays: no two stretches of holidays that fall into four working weeks take more than 10 weekdays, so 10 for each started 20.
 * Months: 28 to 31 days, twelve of them 365 or 366. Hours: as many; or, should office hours be meant, which are at least six a day, four times as many.
 * That a period whose last day is a holiday ends on the next working day is left out on both sides.
 */
export function spanOf(amount: number, unit: SpanUnit): Hours {
  switch (unit) {
    case '工作日':
      return days(Math.floor(amount) + Math.floor(amount / 7), Math.ceil(amount) + 2 * Math.ceil(amount / 5) + 10 * Math.ceil(amount / 20));
    case '自然日':
      return days(amount, amount);
    case '小时':
      return { least: amount, most: 4 * amount };
    case '月': {
      const years = Math.floor(amount / 12);
      const months = amount % 12;
      return days(365 * years + 28 * months, 366 * years + 31 * months);
    }
    case '年':
      return spanOf(12 * amount, '月');
  }
}

function days(least: number, most: number): Hours {
  return { least: 24 * least, most: 24 * most };
}

/** A long time in which a topic did not come up. Dates are ISO days of the meetings before and after it. */
export interface Silence {
  from: string;
  to: string;
  /** Whole months between the two. */
  months: number;
  /** How many meetings between the two were read. */
  meetingsRead: number;
}

/** From how many months on it is a gap. */
export const monthsOfSilence = 12;

/**
 * The gaps in a topic's history.
 * @param dates days of the meetings in which it stands, in order.
 * @param read days of all meetings that were read.
 */
export function silences(dates: readonly string[], read: readonly string[]): Silence[] {
  return dates.slice(1).flatMap((to, index) => {
    const from = dates[index]!;
    const months = monthsBetween(from, to);
    if (months < monthsOfSilence) return [];
    return [{ from, to, months, meetingsRead: read.filter((date) => date > from && date < to).length }];
  });
}

function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

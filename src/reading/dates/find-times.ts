/** A time of day as printed: `HH:MM`. `assumed` where neither am nor pm is printed and an afternoon was taken. */
export interface FoundTime {
  from: number;
  to: number;
  time: string;
  assumed: boolean;
}

const clock = /(?<![\d.:/£$€-])(\d{1,2})(?:\s?[:.]\s?(\d{2}))?(?:\s?[–-]\s?\d{1,2}(?:[:.]\d{2})?)?\s{0,2}(a\.?m\b\.?|p\.?m\b\.?|noon\b|midnight\b|hours\b|hrs\b|h\b)|(?<![\d.:/£$€-])(\d{1,2})[:.](\d{2})(?![\d%]|[.:]\d)|(?<![\d.:/£$€-])([01]\d|2[0-3])([0-5]\d)\s?(?:hours|hrs|h)\b|\b(?:12\s)?(noon|midday|midnight)\b/gi;

/**
 * Finds times of day. A time from 1:00 to 6:59 without am or pm is taken as afternoon and says so: boards do not meet
 * at night. Numbers such as "3.10" are read as times too, so give only text in which times stand.
 */
export function findTimes(text: string): FoundTime[] {
  const found: FoundTime[] = [];
  for (const match of text.matchAll(clock)) {
    const read = readClock(match);
    if (read !== null) found.push({ from: match.index, to: match.index + match[0].length, ...read });
  }
  return found;
}

function readClock(match: RegExpExecArray): { time: string; assumed: boolean } | null {
  const word = match[8]?.toLowerCase();
  if (word !== undefined) return { time: word === 'midnight' ? '00:00' : '12:00', assumed: false };
  if (match[6] !== undefined) return clockTime(Number(match[6]), Number(match[7]), false);
  if (match[4] !== undefined) {
    const hour = Number(match[4]);
    const afternoon = hour >= 1 && hour <= 6 && match[4].length === 1;
    return clockTime(afternoon ? hour + 12 : hour, Number(match[5]), afternoon);
  }
  const half = (match[3] ?? '').toLowerCase().replaceAll('.', '');
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (half === 'noon') return hour === 12 ? clockTime(12, minute, false) : null;
  if (half === 'midnight') return hour === 12 ? clockTime(0, minute, false) : null;
  if (half.startsWith('h')) return match[2] === undefined && hour > 24 ? null : clockTime(hour, minute, false);
  if (hour > 12) return clockTime(hour, minute, false);
  return clockTime((hour % 12) + (half === 'pm' ? 12 : 0), minute, false);
}

function clockTime(hour: number, minute: number, assumed: boolean): { time: string; assumed: boolean } | null {
  if (hour > 23 || minute > 59) return null;
  return { time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, assumed };
}

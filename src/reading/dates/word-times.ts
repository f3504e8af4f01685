import type { FoundTime } from './found-time.js';

const hours = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const minutes = new Map([['five', 5], ['ten', 10], ['quarter', 15], ['a quarter', 15], ['twenty', 20], ['twenty-five', 25], ['half', 30]]);
const hourWords = hours.join('|');
const past = new RegExp(`\\b(half|a quarter|quarter|twenty-five|twenty|ten|five)\\s(past|to)\\s(${hourWords})\\b(?:\\so['’]clock)?(\\sin the (?:morning|afternoon|evening)|\\s?[ap]\\.?m\\b\\.?)?`, 'gi');
const whole = new RegExp(`\\b(${hourWords})\\so['’]clock\\b(\\sin the (?:morning|afternoon|evening)|\\s?[ap]\\.?m\\b\\.?)?`, 'gi');

/** Finds times of day written in words: "half past seven", "ten o'clock in the morning". From one to six they are taken as afternoon. */
export function findWordTimes(text: string): FoundTime[] {
  const found: FoundTime[] = [];
  for (const match of text.matchAll(past)) {
    const minute = minutes.get(match[1]!.toLowerCase())!;
    const hour = hours.indexOf(match[3]!.toLowerCase()) + 1;
    const time = match[2]!.toLowerCase() === 'past' ? { hour, minute } : { hour: hour === 1 ? 12 : hour - 1, minute: 60 - minute };
    found.push({ from: match.index, to: match.index + match[0].length, ...ofDay(time.hour, time.minute, match[4]) });
  }
  for (const match of text.matchAll(whole)) {
    found.push({ from: match.index, to: match.index + match[0].length, ...ofDay(hours.indexOf(match[1]!.toLowerCase()) + 1, 0, match[2]) });
  }
  return found;
}

function ofDay(hour: number, minute: number, half: string | undefined): { time: string; assumed: boolean } {
  const said = half?.toLowerCase() ?? '';
  const morning = /morning|a\.?m/.test(said);
  const later = /afternoon|evening|p\.?m/.test(said) || !morning && hour <= 6;
  const value = (hour % 12) + (later ? 12 : 0) + (hour === 12 && !morning && !later ? 12 : 0);
  return { time: `${String(value % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, assumed: half === undefined && later };
}

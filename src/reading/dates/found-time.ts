/** A time of day as printed: `HH:MM`. `assumed` where neither am nor pm is printed and an afternoon was taken. */
export interface FoundTime {
  from: number;
  to: number;
  time: string;
  assumed: boolean;
}

import { describe, expect, it } from 'vitest';
import { numeral, type NumeralStyle } from '../../src/formats/markup/numeral.js';

describe('numeral', () => {
  const cases: [number, NumeralStyle, string][] = [
    [4, 'decimal', '4'],
    [4, 'decimalZero', '04'],
    [14, 'decimalZero', '14'],
    [4, 'none', ''],
    [1, 'ordinal', '1st'],
    [2, 'ordinal', '2nd'],
    [3, 'ordinal', '3rd'],
    [11, 'ordinal', '11th'],
    [13, 'ordinal', '13th'],
    [22, 'ordinal', '22nd'],
    [1, 'lowerLetter', 'a'],
    [26, 'upperLetter', 'Z'],
    [27, 'lowerLetter', 'aa'],
    [28, 'lowerLetter', 'bb'],
    [0, 'lowerLetter', '0'],
    [4, 'lowerRoman', 'iv'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [4000, 'lowerRoman', '4000'],
  ];

  it.each(cases)('writes %i as %s: %s', (value, style, written) => expect(numeral(value, style)).toBe(written));
});

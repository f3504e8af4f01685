import { describe, expect, it } from 'vitest';
import { isReadable } from '../../src/formats/is-readable.js';

describe('isReadable', () => {
  it.each(['a.txt', 'a.text', 'a.md', 'a.markdown', 'a.html', 'a.htm', 'a.docx', 'a.pdf', 'A.PDF', 'minutes 3.5.2022.docx', 'x/y.txt'])(
    'takes %s from a folder',
    (name) => expect(isReadable(name)).toBe(true),
  );

  it.each(['a.doc', 'a.xlsx', 'a', 'txt', '.txt', '.hidden.txt', '~$inutes.docx', 'a.txt.bak', 'x/.txt', ''])(
    'leaves %s in a folder',
    (name) => expect(isReadable(name)).toBe(false),
  );
});

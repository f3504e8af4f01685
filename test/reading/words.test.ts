import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/reading/words/sentences.js';
import { bareWord } from '../../src/reading/words/tokens.js';

const split = (text: string) => splitSentences(text).map(({ from, to }) => text.slice(from, to));

describe('sentences', () => {
  it.each([
    ['He agreed. She did not.', ['He agreed.', 'She did not.']],
    ['Item No. 5 was put to Dr. Lee of St. Mark.', ['Item No. 5 was put to Dr. Lee of St. Mark.']],
    ['Cllr. J. Ray spoke. No one else did.', ['Cllr. J. Ray spoke.', 'No one else did.']],
    ['Paragraph 3.10 stands. So does 3.1.', ['Paragraph 3.10 stands.', 'So does 3.1.']],
    ['Two points: 1) what is it for? and 2) how is it divided up? She went on.', ['Two points: 1) what is it for? and 2) how is it divided up?', 'She went on.']],
    ['They met at 7:00 p.m. Motion carried.', ['They met at 7:00 p.m.', 'Motion carried.']],
    ['"Why?" he asked. (Nobody knew.) The end', ['"Why?" he asked.', '(Nobody knew.)', 'The end']],
    ['The U.K. plan, e.g. Leeds, is ready.', ['The U.K. plan, e.g. Leeds, is ready.']],
    ['', []],
  ])('of %j', (text, sentences) => expect(split(text)).toEqual(sentences));
});

describe('a bare word', () => {
  it('is in lower case and without signs around it', () => expect(['“Lee’s,', '(AL)', 'A.B.', '--'].map(bareWord)).toEqual(['lee’s', 'al', 'a.b', '']));
});

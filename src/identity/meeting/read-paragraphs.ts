import type { PrintedItem, PrintedMinutes, PrintedParagraph } from '../../reading/printed.js';
import type { Finding, Passage } from './finding.js';
import { passageOf, type MeetingNames } from './meeting-names.js';
import type { Scene } from './scene.js';
import { talkIn, type Talk } from './statements.js';
import type { Voice } from './speakers.js';

/** One paragraph with whom and what it names and who says what in it. */
export interface ResolvedParagraph {
  item: PrintedItem;
  printed: PrintedParagraph;
  passage: Passage;
  findings: Finding[];
  talk: Talk;
}

/** Resolves all paragraphs of a meeting in their order; a pronoun may look back to the paragraph before, within its item. */
export function readParagraphs(printed: PrintedMinutes, names: MeetingNames, scene: Scene): ResolvedParagraph[] {
  return printed.items.flatMap((item) => {
    let before: Voice | null = null;
    return item.paragraphs.map((paragraph) => {
      const passage = paragraphPassage(paragraph);
      const findings = names.find(passage);
      const talk = talkIn(paragraph, passage, findings, before, scene);
      before = talk.last;
      return { item, printed: paragraph, passage, findings, talk };
    });
  });
}

/** A paragraph as a passage: somebody acts in the subjects of its utterances. */
export function paragraphPassage(paragraph: PrintedParagraph): Passage {
  return passageOf(
    paragraph.mended.text,
    paragraph.utterances.flatMap(({ subjects }) => subjects),
  );
}

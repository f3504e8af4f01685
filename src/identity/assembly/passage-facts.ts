import { documentSpan } from '../../reading/mended.js';
import type { ActionFact, AttendanceFact, DecisionFact, ItemFact, ParagraphFact, StatementFact } from '../facts.js';
import { numberSlug } from '../ids/slug.js';
import { aboutItem, aboutParagraph, namedTopics } from '../topics/about.js';
import type { FactWriter } from './fact-writer.js';
import { mentionsOf } from './mentions.js';
import { topicsOf } from './resolve-outcomes.js';
import type { Resolution } from './resolution.js';

/** The agenda items, each with what it is about. */
export function itemFacts(resolution: Resolution, writer: FactWriter): ItemFact[] {
  return resolution.printed.items.map((item, index) => {
    const id = resolution.ids.item(item);
    const inParagraphs = resolution.inItem.of(item).map((paragraph) => topicsOf(paragraph, resolution.topics));
    writer.isAbout(id, aboutItem(item, resolution.topics, inParagraphs));
    return { ...writer.passage(id, item.span), number: item.number, position: index + 1, title: item.title, kind: item.kind };
  });
}

/** The paragraphs, each with the names in it and what it is about. */
export function paragraphFacts(resolution: Resolution, writer: FactWriter): ParagraphFact[] {
  return resolution.paragraphs.map((paragraph, index) => {
    const { printed, item, passage, findings } = paragraph;
    const id = resolution.ids.paragraph(printed);
    const subHeading = printed.heading === null ? [] : resolution.topics.namedIn(printed.heading);
    writer.mention(mentionsOf(paragraph, resolution), { paragraphId: id });
    writer.isAbout(id, aboutParagraph(namedTopics(passage, findings), subHeading, item, resolution.topics));
    return {
      ...writer.passage(id, printed.span),
      itemId: resolution.ids.item(item),
      number: printed.number,
      position: index + 1,
      text: printed.mended.text,
      heading: printed.heading,
    };
  });
}

/** What was said, with its speakers and, of those on the roster, their attendance. */
export function statementFacts(resolution: Resolution, writer: FactWriter, attendances: readonly AttendanceFact[]): StatementFact[] {
  const attendanceOf = new Map(attendances.map(({ personId, id }) => [personId, id]));
  const said = resolution.paragraphs.flatMap(({ printed, talk }) => talk.statements.map((statement) => ({ printed, statement })));
  return said.map(({ printed, statement }, index) => {
    const { from, to, speakerIds, method, confidence } = statement;
    const paragraphId = resolution.ids.paragraph(printed);
    const id = resolution.ids.nextBelow(paragraphId, 'statement');
    for (const speakerId of speakerIds) resolution.cast.refer(speakerId);
    const passage = writer.passage(id, documentSpan(printed.mended, from, to, resolution.printed.ruler), method, confidence);
    const spokenAsIds = speakerIds.flatMap((speakerId) => attendanceOf.get(speakerId) ?? []);
    return { ...passage, paragraphId, position: index + 1, text: printed.mended.text.slice(from, to), speakerIds, spokenAsIds };
  });
}

/** The decisions, each with what it is about. */
export function decisionFacts(resolution: Resolution, writer: FactWriter): DecisionFact[] {
  return resolution.decisions.map(({ printed, about }, index) => {
    const { itemId, paragraphId } = resolution.ids.standing(printed);
    const id = resolution.ids.nextBelow(paragraphId ?? itemId, 'decision');
    writer.isAbout(id, about);
    const { kind, marked, mended, movers, seconders, votes, span } = printed;
    return {
      ...writer.passage(id, span),
      itemId,
      paragraphId,
      position: index + 1,
      text: mended.text,
      kind,
      marked,
      movers,
      seconders,
      votes,
    };
  });
}

/** The actions, each with its owners, recipients and what it is about. */
export function actionFacts(resolution: Resolution, writer: FactWriter): ActionFact[] {
  return resolution.actions.map(({ printed, ownerIds, recipientIds, about }, index) => {
    const { itemId, paragraphId } = resolution.ids.standing(printed);
    const { reference, mended, owner, due, statedStatus, span } = printed;
    const number = reference === null ? '' : reference.replace(/^\s*action(?:\s+(?:point|no\.?|number))?\b\s*[:.#]?\s*/i, '');
    const id =
      number === '' ? resolution.ids.nextBelow(paragraphId ?? itemId, 'action') : resolution.ids.next(`action-${numberSlug(number)}`);
    for (const agentId of [...ownerIds, ...recipientIds]) resolution.cast.refer(agentId);
    writer.isAbout(id, about);
    return {
      ...writer.passage(id, span),
      itemId,
      paragraphId,
      position: index + 1,
      reference,
      text: mended.text,
      ownerText: owner?.text ?? null,
      ownerIds,
      recipientIds,
      dueText: due?.text ?? null,
      dueFrom: due?.from ?? null,
      dueTo: due?.to ?? null,
      statedStatus,
    };
  });
}

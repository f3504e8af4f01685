import { confidenceOf } from '../confidence.js';
import type { AttendanceFact } from '../facts.js';
import type { FactWriter } from './fact-writer.js';
import { postId } from '../ids/post-id.js';
import type { Resolution } from './resolution.js';
import { rosterMentions } from './roster-mentions.js';
import { substituted } from '../meeting/substituted.js';

/** The roster, line by line, each with the names in it. */
export function attendanceFacts(resolution: Resolution, writer: FactWriter): AttendanceFact[] {
  const { roster, printed, cast, ids, scene } = resolution;
  const isInferred = printed.meeting.chair?.stated === false;
  return roster.map((entry, index): AttendanceFact => {
    const { person, initials } = entry;
    const line = printed.roster[index]!;
    const { offices, bodyIds, roles } = person.listed!;
    const substitute = substituted(line, scene);
    const method = line.chair && isInferred ? 'INFERRED' : 'PRINTED';
    const id = ids.next(`attendance/${person.id}`);
    cast.refer(person.id, person.name.printed);
    for (const bodyId of bodyIds) cast.refer(bodyId);
    if (substitute !== null) cast.refer(substitute.id, substitute.name.printed);
    writer.mention(rosterMentions(entry, resolution), { attendanceId: id });
    const posts = roles.map(({ post }) => post).filter((post) => post !== null);
    return {
      ...writer.passage(id, line.span, method, confidenceOf[method]),
      personId: person.id,
      printedName: line.name,
      status: line.status,
      capacity: line.capacity,
      chair: line.chair,
      honorific: line.honorific,
      postNominal: line.postNominal,
      initials,
      position: posts.length === 0 ? null : posts.join(', '),
      groupHeading: line.groupHeading,
      mode: line.mode,
      arrived: line.arrived,
      left: line.left,
      representsIds: bodyIds,
      postIds: [...new Set(offices.flatMap(({ title, bodyId }) => (bodyId === null ? [] : [postId(bodyId, title)])))],
      presentsIds: [...new Set(line.presents.flatMap(({ item }) => (item === null ? [] : [ids.item(printed.items[item]!)])))],
      substituteForId: substitute?.id ?? null,
    };
  });
}

// A page of the meetings, with the passages that the positions stand for and why they are on the topic.
WITH given, topicIds, size(meetings) AS totalCount, CASE WHEN $newestFirst THEN reverse(meetings) ELSE meetings END AS ordered
CALL (ordered, topicIds) {
  UNWIND [one IN ordered
    WHERE $after IS NULL
      OR ($newestFirst AND toString(one.date) < $after[0]) OR (NOT $newestFirst AND toString(one.date) > $after[0])
      OR (toString(one.date) = $after[0]
        AND (($newestFirst AND one.meetingId < $after[1]) OR (NOT $newestFirst AND one.meetingId > $after[1])))][..$rows] AS meeting
  WITH topicIds, meeting,
    COLLECT {
      MATCH (item:AgendaItem {meetingId: meeting.meetingId})
      WHERE item.position IN meeting.items
      RETURN item ORDER BY item.position
    } AS items,
    COLLECT {
      MATCH (paragraph:Paragraph {meetingId: meeting.meetingId})
      WHERE paragraph.position IN meeting.paragraphs
      RETURN paragraph ORDER BY paragraph.position
    } AS paragraphs,
    COLLECT {
      MATCH (statement:Statement {meetingId: meeting.meetingId})
      WHERE statement.position IN meeting.statements
      RETURN statement ORDER BY statement.position
    } AS statements,
    COLLECT {
      MATCH (decision:Decision {meetingId: meeting.meetingId})
      WHERE decision.position IN meeting.decisions
      RETURN decision ORDER BY decision.position
    } AS decisions,
    COLLECT {
      MATCH (action:Action {meetingId: meeting.meetingId})
      WHERE action.position IN meeting.actions
      RETURN action ORDER BY action.position
    } AS actions
  RETURN collect({
    date: toString(meeting.date),
    meeting: {id: meeting.meetingId},
    items: [one IN items | {id: one.id}],
    paragraphs: [one IN paragraphs | {id: one.id}],
    statements: [one IN statements | {id: one.id}],
    decisions: [one IN decisions | {id: one.id}],
    actions: [one IN actions | {id: one.id}],
    because: COLLECT {
      UNWIND items + paragraphs + decisions + actions AS passage
      MATCH (passage)-[about:ABOUT]->(topic:Topic)
      WHERE topic.id IN topicIds
      RETURN DISTINCT about.because AS because ORDER BY because
    }
  }) AS rows
}
RETURN given, totalCount, rows

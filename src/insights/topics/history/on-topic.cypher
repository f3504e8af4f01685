// Begins every statement of a topic's history: the meetings in which the topic stands, or one below it, in order of time, from what is
// kept of each topic and meeting. Positions are united, so that what is under two of the topics counts once.
WITH given,
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  WHERE $includeNarrower OR topic.id = topicId
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (topicIds, boardIds) {
  UNWIND topicIds AS topicId
  MATCH (entry:TopicEntry {topicId: topicId})
  WHERE entry.date >= coalesce($from, date('0001-01-01')) AND entry.date <= coalesce($to, date('9999-12-31'))
    AND (boardIds = [] OR entry.boardId IN boardIds)
  WITH entry.date AS date, entry.meetingId AS meetingId, entry.boardId AS boardId, collect(entry) AS entries
  ORDER BY date, meetingId
  RETURN collect({
    date: date,
    meetingId: meetingId,
    boardId: boardId,
    items: COLLECT { UNWIND entries AS one UNWIND one.items AS position RETURN DISTINCT position },
    paragraphs: COLLECT { UNWIND entries AS one UNWIND one.paragraphs AS position RETURN DISTINCT position },
    statements: COLLECT { UNWIND entries AS one UNWIND one.statements AS position RETURN DISTINCT position },
    decisions: COLLECT { UNWIND entries AS one UNWIND one.decisions AS position RETURN DISTINCT position },
    actions: COLLECT { UNWIND entries AS one UNWIND one.actions AS position RETURN DISTINCT position }
  }) AS meetings
}

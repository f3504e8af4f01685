// What a speaker said in paragraphs about the topic or one below it: said itself, or said by people listed for it at that meeting. Oldest
// first, in the order of the text.
WITH given,
  head([one IN given WHERE one.argument = 'topic' | one.now]) AS topicId,
  head([one IN given WHERE one.argument = 'speaker' | one.now]) AS speakerId
CALL (topicId) {
  MATCH (topic:Topic)-[:BROADER]->*(:Topic {id: topicId})
  RETURN collect(DISTINCT topic.id) AS topicIds
}
CALL (speakerId) {
  MATCH (:Organisation {id: speakerId})<-[:SUCCEEDED_BY]-+(predecessor:Organisation)
  WHERE $includePredecessors AND predecessor.id <> speakerId
  RETURN collect(DISTINCT predecessor.id) AS predecessorIds
}
CALL (speakerId, predecessorIds, topicId, topicIds) {
  CALL (speakerId, predecessorIds) {
    UNWIND [speakerId] + predecessorIds AS agentId
    MATCH (:Entity {id: agentId})<-[:SPOKEN_BY]-(statement:Statement)
    RETURN statement
    UNION
    UNWIND [speakerId] + predecessorIds AS agentId
    MATCH (:Entity {id: agentId})<-[:REPRESENTS]-(:Attendance)<-[:SPOKEN_AS]-(statement:Statement)
    RETURN statement
  }
  WITH statement, topicId, topicIds
  WHERE ($from IS NULL OR statement.date >= $from) AND ($to IS NULL OR statement.date <= $to)
  MATCH (statement)-[:IN_PARAGRAPH]->(:Paragraph)-[:ABOUT]->(topic:Topic)
  WHERE topic.id IN topicIds
  WITH statement, topic ORDER BY topic.id <> topicId, topic.id
  WITH statement, head(collect(topic.id)) AS about
  ORDER BY statement.date, statement.meetingId, statement.position
  RETURN collect({
    statement: {id: statement.id}, topic: {id: about},
    date: toString(statement.date), meetingId: statement.meetingId, position: statement.position
  }) AS ranked
}
RETURN given, size(ranked) AS totalCount, [one IN ranked
  WHERE $after IS NULL OR one.date > $after[0]
    OR (one.date = $after[0] AND one.meetingId > $after[1])
    OR (one.date = $after[0] AND one.meetingId = $after[1] AND one.position > $after[2])][..$rows] AS rows

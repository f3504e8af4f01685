// The organisations and boards that said something in the paragraphs on the topic, themselves or by people listed for them, or that are
// named in them: most statements first, then most mentions.
CALL (meetings) {
  UNWIND meetings AS meeting
  MATCH (paragraph:Paragraph {meetingId: meeting.meetingId})
  WHERE paragraph.position IN meeting.paragraphs
  CALL (paragraph) {
    MATCH (paragraph)<-[:IN_PARAGRAPH]-(statement:Statement)-[:SPOKEN_BY]->(body:Body)
    RETURN body, statement, null AS mention
    UNION
    MATCH (paragraph)<-[:IN_PARAGRAPH]-(statement:Statement)-[:SPOKEN_AS]->(:Attendance)-[:REPRESENTS]->(body:Body)
    RETURN body, statement, null AS mention
    UNION
    MATCH (paragraph)<-[:IN_PARAGRAPH]-(mention:Mention)-[:REFERS_TO]->(body:Body)
    RETURN body, null AS statement, mention
  }
  WITH body, count(DISTINCT statement) AS statementCount, count(DISTINCT mention) AS mentionCount
  ORDER BY statementCount DESC, mentionCount DESC, body.id
  LIMIT $most
  RETURN collect({organisation: {id: body.id}, statementCount: statementCount, mentionCount: mentionCount}) AS rows
}
RETURN given, rows

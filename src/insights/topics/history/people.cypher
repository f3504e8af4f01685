// Who said something in the paragraphs on the topic, or is named in them: most statements first, then most mentions.
CALL (meetings) {
  UNWIND meetings AS meeting
  MATCH (paragraph:Paragraph {meetingId: meeting.meetingId})
  WHERE paragraph.position IN meeting.paragraphs
  CALL (paragraph) {
    MATCH (paragraph)<-[:IN_PARAGRAPH]-(statement:Statement)-[:SPOKEN_BY]->(person:Person)
    RETURN person, statement, null AS mention
    UNION
    MATCH (paragraph)<-[:IN_PARAGRAPH]-(mention:Mention)-[:REFERS_TO]->(person:Person)
    RETURN person, null AS statement, mention
  }
  WITH person, count(DISTINCT statement) AS statementCount, count(DISTINCT mention) AS mentionCount
  ORDER BY statementCount DESC, mentionCount DESC, person.id
  LIMIT $most
  RETURN collect({person: {id: person.id}, statementCount: statementCount, mentionCount: mentionCount}) AS rows
}
RETURN given, rows

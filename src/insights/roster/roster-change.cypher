// The first and the last meeting of the board in the span, with one row for each person on their attendance lists.
WITH given, head([one IN given | one.now]) AS boardId
CALL (boardId) {
  MATCH (meeting:Meeting)-[:OF_BOARD]->(:Board {id: boardId})
  WHERE ($from IS NULL OR meeting.date >= $from) AND ($to IS NULL OR meeting.date <= $to)
  WITH meeting ORDER BY meeting.date, meeting.id
  WITH collect(meeting) AS meetings
  RETURN CASE WHEN size(meetings) < 2 THEN meetings ELSE [head(meetings), last(meetings)] END AS ends
}
CALL (ends) {
  UNWIND ends AS meeting
  CALL (meeting) {
    MATCH (attendance:Attendance {meetingId: meeting.id})-[:OF_PERSON]->(person:Person)
    WITH person, attendance ORDER BY attendance.start, attendance.id
    WITH person, collect(attendance) AS attendances
    WITH person, attendances, head(attendances) AS line
    ORDER BY line.start, line.id
    RETURN collect({
      person: person.id,
      attendance: line.id,
      capacity: coalesce(head([one IN attendances WHERE one.capacity <> 'UNSPECIFIED' | one.capacity]), 'UNSPECIFIED'),
      organisations: COLLECT {
        UNWIND attendances AS one MATCH (one)-[:REPRESENTS]->(body:Body) RETURN DISTINCT body.id AS id ORDER BY id
      },
      posts: COLLECT { UNWIND attendances AS one MATCH (one)-[:HELD]->(post:Post) RETURN DISTINCT post.id AS id ORDER BY id }
    }) AS roster
  }
  WITH meeting, roster ORDER BY meeting.date, meeting.id
  RETURN collect({date: toString(meeting.date), roster: roster}) AS rosters
}
RETURN given, rosters

// The latest meeting of the board up to the date and the earliest behind it, with everybody on their attendance lists.
WITH given, head([one IN given | one.now]) AS boardId
OPTIONAL MATCH (board:Board {id: boardId})
CALL (board) {
  OPTIONAL MATCH (before:Meeting)-[:OF_BOARD]->(board)
  WHERE before.date <= $date
  RETURN before ORDER BY before.date DESC, before.id DESC LIMIT 1
}
CALL (board) {
  OPTIONAL MATCH (after:Meeting)-[:OF_BOARD]->(board)
  WHERE after.date > $date
  RETURN after ORDER BY after.date, after.id LIMIT 1
}
CALL (before, after) {
  UNWIND [before, after] AS meeting
  MATCH (attendance:Attendance {meetingId: meeting.id})-[:OF_PERSON]->(person:Person)
  WITH person, meeting, attendance ORDER BY meeting.date, attendance.start, attendance.id
  WITH person, meeting, head(collect(attendance)) AS attendance
  ORDER BY meeting.date, attendance.start, attendance.id
  RETURN collect({person: person.id, meeting: meeting.id, attendance: attendance.id}) AS listed
}
CALL (board) {
  OPTIONAL MATCH (board)-[:PART_OF]->(body:Body)
  WITH body ORDER BY body.id
  RETURN head(collect({id: body.id})) AS parent
}
CALL (board) {
  MATCH (board)-[:REPORTS_TO]->(body:Body)
  WITH body ORDER BY body.id
  RETURN collect({id: body.id}) AS reportsTo
}
RETURN given, board.id AS board, before.id AS before, toString(before.date) AS beforeDate, after.id AS after, listed,
  CASE WHEN parent.id IS NOT NULL THEN parent END AS parent, reportsTo

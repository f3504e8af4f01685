// The dates of the meetings, and of all that were read of the boards chosen, or else of the boards at which the topic stands.
CALL (meetings, boardIds) {
  UNWIND CASE WHEN boardIds = [] THEN [one IN meetings | one.boardId] ELSE boardIds END AS boardId
  WITH DISTINCT boardId
  MATCH (meeting:Meeting)-[:OF_BOARD]->(:Board {id: boardId})
  RETURN collect(toString(meeting.date)) AS read
}
RETURN given, [one IN meetings | toString(one.date)] AS dates, read

// The columns of the matrix: the meetings in the span, in order of time, of the boards chosen, or else of those that list one of the
// people or organisations, or else of all.
WITH given,
  [one IN given WHERE one.argument = 'boards' | one.now] AS chosenIds,
  [one IN given WHERE one.argument = 'organisations' | one.now] AS organisationIds,
  [one IN given WHERE one.argument = 'people' | one.now] AS personIds
CALL (chosenIds, organisationIds, personIds) {
  CALL (chosenIds, organisationIds, personIds) {
    UNWIND chosenIds AS id
    RETURN id
    UNION
    UNWIND CASE WHEN chosenIds = [] THEN personIds ELSE [] END AS personId
    MATCH (:Person {id: personId})<-[:OF_PERSON]-(:Attendance)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
    RETURN board.id AS id
    UNION
    UNWIND CASE WHEN chosenIds = [] THEN organisationIds ELSE [] END AS organisationId
    MATCH (:Entity {id: organisationId})<-[:REPRESENTS]-(:Attendance)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
    RETURN board.id AS id
    UNION
    UNWIND CASE WHEN chosenIds = [] AND organisationIds = [] AND personIds = [] THEN [true] ELSE [] END AS unrestricted
    MATCH (board:Board)
    RETURN board.id AS id
  }
  MATCH (meeting:Meeting)-[:OF_BOARD]->(:Board {id: id})
  WHERE ($from IS NULL OR meeting.date >= $from) AND ($to IS NULL OR meeting.date <= $to)
  WITH id, meeting ORDER BY meeting.date, meeting.id
  RETURN collect({id: meeting.id, board: id}) AS meetings
}
RETURN given, meetings

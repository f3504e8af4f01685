// The columns of the matrix, as in meetings.cypher, and the rows by id: people, or organisations spoken for. Each has its lines of the
// attendance lists in order: at which of the meetings, with which status, and where cells are wanted the id.
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
CALL (meetings, organisationIds, personIds) {
  UNWIND range(0, size(meetings) - 1) AS place
  WITH meetings[place] AS meeting, place, organisationIds, personIds
  MATCH (attendance:Attendance {meetingId: meeting.id})-[:OF_PERSON]->(person:Person)
  WHERE (personIds = [] OR person.id IN personIds)
    AND (organisationIds = [] OR EXISTS { (attendance)-[:REPRESENTS]->(body:Body) WHERE body.id IN organisationIds })
  CALL (attendance, person, organisationIds) {
    WITH person WHERE NOT $byOrganisation
    RETURN person.id AS row
    UNION
    MATCH (attendance)-[:REPRESENTS]->(body:Body)
    WHERE $byOrganisation AND (organisationIds = [] OR body.id IN organisationIds)
    RETURN body.id AS row
  }
  WITH place, attendance, row ORDER BY place, attendance.start, attendance.id
  WITH row, collect(place) AS at, collect(attendance.status) AS statuses,
    CASE WHEN $withCells THEN collect(attendance.id) END AS attendances
  ORDER BY row
  RETURN collect({id: row, at: at, statuses: statuses, attendances: attendances}) AS rows
}
RETURN given, meetings, rows

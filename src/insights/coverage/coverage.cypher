// For each board: its meetings in order of time, and how many documents were read with how much of them understood.
WITH given, [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (boardIds) {
  CALL (boardIds) {
    UNWIND boardIds AS id
    MATCH (board:Board {id: id})
    RETURN board
    UNION
    UNWIND CASE WHEN boardIds = [] THEN [true] ELSE [] END AS unrestricted
    MATCH (board:Board)<-[:OF_BOARD]-(:Meeting)
    RETURN board
  }
  CALL (board) {
    MATCH (meeting:Meeting)-[:OF_BOARD]->(board)
    WITH meeting ORDER BY meeting.date, meeting.id
    RETURN collect({id: meeting.id, date: toString(meeting.date), previousDate: meeting.previousDate, nextDate: meeting.nextDate}) AS meetings
  }
  CALL (board) {
    MATCH (document:Document)<-[:RECORDED_IN]-(:Meeting)-[:OF_BOARD]->(board)
    RETURN count(document) AS documentCount, avg(document.understood) AS understood
  }
  WITH board, meetings, documentCount, understood
  ORDER BY board.id
  RETURN collect({board: {id: board.id}, meetings: meetings, documentCount: documentCount, understood: understood}) AS rows
}
RETURN given, rows

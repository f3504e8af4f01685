// A page of actions in their order, each with the decision before it under its item; the meetings of their boards; and the paragraphs of
// the three meetings after each that were read.
WITH given,
  [one IN given WHERE one.argument = 'owner' | one.now] AS ownerIds,
  [one IN given WHERE one.argument = 'boards' | one.now] AS boardIds
CALL (ownerIds, boardIds) {
  CALL (ownerIds, boardIds) {
    UNWIND ownerIds AS ownerId
    MATCH (:Entity {id: ownerId})<-[:OWNED_BY]-(action:Action)
    RETURN action
    UNION
    UNWIND CASE WHEN ownerIds = [] THEN boardIds ELSE [] END AS boardId
    MATCH (:Board {id: boardId})<-[:OF_BOARD]-(meeting:Meeting)
    MATCH (action:Action {meetingId: meeting.id})
    RETURN action
    UNION
    UNWIND CASE WHEN ownerIds = [] AND boardIds = [] THEN [true] ELSE [] END AS unrestricted
    MATCH (action:Action)
    WHERE action.date >= coalesce($from, date('0001-01-01')) AND action.date <= $asOf
    RETURN action
  }
  MATCH (action)-[:IN_MEETING]->(:Meeting)-[:OF_BOARD]->(board:Board)
  WHERE (boardIds = [] OR board.id IN boardIds) AND action.date <= $asOf
    AND ($from IS NULL OR action.date >= $from) AND ($to IS NULL OR action.date <= $to)
  WITH action, board, CASE WHEN $byDue THEN coalesce(toString(action.dueTo), '9999-12-31') ELSE toString(action.date) END AS key
  ORDER BY key, action.id
  WITH collect({action: action, board: board.id, key: key}) AS ranked
  RETURN size(ranked) AS totalCount, CASE WHEN $newestFirst THEN reverse(ranked) ELSE ranked END AS ranked
}
WITH given, totalCount, [one IN ranked
  WHERE $after IS NULL
    OR ($newestFirst AND one.key < $after[0]) OR (NOT $newestFirst AND one.key > $after[0])
    OR (one.key = $after[0]
      AND (($newestFirst AND one.action.id < $after[1]) OR (NOT $newestFirst AND one.action.id > $after[1])))][..$rows] AS page
CALL (page) {
  UNWIND page AS one
  WITH DISTINCT one.board AS boardId
  MATCH (meeting:Meeting)-[:OF_BOARD]->(:Board {id: boardId})
  WHERE meeting.date <= $asOf
  WITH boardId, meeting ORDER BY meeting.date, meeting.id
  RETURN collect({
    id: meeting.id, board: boardId, date: toString(meeting.date), previousDate: meeting.previousDate, nextDate: meeting.nextDate
  }) AS meetings
}
CALL (page) {
  UNWIND page AS one
  WITH DISTINCT one.action.meetingId AS meetingId
  MATCH (later:Meeting)-[:FOLLOWS]->{1,3}(:Meeting {id: meetingId})
  WHERE later.date <= $asOf
  WITH DISTINCT later
  MATCH (paragraph:Paragraph {meetingId: later.id})
  WITH paragraph ORDER BY paragraph.date, paragraph.meetingId, paragraph.position
  RETURN collect({id: paragraph.id, meetingId: paragraph.meetingId, text: paragraph.text}) AS paragraphs
}
RETURN given, totalCount, meetings, paragraphs, [one IN page | {
  id: one.action.id,
  key: one.key,
  board: one.board,
  meetingId: one.action.meetingId,
  date: toString(one.action.date),
  text: one.action.text,
  dueTo: toString(one.action.dueTo),
  statedStatus: one.action.statedStatus,
  decision: head(COLLECT {
    WITH one.action AS action
    MATCH (action)-[:UNDER_ITEM]->(:AgendaItem)<-[:UNDER_ITEM]-(decision:Decision)
    WHERE decision.start <= action.start
    RETURN decision.id ORDER BY decision.start DESC, decision.id LIMIT 1
  })
}] AS rows

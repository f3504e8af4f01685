// Who was present at meetings where the person was present too, most shared meetings first. Apologies make nobody present.
WITH given, head([one IN given | one.now]) AS personId
CALL (personId) {
  MATCH (:Person {id: personId})-[:PRESENT_AT]->(meeting:Meeting)<-[:PRESENT_AT]-(other:Person)
  WHERE ($from IS NULL OR meeting.date >= $from) AND ($to IS NULL OR meeting.date <= $to)
  WITH other, meeting ORDER BY meeting.date, meeting.id
  WITH other, collect(meeting) AS meetings
  WHERE size(meetings) >= $minShared
  WITH other, meetings ORDER BY size(meetings) DESC, other.id
  WITH collect({person: other, meetings: meetings}) AS ranked
  RETURN size(ranked) AS totalCount, [one IN ranked
    WHERE $after IS NULL OR size(one.meetings) < $after[0] OR (size(one.meetings) = $after[0] AND one.person.id > $after[1])][..$rows] AS some
}
RETURN given, totalCount, [one IN some | {
  person: {id: one.person.id},
  meetings: [meeting IN one.meetings | {id: meeting.id}],
  meetingCount: size(one.meetings),
  first: toString(head(one.meetings).date),
  last: toString(last(one.meetings).date)
}] AS rows

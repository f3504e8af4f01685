// The bodies that were at meetings together with the organisation, or for which the same people were listed. Most shared meetings first,
// then most people.
WITH given, head([one IN given | one.now]) AS organisationId
CALL (organisationId) {
  CALL (organisationId) {
    MATCH (:Entity {id: organisationId})-[:PRESENT_AT]->(meeting:Meeting)<-[:PRESENT_AT]-(other:Body)
    WHERE ($from IS NULL OR meeting.date >= $from) AND ($to IS NULL OR meeting.date <= $to)
    RETURN other, meeting, null AS person
    UNION
    MATCH (organisation:Entity {id: organisationId})<-[:REPRESENTS]-(attendance:Attendance)-[:OF_PERSON]->(person:Person)
    WHERE ($from IS NULL OR attendance.date >= $from) AND ($to IS NULL OR attendance.date <= $to)
    WITH DISTINCT organisation, person
    MATCH (person)<-[:OF_PERSON]-(another:Attendance)-[:REPRESENTS]->(other:Body)
    WHERE other <> organisation AND ($from IS NULL OR another.date >= $from) AND ($to IS NULL OR another.date <= $to)
    RETURN other, null AS meeting, person
  }
  WITH other, meeting, person ORDER BY meeting.date, meeting.id, person.id
  WITH other, collect(DISTINCT meeting) AS meetings, collect(DISTINCT person) AS people
  ORDER BY size(meetings) DESC, size(people) DESC, other.id
  RETURN collect({organisation: other, meetings: meetings, people: people}) AS ranked
}
RETURN given, size(ranked) AS totalCount, [one IN [one IN ranked
    WHERE $after IS NULL OR size(one.meetings) < $after[0]
      OR (size(one.meetings) = $after[0] AND size(one.people) < $after[1])
      OR (size(one.meetings) = $after[0] AND size(one.people) = $after[1] AND one.organisation.id > $after[2])][..$rows] | {
  organisation: {id: one.organisation.id},
  meetings: [meeting IN one.meetings | {id: meeting.id}],
  meetingCount: size(one.meetings),
  people: [person IN one.people | {id: person.id}],
  personCount: size(one.people),
  first: toString(head(one.meetings).date),
  last: toString(last(one.meetings).date)
}] AS rows

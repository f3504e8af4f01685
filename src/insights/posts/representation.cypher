// Who was present for the organisation, or for one that it followed, year by year, with the posts held there.
WITH given, head([one IN given | one.now]) AS organisationId
CALL (organisationId) {
  MATCH (:Organisation {id: organisationId})<-[:SUCCEEDED_BY]-+(predecessor:Organisation)
  WHERE $includePredecessors AND predecessor.id <> organisationId
  WITH DISTINCT predecessor ORDER BY predecessor.id
  RETURN collect(predecessor.id) AS through
}
CALL (organisationId, through) {
  UNWIND [organisationId] + through AS bodyId
  MATCH (body:Entity {id: bodyId})<-[:REPRESENTS]-(attendance:Attendance {status: 'PRESENT'})-[:OF_PERSON]->(person:Person)
  WHERE ($from IS NULL OR attendance.date >= $from) AND ($to IS NULL OR attendance.date <= $to)
  WITH attendance.date.year AS year, person, attendance,
    COLLECT { MATCH (attendance)-[:HELD]->(post:Post)-[:POST_IN]->(body) RETURN post.id } AS posts
  WITH year, person, count(DISTINCT attendance.meetingId) AS meetingCount, collect(posts) AS posts
  ORDER BY year, meetingCount DESC, person.id
  WITH year, collect({
    person: {id: person.id},
    posts: COLLECT { UNWIND posts AS some UNWIND some AS id WITH DISTINCT id ORDER BY id RETURN {id: id} },
    meetingCount: meetingCount
  }) AS people
  ORDER BY year
  RETURN collect({year: year, people: people}) AS years
}
RETURN given, years, [id IN through | {id: id}] AS through

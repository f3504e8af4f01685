// Who was listed with which post: of a person, of a post, or of all posts in an organisation. Each pair with the days it was first and
// last seen.
WITH given,
  head([one IN given WHERE one.argument = 'person' | one.now]) AS personId,
  head([one IN given WHERE one.argument = 'post' | one.now]) AS postId,
  head([one IN given WHERE one.argument = 'organisation' | one.now]) AS organisationId
CALL (personId, postId, organisationId) {
  CALL (personId, postId, organisationId) {
    MATCH (person:Person {id: personId})<-[:OF_PERSON]-(attendance:Attendance)-[:HELD]->(post:Post)
    RETURN person, attendance, post
    UNION
    MATCH (post:Post {id: postId})<-[:HELD]-(attendance:Attendance)-[:OF_PERSON]->(person:Person)
    RETURN person, attendance, post
    UNION
    MATCH (:Entity {id: organisationId})<-[:POST_IN]-(post:Post)<-[:HELD]-(attendance:Attendance)-[:OF_PERSON]->(person:Person)
    RETURN person, attendance, post
  }
  WITH person, post, min(attendance.date) AS observedFrom, max(attendance.date) AS observedTo,
    count(DISTINCT attendance.meetingId) AS meetingCount
  ORDER BY observedFrom, observedTo, person.id, post.id
  RETURN collect({
    person: {id: person.id}, post: {id: post.id},
    observedFrom: toString(observedFrom), observedTo: toString(observedTo), meetingCount: meetingCount
  }) AS rows
}
RETURN given, rows

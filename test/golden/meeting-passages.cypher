// 1 statement, 1290 db hits

CYPHER 5
CALL (*) {
  MATCH (this0:Action)
  WHERE (this0.meetingId = $param0 AND NOT (this0:Mention))
  WITH this0 { .id, .start, .end, .line, .method, .quote, __resolveType: 'Action', __id: elementId(this0) } AS this
  RETURN this
  UNION
  MATCH (this1:AgendaItem)
  WHERE (this1.meetingId = $param1 AND NOT (this1:Mention))
  WITH this1 { .id, .start, .end, .line, .method, .quote, __resolveType: 'AgendaItem', __id: elementId(this1) } AS this
  RETURN this
  UNION
  MATCH (this2:Attendance)
  WHERE (this2.meetingId = $param2 AND NOT (this2:Mention))
  WITH this2 { .id, .start, .end, .line, .method, .quote, __resolveType: 'Attendance', __id: elementId(this2) } AS this
  RETURN this
  UNION
  MATCH (this3:Decision)
  WHERE (this3.meetingId = $param3 AND NOT (this3:Mention))
  WITH this3 { .id, .start, .end, .line, .method, .quote, __resolveType: 'Decision', __id: elementId(this3) } AS this
  RETURN this
  UNION
  MATCH (this4:Mention)
  WHERE (this4.meetingId = $param4 AND NOT (this4:Mention))
  WITH this4 { .id, .start, .end, .line, .method, .quote, __resolveType: 'Mention', __id: elementId(this4) } AS this
  RETURN this
  UNION
  MATCH (this5:Paragraph)
  WHERE (this5.meetingId = $param5 AND NOT (this5:Mention))
  WITH this5 { .id, .start, .end, .line, .method, .quote, __resolveType: 'Paragraph', __id: elementId(this5) } AS this
  RETURN this
  UNION
  MATCH (this6:Statement)
  WHERE (this6.meetingId = $param6 AND NOT (this6:Mention))
  WITH this6 { .id, .start, .end, .line, .method, .quote, __resolveType: 'Statement', __id: elementId(this6) } AS this
  RETURN this
}
WITH this
ORDER BY this.start ASC, this.id ASC
LIMIT $param7
RETURN this AS this
// with param0 = "lcrb-2015-03-10", param1 = "lcrb-2015-03-10", param2 = "lcrb-2015-03-10", param3 = "lcrb-2015-03-10", param4 = "lcrb-2015-03-10", param5 = "lcrb-2015-03-10", param6 = "lcrb-2015-03-10", param7 = 200
// 1290 hits by Distinct, Filter, NodeIndexSeek, ProduceResults, Projection, SubtractionNodeByLabelsScan, Top, Union
// NodeIndexSeek: RANGE INDEX this0:Action(meetingId) WHERE meetingId = $param0
// SubtractionNodeByLabelsScan: this1:AgendaItem&!Mention
// SubtractionNodeByLabelsScan: this2:Attendance&!Mention
// NodeIndexSeek: RANGE INDEX this3:Decision(meetingId) WHERE meetingId = $param3
// SubtractionNodeByLabelsScan: this4:Mention&!Mention
// SubtractionNodeByLabelsScan: this5:Paragraph&!Mention
// SubtractionNodeByLabelsScan: this6:Statement&!Mention

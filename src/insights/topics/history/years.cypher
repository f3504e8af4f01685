// The meetings counted by year.
CALL (meetings) {
  UNWIND meetings AS meeting
  WITH meeting.date.year AS year, count(*) AS meetingCount, sum(size(meeting.items)) AS itemCount,
    sum(size(meeting.paragraphs)) AS paragraphCount, sum(size(meeting.statements)) AS statementCount,
    sum(size(meeting.decisions)) AS decisionCount, sum(size(meeting.actions)) AS actionCount
  ORDER BY year
  RETURN collect({
    year: year, meetingCount: meetingCount, itemCount: itemCount, paragraphCount: paragraphCount,
    statementCount: statementCount, decisionCount: decisionCount, actionCount: actionCount
  }) AS rows
}
RETURN given, rows

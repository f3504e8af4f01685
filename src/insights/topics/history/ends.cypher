// The dates of the first and the last of the meetings.
RETURN given, toString(head(meetings).date) AS first, toString(last(meetings).date) AS last

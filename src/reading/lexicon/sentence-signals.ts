/** Words that a heading hardly holds and a sentence often does, in lower case. */
export const sentenceSignals: ReadonlySet<string> = new Set([
  'was', 'were', 'is', 'are', 'be', 'been', 'has', 'have', 'had', 'will', 'would', 'should', 'shall', 'could', 'can', 'may', 'must', 'did', 'does', 'do',
  'he', 'she', 'they', 'we', 'it', 'i', 'his', 'her', 'their', 'this', 'that', 'these', 'those', 'which', 'who', 'there', 'noted', 'agreed', 'reported',
  'advised', 'asked', 'said', 'stated', 'explained', 'confirmed', 'thanked', 'welcomed', 'presented', 'provided', 'gave', 'moved', 'seconded', 'carried',
  'resolved', 'received', 'discussed', 'considered', 'opened', 'called', 'led', 'read', 'made', 'added', 'proposed', 'approved',
]);

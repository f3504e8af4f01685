/** Participles by which minutes say impersonally what was said: "it was explained that". In lower case. */
export const sayingParticiples: ReadonlySet<string> = new Set([
  'said', 'stated', 'explained', 'reported', 'noted', 'advised', 'asked', 'added', 'argued', 'agreed', 'confirmed', 'commented',
  'suggested', 'queried', 'questioned', 'raised', 'stressed', 'emphasised', 'emphasized', 'highlighted', 'outlined', 'introduced',
  'presented', 'provided', 'given', 'expressed', 'felt', 'thought', 'believed', 'considered', 'acknowledged', 'accepted', 'observed',
  'remarked', 'clarified', 'requested', 'recommended', 'proposed', 'mentioned', 'discussed', 'hoped', 'offered', 'reiterated',
  'announced', 'resolved', 'recognised', 'recognized', 'understood', 'moved', 'seconded', 'put', 'made', 'sought', 'shared', 'welcomed',
  'received', 'approved', 'thanked', 'informed', 'updated', 'briefed', 'heard', 'decided', 'concluded', 'anticipated', 'expected',
  'pointed', 'described', 'summarised', 'summarized',
]);

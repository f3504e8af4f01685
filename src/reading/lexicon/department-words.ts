/** Words of fields of work that belong to the title of a post ("Director Finance"), in lower case. */
export const departmentWords: ReadonlySet<string> = new Set([
  'finance', 'resources', 'housing', 'operations', 'health', 'education', 'planning', 'legal', 'governance', 'strategy', 'policy',
  'performance', 'commissioning', 'corporate', 'services', 'service', 'social', 'care', 'adult', 'adults', 'children', 'childrens',
  'children\'s', 'young', 'people', 'public', 'community', 'safety', 'environment', 'environmental', 'regeneration', 'communications',
  'communication', 'marketing', 'human', 'hr', 'it', 'ict', 'digital', 'data', 'information', 'technology', 'estates', 'facilities',
  'property', 'assets', 'nursing', 'medical', 'clinical', 'quality', 'research', 'innovation', 'development', 'economic', 'growth',
  'transport', 'highways', 'transformation', 'change', 'improvement', 'delivery', 'programme', 'project', 'projects', 'engagement',
  'partnership', 'partnerships', 'democratic', 'committee', 'electoral', 'leisure', 'culture', 'waste', 'business', 'customer', 'audit',
  'risk', 'investment', 'procurement', 'workforce', 'organisational', 'primary', 'mental', 'safeguarding', 'operational', 'strategic',
  'senior', 'interim', 'acting', 'independent', 'executive', 'non-executive', 'lay', 'associate', 'joint', 'assistant', 'deputy',
  'chief', 'principal', 'lead', 'and', 'of', 'for', 'the', '&', 'to', 'in', '-', 'crime', 'criminal', 'justice', 'prevention', 'youth',
  'works', 'parks', 'recreation', 'utilities', 'engineering', 'building', 'fire', 'police', 'city', 'county', 'town', 'parish',
  'village', 'borough', 'district', 'general', 'regional', 'national', 'local', 'technical', 'administrative', 'support', 'branch', 'membership',
  'events', 'outreach', 'training', 'learning', 'standards', 'product', 'security', 'infrastructure', 'platform', 'design', 'relations',
  'affairs', 'external', 'internal', 'insight', 'intelligence', 'analysis', 'analytics', 'monitoring', 'offender', 'management',
  'victims', 'victim', 'gender', 'equality', 'diversity', 'inclusion',
]);

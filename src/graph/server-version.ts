const oldest = { major: 5, minor: 13 };

/**
 * Whether a server of this agent (`Neo4j/5.26.30`, `Neo4j/2025.10.1`, `Neo4j/5.27-aura`) is new enough: 5.13 or newer.
 * Another product's agent counts as too old.
 */
export function isNewEnough(agent: string): boolean {
  const match = /^Neo4j\/(\d+)\.(\d+)/.exec(agent);
  if (!match) return false;
  const major = Number(match[1]);
  const minor = Number(match[2]);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

/** The oldest version that works, for messages. */
export const oldestVersion = `${oldest.major}.${oldest.minor}`;

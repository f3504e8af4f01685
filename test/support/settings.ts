import { readSettings } from '../../src/settings.js';
import type { Settings } from '../../src/settings.js';

/** The settings of this environment for an embedded server on a folder. */
export function embeddedSettings(home: string): Settings {
  return { ...readSettings({ ...process.env, NEO4J_URI: '' }), home };
}

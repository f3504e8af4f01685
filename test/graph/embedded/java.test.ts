import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findJava, javaMainVersion } from '../../../src/graph/embedded/java.js';
import { fakeCommand } from '../../support/fake-command.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const printing = (version: string): string => `echo 'openjdk version "${version}" 2025-01-01' >&2`;

describe('the main version of Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_412"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['openjdk version "25-ea" 2025-09-16', 25],
    ['The operation couldn’t be completed. Unable to locate a Java Runtime.', null],
  ])('in %s is %s', (printed, version) => expect(javaMainVersion(printed)).toBe(version));
});

describe('finding Java', () => {
  it('says what to install where there is none', async () => {
    const folder = await temporaryFolder();
    expect(() => findJava({ PATH: folder })).toThrow(/needs Java 17 or newer; no Java was found.*apt-get install openjdk-17.*NEO4J_URI/s);
  });

  it('names the version that is too old', async () => {
    const folder = await temporaryFolder();
    await fakeCommand(folder, 'java', printing('11.0.2'));
    expect(() => findJava({ PATH: folder })).toThrow(/needs Java 17 or newer; this machine has Java 11\./);
  });

  it('prefers that of JAVA_HOME, unless it is too old', async () => {
    const folder = await temporaryFolder();
    const home = join(folder, 'jdk');
    await fakeCommand(folder, 'java', printing('17.0.1'));
    await fakeCommand(join(home, 'bin'), 'java', printing('21.0.1'));
    expect(findJava({ PATH: folder, JAVA_HOME: home })).toBe(join(home, 'bin', 'java'));
    await fakeCommand(join(home, 'bin'), 'java', printing('1.8.0'));
    expect(findJava({ PATH: folder, JAVA_HOME: home })).toBe('java');
    expect(findJava({ PATH: folder, JAVA_HOME: join(folder, 'gone') })).toBe('java');
  });
});

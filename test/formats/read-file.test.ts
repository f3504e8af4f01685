import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/format-error.js';
import { readFile } from '../../src/formats/read-file.js';

let folder = '';
const inFolder = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'formats-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function failureOf(path: string): Promise<string> {
  const error: unknown = await readFile(path).catch((reason: unknown) => reason);
  if (error instanceof FormatError) return error.message;
  throw new Error(`no FormatError but ${String(error)}`);
}

describe('readFile', () => {
  it('reads a file by its path', async () => {
    writeFileSync(inFolder('minutes.md'), '# Minutes');
    expect(await readFile(inFolder('minutes.md'))).toMatchObject({ text: '# Minutes', mediaType: 'text/markdown' });
  });

  it('begins its message with the path, and says what to do', async () => {
    expect(await failureOf(inFolder('none.txt'))).toBe(`${inFolder('none.txt')}: no such file; check the path`);
  });

  it('tells a folder, a pipe, a circle of links and an impossible path from a missing file', async () => {
    mkdirSync(inFolder('folder'));
    execFileSync('mkfifo', [inFolder('pipe')]);
    symlinkSync(inFolder('circle'), inFolder('circle'));
    writeFileSync(inFolder('file'), 'x');
    expect(await failureOf(inFolder('folder'))).toContain('is a folder; name the file in it');
    expect(await failureOf(inFolder('pipe'))).toContain('is a device or pipe');
    expect(await failureOf(inFolder('circle'))).toContain('links lead in a circle');
    expect(await failureOf(inFolder('file/x.txt'))).toContain('no such file');
    expect(await failureOf(inFolder('x'.repeat(5000)))).toContain('too long');
    expect(await failureOf('x\0y.txt')).toContain('zero byte');
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    writeFileSync(inFolder('secret.txt'), 'x');
    chmodSync(inFolder('secret.txt'), 0o000);
    expect(await failureOf(inFolder('secret.txt'))).toContain('may not be read by you');
  });

  it('refuses a huge file without reading it', async () => {
    writeFileSync(inFolder('huge.txt'), 'x');
    truncateSync(inFolder('huge.txt'), 5 * 1024 ** 3);
    const started = performance.now();
    expect(await failureOf(inFolder('huge.txt'))).toContain('has 5120.0 MB, and 20 MB is the most that is read');
    expect(performance.now() - started).toBeLessThan(500);
  });
});

import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/formats/read-bytes.js';
import { failureOf } from './support/failure.js';
import { latin1, utf8 } from './support/bytes.js';

async function textOf(html: string): Promise<string> {
  return (await readBytes(utf8(html), 'minutes.html')).text;
}

describe('HTML', () => {
  it('has a line for each block, and a blank line where the page shows a gap', async () => {
    const html = '<h1>Northfield Board</h1><div>one</div><div>two<br>three</div><p>A <b>bold</b>\n  word.</p><p>Next.';
    expect(await textOf(html)).toBe('Northfield Board\n\none\ntwo\nthree\n\nA bold word.\n\nNext.');
  });

  it('has a title, a media type and no pages', async () => {
    const source = await readBytes(utf8('<title> Minutes &amp;\n papers </title><p>x'), 'minutes.htm');
    expect(source).toMatchObject({
      title: 'Minutes & papers',
      mediaType: 'text/html',
      text: 'x',
      pageStarts: [],
      skipped: [],
      problems: [],
    });
  });

  it('is a page by its content, whatever its name', async () => {
    for (const start of [
      '<!DOCTYPE html>',
      '<!-- saved -->\n<!doctype HTML PUBLIC "x">',
      '<?xml version="1.0"?><html>',
      '\ufeff <html lang="en">',
    ]) {
      expect(await readBytes(utf8(`${start}<p>x`), 'minutes.txt')).toMatchObject({ mediaType: 'text/html', text: 'x' });
    }
  });

  it('has decoded entities and plain spaces', async () => {
    expect(await textOf('<p>Caf&eacute;&nbsp;&#8211; &lt;5&gt; &pound;3 &#x41; &ampers &nosuch;')).toBe('Café – <5> £3 A &ers &nosuch;');
  });

  it('has table rows as lines with tabs between the cells', async () => {
    const html =
      '<table><tr><th>Action<th>Owner<th>Due<tr><td>Write <i>report</i><td>AL<td></tr><tr><td><p>Call</p></td><td></td><td>June</td></tr></table>';
    expect(await textOf(`before${html}after`)).toBe('before\n\nAction\tOwner\tDue\nWrite report\tAL\nCall\t\tJune\n\nafter');
  });

  it('shows cells of several lines side by side', async () => {
    const html = '<table><tr><td>Present:<td>Ann Lee<br>Bob Ray<td><p>Chair</p><p>Clerk</p></table>';
    expect(await textOf(html)).toBe('Present:\tAnn Lee\tChair\n\tBob Ray\tClerk');
  });

  it('keeps columns in place where cells span columns and rows', async () => {
    const html = '<table><tr><td rowspan=2>May<td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>';
    expect(await textOf(html)).toBe('May\ta\t\tb\n\tc\td\te');
  });

  it('reads a table that only lays out the page as the blocks in it', async () => {
    const html = '<table><tr><td><h2>Present</h2><table><tr><td>Ann Lee<td>Chair</table><p>Item 1</p></table>';
    expect(await textOf(html)).toBe('Present\n\nAnn Lee\tChair\n\nItem 1');
  });

  it('marks list entries as they are displayed', async () => {
    const html = `<ul><li>a<li>b<ul><li>c</ul><li></ul>
      <ol start=3><li>d<ol type=a><li>e<li>f</ol></li><li value=7><p>g</p></ol><ol style="list-style-type: upper-roman"><li>h</ol>
      <ul style="list-style:none"><li>i</ul>`;
    expect(await textOf(html)).toBe('- a\n- b\n  - c\n\n3. d\n  a. e\n  b. f\n\n7. g\n\nI. h\n\ni');
  });

  it('leaves out what the page does not show as its text', async () => {
    const hidden =
      '<script>a()</script><style>p{}</style><nav>Home<nav>x</nav></nav><div hidden>b<div>c</div></div><p style="display: none">d</p>';
    const more =
      '<template>e</template><!-- f --><svg><title>g</title><text>h</text></svg><div role=navigation>i</div><select><option>j</select>';
    expect(await textOf(`<head><title>k</title><script>l</script></head>${hidden}${more}<p>shown`)).toBe('shown');
  });

  it('tells of a hidden part that never ends', async () => {
    const source = await readBytes(utf8('<p>shown<nav>menu<p>lost'), 'minutes.html');
    expect(source).toMatchObject({ text: 'shown', problems: [expect.stringContaining('<nav>')] });
  });

  it('keeps the lines and blank lines of preformatted text', async () => {
    expect(await textOf('<pre>\nPresent:\n  Ann Lee\n\n\n1. Welcome\n</pre>')).toBe('Present:\n  Ann Lee\n\n1. Welcome');
  });

  it('is read in the encoding that it names, unless it is UTF-8', async () => {
    const polish = Uint8Array.from([...latin1('<meta charset="iso-8859-2"><p>'), 0xa3, 0xf3, 0x64, 0xbc]);
    expect((await readBytes(polish, 'minutes.html')).text).toBe('Łódź');
    const western = await readBytes(
      latin1('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>caf\xe9 \x93a\x94'),
      'minutes.html',
    );
    expect(western).toMatchObject({ text: 'café “a”', problems: [] });
    expect((await readBytes(utf8('<meta charset="iso-8859-1"><p>café'), 'minutes.html')).text).toBe('café');
  });

  it('forgives tags that are not closed, not opened, or closed in the wrong order', async () => {
    expect(await textOf('</div></td></ul><p>a<b>b</p></i>c</b><li>d</table>e')).toBe('ab\n\nc\n- de');
    expect(await textOf('a <1 b> c & d <')).toBe('a <1 b> c & d <');
  });

  it('is refused where it declares entities, which may expand without end', async () => {
    const bomb = '<!DOCTYPE html [ <!ENTITY a "ha"> <!ENTITY b "&a;&a;"> ]><html><p>&b;';
    expect(await failureOf(utf8(bomb), 'minutes.html')).toContain('declares entities of its own');
  });
});

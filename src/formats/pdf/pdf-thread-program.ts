/** A piece of text as the PDF library gives it; `transform` is its matrix `[a, b, c, d, e, f]`. */
export interface DrawnItem {
  str: string;
  transform: number[];
  width: number;
}

/** What the thread says of one PDF: that it is open, then the items of each page (1-based) in portions, and that it is done. */
export type ThreadMessage =
  | { kind: 'opened'; pageCount: number; title: unknown }
  | { kind: 'items'; page: number; transform: number[]; items: DrawnItem[] }
  | { kind: 'damaged'; page: number }
  | { kind: 'end' }
  | { kind: 'failed'; name: string; message: string };

/**
 * The program of the thread that draws the text of PDFs, as source because a thread cannot load what only the compiler
 * or the test runner can. It is sent `{ bytes, options }` and answers with `ThreadMessage`s. The library leaves promises
 * of damaged files rejected with nobody looking; here, and only here, they are passed over.
 */
export const pdfThreadProgram = `
const { parentPort, workerData } = require('node:worker_threads');
const { getDocumentProxy } = require(workerData.library);
const say = (message) => parentPort.postMessage(message);
process.on('unhandledRejection', () => undefined);

async function draw(pdf, number) {
  const page = await pdf.getPage(number);
  const { transform } = page.getViewport({ scale: 1 });
  const reader = page.streamTextContent().getReader();
  for (let portion = await reader.read(); !portion.done; portion = await reader.read()) {
    const items = portion.value.items.filter(({ str }) => str);
    say({ kind: 'items', page: number, transform, items: items.map(({ str, transform, width }) => ({ str, transform, width })) });
  }
  page.cleanup();
}

parentPort.on('message', async ({ bytes, options }) => {
  let pdf = null;
  try {
    pdf = await getDocumentProxy(bytes, options);
    const { info } = await pdf.getMetadata();
    say({ kind: 'opened', pageCount: pdf.numPages, title: info.Title });
    for (let number = 1; number <= pdf.numPages; number += 1) {
      await draw(pdf, number).catch(() => say({ kind: 'damaged', page: number }));
    }
    await pdf.destroy();
    say({ kind: 'end' });
  } catch (error) {
    say({ kind: 'failed', name: String(error?.name), message: String(error?.message) });
  }
});
`;

import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { AuthorityProblem } from './authority-error.js';

/** The largest authority file that is read, in UTF-16 units: many times what a national list of bodies needs. */
const largest = 4_000_000;
const deepest = 20;
const mostProblems = 20;

/** A parsed YAML file: its plain value and where each part of it stands. */
export interface YamlFile {
  file: string;
  value: unknown;
  /** The 1-based line of the part that the path leads to, or of the nearest part around it. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Parses one YAML file without anchors, aliases, tags or deep nesting: none of these is needed, all can be abused. */
export function parseYaml(file: string, text: string): YamlFile | AuthorityProblem[] {
  if (text.length > largest)
    return [{ file, line: null, message: `is larger than ${largest} characters; split it or leave out what is not needed` }];
  const deep = deepLine(text);
  if (deep !== null) return [{ file, line: deep, message: `is nested deeper than ${deepest} levels` }];
  const lines = new LineCounter();
  const document = parsed(file, text, lines);
  if (Array.isArray(document)) return document;
  const problems = [...syntaxProblems(file, document), ...forbidden(file, document, lines)];
  if (problems.length > 0) return problems.slice(0, mostProblems);
  return { file, value: document.toJS() as unknown, lineOf: (path) => lineOf(document, lines, path) };
}

function parsed(file: string, text: string, lines: LineCounter): Document | AuthorityProblem[] {
  try {
    return parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false, logLevel: 'silent', prettyErrors: true });
  } catch (error) {
    return [{ file, line: null, message: `cannot be parsed as YAML: ${error instanceof Error ? error.message : String(error)}` }];
  }
}

function syntaxProblems(file: string, document: Document): AuthorityProblem[] {
  return [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: error.linePos?.[0].line ?? null,
    message: `broken YAML: ${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}`,
  }));
}

function forbidden(file: string, document: Document, lines: LineCounter): AuthorityProblem[] {
  const problems: AuthorityProblem[] = [];
  const add = (offset: number | undefined, message: string): void => {
    problems.push({ file, line: offset === undefined ? null : lines.linePos(offset).line, message });
  };
  visit(document, {
    Alias: (_key, node) => add(node.range?.[0], 'YAML aliases are not allowed here; write the value out'),
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor !== undefined) add(node.range?.[0], 'YAML anchors are not allowed here; write the value out');
      if (node.tag !== undefined) add(node.range?.[0], 'YAML tags are not allowed here');
    },
  });
  return problems;
}

function deepLine(text: string): number | null {
  let depth = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const marks = /^\s*(?:[-?:]\s+)*/.exec(line)![0].replace(/\s/g, '').length;
    const code = line.replace(/(['"]).*?\1/g, '').replace(/(?:^|\s)#.*$/, '');
    for (const sign of code) {
      if (sign === '[' || sign === '{') depth += 1;
      if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
      if (depth > deepest) return index + 1;
    }
    if (marks > deepest) return index + 1;
  }
  return null;
}

function lineOf(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

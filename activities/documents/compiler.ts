import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PrintedDocument } from './document';

/** The templates that come with the product; a policy author edits them. */
export const TEMPLATES = join(__dirname, 'templates');

/** What a document can be printed as. */
export type PrintForm = 'pdf' | 'html';

/** A template that does not fit its document: said with file, line and what is wrong. Nothing is printed. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}

/** Lays a document out by the template of its kind. */
export function typeset(document: PrintedDocument, form: PrintForm, templates = TEMPLATES): Buffer {
  const compiler = compilerFor(templates);
  const language = bodyLanguageOf(document);
  const mainFilePath = join(templates, `${document.kind}.typ`);
  const given = { mainFilePath, inputs: { data: JSON.stringify(document), form, language }, resetRead: true };
  const compiled = form === 'pdf' ? compiler.compile(given) : compiler.compileHtml(given);
  const wrong = compiled.takeError();
  if (wrong) throw new TemplateError(inWords(compiler.fetchDiagnostics(wrong), document.kind));
  if (form === 'html') return Buffer.from(asPage(compiler.html(compiled.result) ?? '', language, templates));
  // The PDF says the moment at which it was printed; with the machine's clock no two prints would be equal.
  return pdfOf(compiler, compiled.result, Date.parse(document.printed.at) / 1000, document.kind);
}

/** Tagged for people who do not see it: PDF/UA-1. The compiler refuses what would not be, such as a missing title. */
function pdfOf(compiler: Compiler, laidOut: unknown, at: number, kind: string): Buffer {
  try {
    return compiler.pdf(laidOut, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(at) });
  } catch (error) {
    throw new TemplateError(`The template ${kind}.typ makes no accessible PDF: ${saidBy(error)}. Nothing was printed.`);
  }
}

/** The compiler writes the bare page; its language and its looks are added here. */
function asPage(html: string, language: string, templates: string): string {
  const style = readFileSync(join(templates, 'page.css'), 'utf8');
  return html
    .replace('<html>', `<html lang="${language}">`)
    .replace('</head>', `<style>\n${style}</style>\n</head>`)
    .replace('<body>', '<body>\n<main>')
    .replace('</body>', '</main>\n</body>');
}

/** The part of the compiler that is used; its own types say `any` where it matters. */
interface Compiler {
  compile(given: Compilation): Compiled;
  compileHtml(given: Compilation): Compiled;
  fetchDiagnostics(wrong: unknown): Diagnostic[];
  pdf(laidOut: unknown, options: { pdfStandard: string; creationTimestamp: number }): Buffer;
  html(laidOut: unknown): string | null;
}

interface Compilation {
  mainFilePath: string;
  inputs: Record<string, string>;
  /** Templates are read anew: an author edits them while a program runs. */
  resetRead: boolean;
}

interface Compiled {
  result: unknown;
  takeError(): unknown;
}

/** What people wrote is English (S1.67); the calendar alone has words of the product, in the family's language. */
function bodyLanguageOf({ kind, language }: PrintedDocument): string {
  return kind === 'family-calendar' ? language : 'en';
}

const compilers = new Map<string, Compiler>();

function compilerFor(templates: string): Compiler {
  const known = compilers.get(templates);
  if (known) return known;
  // Loaded when something is printed: it is a program of fifty megabytes.
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler') as Typst;
  const compiler = NodeCompiler.create({ workspace: templates });
  compilers.set(templates, compiler);
  return compiler;
}

interface Typst {
  NodeCompiler: { create(settings: { workspace: string }): Compiler };
}

/** What the compiler says of a slip; lines and characters count from 0. */
interface Diagnostic {
  message: string;
  path: string;
  range: { start: { line: number; character: number } } | null;
}

function inWords(diagnostics: Diagnostic[], kind: string): string {
  const slips = diagnostics.map(({ message, path, range }) => {
    const line = range ? `:${range.start.line + 1}` : '';
    return `${path ? basename(path) : `${kind}.typ`}${line}: ${known(message)}`;
  });
  return [...slips, 'Nothing was printed. Mend the template; its fields are listed in docs/policy-author.md.'].join(
    '\n',
  );
}

/** A field that the document does not have is the slip that authors make; the compiler calls it a key. */
function known(message: string): string {
  const [, field] = /dictionary does not contain key "([^"]*)"/.exec(message) ?? [];
  return field === undefined ? message : `the document has no field "${field}"`;
}

/** The compiler's errors are no `Error` of Node's. */
function saidBy(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return (message || code || String(error)).replace(/^\s*\d+:\s*/, '').trim();
}

import { readFileSync } from 'node:fs';
import { type Alias, type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { InputError } from './input-error';
import { type Misfit, type Path, pathInWords } from '../domain/commands/misfit';
import { misfitsOf } from './issue-words';

// Enough to mend a file in one go, few enough to read.
const SHOWN_PROBLEMS = 10;

/** A YAML or JSON file that a person wrote. What is wrong in it is named with its line. */
export class YamlFile {
  readonly data: unknown;
  private readonly lines = new LineCounter();
  private readonly document: Document;

  /** Reads the file at a path, or what is said to stand there. */
  constructor(
    readonly path: string,
    text: string = textOf(path),
  ) {
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false, logLevel: 'error' });
    const [broken] = this.document.errors;
    if (broken) throw new InputError(`${path}:${this.lineAt(broken.pos[0])}: not readable as YAML: ${broken.message}`);
    this.data = this.content();
  }

  /** Aliases are resolved only here: one without an anchor, or one that would multiply without end, is a slip too. */
  private content(): unknown {
    try {
      return this.document.toJS() as unknown;
    } catch (error) {
      const words = error instanceof Error ? error.message : 'an alias cannot be resolved';
      throw new InputError(`${this.path}:${this.lineOfAlias(words)}: not readable as YAML: ${words}`);
    }
  }

  private lineOfAlias(words: string): number {
    const aliases: Alias[] = [];
    visit(this.document, { Alias: (_, alias) => void aliases.push(alias) });
    const culprit = aliases.find(({ source }) => words.includes(source)) ?? aliases[0];
    return culprit?.range ? this.lineAt(culprit.range[0]) : 1;
  }

  /** A part of the file as its schema wants it; `at` is where the part stands. */
  parse<T>(schema: z.ZodType<T>, part: unknown = this.data, at: Path = []): T {
    const parsed = schema.safeParse(part);
    if (parsed.success) return parsed.data;
    const misfits = misfitsOf(schema, parsed.error.issues, part);
    throw this.allWrong(misfits.map((misfit) => ({ ...misfit, at: [...at, ...misfit.at] })));
  }

  /** What a schema finds in a part of the file, for whoever looks for more before refusing it. */
  misfits(schema: z.ZodType, part: unknown): Misfit[] {
    const parsed = schema.safeParse(part);
    return parsed.success ? [] : misfitsOf(schema, parsed.error.issues, part);
  }

  /** Refuses the file if anything was found in it. */
  refuse(misfits: readonly Misfit[]): void {
    if (misfits.length > 0) throw this.allWrong(misfits);
  }

  private allWrong(misfits: readonly Misfit[]): InputError {
    const inOrder = [...misfits].sort((one, other) => this.lineOf(one.at) - this.lineOf(other.at));
    const shown = inOrder.slice(0, SHOWN_PROBLEMS);
    return new InputError(shown.map(({ at, words }) => this.sentence(at, words)).join('\n'));
  }

  /** What is wrong at a place of the file. */
  wrong(at: Path, words: string): InputError {
    return new InputError(this.sentence(at, words));
  }

  private sentence(at: Path, words: string): string {
    const where = at.length > 0 ? `${pathInWords(at)}: ` : '';
    return `${this.path}:${this.lineOf(at)}: ${where}${words}`;
  }

  /** The line of the deepest part of the path that is in the file. */
  private lineOf(path: Path): number {
    const named = this.keyAt(path);
    if (named !== undefined) return this.lineAt(named);
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = this.document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return this.lineAt(node.range[0]);
    }
    return 1;
  }

  /** Where a field's name stands: its value may begin a line below it. */
  private keyAt(path: Path): number | undefined {
    const parent = path.length > 1 ? this.document.getIn(path.slice(0, -1), true) : this.document.contents;
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }

  private lineAt(offset: number): number {
    return Math.max(1, this.lines.linePos(offset).line);
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new InputError(`${path}: this file cannot be read. Check its name, and the folder you are in.`);
  }
}

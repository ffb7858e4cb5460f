/**
 * A streaming JSON parser, so that a journal of any size is imported in little memory. Of an object
 * with lists it yields each element of each list by itself, with the line it began on. It tracks
 * only nesting and strings; the inside of an element is left to JSON.parse.
 */

export interface JsonPiece {
  /** The name of the list it is an element of, or of the field whose value it is. */
  name: string;
  /** Whether it is an element of a list. */
  listed: boolean;
  value: unknown;
  /** Line of the file on which it begins, from 1. */
  line: number;
}

export class JsonError extends Error {
  readonly line: number;
  readonly why: 'not-json' | 'truncated' | 'too-long' | 'too-deep';

  constructor(why: JsonError['why'], line: number) {
    super(`line ${line}: ${why}`);
    this.why = why;
    this.line = line;
  }
}

/** Longest element, in UTF-16 code units: no entry comes near it. */
export const MAX_PIECE_LENGTH = 2 ** 20;
/** Deepest nesting inside an element. Chosen: no record of ours comes near it. */
export const MAX_DEPTH = 40;

/** What may come next: between an element and its comma, say, or inside a field's value. */
type State = 'start' | 'key' | 'colon' | 'value' | 'after' | 'element' | 'between' | 'end';

const SPACE = /[ \t\r\n]/;
const [LINE_FEED, QUOTE, BACKSLASH, COMMA] = [10, 34, 92, 44];
const TELLING = /["\\\n]/g;
const OPENING = [123, 91];
const CLOSING = [125, 93];
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);

export class JsonStream {
  #state: State = 'start';
  /** Text of what is being read. */
  #text = '';
  #line = 1;
  #began = 1;
  #name = '';
  /** Brackets open inside what is being read. */
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Whether a comma has just been, after which a list or object may not end. */
  #comma = false;

  /** Pieces that end in this chunk of the file's text. Throws a `JsonError`. */
  *feed(chunk: string): Generator<JsonPiece> {
    let at = 0;
    while (at < chunk.length) {
      const reading = this.#state === 'key' || this.#state === 'value' || this.#state === 'element';
      if (reading && this.#text !== '') {
        at = this.#read(chunk, at);
        if (this.#text !== '' && this.#isWhole(chunk, at)) yield* this.#end();
        continue;
      }
      const char = chunk.charAt(at);
      if (char === '\n') this.#line++;
      if (SPACE.test(char) || (char === '\ufeff' && this.#state === 'start')) {
        at++;
        continue;
      }
      at = this.#step(char, at);
    }
  }

  /** Call after the last chunk; throws a `JsonError` where the object is not complete. */
  end(): void {
    if (this.#state !== 'end') {
      throw new JsonError(this.#state === 'start' ? 'not-json' : 'truncated', this.#line);
    }
  }

  #step(char: string, at: number): number {
    const fail = () => new JsonError('not-json', this.#line);
    const to = (state: State, comma = false) => {
      this.#state = state;
      this.#comma = comma;
      return at + 1;
    };
    const begin = (state: State) => {
      this.#state = state;
      this.#began = this.#line;
      this.#text = char;
      this.#depth = char === '{' || char === '[' ? 1 : 0;
      this.#inString = char === '"';
      this.#escaped = false;
      return at + 1;
    };
    switch (this.#state) {
      case 'start':
        if (char !== '{') throw fail();
        return to('key');
      case 'key':
        if (char === '}' && !this.#comma) return to('end');
        if (char !== '"') throw fail();
        return begin('key');
      case 'colon':
        if (char !== ':') throw fail();
        return to('value');
      case 'value':
        if (char === '[') return to('element');
        if (char === ',' || char === '}' || char === ']') throw fail();
        return begin('value');
      case 'element':
        if (char === ']' && !this.#comma) return to('after');
        if (char === ',' || char === '}' || char === ']') throw fail();
        return begin('element');
      case 'between':
        if (char === ',') return to('element', true);
        if (char === ']') return to('after');
        throw fail();
      case 'after':
        if (char === ',') return to('key', true);
        if (char === '}') return to('end');
        throw fail();
      default:
        throw fail();
    }
  }

  /** Takes from the chunk what still belongs to what is being read; returns where that ends. */
  #read(chunk: string, from: number): number {
    let at = from;
    while (at < chunk.length) {
      // Most of a journal is within quotes, where only these mean something.
      if (this.#inString && !this.#escaped) {
        TELLING.lastIndex = at;
        if (!TELLING.test(chunk)) {
          at = chunk.length;
          break;
        }
        at = TELLING.lastIndex - 1;
      }
      if (!this.#takes(chunk.charCodeAt(at))) break;
      at++;
      if (this.#depth === 0 && !this.#inString && this.#isClosed(chunk.charCodeAt(at - 1))) break;
    }
    this.#text += chunk.slice(from, at);
    if (this.#text.length > MAX_PIECE_LENGTH) throw new JsonError('too-long', this.#began);
    return at;
  }

  /** Whether this character belongs to what is being read. */
  #takes(code: number): boolean {
    if (this.#inString) {
      if (code === LINE_FEED) this.#line++;
      if (this.#escaped) this.#escaped = false;
      else if (code === BACKSLASH) this.#escaped = true;
      else if (code === QUOTE) this.#inString = false;
      return true;
    }
    if (this.#depth === 0 && (code === COMMA || isSpace(code) || CLOSING.includes(code))) {
      return false;
    }
    if (code === LINE_FEED) this.#line++;
    if (code === QUOTE) this.#inString = true;
    else if (OPENING.includes(code)) {
      if (++this.#depth > MAX_DEPTH) throw new JsonError('too-deep', this.#line);
    } else if (CLOSING.includes(code)) this.#depth--;
    return true;
  }

  /**
   * A text, an object or a list ends with its last character; a number only where another thing
   * begins.
   */
  #isClosed(code: number): boolean {
    return code === QUOTE || CLOSING.includes(code);
  }

  #isWhole(chunk: string, at: number): boolean {
    if (this.#inString || this.#depth > 0) return false;
    return at < chunk.length || this.#isClosed(this.#text.charCodeAt(this.#text.length - 1));
  }

  *#end(): Generator<JsonPiece> {
    let value: unknown;
    try {
      value = JSON.parse(this.#text);
    } catch {
      throw new JsonError('not-json', this.#began);
    }
    this.#text = '';
    if (this.#state === 'key') {
      this.#name = String(value);
      this.#state = 'colon';
      return;
    }
    const listed = this.#state === 'element';
    this.#state = listed ? 'between' : 'after';
    yield { name: this.#name, listed, value, line: this.#began };
  }
}

/**
 * Our own words by their keys, so that a test says which message it means and lives on when the
 * message is worded anew. Browsers of tests speak English unless told otherwise.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const MESSAGES: Readonly<Record<string, Message>> = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../public/_locales/en/messages.json'), 'utf8'),
);

function entryOf(key: string): Message {
  const entry = MESSAGES[key];
  if (!entry) throw new Error(`no message "${key}" in public/_locales/en`);
  return entry;
}

/** The message as the extension shows it. Throws where there is no such key. */
export function message(key: string, ...substitutions: (string | number)[]): string {
  const { message, placeholders = {} } = entryOf(key);
  return message.replaceAll(/\$([A-Za-z0-9_]+)\$/g, (_, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? '';
    return String(substitutions[Number(content.slice(1)) - 1] ?? '');
  });
}

/** The longest piece of the message that is the same whatever is put into it. */
export function fixedPart(key: string): string {
  const parts = entryOf(key).message.split(/\$[A-Za-z0-9_]+\$/);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest)).trim();
}

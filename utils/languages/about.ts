/** What is known of each language without its messages: its folder's `language.json`. */
import type { TextDirection } from '@/utils/shared/messages';

export interface About {
  /** As those who speak it call it. */
  readonly name: string;
  readonly direction: TextDirection;
}

const files = import.meta.glob<About>('./*/language.json', { eager: true, import: 'default' });

/** By BCP 47 tag, which is the folder's name. */
export const ABOUT: Readonly<Record<string, About>> = Object.fromEntries(
  Object.entries(files).map(([path, about]) => [path.split('/')[1], about]),
);

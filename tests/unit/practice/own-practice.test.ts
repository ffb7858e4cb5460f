import { describe, expect, it } from 'vitest';
import {
  MOST_OWN,
  newOwnId,
  OWN_LENGTH,
  ownPracticeFrom,
  ownPracticeShape,
} from '@/utils/practice/own-practice';
import { PRACTICES } from '@/utils/practice/practice';
import { KINDS } from '@/utils/shared/kinds';

const typed = { kind: 'warmth', title: 'Ring Ada', invitation: 'You might.', smaller: '' } as const;

describe('a practice of one’s own', () => {
  it.each([
    [' Ring \n Ada ', 'Ring Ada'],
    ['x'.repeat(200), 'x'.repeat(60)],
    ['اتصل بجارتي', 'اتصل بجارتي'],
  ])('keeps %j as %j', (title, kept) => {
    const practice = ownPracticeFrom('own-12345678', { ...typed, title });
    expect(practice?.title).toBe(kept);
    expect(ownPracticeShape.read(ownPracticeShape.write(practice as never)).state).toBe('ok');
  });

  it.each(['', '   ', '\n\t'])('is none without a title: %j', (title) => {
    expect(ownPracticeFrom('own-12345678', { ...typed, title })).toBeNull();
  });

  it('has an id that none of ours has', () => {
    const id = newOwnId(Uint8Array.from({ length: 8 }, (_, i) => i * 31));
    expect(id).toMatch(/^own-[a-z0-9]{8}$/);
    const ours = KINDS.flatMap((kind) => PRACTICES[kind].map(({ id }) => id as string));
    expect(ours.filter((id) => id.startsWith('own-'))).toEqual([]);
  });

  it('leaves sync storage room: fifty at their longest, and one in an item', () => {
    const longest = ownPracticeFrom('own-12345678', {
      kind: 'forgiveness',
      title: '田'.repeat(OWN_LENGTH.title),
      invitation: '田'.repeat(OWN_LENGTH.invitation),
      smaller: '田'.repeat(OWN_LENGTH.smaller),
    });
    const bytes = Buffer.byteLength(JSON.stringify(ownPracticeShape.write(longest as never)));
    expect(bytes).toBeLessThan(8192);
    expect(MOST_OWN * (bytes + 30)).toBeLessThan(102_400 - 2 * 8192);
  });

  /** One example of each version ever stored. */
  it.each([
    [1, { id: 'own-1q2w3e4r', kind: 'help', title: 'Mend it', invitation: '', smaller: '' }],
  ] as const)('as stored in version %i is read', (v, value) => {
    expect(ownPracticeShape.read({ v, value })).toEqual({ state: 'ok', value });
  });

  it.each([
    [{ ...typed, id: 'warmth-hug' }],
    [{ ...typed, id: 'own-12345678', kind: 'cheer' }],
    [{ ...typed, id: 'own-12345678', title: '' }],
  ])('does not read %j', (value) => {
    expect(ownPracticeShape.read({ v: 1, value }).state).toBe('bad');
  });
});

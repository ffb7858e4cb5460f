import { beforeEach, describe, expect, it, vi } from 'vitest';
import { afresh, files, stored } from '@/tests/unit/platform/fake-browser';
import {
  keyOfBytes,
  newKeyBytes,
  openWords,
  type SealedWords,
  Sealer,
} from '@/utils/crypto/sealer';
import { BLANK, blankWith } from '@/utils/journal/writing/draft';
import { CHANNELS, ERASABLE_KEYS, STORAGE_KEYS } from '@/utils/platform/storage/storage-keys';

beforeEach(afresh);

const words = () => import('@/utils/platform/storage/unsent-words');
const drafts = () => import('@/utils/platform/storage/draft-store');
const KEY_FILE = `${ERASABLE_KEYS}/letter%2Fa`;

/** A place to put words in, with all that ever lay there. */
function place() {
  const lay: SealedWords[] = [];
  const put = async (sealed: SealedWords) => void lay.push(sealed);
  return { lay, put };
}

describe('words that are not kept yet', () => {
  it('lie sealed, and are read for as long as their key is there', async () => {
    const { writeUnsent, readUnsent, removeUnsent } = await words();
    const { lay, put } = place();
    await writeUnsent('letter/a', 'You promised.', put);
    expect(files.get(KEY_FILE)).toHaveLength(32);
    expect(JSON.stringify(lay)).not.toContain('promised');
    expect(await readUnsent('letter/a', lay[0] as SealedWords)).toBe('You promised.');
    await removeUnsent('letter/a', async () => undefined);
    expect([...files.keys()]).toEqual([]);
    // What an old block of the disk still has.
    expect(await readUnsent('letter/a', lay[0] as SealedWords)).toBeNull();
  });

  it('are on their way in the very call, once their key is at hand', async () => {
    const { writeUnsent } = await words();
    const { lay, put } = place();
    await writeUnsent('letter/a', 'Y', put);
    void writeUnsent('letter/a', 'Yo', put);
    expect(lay).toHaveLength(2);
  });

  it('have their key before the first of them where it was asked for', async () => {
    const { makeReady, writeUnsent } = await words();
    await makeReady('letter/a');
    const { lay, put } = place();
    void writeUnsent('letter/a', 'Y', put);
    expect(lay).toHaveLength(1);
  });

  it('come in the order in which they were typed, also after more than can be sealed at once', async () => {
    const { writeUnsent, readUnsent } = await words();
    const { lay, put } = place();
    await writeUnsent('letter/a', 'Y', put);
    const typed = ['x'.repeat(200_000), 'short'];
    await Promise.all(typed.map((each) => writeUnsent('letter/a', each, put)));
    const read = await Promise.all(lay.slice(1).map((each) => readUnsent('letter/a', each)));
    expect(read).toEqual(typed);
  });

  it('come in the order in which they were typed, also while their key is made', async () => {
    const { writeUnsent, readUnsent } = await words();
    const { lay, put } = place();
    const typed = Array.from({ length: 20 }, (_, i) => 'x'.repeat(i + 1));
    await Promise.all(typed.map((each) => writeUnsent('letter/a', each, put)));
    const read = await Promise.all(lay.map((each) => readUnsent('letter/a', each)));
    expect(read).toEqual(typed);
  });

  it('that a passphrase locks wait for no other key to be thrown away', async () => {
    const { makeUnreadable, writeUnsent, writeUnsentWith } = await words();
    const sealer = new Sealer(await keyOfBytes(newKeyBytes()));
    await sealer.prepare();
    const { lay, put } = place();
    await writeUnsent('letter/a', 'Y', put);
    const gone = makeUnreadable('letter/a');
    void writeUnsentWith(sealer, 'letter/a', 'Yo', put);
    expect(lay).toHaveLength(2);
    await gone;
    expect([...files.keys()]).toEqual([]);
  });

  it('that a passphrase locks come after those that were typed before it', async () => {
    const { writeUnsent, writeUnsentWith } = await words();
    const key = await keyOfBytes(newKeyBytes());
    const sealer = new Sealer(key);
    await sealer.prepare();
    const { lay, put } = place();
    await Promise.all([
      writeUnsent('letter/a', 'open', put),
      writeUnsentWith(sealer, 'letter/a', 'locked', put),
    ]);
    expect(await openWords(lay.at(-1) as SealedWords, key)).toBe('locked');
  });

  it('that are typed after another page let them go have a key of their own', async () => {
    const { writeUnsent, readUnsent } = await words();
    const { lay, put } = place();
    await writeUnsent('letter/a', 'before', put);
    files.delete(KEY_FILE);
    const another = new BroadcastChannel(CHANNELS.keys);
    another.postMessage('letter/a');
    // It is heard once a later message is.
    await vi.waitFor(async () => {
      await writeUnsent('letter/a', 'after', put);
      expect(files.has(KEY_FILE)).toBe(true);
    });
    another.close();
    expect(await readUnsent('letter/a', lay.at(-1) as SealedWords)).toBe('after');
    expect(await readUnsent('letter/a', lay[0] as SealedWords)).not.toBe('before');
  });

  it('are not lost to a key that was half made when the browser was killed', async () => {
    files.set(KEY_FILE, new Uint8Array());
    const { writeUnsent, readUnsent } = await words();
    const { lay, put } = place();
    await writeUnsent('letter/a', 'You promised.', put);
    expect(await readUnsent('letter/a', lay[0] as SealedWords)).toBe('You promised.');
  });
});

describe('a draft', () => {
  it('lies sealed at every key, and its key goes with it', async () => {
    const { readDraft, writeDraft } = await drafts();
    for (const typed of ['M', 'Ma', 'Made t']) await writeDraft(blankWith(typed));
    expect(Object.keys(stored.local)).toEqual([STORAGE_KEYS.sealedDraft.key]);
    expect(JSON.stringify(stored)).not.toContain('Made t');
    expect(files.size).toBe(1);
    vi.resetModules();
    expect(await (await drafts()).readDraft()).toEqual(blankWith('Made t'));
    await writeDraft(BLANK);
    expect([stored.local, files.size]).toEqual([{}, 0]);
    expect(await readDraft()).toEqual(BLANK);
  });

  it('that is emptied while its first key is stored stays empty', async () => {
    const { readDraft, writeDraft } = await drafts();
    await Promise.all([writeDraft(blankWith('M')), writeDraft(BLANK)]);
    expect(await readDraft()).toEqual(BLANK);
    expect([stored.local, files.size]).toEqual([{}, 0]);
  });

  it('that lay open in an earlier version is sealed with the next key', async () => {
    stored.local[STORAGE_KEYS.draft.key] = { v: 2, value: blankWith('Made t') };
    const { readDraft, writeDraft } = await drafts();
    expect(await readDraft()).toEqual(blankWith('Made t'));
    await writeDraft(blankWith('Made te'));
    expect(await readDraft()).toEqual(blankWith('Made te'));
    expect(JSON.stringify(stored)).not.toContain('Made');
  });

  it('lives as long as the browser where nothing of ours is remembered', async () => {
    vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(
      new DOMException('not here', 'SecurityError'),
    );
    const { readDraft, writeDraft } = await drafts();
    await writeDraft(blankWith('Made t'));
    expect(stored.local).toEqual({});
    expect(await readDraft()).toEqual(blankWith('Made t'));
    await writeDraft(BLANK);
    expect([stored.local, stored.session]).toEqual([{}, {}]);
    vi.restoreAllMocks();
  });

  it('whose key is gone is none, and one that does not parse is set aside', async () => {
    const { readDraft, writeDraft } = await drafts();
    await writeDraft(blankWith('Made t'));
    const [file] = files.keys();
    files.delete(file as string);
    expect(await readDraft()).toEqual(BLANK);
    expect(Object.keys(stored.local)).toEqual([STORAGE_KEYS.sealedDraft.key]);
    // Another key gives other words than those that were sealed.
    files.set(file as string, newKeyBytes());
    expect(await readDraft()).toEqual(BLANK);
  });
});

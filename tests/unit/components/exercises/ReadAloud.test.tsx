// @vitest-environment happy-dom
import { act, cleanup, fireEvent } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ReadAloud, type Voice } from '@/components/exercises/ReadAloud';
import { button, draw, expectAccessible } from '@/tests/unit/components/draw';

afterEach(cleanup);

/** Says what it is told to, until a test ends it. */
function fakeVoice() {
  let listeners: (() => void)[] = [];
  const spoken: (readonly string[])[] = [];
  let onSaid: (() => void) | null = null;
  const voice: Voice = {
    say(texts, said) {
      spoken.push(texts);
      onSaid = said;
    },
    stop() {
      onSaid = null;
    },
    onHidden(listener) {
      listeners.push(listener);
      return () => {
        listeners = listeners.filter((each) => each !== listener);
      };
    },
  };
  return {
    voice,
    spoken,
    isSpeaking: () => onSaid !== null,
    isHeeded: () => listeners.length > 0,
    end: () =>
      act(() => {
        const said = onSaid;
        onSaid = null;
        said?.();
      }),
    hide: () =>
      act(() => {
        for (const listener of listeners) listener();
      }),
  };
}

type Props = ComponentProps<typeof ReadAloud>;
function aloud(more: Partial<Props> = {}) {
  const fake = fakeVoice();
  const props: Props = {
    voice: fake.voice,
    texts: ['Look up', 'Who is here?'],
    goesOn: false,
    ...more,
  };
  const { redraw, unmount } = draw(<ReadAloud {...props} />);
  return {
    ...fake,
    unmount,
    redraw: (next: Partial<Props>) => redraw(<ReadAloud {...props} {...next} />),
  };
}

it('nothing is read before somebody asks for it', () => {
  const { spoken } = aloud();
  expect(spoken).toEqual([]);
});

it('a step is read once, and can be read again', async () => {
  const { spoken, end } = aloud();
  await fireEvent.click(button('Read aloud'));
  expect(spoken).toEqual([['Look up', 'Who is here?']]);
  button('Stop reading');
  end();
  await fireEvent.click(button('Read aloud'));
  expect(spoken).toHaveLength(2);
});

it('while more is to come, each line is read as it comes, and each once', async () => {
  const { spoken, end, redraw } = aloud({ texts: ['One.'], goesOn: true });
  await fireEvent.click(button('Read aloud'));
  end();
  button('Stop reading');
  await act(() => redraw({ texts: ['One.'], goesOn: true }));
  await act(() => redraw({ texts: ['Two.'], goesOn: true }));
  expect(spoken).toEqual([['One.'], ['Two.']]);
});

describe('reading stops', () => {
  it.each<[string, (drawn: ReturnType<typeof aloud>) => unknown]>([
    ['at a second press', () => fireEvent.click(button('Stop reading'))],
    ['where the step is left', ({ unmount }) => act(() => void unmount())],
    ['where the page is hidden', ({ hide }) => hide()],
  ])('%s', async (_, stop) => {
    const drawn = aloud({ goesOn: true });
    await fireEvent.click(button('Read aloud'));
    expect(drawn.isSpeaking()).toBe(true);
    await stop(drawn);
    expect([drawn.isSpeaking(), drawn.isHeeded()]).toEqual([false, false]);
  });
});

it('is accessible', async () => {
  aloud();
  await expectAccessible();
  await fireEvent.click(button('Read aloud'));
  await expectAccessible();
});

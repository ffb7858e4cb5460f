/**
 * Draws a page once what it shows has been read. Until then, where that takes more than a moment, and
 * where it can't be read, the frame and its name are there with a sentence and a way on: nobody is left
 * before an empty window.
 */

import type { MessageKey } from '@/components/base/messages';
import { mount } from '@/components/base/mount';
import { type HeadPlace, PageFrame } from '@/components/base/PageFrame';
import { FIRST_MOMENT_MS, Unread, Waiting } from './Waiting';

interface Props {
  here: HeadPlace | null;
  title: MessageKey;
  lookUp: Parameters<typeof mount>[2];
  /** Resolves once the page is drawn. */
  draw: () => Promise<void>;
}

/** @returns whether it was drawn; where it was not, that is said */
export async function drawWhenReady({ here, title, lookUp, draw }: Props): Promise<boolean> {
  const onAgain = () => location.reload();
  const waits = setTimeout(
    () =>
      mount(
        <PageFrame here={here}>
          <Waiting title={title} onAgain={onAgain} since={FIRST_MOMENT_MS} />
        </PageFrame>,
        title,
        lookUp,
      ),
    FIRST_MOMENT_MS,
  );
  try {
    await draw();
    return true;
  } catch {
    mount(
      <PageFrame here={here}>
        <Unread title={title} onAgain={onAgain} />
      </PageFrame>,
      title,
      lookUp,
    );
    return false;
  } finally {
    clearTimeout(waits);
  }
}
